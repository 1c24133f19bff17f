/** Tables: rows as high as their highest cell, cells side by side, lines around them. */
import { millimetres, mmOfPoints, POINTS } from '../geometry.ts';
import type { PaperTable } from '../paper.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { PageLine, PageRule } from './page.ts';
import { placeLine } from './place.ts';
import type { Setting, Slab } from './slabs.ts';
import { measure, type Measured } from './stretches.ts';
import { NO_TABS } from './tabs.ts';

/** Room of a cell on each side, in twips. */
const PADDING = 108;
/** Height of a cell's line in twips, thickness of borders in points and twips. */
const LINE = 406;
const BORDER = { points: 0.5, twips: 10 } as const;

/** @returns a slab a row: no row goes over two pages */
export function rowsOf(table: PaperTable, index: number, { area, widths, source }: Setting): Slab[] {
  const columns = table.rows[0]?.length ?? 1;
  const width = area.width / columns;
  const room = Math.max(1, width - 2 * PADDING);
  const spans = sourceRows(source, table);
  return table.rows.map((cells, row): Slab => {
    const set = cells.map((text): { measured: Measured; lines: Line[] } => {
      const measured = measure([{ text, font: 'fang', points: POINTS.四号, spacing: 0 }], widths);
      return { measured, lines: breakLines(measured, { first: room, rest: room }, NO_TABS) };
    });
    const height = set.reduce((most, { lines }) => Math.max(most, lines.length), 1) * LINE + BORDER.twips;
    const texts = set.flatMap(({ measured, lines }, column) => lines.map((line, i): PageLine => ({
      kind: 'line', block: index, ...spans[row]!, top: millimetres(BORDER.twips + i * LINE), height: millimetres(LINE),
      pieces: placeLine(measured, line, 'left', area.left + column * width + PADDING, room, NO_TABS),
    })));
    const last = row === table.rows.length - 1;
    return { block: index, role: 'table', above: 0, height: height + (last ? BORDER.twips : 0), kept: false, first: row === 0, last, overflows: set.some(({ lines }) => lines.some(({ forced }) => forced)), items: [...texts, ...borders(area.left, width, columns, height, last)] };
  });
}

function borders(left: number, width: number, columns: number, height: number, last: boolean): PageRule[] {
  const thickness = mmOfPoints(BORDER.points);
  const across = (top: number): PageRule => ({ kind: 'rule', left: millimetres(left), top: millimetres(top), width: millimetres(columns * width), height: 0, thickness });
  const down = Array.from({ length: columns + 1 }, (_, i): PageRule => ({ kind: 'rule', left: millimetres(left + i * width), top: 0, width: 0, height: millimetres(height), thickness }));
  return [across(0), ...down, ...(last ? [across(height)] : [])];
}

/** A row stands on a line of the source; the dashes under the head have none on paper. */
function sourceRows(source: string, { rows, separator, from }: PaperTable): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  let at = from;
  for (let line = 0; spans.length < rows.length; line++) {
    while (at < source.length && source.charCodeAt(at) <= 0x20) at++;
    const end = source.indexOf('\n', at);
    const to = end < 0 ? source.length : end;
    if (line !== 1 || separator === undefined || separator === '') spans.push({ from: at, to });
    at = to;
  }
  return spans;
}
