/** Marks of points that no enumeration took although they belong to one: 一是…二是…二是…, 一是…三是…. */
import type { PointMark } from '../model.ts';

/** A gap by more than this is some other number. */
export const FARTHEST_GAP = 2;

/** @returns whether the mark names items of another text: （三）、（四）两项 */
export function isCited(text: string, from: number, to: number): boolean {
  return /^[（(]/.test(text.slice(from, to)) && (/^(?:[、和至及或][（(]|[两三四五六七八九十]?[项款目])/.test(text.slice(to, to + 4)) || /[）)][、和至及或]$/.test(text.slice(Math.max(0, from - 2), from)));
}

/** @returns whether the number before is there in another form: 一是…二要…三是… */
export function takesPlace(before: PointMark | undefined, { key, value }: PointMark): boolean {
  return before !== undefined && before.key !== key && before.value === value - 1;
}
