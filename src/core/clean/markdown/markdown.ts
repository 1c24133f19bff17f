/** Markdown as a chat assistant writes it → 公文: headings get ordinals, lists become paragraphs, tables rows parted by tabs. */
import type { Span } from '../../model.ts';
import { isDigit, skipSpace } from '../../text/characters.ts';
import type { CleanEdit } from '../draft.ts';
import { ordinalsOf } from './headings.ts';
import { inlineEdits } from './inline.ts';
import { markdownLines, type MarkdownLine } from './lines.ts';

/** @returns the edits that make a text that is Markdown a 公文, in order and apart; none for any other text */
export function markdownEdits(text: string): CleanEdit[] {
  if (!/[#*_`|>~[•▪◦+-]/.test(text)) return [];
  const lines = markdownLines(text);
  if (!isMarkdown(text, lines)) return [];
  const ordinals = ordinalsOf(text, lines);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return lines.flatMap((line, i) => lineEdits(text, line, ordinals.get(i) ?? '', lineEnd));
}

/** Marks that only a Markdown text has; a single bullet or ** in a text of another kind says nothing (**市**局 is a placeholder). */
function isMarkdown(text: string, lines: readonly MarkdownLine[]): boolean {
  let bullets = 0;
  let stars = false;
  for (const { kind } of lines) {
    if (kind === 'heading' || kind === 'fence' || kind === 'separator') return true;
    if (kind === 'bullet' && ++bullets > 1) return true;
  }
  if (/\]\((?:https?:\/\/|mailto:)/.test(text)) return true;
  for (const { content, kind } of lines) {
    const words = kind === 'text' || kind === 'bullet' || kind === 'ordered' ? text.slice(content.from, content.to) : '';
    if (!words.includes('**')) continue;
    // a run of emphasis that opens a line, and none anywhere that does not close
    const runs = words.match(/\*{2,}/g)!;
    if (runs.length % 2 > 0 || runs.some((run) => run.length !== 2)) return false;
    stars ||= /^\*\*[^\s*][^*]{1,300}\*\*/.test(words);
  }
  return stars;
}

function lineEdits(text: string, read: MarkdownLine, ordinal: string, lineEnd: string): CleanEdit[] {
  const { kind, line, content, marks } = read;
  switch (kind) {
    case 'blank':
    case 'code':
      return [];
    case 'rule':
    case 'fence':
    case 'separator':
      return [{ ...wholeLine(text, line.from, line.to), text: '', takes: [{ from: line.start, to: line.end }] }];
    case 'row':
      return rowEdits(text, content);
    default:
      return [...openingEdits(text, read, ordinal), ...inlineEdits(text, content, lineEnd), ...marks.filter(({ from }) => from >= content.to).map((mark) => ({ ...mark, text: '', takes: [mark] }))];
  }
}

/** A line and its line end. */
function wholeLine(text: string, from: number, to: number): Span {
  const end = text.charCodeAt(to) === 13 ? to + 1 : to;
  return { from, to: text.charCodeAt(end) === 10 ? end + 1 : end };
}

/** The marks before the content, with the blank before and between them; an ordinal comes in their place. */
function openingEdits(text: string, { kind, line, content, marks }: MarkdownLine, ordinal: string): CleanEdit[] {
  const before = marks.filter(({ from }) => from < content.from);
  const edits: CleanEdit[] = [];
  const [first] = before;
  // the blank before a mark tells how deep a list is nested
  if (first !== undefined) edits.push({ from: line.from, to: content.from, text: ordinal, takes: before });
  else if (kind === 'ordered' && line.from < line.start) edits.push({ from: line.from, to: line.start, text: '' });
  if (kind === 'ordered') {
    const point = content.from + /^\d+[.)]/.exec(text.slice(content.from, content.from + 5))![0].length;
    const words = skipSpace(text, point, content.to);
    // 1. 2025年…: a number parts itself from the ordinal by a blank
    if (!isDigit(text.charCodeAt(words))) edits.push({ from: point, to: words, text: '' });
  }
  return edits;
}

/** Strokes become tabs. */
function rowEdits(text: string, { from, to }: Span): CleanEdit[] {
  const strokes: number[] = [];
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) === 92) at++;
    else if (text.charCodeAt(at) === 124) strokes.push(at);
  }
  const edits = strokes.map((at): CleanEdit => {
    let start = at;
    while (start > from && isBlank(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < to && isBlank(text.charCodeAt(end))) end++;
    return { from: start, to: end, text: start === from || end === to ? '' : '\t', takes: [{ from: at, to: at + 1 }] };
  });
  let at = from;
  const cells: CleanEdit[] = [];
  for (const edit of [...edits, { from: to, to, text: '' }]) {
    if (at < edit.from) cells.push(...inlineEdits(text, { from: at, to: edit.from }, ' '));
    at = edit.to;
  }
  return [...apart(edits), ...cells].sort((a, b) => a.from - b.from);
}

/** The blank between two strokes belongs to the first of them. */
function apart(edits: readonly CleanEdit[]): CleanEdit[] {
  let end = 0;
  return edits.map((edit) => {
    const from = Math.max(edit.from, end);
    end = edit.to;
    return { ...edit, from };
  });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
