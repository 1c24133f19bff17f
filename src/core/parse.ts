/** text → lines → logical paragraphs → marks → sequences → tree. A plain full parse: every version of a text is parsed anew. */
import type { GongwenDocument, Paragraph, PointMark } from './model.ts';
import { asidesOf } from './structure/asides.ts';
import { findElements } from './structure/elements/find.ts';
import type { ElementResult } from './structure/elements/scan.ts';
import { resolveHeadings, type HeadingCandidate } from './structure/headings.ts';
import { splitLines } from './structure/lines.ts';
import { contentStart, headingStart, type HeadingMark } from './structure/marks.ts';
import { paragraphsOf } from './structure/paragraphs.ts';
import { openingPoint, resolvePoints, scanPoints, type Point } from './structure/points.ts';
import { isQuoted, quotationsOf, type Quotations } from './structure/quotations.ts';
import { signalsOf } from './structure/signals.ts';
import { buildTree, itemOf, mergeItems, type Item } from './structure/tree.ts';

/**
 * Parses a whole text. Total: any string yields a document, nothing throws, no character is lost.
 * @param text the source, any line ends
 */
export function parse(text: string): GongwenDocument {
  const lines = splitLines(text);
  const paragraphs = paragraphsOf(text, lines);
  const marks = paragraphs.map((p) => (p.kind === 'text' ? headingStart(p.text) : undefined));
  const found = findElements(text, paragraphs, marks);
  const signals = signalsOf(text, paragraphs);
  const quotations = quotationsOf(paragraphs, signals, (i) => marks[i]?.certainty === 'sure');
  const scanned = paragraphs.map((p, i) => (signals[i]!.length > 0 && found.taken[i] !== true ? scanPoints(p.text, contentStart(p.text), signals[i]!, quotations[i]!, marks[i]) : NO_MARKS));
  const { headings, points } = headingsOf(paragraphs, marks, found, quotations, scanned);
  const items = mergeItems(
    mergeItems(elementItems(found), headings),
    pointItems(paragraphs, found, headings, points, marks, scanned),
  );
  const asides = asidesOf(paragraphs, found.taken, marks, found.body);
  return { text, lineStarts: lines.map((l) => l.from), paragraphs, quotations, pointMarks: scanned, ...buildTree(text, paragraphs, items, asides) };
}

const NO_MARKS: readonly PointMark[] = [];

/** Headings of all parts, and the paragraphs whose opening mark turned out to be a point. */
function headingsOf(
  paragraphs: readonly Paragraph[], marks: readonly (HeadingMark | undefined)[], found: ElementResult,
  quotations: readonly Quotations[], scanned: readonly (readonly PointMark[])[],
): { headings: Item[]; points: Set<number> } {
  const headings: Item[] = [];
  const points = new Set<number>();
  found.parts.forEach((from, part) => {
    const to = found.parts[part + 1] ?? paragraphs.length;
    const candidates: HeadingCandidate[] = [];
    for (let i = from; i < to; i++) {
      const mark = marks[i];
      if (mark === undefined || found.taken[i] === true || isQuoted(quotations[i]!, mark.from)) continue;
      candidates.push({ paragraph: i, text: paragraphs[i]!.text, mark, inlineTo: inlineRun(mark, scanned[i]!), inlineBefore: mark.value > 1 && i > from ? runInside(mark.family, marks[i - 1], scanned[i - 1]!) : 0 });
    }
    const result = resolveHeadings(candidates);
    // no spread: a list may be longer than a call has room for
    for (const heading of result.headings) headings.push(heading);
    for (const p of result.points) points.add(p);
  });
  return { headings, points };
}

/** @returns the highest value that a run of the opening mark's family reaches inside its paragraph, 0 when it has no second member */
function inlineRun(mark: HeadingMark, scanned: readonly PointMark[]): number {
  let last = mark.value;
  for (const inner of scanned) {
    if (inner.family !== mark.family || inner.from <= mark.from) continue;
    if (inner.value === 1) break;
    if (inner.value === last + 1) last = inner.value;
  }
  return last > mark.value ? last : 0;
}

/** @returns the highest value of the run of a family that stands inside a paragraph, 0 when there is none of two members or more */
function runInside(family: string, opening: HeadingMark | undefined, scanned: readonly PointMark[]): number {
  let last = opening?.family === family && opening.value === 1 ? 1 : 0;
  for (const inner of scanned) {
    if (inner.family !== family) continue;
    if (inner.value === 1) last = 1;
    else if (inner.value === last + 1) last = inner.value;
  }
  return last > 1 ? last : 0;
}

function elementItems(found: ElementResult): Item[] {
  return found.elements.map((e) => itemOf(e.kind, e.paragraph, e.last, e.from, e.to, e.from, 0, undefined, 0));
}

function pointItems(
  paragraphs: readonly Paragraph[], found: ElementResult, headings: readonly Item[], points: ReadonlySet<number>,
  marks: readonly (HeadingMark | undefined)[], scanned: readonly (readonly PointMark[])[],
): Item[] {
  const placed: Point[] = [];
  const partStarts = new Set(found.parts);
  let heading = -1;
  let next = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    // a new part: what stands before its first heading stands under none; -1, -2, … keep the parts apart
    if (i > 0 && partStarts.has(i)) heading = -1 - i;
    if (next < headings.length && headings[next]!.paragraph === i) heading = next++;
    const opening = marks[i];
    // an opening mark that is a heading, or was no member of a sequence, opens no point
    if (opening !== undefined && points.has(i)) placed.push({ paragraph: i, text: paragraphs[i]!.text, mark: openingPoint(opening), heading, depth: 0, chain: undefined });
    for (const mark of scanned[i]!) {
      placed.push({ paragraph: i, text: paragraphs[i]!.text, mark, heading, depth: 0, chain: undefined });
    }
  }
  return resolvePoints(placed).map(({ paragraph, text, mark, heading, depth }) => itemOf(
    'p', paragraph, paragraph, mark.from, text.length, mark.to, mark.value === Infinity ? 0 : mark.value, mark.family,
    depth + (heading < 0 ? 0 : headings[heading]!.depth + 1),
  ));
}
