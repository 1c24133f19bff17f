/** 数字: Chinese, Arabic and pre-composed numerals; parsing is strict, so that 十四五 or 五一 is no numeral. */

/** 汉字数字 that may stand in an ordinal, as the inside of a regular-expression class. */
export const HAN_NUMERAL_CLASS = '一二三四五六七八九十百千零〇';

/** Arabic digits, half- and full-width, as the inside of a class. */
export const DIGIT_CLASS = '0-9０-９';

/** 天干, in order. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

const DIGITS = '零一二三四五六七八九';

const WELL_FORMED = /^(?:([一二三四五六七八九])千零?)?(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/;

/**
 * @param text 汉字 such as 二十一, 一百零三
 * @returns its value, 0 when it is not a well-formed whole number from 1 to 9999 (十四五, 五一, 零)
 */
export function hanValue(text: string): number {
  if (text.length === 1) {
    const digit = DIGITS.indexOf(text);
    if (digit > 0) return digit;
    return text === '十' ? 10 : 0;
  }
  const parts = WELL_FORMED.exec(text.replace(/〇/g, '零'));
  if (parts === null) return 0;
  const digit = (s: string | undefined): number => (s === undefined || s === '' ? 0 : DIGITS.indexOf(s));
  const tens = parts[4] === undefined ? 0 : Math.max(1, digit(parts[3]));
  return digit(parts[1]) * 1000 + digit(parts[2]) * 100 + tens * 10 + digit(parts[5]);
}

/** @returns value of half- or full-width digits; NaN when there is any other character */
export function digitValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xff10) code -= 0xff10 - 48;
    if (code < 48 || code > 57) return NaN;
    value = value * 10 + code - 48;
  }
  return text === '' ? NaN : value;
}

/** Runs of pre-composed numerals in Unicode: first code point, how many follow each other, value of the first. */
const GLYPH_RUNS = {
  circled: [[0x2460, 20, 1], [0x3251, 15, 21], [0x32b1, 15, 36], [0x2776, 10, 1], [0x2780, 10, 1]],
  digitParenGlyph: [[0x2474, 20, 1]],
  digitDotGlyph: [[0x2488, 20, 1]],
  hanParenGlyph: [[0x3220, 10, 1]],
  hanCircled: [[0x3280, 10, 1]],
} as const;

export type GlyphFamily = keyof typeof GLYPH_RUNS;

/** For each family of pre-composed numerals the inside of its regular-expression class: ①…, ⑴…, ⒈…, ㈠…, ㊀…. */
export const GLYPH_CLASS: Readonly<Record<GlyphFamily, string>> = Object.fromEntries(
  Object.entries(GLYPH_RUNS).map(([family, runs]) => [
    family,
    runs.map(([first, count]) => `${String.fromCharCode(first)}-${String.fromCharCode(first + count - 1)}`).join(''),
  ]),
) as Record<GlyphFamily, string>;

/** @returns family and value of a pre-composed numeral, undefined for any other character */
export function glyphOrdinal(code: number): { family: GlyphFamily; value: number } | undefined {
  if (code < 0x2460 || code > 0x32bf) return undefined;
  for (const family of Object.keys(GLYPH_RUNS) as GlyphFamily[]) {
    for (const [first, count, value] of GLYPH_RUNS[family]) {
      if (code >= first && code < first + count) return { family, value: value + code - first };
    }
  }
  return undefined;
}

const PARTS: readonly [number, string][] = [[1000, '千'], [100, '百'], [10, '十']];

/** @returns the 汉字 of a whole number from 1 to 9999: 12 → 十二, 103 → 一百零三 */
export function hanNumeral(value: number): string {
  let rest = value;
  let text = '';
  let gap = false;
  for (const [unit, name] of PARTS) {
    const count = Math.floor(rest / unit);
    rest %= unit;
    if (count === 0) {
      gap = text !== '';
      continue;
    }
    if (gap) text += '零';
    gap = false;
    text += (unit === 10 && count === 1 && text === '' ? '' : (DIGITS[count] ?? '')) + name;
  }
  if (rest > 0) text += (gap ? '零' : '') + (DIGITS[rest] ?? '');
  return text;
}
