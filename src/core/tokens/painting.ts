/** Two pictures of a stretch of whole lines, a look for each UTF-16 unit: what the grammar has seen, and what the tree would show. */
import { readLine } from '../grammar/reader.ts';
import { LONGEST_TITLE, PROVISIONS } from '../grammar/headings.ts';
import type { GongwenDocument, GongwenNode, Paragraph, Span } from '../model.ts';
import { paragraphIndexAt } from '../names.ts';
import { sourceOffset } from '../structure/source.ts';
import { isStructural, levelOf, LOOK, lookOf } from './looks.ts';
import { nodesIn } from './nodes.ts';

const OPENING_QUOTES = '“‘"';
const CLOSING_QUOTES = '”’"';
/** Marks that open what the grammar does not colour as a quotation. */
const OTHER_OPENING = '《「『';

/** @returns what the grammar makes of each line, one after the other */
export function seenBy(doc: GongwenDocument, { from, to }: Span, firstLine: number): Uint8Array {
  const looks = new Uint8Array(to - from);
  for (let line = firstLine; line < doc.lineStarts.length && doc.lineStarts[line]! < to; line++) {
    const start = doc.lineStarts[line]!;
    const end = lineEnd(doc, line);
    for (const seen of readLine(doc.text.slice(start, end))) looks.fill(lookOf(seen.scopes), start + seen.from - from, start + seen.to - from);
  }
  return looks;
}

/** @returns the same with what the tree knows better put in its place */
export function wantedBy(doc: GongwenDocument, span: Span, seen: Uint8Array): Uint8Array {
  const looks = seen.map((look) => (isStructural(look) ? LOOK.none : look));
  const titles: GongwenNode[] = [];
  const headings: GongwenNode[] = [];
  const marks: { node: GongwenNode; look: number }[] = [];
  const elements: GongwenNode[] = [];
  nodesIn(doc.roots, reach(doc, span), (node, parent) => {
    if (node.kind === 'h') headings.push(node);
    else if (node.kind === 'title') titles.push(node);
    if (node.kind === 'h') marks.push({ node, look: LOOK.headingMark + levelOf(node.family) });
    else if (node.kind === 'p') marks.push({ node, look: parent?.kind === 'p' ? LOOK.nestedPoint : LOOK.point });
    else elements.push(node);
  });
  withoutElementsInText(doc, span, looks, elements);
  const paint = (target: Span, look: number, over: (before: number) => boolean): void => {
    paintText(doc, span, looks, target, look, over);
  };
  for (const node of titles) paint(node, LOOK.title, (before) => before === LOOK.none);
  for (const node of headings) {
    if (hasColouredText(doc, node)) paint(node.title, LOOK.headingText + levelOf(node.family), (before) => before === LOOK.none || before === LOOK.quotation);
  }
  for (const quoted of quotationsIn(doc, span)) paint(quoted, LOOK.quotation, (before) => before === LOOK.none);
  for (const { node, look } of marks) if (node.marker !== undefined) paint(node.marker, look, () => true);
  return looks;
}

/** The grammar colours the text of a heading up to a length; a longer one is a sentence, on however many lines. */
function hasColouredText(doc: GongwenDocument, { family, title }: GongwenNode): boolean {
  if (PROVISIONS.some((provision) => provision === family)) return false;
  let length = 0;
  forEachPiece(doc, title, (from, to) => { length += to - from; });
  return length <= LONGEST_TITLE;
}

/** In the midst of a hard-wrapped paragraph no line is an element, whatever it ends in; nor is one of a 目录 or a fence. */
function withoutElementsInText(doc: GongwenDocument, span: Span, looks: Uint8Array, elements: readonly GongwenNode[]): void {
  forEachParagraph(doc, span, (paragraph) => {
    if (paragraph.kind === 'row') return;
    const within = paragraph.kind === 'text' ? (doc.lineStarts[paragraph.firstLine + 1] ?? doc.text.length) : paragraph.from;
    const from = Math.max(within, span.from);
    const to = Math.min(paragraph.to, span.to);
    if (from >= to || elements.some((node) => node.from < to && node.to > from)) return;
    for (let i = from - span.from; i < to - span.from; i++) if (looks[i] === LOOK.title || looks[i] === LOOK.element) looks[i] = LOOK.none;
  });
}

/** Quotations that run over a line break: what begins and ends in one line the grammar has seen itself. */
function quotationsIn(doc: GongwenDocument, span: Span): Span[] {
  const found: Span[] = [];
  forEachParagraph(doc, span, (paragraph, index) => {
    const ranges = doc.quotations[index]!;
    for (let i = 0; i < ranges.length; i += 2) {
      const from = ranges[i]!;
      const to = ranges[i + 1]!;
      const first = paragraph.text.charAt(from);
      const goesOn = from === 0 && !OPENING_QUOTES.includes(first);
      if (OTHER_OPENING.includes(first) || (!goesOn && paragraph.pieces.length === 1)) continue;
      // one that is closed nowhere may be about to be closed: nothing is coloured on its account
      if (!CLOSING_QUOTES.includes(paragraph.text.charAt(to - 1)) && doc.quotations[index + 1]?.[0] !== 0) continue;
      found.push({ from: sourceOffset(paragraph, from), to: sourceOffset(paragraph, to - 1) + 1 });
    }
  });
  return found;
}

/** Paints text of paragraphs only: between its pieces stand line ends, indents and page furniture. */
function paintText(doc: GongwenDocument, span: Span, looks: Uint8Array, target: Span, look: number, over: (before: number) => boolean): void {
  forEachPiece(doc, { from: Math.max(target.from, span.from), to: Math.min(target.to, span.to) }, (from, to) => {
    for (let i = from - span.from; i < to - span.from; i++) if (over(looks[i]!)) looks[i] = look;
  });
}

/** From the first to the last paragraph of a span: what runs into it from above begins no further up than there. */
function reach(doc: GongwenDocument, span: Span): Span {
  const first = doc.paragraphs[paragraphIndexAt(doc.paragraphs, span.from)];
  return { from: Math.min(span.from, first?.from ?? span.from), to: span.to };
}

function forEachParagraph(doc: GongwenDocument, span: Span, visit: (paragraph: Paragraph, index: number) => void): void {
  for (let i = paragraphIndexAt(doc.paragraphs, span.from); i < doc.paragraphs.length && doc.paragraphs[i]!.from < span.to; i++) visit(doc.paragraphs[i]!, i);
}

function forEachPiece(doc: GongwenDocument, span: Span, visit: (from: number, to: number) => void): void {
  forEachParagraph(doc, span, ({ pieces }) => {
    for (const piece of pieces) {
      const from = Math.max(piece.from, span.from);
      const to = Math.min(piece.to, span.to);
      if (from < to) visit(from, to);
    }
  });
}

function lineEnd(doc: GongwenDocument, line: number): number {
  const next = doc.lineStarts[line + 1];
  if (next === undefined) return doc.text.length;
  return doc.text.charCodeAt(next - 2) === 13 && next - 2 >= doc.lineStarts[line]! ? next - 2 : next - 1;
}
