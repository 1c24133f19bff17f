/**
 * Measures of paper and type: the one place for lengths and their conversion. GB/T 9704—2012 clauses 5, 7.3, 7.5; what the
 * standard does not say (right and bottom margin, twips) follows from it by arithmetic.
 * 1 pt = 20 twips, 1 mm = 1440/25.4 twips.
 */

/** Millimetres to twips, to the nearest one. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Twips to millimetres. */
export function millimetres(twips: number): number {
  return (twips * 25.4) / 1440;
}

/** Points to twips. */
export function twipsOfPoints(pt: number): number {
  return pt * 20;
}

/** A4 in millimetres (5.1). */
export const A4 = { width: 210, height: 297 } as const;

/** 版心 in millimetres, without page numbers (5.2.1). */
export const TEXT_AREA = { width: 156, height: 225 } as const;

/** 号 in points, as word processors have them: the standard names 号 only. */
export const POINTS = { 一号: 26, 二号: 22, 三号: 16, 四号: 14, 小四: 12, 五号: 10.5 } as const;

/** Size of the body in points (5.2.2: 三号). */
export const BODY_POINTS = POINTS.三号;

/** From 发文字号 (or 签发人) to the red line under 版头, in millimetres (7.2.7). */
export const RULE_DROP = 4;

/** Rules of 版记 in millimetres: the first and the last one, those between (7.4.1, recommended). */
export const COLOPHON_RULES = { outer: 0.35, inner: 0.25 } as const;

/** Room of a table's cell on each side of its text, in twips: a word processor's own. */
export const CELL_PADDING = 108;
