/** Characters that nobody sees: of no width, or white space that is no blank. */
import { isChinese } from '../text/marks.ts';
import type { CleanEdit } from './draft.ts';

/** Zero-width space, word joiner, byte order mark, soft hyphen, marks of direction. */
const NO_WIDTH = '\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069';
/** They join and part letters in other scripts, and make emoji of several. */
const JOINERS = '\u200c-\u200d';
/** Blanks of all widths but the two that Chinese texts are typed with. */
const BLANKS = '\u00a0\u1680\u2000-\u200a\u202f\u205f';
/** Control characters, page breaks and line separators; \t \n \r are looked after elsewhere. */
const CONTROLS = '\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0085\u2028\u2029';
const RUN = new RegExp(`[${NO_WIDTH}${JOINERS}${BLANKS}${CONTROLS}]+`, 'gu');
const JOINER = new RegExp(`[${JOINERS}]`, 'u');
const WIDE = new RegExp(`[${BLANKS}${CONTROLS}]`, 'u');

export function invisibleEdits(text: string): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (const { 0: run, index: from } of text.matchAll(RUN)) {
    const to = from + run.length;
    if (JOINER.test(run) && !(isPlain(text.charCodeAt(from - 1)) && isPlain(text.charCodeAt(to)))) continue;
    // a page break at the end of a line parts nothing
    const inLine = from > 0 && to < text.length && text.charCodeAt(from - 1) !== 10 && !/[\r\n]/.test(text.charAt(to));
    edits.push({ from, to, text: blanksFor(run, inLine) });
  }
  return edits;
}

/** A blank for each that had a width; of control characters in a line one. */
function blanksFor(run: string, inLine: boolean): string {
  let blanks = '';
  let controls = false;
  for (const char of run) {
    if (!WIDE.test(char)) continue;
    if (char.charCodeAt(0) < 0x20 || /[\u007f\u0085\u2028\u2029]/.test(char)) controls = true;
    else blanks += ' ';
  }
  return blanks === '' && controls && inLine ? ' ' : blanks;
}

/** Chinese and ASCII, whose letters nothing joins, and the ends of the text. */
function isPlain(code: number): boolean {
  return Number.isNaN(code) || code < 0x80 || isChinese(code);
}
