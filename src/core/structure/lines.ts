import { columns, isSpace } from '../text/characters.ts';

/** A physical line. `from`…`to` is its text without line end; `start`…`end` the same without white space at both ends. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits at `\n` alone; a `\r` before it belongs to the line end (outline-spec: form feeds and other separators end no line).
 * @returns at least one line; a text that ends with `\n` has an empty last line
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (;;) {
    const newline = text.indexOf('\n', from);
    const next = newline < 0 ? text.length : newline;
    const to = newline > from && text.charCodeAt(newline - 1) === 13 ? newline - 1 : next;
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    lines.push({ from, to, start, end });
    if (newline < 0) return lines;
    from = newline + 1;
  }
}

/** @returns width in half-width columns, counted no further than `limit` */
export function widthOf(text: string, from: number, to: number, limit: number): number {
  let width = 0;
  for (let i = from; i < to && width <= limit; i++) width += columns(text.charCodeAt(i));
  return width;
}

/**
 * @param lineStarts offset at which each line starts
 * @returns the line of an offset, from zero; the end of a line belongs to it, what lies behind the text to the last one
 */
export function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}
