/** What stands beside a character of a paragraph: bounded looks that several rules share. */
import { isDigit } from '../text/characters.ts';
import { isClosingMark, isPointMark, isOpeningMark } from '../text/marks.ts';
import { HAN_NUMERAL_CLASS } from '../text/numerals.ts';
import { tableOf } from '../text/characters.ts';

const NUMERALS = tableOf(HAN_NUMERAL_CLASS);
/** An ordinal has at most so many characters inside its brackets. */
const ORDINAL_LENGTH = 5;

/** @returns whether it is a 汉字 of numerals */
export function isNumeral(code: number): boolean {
  return NUMERALS[code] === 1;
}

/** @returns offset of the last character before `at` that is no Markdown emphasis (* and _); -1 when there is none */
export function before(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && (text.charCodeAt(i) === 42 || text.charCodeAt(i) === 95)) i--;
  return i;
}

/** @returns offset of the first character from `at` that is no Markdown emphasis */
export function behind(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 42 || text.charCodeAt(i) === 95) i++;
  return i;
}

/** @returns offset behind the ASCII blanks at `at` */
export function behindBlanks(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 0xa0) i++;
  return i;
}

/** @returns whether a clause opens at `at`: the paragraph does, or a 点号, a blank or an opening mark stands before it */
export function opensClause(text: string, at: number): boolean {
  const i = before(text, at);
  if (i < 0) return true;
  const code = text.charCodeAt(i);
  return isPointMark(code) || isOpeningMark(code) || code === 32 || code === 0x3000 || code === 59 || code === 58 || code === 44;
}

/** @returns where the number before `at` starts, no longer than an ordinal's; `at` when there is none */
function numberStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < ORDINAL_LENGTH && (isNumeral(text.charCodeAt(i - 1)) || isDigit(text.charCodeAt(i - 1)))) i--;
  return i;
}

/** @returns whether an ordinal (一, 12, 第三) that opens a clause ends before `at` */
export function endsOrdinal(text: string, at: number): boolean {
  const i = numberStart(text, at);
  return i < at && !'（('.includes(text.charAt(i - 1) || ' ') && opensClause(text, i);
}

/** What may lead to a member without a mark: （即1）甲类；2）乙类）, 第1）步, 分为1）、2）两档. */
const LEADS = '即为含有括是第中和';

/** @returns where the number before a bracket starts that may be an ordinal's (1） 2) 一）); -1 when there is none */
function ordinalStart(text: string, at: number): number {
  const i = numberStart(text, at);
  const opener = text.charCodeAt(i - 1);
  return i < at && opener !== 40 && opener !== 0xff08 && (opensClause(text, i) || (at - i <= 2 && LEADS.includes(text.charAt(i - 1)))) ? i : -1;
}

/** @returns whether the bracket at `at` may be that of an ordinal */
export function mayCloseOrdinal(text: string, at: number): boolean {
  return ordinalStart(text, at) >= 0;
}

/** @returns whether the bracket at `at` is that of an ordinal (1）甲 2)乙), not one that closes a remark (见附件1、2) */
export function closesOrdinal(text: string, at: number): boolean {
  const start = ordinalStart(text, at);
  if (start < 0) return false;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next) || isPointMark(next) || isClosingMark(next) || next === 41 || next === 44 || next === 59) return false;
  // 附件1、2)的
  const listed = text.charCodeAt(start - 2);
  return !(text.charAt(start - 1) === '、' && (isNumeral(listed) || isDigit(listed)));
}

/** @returns whether an ordinal in brackets ends before `at`: （一） (12) */
export function endsBracketedOrdinal(text: string, at: number): boolean {
  if (!/[）)]/.test(text.charAt(at - 1))) return false;
  let i = at - 1;
  while (i > 0 && at - i <= ORDINAL_LENGTH && (isNumeral(text.charCodeAt(i - 1)) || isDigit(text.charCodeAt(i - 1)))) i--;
  return i < at - 1 && /[（(]/.test(text.charAt(i - 1)) && opensClause(text, i - 1);
}

/** A title of a work is not longer than this in UTF-16 units. */
const TITLE = 120;

/** @returns whether the nearest 书名号 before is open: words in it are a name */
export function inTitleMarks(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - TITLE; i--) {
    const mark = text.charAt(i);
    if (mark === '》') return false;
    if (mark === '《') return true;
  }
  return false;
}
