/** 数字: Chinese, Arabic and pre-composed numerals; parsing is strict, so that 十四五 or 五一 is no numeral. */

/** 汉字数字 that may stand in an ordinal, as the inside of a regular-expression class. */
export const HAN_NUMERAL_CLASS = '一二三四五六七八九十百千零〇';

/** Inside of a class: numbers of lists, annexes and days up to a hundred. */
export const HAN_COUNT_CLASS = '一二三四五六七八九十';

/** Number of an item or an annex as a part of a pattern, with groups of its own around it where it is to be kept. */
export const LIST_NUMBER = `[0-9]{1,2}|[${HAN_COUNT_CLASS}]{1,3}`;

/** Inside of a class: what offices type for 〇. */
export const ZERO_CLASS = '〇零○OＯo0０';

/** A year of 汉字 digits as a part of a pattern, whatever stands for its 〇. */
export const HAN_YEAR = `[一二][一二三四五六七八九${ZERO_CLASS}]{3}`;

/** Arabic digits, half- and full-width, as the inside of a class. */
export const DIGIT_CLASS = '0-9０-９';

/** @returns the text with its full-width digits half-width */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 天干, in order. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** 地支, in order. */
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const DIGITS = '零一二三四五六七八九';

/** 大写 of each 汉字数字. */
const FORMAL_NUMERALS: Readonly<Record<string, string>> = {
  零: '零', 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟',
};

/** Value of a unit, and what may stand before it at most: 千 is the greatest here. */
const UNIT_VALUES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * @param text 汉字 such as 二十一, 一百零三
 * @returns its value, 0 when it is not a well-formed whole number from 1 to 9999 (十四五, 五一, 零)
 */
export function hanValue(text: string): number {
  let value = 0;
  /** A digit that waits for its unit, -1 when none does. */
  let digit = -1;
  let lastUnit = 10_000;
  let zero = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const unit = UNIT_VALUES[char];
    if (unit !== undefined) {
      // 十 needs no digit before it (十二, 一百十二); 百 and 千 do, and units grow smaller
      if (unit >= lastUnit || (digit < 0 && unit !== 10)) return 0;
      value += (digit < 0 ? 1 : digit) * unit;
      lastUnit = unit;
      digit = -1;
      zero = false;
    } else if (char === '零' || char === '〇') {
      if (digit >= 0 || zero || value === 0) return 0;
      zero = true;
    } else {
      if (digit >= 0) return 0;
      digit = DIGITS.indexOf(char);
      if (digit <= 0) return 0;
    }
  }
  if (zero && digit < 0) return 0;
  return value + Math.max(0, digit);
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

/** @returns the pre-composed numeral of a value, undefined when the family has none for it: circled 3 → ③ */
export function ordinalGlyph(family: GlyphFamily, value: number): string | undefined {
  for (const [first, count, firstValue] of GLYPH_RUNS[family]) {
    if (value >= firstValue && value < firstValue + count) return String.fromCharCode(first + value - firstValue);
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

/** @returns the 大写 of a whole number from 1 to 9999: 12 → 壹拾贰 */
export function formalNumeral(value: number): string {
  return hanNumeral(value).replace(/^十/, '一十').replace(/./g, (char) => FORMAL_NUMERALS[char] ?? char);
}

/** @returns a whole number from 0 digit by digit, as in years: 10 → 一〇 */
export function hanDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => (digit === '0' ? '〇' : DIGITS.charAt(Number(digit))));
}
