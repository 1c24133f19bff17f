/** 标点: which characters are marks, and the full-width form of half-width ones (GB/T 15834—2011 5.1). */
import { isHan, tableOf } from './characters.ts';

/** 点号: marks that pause or end. */
export const POINT_MARKS = '，。、；：？！';

/** 标号 that open and that close. */
export const OPENING_MARKS = '“‘（《〈〔【「『';
export const CLOSING_MARKS = '”’）》〉〕】」』';

/** Half-width 点号 and what they are in Chinese. */
export const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

const CHINESE_MARKS = tableOf(`${POINT_MARKS}${OPENING_MARKS}${CLOSING_MARKS}…—`);
const OPENING = tableOf(OPENING_MARKS);
const CLOSING = tableOf(CLOSING_MARKS);
const POINTS = tableOf(POINT_MARKS);

/** @returns whether the UTF-16 unit is a mark of Chinese text */
export function isChineseMark(code: number): boolean {
  return CHINESE_MARKS[code] === 1;
}

export function isPointMark(code: number): boolean {
  return POINTS[code] === 1;
}

export function isOpeningMark(code: number): boolean {
  return OPENING[code] === 1;
}

export function isClosingMark(code: number): boolean {
  return CLOSING[code] === 1;
}

/** @returns whether the UTF-16 unit is a 汉字 or a mark of Chinese text */
export function isChinese(code: number): boolean {
  return isHan(code) || CHINESE_MARKS[code] === 1;
}
