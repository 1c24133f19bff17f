/** 本单位资料: what one office writes into each of its documents, remembered from one to the next. */
import { readDocumentNumber, documentNumberText, type DocumentNumber } from './document-number.ts';

export interface Unit {
  /** 发文机关, '' while unknown, like the others. */
  readonly organ: string;
  /** 机关代字 */
  readonly code: string;
  /** 签发人 */
  readonly signer: string;
  readonly contact: string;
  readonly phone: string;
  /** Last 发文字号 of each 机关代字, as text. */
  readonly numbers: readonly string[];
}

export type UnitKey = Exclude<keyof Unit, 'numbers'>;

export const UNKNOWN_UNIT: Unit = { organ: '', code: '', signer: '', contact: '', phone: '', numbers: [] };

/** Numbers of so many 机关代字 are kept. */
const MOST_NUMBERS = 20;

/** @param value what was stored, by this version or another: anything; what can't be read is unknown */
export function readUnit(value: unknown): Unit {
  if (typeof value !== 'object' || value === null) return UNKNOWN_UNIT;
  const stored = value as Readonly<Record<string, unknown>>;
  const text = (key: string): string => (typeof stored[key] === 'string' ? stored[key] : '');
  const numbers = Array.isArray(stored.numbers) ? stored.numbers.filter((number): number is string => typeof number === 'string' && readDocumentNumber(number) !== undefined) : [];
  return { organ: text('organ'), code: text('code'), signer: text('signer'), contact: text('contact'), phone: text('phone'), numbers };
}

/** @returns the unit with a 发文字号 that it has given; its 机关代字 is the one in use from now on */
export function withNumber(unit: Unit, number: DocumentNumber): Unit {
  const others = unit.numbers.filter((other) => readDocumentNumber(other)?.code !== number.code);
  return { ...unit, code: number.code, numbers: [documentNumberText(number), ...others].slice(0, MOST_NUMBERS) };
}

/** @returns last 发文字号 of a 机关代字, undefined when none is known */
export function lastNumber(unit: Unit, code: string = unit.code): DocumentNumber | undefined {
  return unit.numbers.map(readDocumentNumber).find((number) => number?.code === code);
}

/** @returns the 发文字号 that comes next in a year, which counts from 1 anew; undefined while no 机关代字 is known */
export function nextNumber(unit: Unit, year: number): DocumentNumber | undefined {
  if (unit.code === '') return undefined;
  const last = lastNumber(unit);
  return { code: unit.code, year, serial: last?.year === year ? last.serial + 1 : 1 };
}
