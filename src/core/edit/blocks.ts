/** Sections as blocks of lines: how they are cut out and put elsewhere, blank lines and line breaks kept. */
import { isSpace } from '../text/characters.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import type { Edit } from './edits.ts';
import { lineStart, nextLine, sectionSpan, withoutBreak } from './sections.ts';

/** @returns the lines of a section without the line break behind them */
export function blockOf(doc: GongwenDocument, node: GongwenNode): Span {
  const { from, to } = sectionSpan(doc, node);
  return { from, to: withoutBreak(doc.text, from, to) };
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
 * @param nodes neighbours in one list, in order
 * @param goesOn whether another section of the list stands behind them
 */
export function cutOf(doc: GongwenDocument, nodes: readonly GongwenNode[], goesOn: boolean): Cut {
  const block = { from: blockOf(doc, nodes[0]!).from, to: blockOf(doc, nodes.at(-1)!).to };
  if (!goesOn && block.from > 0) {
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
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  let result = '';
  let at = from;
  for (let i = low; i < edits.length && edits[i]!.to <= to; i++) {
    result += text.slice(at, edits[i]!.from) + edits[i]!.text;
    at = edits[i]!.to;
  }
  return result + text.slice(at, to);
}
