/** 发文字号 (GB/T 9704—2012 7.2.5) as data: 机关代字, year, serial. */
import { HAN_CLASS } from '../text/characters.ts';
import { halfWidthDigits } from '../text/numerals.ts';

export interface DocumentNumber {
  /** 机关代字 */
  readonly code: string;
  readonly year: number;
  /** 发文顺序号, from 1. */
  readonly serial: number;
}

/** Any brackets, a needless 第 or zero: what is meant is plain. */
const WRITTEN = new RegExp(`^([${HAN_CLASS}]{1,12})[〔﹝\\[(（【［<＜〈]((?:19|20)[0-9]{2})年?[〕﹞\\])）】］>＞〉]第?0{0,4}([1-9][0-9]{0,4})号?$`);

/** @returns the number that a text is, however its brackets and zeros are typed; undefined when it is none */
export function readDocumentNumber(text: string): DocumentNumber | undefined {
  const match = WRITTEN.exec(halfWidthDigits(text).replace(/[\s\u3000]+/g, ''));
  if (match === null) return undefined;
  return { code: match[1]!, year: Number(match[2]), serial: Number(match[3]) };
}

/** @returns the number as the standard writes it */
export function documentNumberText({ code, year, serial }: DocumentNumber): string {
  return `${code}〔${year}〕${serial}号`;
}
