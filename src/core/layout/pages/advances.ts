/** Widths of characters, asked for once: a text is measured after every keystroke. */
import type { FontClass } from '../profile.ts';
import type { Widths } from './widths.ts';

const UNITS = 65536;
/** By the one who measures, for each font in Latin and in Chinese text; NaN for what was not asked for yet. */
const KNOWN = new WeakMap<Widths, Map<string, Float64Array>>();

/** @returns widths by UTF-16 unit as parts of the size, to be looked up by advanceAt */
export function advancesOf(widths: Widths, latin: boolean, font: FontClass): Float64Array {
  let tables = KNOWN.get(widths);
  if (tables === undefined) KNOWN.set(widths, tables = new Map<string, Float64Array>());
  const key = latin ? `${font} latin` : font;
  let table = tables.get(key);
  if (table === undefined) tables.set(key, table = new Float64Array(UNITS).fill(NaN));
  return table;
}

/** @param code of a character of one unit; @returns its width as a part of the size */
export function advanceOf(table: Float64Array, code: number, widths: Widths, latin: boolean, font: FontClass): number {
  const known = table[code]!;
  return Number.isNaN(known) ? table[code] = widths.of(String.fromCharCode(code), latin, font) : known;
}
