/** How ordinals are written: the form that the standards give each family (GB/T 9704—2012 7.3.3, GB/T 15834—2011 B.3). */
import { markerWith } from '../lint/sequences.ts';
import { hanNumeral, STEMS } from '../text/numerals.ts';
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';

/** Families that stand as they were typed: 第1条 and 第一条 are both in use. */
const STATUTORY: ReadonlySet<string> = new Set<HeadingFamily>(['part', 'volume', 'chapter', 'section', 'article']);

export function isHeadingFamily(family: string | undefined): family is HeadingFamily {
  return family !== undefined && Object.hasOwn(HEADING_FAMILIES, family);
}

/** @returns the ordinal of a family as the standards write it: hanParen 3 → （三）; undefined where the family has none such */
export function ordinalOf(family: HeadingFamily, value: number): string | undefined {
  if (family === 'stem') return value >= 1 && value <= STEMS.length ? `${STEMS.charAt(value - 1)}、` : undefined;
  return markerWith(HEADING_FAMILIES[family].example, family, value);
}

/**
 * @param marker as typed, without blanks
 * @returns it as the standards write it, its number kept: 一， → 一、; 1、 → 1.; （一）、 → （一）; (1) → （1）
 */
export function canonicalForm(marker: string, family: string | undefined, value: number): string {
  if (!isHeadingFamily(family) || STATUTORY.has(family)) return marker;
  if (family === 'decimal') return marker.normalize('NFKC');
  // 1) and 1） are both in use, and the standards know neither
  if (family === 'digitHalfParen') return marker.replace(/、$/, '');
  return ordinalOf(family, value) ?? marker;
}

/** @returns the numbers of a decimal ordinal: 1.2 → [1, 2] */
export function pathOf(marker: string): number[] {
  return marker.normalize('NFKC').split('.').filter((part) => part !== '').map(Number);
}

/** A number written as another one is: 汉字 as 汉字, figures as figures. */
export function numberLike(typed: string, value: number): string {
  return /[0-9０-９]/.test(typed) ? String(value) : hanNumeral(value);
}
