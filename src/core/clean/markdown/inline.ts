/** Marks of Markdown inside a line: emphasis, code, links, escapes. Linear: every look-ahead is bounded. */
import type { Span } from '../../model.ts';
import { isHan, isSpace } from '../../text/characters.ts';
import { CLOSING_MARKS, isChinese, POINT_MARKS } from '../../text/marks.ts';
import type { CleanEdit } from '../draft.ts';

const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const CODE = /(`{1,3})(?!`)([^`\n]{1,400})\1(?!`)/y;
const LINK = /(!?\[)([^[\]\n]{0,300})(\]\([^()\s]{0,500}(?:[ \t]+"[^"\n]{0,200}")?\))/y;
const ADDRESS = /[/.#:]/;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]{1,400})>/y;
const BREAK = /<br[ \t]?\/?>/iy;
const ENTITY = /&(?:nbsp|e[mn]?sp|sp);/y;
/** Behind such a character emphasis does not open: 王**、李**. */
const NOT_OPENED = `${POINT_MARKS}${CLOSING_MARKS}`;

/**
 * @param lineBreak what a <br> becomes: the line end of the text, a blank in a table
 * @returns the edits that take the marks of a stretch of one line away, in order and apart
 */
export function inlineEdits(text: string, { from, to }: Span, lineBreak: string): CleanEdit[] {
  const edits: CleanEdit[] = [];
  const runs: Run[] = [];
  const gone = (start: number, end: number, put = ''): void => {
    edits.push({ from: start, to: end, text: put, takes: [{ from: start, to: end }] });
  };
  let at = from;
  const matched = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null || pattern.lastIndex > to ? undefined : match;
  };
  while (at < to) {
    const char = text.charAt(at);
    let end = at + 1;
    if (char === '\\') {
      if (matched(ESCAPE) !== undefined) {
        gone(at, at + 1);
        end = at + 2;
      } else if (at + 1 === to) gone(at, to);
    } else if (char === '`') {
      const match = matched(CODE);
      if (match !== undefined) {
        end = at + match[0].length;
        const length = match[1]!.length;
        edits.push(markEdit(text, { from, to }, { char, from: at, to: at + length }, true), markEdit(text, { from, to }, { char, from: end - length, to: end }, false));
      } else while (text.charAt(end) === '`') end++;
    } else if (char === '[' || char === '!') {
      const match = matched(LINK);
      if (match !== undefined && ADDRESS.test(match[3]!)) {
        const inner = at + match[1]!.length;
        const close = inner + match[2]!.length;
        gone(at, inner);
        edits.push(...inlineEdits(text, { from: inner, to: close }, lineBreak));
        end = at + match[0].length;
        gone(close, end);
      }
    } else if (char === '<') {
      const link = matched(AUTOLINK);
      const line = matched(BREAK);
      if (link !== undefined) {
        end = at + link[0].length;
        gone(at, at + 1);
        gone(end - 1, end);
      } else if (line !== undefined) {
        end = at + line[0].length;
        gone(at, end, end === to ? '' : lineBreak);
      }
    } else if (char === '&') {
      const match = matched(ENTITY);
      if (match !== undefined) {
        end = at + match[0].length;
        gone(at, end, ' ');
      }
    } else if (char === '*' || char === '_' || char === '~') {
      while (end < to && text.charAt(end) === char) end++;
      runs.push({ char, from: at, to: end });
    }
    at = end;
  }
  edits.push(...emphasis(text, { from, to }, runs));
  return edits.sort((a, b) => a.from - b.from);
}

interface Run extends Span {
  readonly char: string;
}

/** Pairs of runs that are equally long; a chat assistant's are paired here where CommonMark, which knows no Chinese, leaves them (**一是：**强化). */
function emphasis(text: string, line: Span, runs: readonly Run[]): CleanEdit[] {
  const edits: CleanEdit[] = [];
  const open = new Map<string, Run>();
  for (const run of runs) {
    const length = run.to - run.from;
    if (length > 3 || (run.char === '~' && length !== 2)) continue;
    const key = run.char.repeat(length);
    const opening = open.get(key);
    if (opening !== undefined && closes(text, run, opening)) {
      open.delete(key);
      edits.push(markEdit(text, line, opening, true), markEdit(text, line, run, false));
    } else if (opens(text, line, run)) open.set(key, run);
  }
  return edits;
}

function opens(text: string, line: Span, run: Run): boolean {
  if (run.to >= line.to || isSpace(text.charCodeAt(run.to)) || NOT_OPENED.includes(text.charAt(run.to))) return false;
  const before = run.from === line.from ? NaN : text.charCodeAt(run.from - 1);
  return !(run.char === '_' || run.to - run.from === 1) || !(isWord(before) && (run.char === '_' || !isHan(before)));
}

function closes(text: string, run: Run, opening: Run): boolean {
  // **市**局, __年: a placeholder, a place to fill in
  if ((run.char !== '~' && run.from - opening.to < 2) || isSpace(text.charCodeAt(run.from - 1))) return false;
  return run.char !== '_' || !isWord(text.charCodeAt(run.to));
}

function isWord(code: number): boolean {
  return isHan(code) || (code < 128 && /[A-Za-z0-9]/.test(String.fromCharCode(code)));
}

/** The mark, and with it the blank that set it off from Chinese. */
function markEdit(text: string, line: Span, run: Run, opening: boolean): CleanEdit {
  const takes = [{ from: run.from, to: run.to }];
  const blankBefore = opening && run.from - 2 >= line.from && text.charCodeAt(run.from - 1) === 32 && isChinese(text.charCodeAt(run.from - 2)) && isChinese(text.charCodeAt(run.to));
  const blankBehind = !opening && run.to + 1 < line.to && text.charCodeAt(run.to) === 32 && isChinese(text.charCodeAt(run.to + 1)) && isChinese(text.charCodeAt(run.from - 1));
  return { from: run.from - (blankBefore ? 1 : 0), to: run.to + (blankBehind ? 1 : 0), text: '', takes };
}
