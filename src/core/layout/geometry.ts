/**
 * Measures of paper and type: the one place for lengths and their conversion. GB/T 9704—2012 clauses 5, 7.3, 7.5; what the
 * standard does not say (right and bottom margin, twips) follows from it by arithmetic.
 * 1 pt = 20 twips, 1 mm = 1440/25.4 twips.
 */

/** Millimetres to twips, to the nearest one. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Points to twips. */
export function twipsOfPoints(pt: number): number {
  return pt * 20;
}

/** Points to millimetres. */
export function mmOfPoints(pt: number): number {
  return (pt * 25.4) / 72;
}

/** A4 in millimetres (5.1). */
export const A4 = { width: 210, height: 297 } as const;

/** 版心 in millimetres, without page numbers (5.2.1). */
export const TEXT_AREA = { width: 156, height: 225 } as const;

/** 号 in points, as word processors have them: the standard names 号 only. */
export const POINTS = { 初号: 42, 小初: 36, 一号: 26, 小一: 24, 二号: 22, 小二: 18, 三号: 16, 小三: 15, 四号: 14, 小四: 12, 五号: 10.5 } as const;

/** Size of the body in points (5.2.2: 三号). */
export const BODY_POINTS = POINTS.三号;
