/** Which script a character belongs to, as word processors part text into stretches of one font and one way of breaking lines. */
import { isHan } from '../../text/characters.ts';

/** `weak`: of both (marks, arrows, blanks), so of that which stands before it. */
export type Script = 'latin' | 'chinese' | 'weak';

const BLANK = 0x20;
const NO_BREAK_BLANK = 0xa0;
/** Up to here stand scripts with spaces between words; then come marks and symbols, then Chinese. */
const LETTERS_TO = 0x2000;
const CHINESE_FROM = 0x2e80;

/** @param code UTF-16 unit */
export function scriptOf(code: number): Script {
  if (code === BLANK || code === NO_BREAK_BLANK) return 'weak';
  if (code < LETTERS_TO) return 'latin';
  return code < CHINESE_FROM ? 'weak' : 'chinese';
}

const LETTER = /[\p{L}\p{N}]/u;

/** @returns whether a UTF-16 unit is a letter, a 汉字 or a digit, and no mark */
export function isLetter(code: number): boolean {
  if (isHan(code)) return true;
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return LETTER.test(String.fromCharCode(code));
}
