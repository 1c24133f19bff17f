/** 成文日期 and 印发日期 as people write them, well or badly, taken apart. */
import { HAN_COUNT_CLASS, HAN_YEAR, halfWidthDigits, hanValue } from '../../text/numerals.ts';

/** A day of the calendar; month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Its year is 0 when that is missing, and so its day. */
export interface WrittenDate extends Day {
  /** How it is written: in digits with 年月日, in 汉字, with other marks between. */
  readonly form: 'arabic' | 'han' | 'marks';
  /** Whether a month or a day is written with a zero before it. */
  readonly padded: boolean;
  readonly shortYear: boolean;
  /** 号 in place of 日, or neither. */
  readonly end: '日' | '号' | '';
  readonly blanks: boolean;
  /** Whether its digits are full-width. */
  readonly wide: boolean;
}

const ARABIC = /^(\d{2}|\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*([日号])?)?$/;
const NO_YEAR = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;
const MARKS = /^(\d{2}|\d{4})\s*([-./．－—–年])\s*(\d{1,2})\s*[-./．－—–月]\s*(\d{1,2})\s*([日号])?$/;
/** Of 汉字, wholly or in part: 二〇二五年8月1日. */
const HAN = new RegExp(`^(${HAN_YEAR}|(?:19|20)\\d{2})年([${HAN_COUNT_CLASS}元正]{1,3}|\\d{1,2})月(?:([${HAN_COUNT_CLASS}]{1,3}|\\d{1,2})([日号])?)?$`);

/** @returns the date that a whole line is, undefined when it is none or holds placeholders */
export function readDate(written: string): WrittenDate | undefined {
  if (written.length > 24) return undefined;
  const text = halfWidthDigits(written);
  const wide = text !== written;
  const arabic = ARABIC.exec(text);
  if (arabic !== null) {
    const [, year = '', month = '', day = '', end = ''] = arabic;
    return {
      year: fullYear(year), month: Number(month), day: Number(day), form: 'arabic', padded: month.startsWith("0") || day.startsWith("0"),
      shortYear: year.length === 2, end: end as WrittenDate['end'], blanks: /\s/.test(text), wide,
    };
  }
  const partial = NO_YEAR.exec(text);
  if (partial !== null) return { year: 0, month: Number(partial[1]), day: Number(partial[2]), form: 'arabic', padded: false, shortYear: false, end: '日', blanks: false, wide };
  const marks = MARKS.exec(text);
  if (marks !== null) {
    const [, year = '', , month = '', day = '', end = ''] = marks;
    return { year: fullYear(year), month: Number(month), day: Number(day), form: 'marks', padded: month.startsWith("0") || day.startsWith("0"), shortYear: year.length === 2, end: end as WrittenDate['end'], blanks: false, wide };
  }
  const han = HAN.exec(text.replace(/\s+/g, ''));
  if (han === null) return undefined;
  const [, year = '', month = '', day = '', end = ''] = han;
  return {
    year: Number(year.replace(/\D/g, (char) => digitOf(char))), month: month === '元' || month === '正' ? 1 : valueOf(month), day: day === '' ? 0 : valueOf(day),
    form: 'han', padded: false, shortYear: false, end: end as WrittenDate['end'], blanks: false, wide,
  };
}

const valueOf = (number: string): number => (/^\d/.test(number) ? Number(number) : hanValue(number));

function digitOf(char: string): string {
  const value = '一二三四五六七八九'.indexOf(char);
  return value < 0 ? '0' : String(value + 1);
}

function fullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits);
}

/** @returns whether there is such a day; a day of 0 (missing) is none */
export function isRealDay({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** @returns the date as 7.3.5.4 wants it */
export function dateText({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

/** @returns whether a date lies before 2012-07-01, when 《条例》 and GB/T 9704—2012 came into force: older texts keep older forms */
export function isBefore2012({ year, month }: Pick<WrittenDate, 'year' | 'month'>): boolean {
  return year < 2012 || (year === 2012 && month < 7);
}
