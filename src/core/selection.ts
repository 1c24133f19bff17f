/** What to select next around the cursor: 分句, 句, 自然段, 要点, each section, the whole. */
import type { GongwenDocument, GongwenNode, Paragraph, Span } from './model.ts';
import { paragraphIndexAt } from './names.ts';
import { isSpace } from './text/characters.ts';

/** Ends of sentences with the closing quotes and brackets behind them (GB/T 15834: ； parts the clauses of a period). */
const SENTENCE_END = /[。！？!?；;…]+[”’"』」）)》]*/g;
const CLAUSE_END = /[，,：:。！？!?；;…]+[”’"』」）)》]*/g;
/** Around the cursor no more than this is searched for ends, in UTF-16 units: a paragraph may be 100,000 characters long. */
const REACH = 4000;

/** @returns the spans around an offset, each inside the next one; the last is the whole text */
export function selectionSpans(doc: GongwenDocument, offset: number): Span[] {
  const candidates: Span[] = [];
  const paragraph = doc.paragraphs[paragraphIndexAt(doc.paragraphs, offset - 1)];
  if (paragraph !== undefined && paragraph.from <= offset && offset <= paragraph.to) {
    candidates.push(between(paragraph, offset, CLAUSE_END), between(paragraph, offset, SENTENCE_END), paragraph);
  }
  const sections: Span[] = [];
  collect(doc.text, doc.roots, offset, sections);
  candidates.push(...sections, { from: 0, to: doc.text.length });
  return chain(candidates);
}

/** The spans of all nodes around an offset. */
function collect(text: string, nodes: readonly GongwenNode[], offset: number, found: Span[]): void {
  for (const node of nodes) {
    if (offset < node.from || offset > node.to) continue;
    let to = node.to;
    while (to > node.from && isSpace(text.charCodeAt(to - 1))) to--;
    if (offset <= to) found.push({ from: node.from, to });
    collect(text, node.children, offset, found);
  }
}

/** The stretch of a paragraph from the end before an offset to the end behind it. */
function between(paragraph: Paragraph, offset: number, ends: RegExp): Span {
  const at = offsetInside(paragraph, offset);
  let from = Math.max(0, at - REACH);
  let to = Math.min(paragraph.text.length, at + REACH);
  ends.lastIndex = from;
  for (let end = ends.exec(paragraph.text); end !== null; end = ends.exec(paragraph.text)) {
    const next = end.index + end[0].length;
    if (next > at || (next === at && at === paragraph.text.length)) {
      to = next;
      break;
    }
    from = next;
  }
  return { from: offsetOutside(paragraph, from, false), to: offsetOutside(paragraph, to, true) };
}

/** Offset in the source → offset in the paragraph's text. */
function offsetInside(paragraph: Paragraph, offset: number): number {
  let inside = 0;
  for (const piece of paragraph.pieces) {
    if (offset <= piece.to) return inside + Math.max(0, offset - piece.from);
    inside += piece.to - piece.from;
  }
  return inside;
}

/** Offset in the paragraph's text → offset in the source; an end stays on the line that it ends. */
function offsetOutside(paragraph: Paragraph, inside: number, isEnd: boolean): number {
  let rest = inside;
  for (const piece of paragraph.pieces) {
    const length = piece.to - piece.from;
    if (rest < length || (isEnd && rest === length)) return piece.from + rest;
    rest -= length;
  }
  return paragraph.to;
}

/** The candidates from small to large as far as each holds the one before it and is larger. */
function chain(candidates: readonly Span[]): Span[] {
  const sorted = candidates.filter((span) => span.to > span.from).sort((a, b) => a.to - a.from - (b.to - b.from));
  const spans: Span[] = [];
  for (const span of sorted) {
    const inner = spans.at(-1);
    if (inner === undefined || (span.from <= inner.from && span.to >= inner.to && span.to - span.from > inner.to - inner.from)) spans.push({ from: span.from, to: span.to });
  }
  return spans.length > 0 ? spans : [{ from: 0, to: 0 }];
}
