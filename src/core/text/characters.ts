/** Character classes: the one place that says what is white space, a Chinese character, a mark. */

/** White space inside a line, as the inside of a regular-expression class: ASCII blank and tab, NBSP, U+3000 (全角空格), zero-width, form feed. */
export const SPACE_CLASS = ' \\t\\u00a0\\u3000\\u2000-\\u200b\\ufeff\\f\\v';

/** 汉字, as the inside of a regular-expression class. */
export const HAN_CLASS = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff';

/** Marks at which the title of a heading or point ends (outline-spec: the first of 。；：！？). */
export const TITLE_END_CLASS = '。；：！？;:!?';

/** @returns whether the UTF-16 unit is white space inside a line (line ends too). */
export function isSpace(code: number): boolean {
  return code <= 32 || code === 0x3000 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b);
}

/** @returns whether the UTF-16 unit is a 汉字 of the basic planes. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** @returns whether the UTF-16 unit is an ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

/**
 * Width of a UTF-16 unit in half-width columns: 2 for East Asian wide and full-width forms, for 汉字 and Chinese marks
 * (“”‘’—…·× are set full-width in Chinese text), else 1.
 */
export function columns(code: number): number {
  if (code < 0x2014) return code === 0xb7 || code === 0xd7 ? 2 : 1;
  if (code >= 0xff61 && code <= 0xff9f) return 1;
  return 2;
}

/**
 * @param text the source
 * @returns first offset at or after `from` that is not white space; `to` when there is none
 */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** @returns offset behind the last character before `to` that is not white space; `from` when there is none */
export function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** @returns the UTF-16 units that a class without escapes holds: `一二`, `0-9` */
export function charactersOf(characterClass: string): number[] {
  const codes: number[] = [];
  for (let i = 0; i < characterClass.length; i++) {
    const from = characterClass.charCodeAt(i);
    if (characterClass.charAt(i + 1) !== '-' || i + 2 >= characterClass.length) codes.push(from);
    else {
      for (let code = from; code <= characterClass.charCodeAt(i + 2); code++) codes.push(code);
      i += 2;
    }
  }
  return codes;
}

/** @returns a table that says of each UTF-16 unit whether it is one of the characters */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (const code of charactersOf(characters)) table[code] = 1;
  return table;
}

const LATIN_END = /[A-Za-z0-9,.;:)]$/;
const LATIN_START = /^[A-Za-z0-9(]/;
const NUMBER = /\d[,.]?$/;

/** @returns what stands between two lines of one paragraph when they are joined: a blank between Latin words, nothing inside Chinese or a number */
export function wrapJoint(before: string, after: string): '' | ' ' {
  const end = before.slice(-2);
  if (!LATIN_END.test(end) || !LATIN_START.test(after)) return '';
  return NUMBER.test(end) && isDigit(after.charCodeAt(0)) ? '' : ' ';
}
