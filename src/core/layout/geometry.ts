/**
 * Measures of paper and type: the one place for lengths and their conversion. GB/T 9704—2012 clauses 5, 7.2–7.5, 10; what the
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

/** 版头 in millimetres: from 版心's upper edge to the characters of 发文机关标志 (7.2.4, 10.2, 10.3), from the characters of 发文字号 to the red line (7.2.7). */
export const HEAD = { markDrop: { document: 35, order: 20, minutes: 35 }, ruleDrop: 4 } as const;

/** Rules of 版记 in millimetres: the first and the last one, those between (7.4.1, recommended). */
export const COLOPHON_RULES = { outer: 0.35, inner: 0.25 } as const;

/** Room of a table's cell on each side of its text, in twips: a word processor's own. */
export const CELL_PADDING = 108;

/**
 * 信函 in millimetres (10.1): from the sheet's upper edge to the characters of its mark, from these to the first double line, from
 * the second one to the sheet's lower edge, and how long both are. How thick they are is practice.
 */
export const LETTER = { markTop: 30, ruleDrop: 4, lowerRule: 20, ruleWidth: 170, thick: 0.7, gap: 0.5, thin: 0.25 } as const;

/** Free height between two lines of 三号 characters (3.2), and from 信函's double lines to the text beside them (10.1). In points. */
export const BETWEEN_LINES = (BODY_POINTS * 7) / 8;

/** Where an exact line has its base line, as a part of its height from above: as LibreOffice sets it; Word is within 1 mm of it. */
export const BASE_LINE = 0.8;

/** Twips to millimetres. */
export function millimetres(twips: number): number {
  return (twips * 25.4) / 1440;
}
