/** Tables of HTML: those that hold data become rows parted by tabs, those that only lay out a page its text. */
import { newLines, type Lines } from './lines.ts';

export interface Table {
  readonly rows: Cell[][];
  /** What stands outside cells. */
  readonly outside: Lines;
  nested: boolean;
}

export interface Cell {
  readonly lines: Lines;
  /** Columns and rows that it takes. */
  readonly columns: number;
  readonly rows: number;
}

/** A cell takes no more columns and rows, so that no number makes a table of a million cells. */
const MOST_COLUMNS = 50;
const MOST_ROWS = 500;

/** A cell of data is no longer than this, in lines and characters. */
const CELL_LINES = 4;
const CELL_LENGTH = 400;

export function newTable(): Table {
  return { rows: [], outside: newLines(), nested: false };
}

export function newCell({ colspan, rowspan }: Readonly<Record<string, string>>): Cell {
  const span = (value: string | undefined, most: number): number => Math.min(most, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));
  return { lines: newLines(), columns: span(colspan, MOST_COLUMNS), rows: span(rowspan, MOST_ROWS) };
}

/** @returns the lines of a table that is at its end */
export function linesOfTable({ rows, outside, nested }: Table): string[] {
  const filled = rows.filter((row) => row.some(({ lines }) => lines.done.length > 0));
  const columns = filled.reduce((most, row) => Math.max(most, row.length), 0);
  const isData = !nested && columns > 1 && filled.every((row) => row.every(({ lines: { done } }) => done.length <= CELL_LINES && done.reduce((sum, line) => sum + line.length, 0) <= CELL_LENGTH));
  const inside = isData ? gridOf(rows).filter((row) => row.some((cell) => cell !== '')).map((row) => row.join('\t')) : filled.flatMap((row) => row.flatMap(({ lines }) => lines.done));
  return [...outside.done, ...inside];
}

/** The cells in their columns: where one takes several, what it says stands in the first, and the others are empty. */
function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  /** For each column how many rows more a cell from above takes. */
  const taken: number[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    const fill = (rest: boolean): void => {
      while ((taken[texts.length] ?? 0) > 0 || (rest && texts.length < taken.length)) {
        taken[texts.length] = Math.max(0, (taken[texts.length] ?? 0) - 1);
        texts.push('');
      }
    };
    for (const cell of row) {
      fill(false);
      for (let i = 0; i < cell.columns; i++) {
        taken[texts.length] = cell.rows - 1;
        texts.push(i === 0 ? cell.lines.done.join(' ').replaceAll('\t', ' ') : '');
      }
    }
    // columns at the end that a cell from above takes
    if (taken.slice(texts.length).some((count) => count > 0)) fill(true);
    // nothing is to stand behind a title that goes over the whole table
    else texts.length -= (row.at(-1)?.columns ?? 1) - 1;
    return texts;
  });
}
