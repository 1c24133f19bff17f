/**
 * 版头 of each form: what stands above 标题, in the places of GB/T 9704—2012 7.2 and 10.1–10.3. The elements stand in the
 * standard's order, whatever the writer's is; each says by `from` where it comes from.
 */
import { characterDrop, charactersOf, closeLine, closeLines, closeSlack, lineHeightOf } from './box.ts';
import type { Form } from './form.ts';
import { HEAD, millimetres, twips, twipsOfPoints } from './geometry.ts';
import { findElements, type HeadElements } from './head-elements.ts';
import { letterHead } from './letter.ts';
import { jointMarkOf, markLines } from './mark.ts';
import type { PaperBlock, PaperParagraph, PaperTable, PlacedRule } from './paper.ts';
import type { Profile } from './profile.ts';
import { numberLines } from './signers.ts';
import { blankLines } from './spacing.ts';

type Blocks = readonly (PaperParagraph | PaperTable)[];

export interface Head {
  readonly blocks: readonly PaperBlock[];
  readonly placed: readonly PlacedRule[];
  /** What stands below. */
  readonly rest: Blocks;
}

/**
 * @param set the paragraphs of a text in its order
 * @returns undefined where there is no mark, or the form has none: the text is set as a draft is
 */
export function setHead(set: Blocks, form: Form, profile: Profile, preprinted: boolean): Head | undefined {
  if (form === 'plain' || form === 'readingCopy') return undefined;
  const found = findElements(set);
  if (found === undefined) return undefined;
  const marks = found.elements.marks.map((mark) => ({ ...jointMarkOf(mark, profile), ...(preprinted ? { unprinted: true } : {}) }));
  const elements = { ...found.elements, marks };
  const rest = set.slice(found.to);
  const { blocks, placed } = form === 'letter' ? letterHead(elements, profile, preprinted) : { blocks: flowHead(elements, form, profile, preprinted), placed: [] };
  return { blocks: [...blocks, ...blankBelow(form, rest[0])], placed, rest };
}

/** 文件, 纪要: the mark 35 mm below 版心's upper edge, 发文字号 two lines below it, a red line; 命令: 20 mm, no line. */
function flowHead({ others, tops, marks, numbers }: HeadElements, form: 'document' | 'order' | 'minutes', profile: Profile, preprinted: boolean): PaperBlock[] {
  const above = [...others, ...tops];
  const [first, ...further] = marks;
  const drop = Math.round(twips(HEAD.markDrop[form]) - characterDrop(first!.lineHeight!, first!.points!));
  const mark = { ...first!, above: Math.max(0, drop - linesOf(above, profile) * profile.linePitch) };
  const { lines, number } = numberLines(numbers, profile.charactersPerLine);
  const blocks: PaperBlock[] = [...above, mark, ...further];
  if (lines.length > 0) blocks.push({ kind: 'blank', lines: blankLines('org', 'docno', true) });
  const close = closeLines(lines, profile);
  if (number !== undefined) {
    // on the line of the last 签发人 (7.2.5), though the writer named it before the first one
    const top = profile.margins.top + millimetres(heightOf([...blocks, ...close], profile) - closeLine(profile.sizes.body));
    const behind = close.findIndex(({ from }) => from > number.from);
    close.splice(behind < 0 ? close.length : behind, 0, { ...number, lineHeight: closeLine(profile.sizes.body), at: { top, align: 'left' } });
  }
  blocks.push(...close);
  const last = blocks.findLastIndex((block) => block.kind === 'paragraph' && block.at === undefined);
  const lowest = blocks[last] as PaperParagraph;
  return blocks.with(last, form === 'order' ? { ...lowest, below: closeSlack(profile) } : ruled(lowest, profile, preprinted));
}

/** 7.2.7: a red line 4 mm below the characters. Word takes the distance of a border in whole points. On paper that has it already its room is left. */
export function ruled(last: PaperParagraph, profile: Profile, preprinted = false): PaperParagraph {
  const points = last.points ?? profile.sizes.body;
  const height = lineHeightOf(last, profile);
  const free = height - characterDrop(height, points) - twipsOfPoints(points);
  const space = twipsOfPoints(Math.max(0, Math.round((twips(HEAD.ruleDrop) - free) / twipsOfPoints(1))));
  return { ...last, below: space + Math.round(twipsOfPoints(profile.headRule)), ...(preprinted ? {} : { ruled: true }) };
}

/** 7.3.1 标题 two lines below the red line, 10.1 below the last element of the head; 10.2 the text two lines below 令号. */
function blankBelow(form: Form, next: PaperParagraph | PaperTable | undefined): PaperBlock[] {
  if (next === undefined || (next.kind === 'paragraph' && next.newPage === true)) return [];
  const lines = form === 'order' ? blankLines('org', 'docno', true) : blankLines('docno', next.kind === 'paragraph' ? next.role : 'body', true);
  return lines === 0 ? [] : [{ kind: 'blank', lines }];
}

/** @returns about how many lines of the body blocks take */
function linesOf(blocks: Blocks, { charactersPerLine }: Profile): number {
  return blocks.reduce((lines, block) => lines + (block.kind === 'table' ? block.rows.length : block.runs.map(({ text }) => text).join('').split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / charactersPerLine)), 0)), 0);
}

/** @returns height of the blocks of a head in twips; each of its paragraphs but the mark is a line */
function heightOf(blocks: readonly PaperBlock[], profile: Profile): number {
  return blocks.reduce((height, block) => {
    if (block.kind === 'blank') return height + block.lines * profile.linePitch;
    if (block.kind !== 'paragraph') return height + linesOf(block.kind === 'table' ? [block] : [], profile) * profile.linePitch;
    const lines = block.role === 'org' ? markLines(block) : linesOf([block], profile);
    return height + (block.above ?? 0) + lines * lineHeightOf(block, profile) + (block.below ?? 0);
  }, 0);
}
