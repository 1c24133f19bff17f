/** Measures as a clerk reads them. */
import { POINTS } from './geometry.ts';

/** @returns a number without noise behind the point */
export function shortNumber(value: number, digits = 1): string {
  return String(Number(value.toFixed(digits)));
}

/** @returns 三号（16 磅）; the points alone where there is no such 号 */
export function sizeText(points: number): string {
  const name = nameOfSize(points);
  const measure = `${shortNumber(points, 2)} 磅`;
  return name === undefined ? measure : `${name}（${measure}）`;
}

/** @returns the 号 of a size in points, undefined where there is none */
export function nameOfSize(points: number): string | undefined {
  return Object.entries(POINTS).find(([, value]) => value === points)?.[0];
}

/** @returns points of a 号 */
export function pointsOfSize(name: string): number | undefined {
  return Object.entries(POINTS).find(([known]) => known === name.trim())?.[1];
}
