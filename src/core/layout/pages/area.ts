/** 版心 as a word processor has it: the sheet without its margins, in twips. */
import { A4, twips } from '../geometry.ts';
import type { Profile } from '../profile.ts';

export interface Area {
  /** Of the sheet, in millimetres. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** @returns 版心 of pages upright or on their side: the sheet is turned to the left, so that the heads of tables are at the left edge of the upright one (8) */
export function areaOf({ margins }: Profile, landscape: boolean): Area {
  const sheet = landscape ? { width: A4.height, height: A4.width } : A4;
  const [left, top, right, bottom] = (landscape ? [margins.bottom, margins.left, margins.top, margins.right] : [margins.left, margins.top, margins.right, margins.bottom]).map(twips) as [number, number, number, number];
  return { sheet, left, top, width: twips(sheet.width) - left - right, height: twips(sheet.height) - top - bottom };
}
