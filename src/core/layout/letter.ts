/** The head of a 信函 (GB/T 9704—2012 10.1): mark and double lines at fixed places of the sheet, 份号 … flush left and 发文字号 flush right below the first. */
import { characterDrop, closeLine, closeLines, closeSlack } from './box.ts';
import { A4, BETWEEN_LINES, LETTER, millimetres, twips, twipsOfPoints } from './geometry.ts';
import type { HeadElements } from './head-elements.ts';
import { markLines } from './mark.ts';
import type { PaperBlock, PaperParagraph, PlacedRule } from './paper.ts';
import type { Profile } from './profile.ts';

const THICKNESS = LETTER.thick + LETTER.gap + LETTER.thin;

/** @returns the lines of the head, and the double lines unless the paper has them already */
export function letterHead({ others, tops, marks, numbers }: HeadElements, profile: Profile, preprinted: boolean): { blocks: PaperBlock[]; placed: PlacedRule[] } {
  let bottom: number = LETTER.markTop;
  const placedMarks = marks.map((mark): PaperParagraph => {
    const drop = millimetres(characterDrop(mark.lineHeight!, mark.points!));
    const top = bottom - drop;
    bottom = top + millimetres(markLines(mark) * mark.lineHeight!) - drop;
    return { ...mark, at: { top, align: 'center' } };
  });
  const rule = bottom + LETTER.ruleDrop;
  const height = closeLine(profile.sizes.body);
  const first = rule + THICKNESS + millimetres(twipsOfPoints(BETWEEN_LINES) - characterDrop(height, profile.sizes.body));
  const [number, ...further] = numbers;
  const beside = number !== undefined && tops.length > 0 ? [{ ...number, lineHeight: height, at: { top: first, align: 'right' } } as const] : [];
  const lines = closeLines([...tops, ...(number !== undefined && tops.length === 0 ? [flushRight(number)] : []), ...further], profile);
  const above = Math.max(0, twips(first - profile.margins.top));
  const flow = lines.map((line, i) => ({ ...line, ...(i === 0 ? { above } : {}), ...(i === lines.length - 1 ? { below: closeSlack(profile) } : {}) }));
  return { blocks: [...others, ...flow.slice(0, tops.length), ...placedMarks, ...beside, ...flow.slice(tops.length)], placed: preprinted ? [] : doubleRules(rule, profile) };
}

/** The tab leads to the right edge. */
function flushRight(number: PaperParagraph): PaperParagraph {
  return { ...number, runs: [{ text: '\t' }, ...number.runs], centered: false, indents: { firstLine: 0 } };
}

/** The first: thick above, thin below; the second the other way round. Both reach as far beyond 版心 on its left as on its right. */
function doubleRules(first: number, { margins }: Profile): PlacedRule[] {
  const left = (margins.left + A4.width - margins.right - LETTER.ruleWidth) / 2;
  const second = A4.height - LETTER.lowerRule - THICKNESS;
  const rule = (top: number, thickness: number): PlacedRule => ({ kind: 'rule', left, top, width: LETTER.ruleWidth, thickness, red: true });
  return [rule(first, LETTER.thick), rule(first + LETTER.thick + LETTER.gap, LETTER.thin), rule(second, LETTER.thin), rule(second + LETTER.thin + LETTER.gap, LETTER.thick)];
}

/**
 * Lines below 版心 for which the first page has room: its last one stands 7/8 of a character above the second double line (10.1).
 * Whole lines, to within a tenth of one.
 */
export function firstPageLines({ margins, linePitch, linesPerPage, sizes }: Profile): number {
  const lowest = A4.height - LETTER.lowerRule - THICKNESS - millimetres(twipsOfPoints(BETWEEN_LINES));
  const characters = millimetres(linesPerPage * linePitch - linePitch + characterDrop(linePitch, sizes.body) + twipsOfPoints(sizes.body));
  return Math.max(0, Math.floor((lowest - margins.top - characters) / millimetres(linePitch) + 0.1));
}
