/** Sections as blocks of lines: how they are cut out and put elsewhere, blank lines and line breaks kept. */
import { firstIndex } from '../lookup.ts';
import { paragraphIndexAt } from '../names.ts';
import { isSpace } from '../text/characters.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import type { Edit } from './edits.ts';
import { lineEnd, lineStart, nextLine, sectionSpan, withoutBreak } from './sections.ts';

/**
 * @param next the heading behind it in its list: what stands before that belongs to the section above, be it an element by its form
 * @returns the lines of a section without the line break behind them
 */
export function blockOf(doc: GongwenDocument, node: GongwenNode, next: GongwenNode | undefined): Span {
  const { from, to } = sectionSpan(doc, node);
  const last = next === undefined ? undefined : doc.paragraphs[paragraphIndexAt(doc.paragraphs, next.from) - 1];
  return { from, to: last !== undefined && last.to > to ? lineEnd(doc, last.to) : withoutBreak(doc.text, from, to) };
}

/** @returns the end of the blank lines behind a block: the start of the next line that holds something, the end of the text */
function behindBlanks(doc: GongwenDocument, { to }: Span): number {
  let end = nextLine(doc, to);
  while (end < doc.text.length) {
    const next = nextLine(doc, end);
    if (!isBlank(doc.text, end, next)) break;
    end = next;
  }
  return end;
}

/** @returns where the blank lines before a block begin: the end of the line that holds something, before its line break; 0 */
function beforeBlanks(doc: GongwenDocument, { from }: Span): number {
  let start = from;
  while (start > 0) {
    const above = lineStart(doc, start - 1);
    if (!isBlank(doc.text, above, start)) return withoutBreak(doc.text, above, start);
    start = above;
  }
  return 0;
}

/** @returns whether nothing but white space stands in a stretch */
export function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** Neighbouring sections that are cut out together. */
export interface Cut extends Span {
  /** The lines alone. */
  readonly block: Span;
  /** Line break and blank lines that go with them. */
  readonly gap: string;
}

/**
 * @param first of neighbours in one list
 * @param last of them
 * @param next the heading behind them in the list
 */
export function cutOf(doc: GongwenDocument, first: GongwenNode, last: GongwenNode, next: GongwenNode | undefined): Cut {
  const block = { from: lineStart(doc, first.from), to: blockOf(doc, last, next).to };
  if (next === undefined && block.from > 0) {
    const from = beforeBlanks(doc, block);
    return { from, to: block.to, block, gap: doc.text.slice(from, block.from) };
  }
  const to = behindBlanks(doc, block);
  return { from: block.from, to, block, gap: doc.text.slice(block.to, to) };
}

/** @returns a gap that parts two blocks: that of a cut, or a line break as the text has them */
export function gapOf(doc: GongwenDocument, { gap }: Cut): string {
  if (gap.includes('\n')) return gap;
  return doc.text.slice(0, doc.lineStarts[1] ?? 0).endsWith('\r\n') ? '\r\n' : '\n';
}

/**
 * @param edits in order and apart
 * @returns a stretch of the text with the edits made that lie in it
 */
export function sliceWith(text: string, { from, to }: Span, edits: readonly Edit[]): string {
  const first = firstIndex(edits.length, (i) => edits[i]!.from >= from);
  let result = '';
  let at = from;
  for (let i = first; i < edits.length && edits[i]!.to <= to; i++) {
    result += text.slice(at, edits[i]!.from) + edits[i]!.text;
    at = edits[i]!.to;
  }
  return result + text.slice(at, to);
}
