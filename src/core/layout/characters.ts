/** Widths of text on paper, in characters: full width 1, half width 0.5. */
import { widthOf } from '../structure/lines.ts';

/** @returns width of a line */
export function charactersOf(text: string): number {
  return widthOf(text, 0, text.length, Infinity) / 2;
}

/** @returns width of the widest of its lines */
export function widthOfLines(text: string): number {
  return Math.max(...text.split('\n').map(charactersOf));
}
