/** Tables: rows as high as their highest cell, cells side by side, lines around them. */
import { CELL_PADDING, millimetres, mmOfPoints } from '../geometry.ts';
import type { PaperTable } from '../paper.ts';
import { repeatsHead, tableShape } from '../table-shape.ts';
import { breakLines, type Line } from './break-lines.ts';
import type { PageLine, PageRule } from './page.ts';
import { placeLine } from './place.ts';
import type { Setting, Slab } from './slabs.ts';
import { measure, type Measured } from './stretches.ts';
import { NO_TABS } from './tabs.ts';

/** Thickness of borders. */
const BORDER = { points: 0.5, twips: 10 } as const;

/** @returns a slab a row, the first one heads each page; a row goes over two pages only where it is higher than one */
export function rowsOf(table: PaperTable, index: number, { area, widths, source, profile }: Setting): Slab[] {
  const shape = tableShape(table.rows, area.width);
  const { columns, points, lineHeight } = shape;
  const repeated = repeatsHead(table.rows, shape, area.height);
  const edges = edgesOf(columns);
  const spans = sourceRows(source, table);
  const slabs: Slab[] = [];
  for (const [row, cells] of table.rows.entries()) {
    const isHead = row === 0 && table.rows.length > 1;
    const set = cells.map((text, column): Cell => {
      const room = Math.max(1, columns[column]! - 2 * CELL_PADDING);
      const measured = measure([{ text, font: isHead ? 'hei' : profile.typefaces.body, points, spacing: 0 }], widths);
      return { measured, lines: breakLines(measured, { first: room, rest: room }, NO_TABS), room, left: area.left + edges[column]! + CELL_PADDING };
    });
    const lineCount = set.reduce((most, { lines }) => Math.max(most, lines.length), 1);
    const head = repeated ? slabs[0] : undefined;
    const room = Math.max(1, Math.floor((area.height - (head?.height ?? 0) - 2 * BORDER.twips) / lineHeight));
    for (let from = 0; from < lineCount; from += room) {
      const height = Math.min(room, lineCount - from) * lineHeight + BORDER.twips;
      const texts = set.flatMap(({ measured, lines, left, room: width }) => lines.slice(from, from + room).map((line, i): PageLine => ({
        kind: 'line', block: index, ...spans[row]!, top: millimetres(BORDER.twips + i * lineHeight), height: millimetres(lineHeight),
        pieces: placeLine(measured, line, isHead ? 'center' : 'left', left, width, NO_TABS),
      })));
      const last = row === table.rows.length - 1 && from + room >= lineCount;
      slabs.push({
        block: index, role: 'table', above: 0, height: height + (last ? BORDER.twips : 0), kept: false, first: row === 0 && from === 0, last,
        ...(head !== undefined ? { head } : {}),
        overflows: set.some(({ lines }) => lines.some(({ forced }) => forced)), items: [...texts, ...borders(area.left, edges, height)],
      });
    }
  }
  return slabs;
}

interface Cell {
  readonly measured: Measured;
  readonly lines: readonly Line[];
  readonly room: number;
  readonly left: number;
}

/** @returns where columns begin, and where the last one ends, from the table's left edge */
function edgesOf(columns: readonly number[]): number[] {
  const edges = [0];
  for (const column of columns) edges.push(edges.at(-1)! + column);
  return edges;
}

/** Each row has its lines above and below it, so that a page may end behind any. */
function borders(left: number, edges: readonly number[], height: number): PageRule[] {
  const thickness = mmOfPoints(BORDER.points);
  const across = (top: number): PageRule => ({ kind: 'rule', left: millimetres(left), top: millimetres(top), width: millimetres(edges.at(-1)!), height: 0, thickness });
  const down = edges.map((at): PageRule => ({ kind: 'rule', left: millimetres(left + at), top: 0, width: 0, height: millimetres(height), thickness }));
  return [across(0), ...down, across(height)];
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
