/** Characters of a line in their places: spread, left, in the middle, right (GB/T 9704—2012 7.2, 7.3). Lengths in twips. */
import { firstIndex } from '../../lookup.ts';
import { millimetres } from '../geometry.ts';
import type { PagePiece } from './page.ts';
import type { Line } from './break-lines.ts';
import { wholeWidth, type Measured, type Stretch } from './stretches.ts';
import { tabbed, type Tabs } from './tabs.ts';

export type Align = 'both' | 'left' | 'center' | 'right';

interface Part {
  from: number;
  to: number;
  readonly format: Stretch;
  readonly x: number;
  width: number;
  count: number;
}

/**
 * @param left edge of the line's text from the sheet's left edge; @param room from there to its right edge
 * @returns pieces of one font each, none for an empty line
 */
export function placeLine(measured: Measured, line: Line, align: Align, left: number, room: number, tabs: Tabs): PagePiece[] {
  const { parts, width } = partsOf(measured, line, tabs);
  const free = room - width;
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const spread = align === 'both' && !line.ends && count > 1 ? free / (count - 1) : 0;
  const shift = align === 'center' ? free / 2 : align === 'right' ? free : 0;
  let before = 0;
  return parts.map((part, i) => {
    const x = left + shift + part.x + before * spread;
    before += part.count;
    const gaps = i === parts.length - 1 ? part.count - 1 : part.count;
    const { font, points, bold } = part.format;
    return { text: measured.text.slice(part.from, part.to), font, points, ...(bold ? { bold } : {}), left: millimetres(x), width: millimetres(part.width + gaps * spread) };
  });
}

function partsOf(measured: Measured, { from, to }: Line, tabs: Tabs): { parts: Part[]; width: number } {
  const { widths, stretches } = measured;
  const parts: Part[] = [];
  let x = 0;
  for (let i = indexOf(measured, from); i < stretches.length && stretches[i]!.from < to; i++) {
    const stretch = stretches[i]!;
    if (stretch.kind === 'tab') {
      x = tabbed(measured, tabs, i, x);
      continue;
    }
    const begin = Math.max(from, stretch.from);
    const end = Math.min(to, stretch.to);
    let part = parts.at(-1);
    if (begin > from) x += stretch.gap;
    if (part?.to !== begin || !isSame(part.format, stretch)) parts.push(part = { from: begin, to: begin, format: stretch, x, width: 0, count: 0 });
    for (let at = begin; at < end; at++) if (widths[at]! > 0) part.count++;
    x += wholeWidth(measured, stretch, begin, end);
    part.to = end;
    part.width = x - part.x;
  }
  return { parts, width: x };
}

function isSame(a: Stretch, b: Stretch): boolean {
  return a.font === b.font && a.points === b.points && a.bold === b.bold;
}

/** @returns index of the stretch that holds an offset */
function indexOf({ stretches }: Measured, offset: number): number {
  // the last one where none ends behind it
  return firstIndex(stretches.length - 1, (i) => stretches[i]!.to > offset);
}
