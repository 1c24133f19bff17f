/** Tables of HTML: those that hold data become rows parted by tabs, those that only lay out a page its text. */
import { newLines, type Lines } from './lines.ts';

export interface Table {
  /** Rows of cells, each with its lines. */
  readonly rows: Lines[][];
  /** What stands outside cells. */
  readonly outside: Lines;
  nested: boolean;
}

/** A cell of data is no longer than this, in lines and characters. */
const CELL_LINES = 4;
const CELL_LENGTH = 400;

export function newTable(): Table {
  return { rows: [], outside: newLines(), nested: false };
}

/** @returns the lines of a table that is at its end */
export function linesOfTable({ rows, outside, nested }: Table): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell.done.length > 0));
  const columns = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const isData = !nested && columns > 1 && filled.every((row) => row.every(({ done }) => done.length <= CELL_LINES && done.reduce((sum, line) => sum + line.length, 0) <= CELL_LENGTH));
  const inside = isData ? filled.map((row) => row.map(({ done }) => done.join(' ').replaceAll('\t', ' ')).join('\t')) : filled.flatMap((row) => row.flatMap(({ done }) => done));
  return [...outside.done, ...inside];
}
