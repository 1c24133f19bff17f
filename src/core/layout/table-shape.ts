/**
 * How a table is set: columns as wide as what stands in them asks for, type as large as fits. GB/T 9704—2012 says nothing of it but that a
 * wide table stands on its side (8); sizes and the head are practice.
 */
import { charactersOf } from './box.ts';
import { CELL_PADDING, POINTS, twipsOfPoints } from './geometry.ts';

export interface TableShape {
  /** Widths of the columns in twips; together they are as wide as 版心. */
  readonly columns: readonly number[];
  readonly points: number;
  /** In twips, kept exactly. */
  readonly lineHeight: number;
}

/** Sizes in points: the first where it fits. */
const LARGE = POINTS.四号;
const SMALL = POINTS.小四;
/** Height of a line as a multiple of its type. */
const LEADING = 1.4;
/** Rows of more lines than these are set in the smaller size; stand on their side, where there are many columns. */
const HIGH = 4;
const TOO_HIGH = 8;
const MANY_COLUMNS = 5;
/** No column is narrower than so many characters, or than its longest word up to `LONGEST_WORD`; none asks for more than `WIDEST`. */
const NARROWEST = 4;
const LONGEST_WORD = 16;
const WIDEST = 60;

/** Widths in characters. */
interface Demand {
  readonly least: number;
  readonly most: number;
}

/**
 * @param width of 版心 in twips
 * @returns the shape that fits best
 */
export function tableShape(rows: readonly (readonly string[])[], width: number): TableShape {
  const demands = demandsOf(rows);
  const large = shapeIn(demands, LARGE, width);
  return fits(demands, LARGE, width) && highestRow(rows, large) <= HIGH ? large : shapeIn(demands, SMALL, width);
}

/**
 * @param height of 版心 in twips
 * @returns whether the first row heads each page on which the table goes on: not one that leaves the others no room
 */
export function repeatsHead(rows: readonly (readonly string[])[], shape: TableShape, height: number): boolean {
  return rows.length > 1 && highestRow(rows.slice(0, 1), shape) * shape.lineHeight <= height / 2;
}

/** @returns whether a table is too wide for a page that stands upright */
export function isTooWide(rows: readonly (readonly string[])[], width: number): boolean {
  const demands = demandsOf(rows);
  return !fits(demands, SMALL, width) || (demands.length >= MANY_COLUMNS && highestRow(rows, shapeIn(demands, SMALL, width)) > TOO_HIGH);
}

function demandsOf(rows: readonly (readonly string[])[]): Demand[] {
  return Array.from({ length: rows[0]?.length ?? 1 }, (_, column) => {
    let least = 1;
    let most = 1;
    for (const row of rows) {
      const cell = row[column] ?? '';
      const width = charactersOf(cell);
      most = Math.max(most, Math.min(width, WIDEST));
      least = Math.max(least, Math.min(width, NARROWEST), longestWord(cell));
    }
    return { least, most: Math.max(least, most) };
  });
}

/** Words of Latin letters and numbers are not broken; dates look ill in two lines. */
const WORD = /[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|[0-9]{1,2}月[0-9]{1,2}日|[!-~]+/g;
/** Left on both sides of 年, 月 and 日 between numbers, by programs that part Latin from Chinese. */
const DATE_GAPS = 0.5;

function longestWord(cell: string): number {
  let longest = 0;
  for (const [word] of cell.matchAll(WORD)) longest = Math.max(longest, charactersOf(word) + DATE_GAPS * (word.match(/[年月日]/g)?.length ?? 0));
  return Math.min(longest, LONGEST_WORD);
}

function fits(demands: readonly Demand[], points: number, width: number): boolean {
  return demands.reduce((sum, { least }) => sum + widthIn(least, points), 0) <= width;
}

/** Half a character more than is counted, for fonts in which Latin is wider than half a character. */
const SPARE = 0.5;

function widthIn(characters: number, points: number): number {
  return Math.ceil((characters + SPARE) * twipsOfPoints(points)) + 2 * CELL_PADDING;
}

function shapeIn(demands: readonly Demand[], points: number, width: number): TableShape {
  const least = demands.map((demand) => widthIn(demand.least, points));
  const most = demands.map((demand) => widthIn(demand.most, points));
  const [narrow, wide] = [sum(least), sum(most)];
  // where all fits, what is left over goes to each by its width; where not, each has what it must and a part of the rest by what it lacks
  const columns = wide <= width ? most.map((own) => (own * width) / wide) : narrow >= width ? least.map((own) => (own * width) / narrow) : least.map((own, i) => own + ((most[i]! - own) * (width - narrow)) / (wide - narrow));
  return { columns: rounded(columns, width), points, lineHeight: Math.round(twipsOfPoints(points) * LEADING) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

/** Whole twips; the last column takes what rounding left. */
function rounded(widths: readonly number[], width: number): number[] {
  const whole = widths.map(Math.floor);
  return [...whole.slice(0, -1), width - sum(whole.slice(0, -1))];
}

/** @returns lines of the highest row */
function highestRow(rows: readonly (readonly string[])[], { columns, points }: TableShape): number {
  let highest = 1;
  for (const row of rows) for (const [i, cell] of row.entries()) highest = Math.max(highest, Math.ceil((charactersOf(cell) * twipsOfPoints(points)) / Math.max(1, columns[i]! - 2 * CELL_PADDING)));
  return highest;
}
