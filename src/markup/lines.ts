/** Text as it comes, put on lines as HTML shows it. */
import { isChinese } from '../core/text/marks.ts';

/** White space that HTML folds; 全角空格 and hard blanks are none. */
const FOLDED = /[ \t\r\n\f]+/;

export interface Lines {
  readonly done: string[];
  current: string;
  /** Code of the last character of `current`, NaN where it is empty: to look it up in a string that grows would copy the string each time. */
  last: number;
  /** What is to stand before the next text: the mark of a heading or of an item of a list. */
  lead: string;
  /** White space that has come but stands between nothing yet: '' none, else a blank or a line break of the source. */
  gap: '' | ' ' | '\n';
}

export function newLines(): Lines {
  return { done: [], current: '', last: NaN, lead: '', gap: '' };
}

export function endLine(lines: Lines): void {
  if (lines.current !== '') lines.done.push(lines.current);
  lines.current = '';
  lines.last = NaN;
  lines.gap = '';
}

/** @param verbatim whether white space is kept (pre) */
export function addText(lines: Lines, text: string, verbatim: boolean): void {
  if (verbatim) {
    const parts = text.split('\n');
    parts.forEach((part, i) => {
      if (i > 0) endLine(lines);
      put(lines, part);
    });
    return;
  }
  for (const part of text.split(/([ \t\r\n\f]+)/)) {
    if (part === '') continue;
    if (FOLDED.test(part)) lines.gap = part.includes('\n') || lines.gap === '\n' ? '\n' : ' ';
    else put(lines, part);
  }
}

function put(lines: Lines, word: string): void {
  if (word === '') return;
  if (lines.current === '') lines.current = lines.lead;
  else if (lines.gap !== '' && !wrapsInChinese(lines, word)) lines.current += ' ';
  lines.lead = '';
  lines.gap = '';
  lines.current += word;
  lines.last = word.charCodeAt(word.length - 1);
}

/** A line break of the source inside Chinese is nothing. */
function wrapsInChinese({ last, gap }: Lines, word: string): boolean {
  return gap === '\n' && isChinese(last) && isChinese(word.charCodeAt(0));
}
