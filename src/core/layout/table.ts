/** Rows of a table as it was typed → cells. */

export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** The row of dashes under the head, where it was written in Markdown: '' when it has none; undefined for a table parted by tabs. */
  readonly separator: string | undefined;
}

const SEPARATOR = /^[\s:|-]+$/;

/** @returns whether a row is parted by Markdown's `|` */
export function isPiped(line: string): boolean {
  return line.includes('|') && !line.includes('\t');
}

/** @returns whether a row is one of Markdown's dashes */
export function isSeparator(line: string): boolean {
  return isPiped(line) && line.includes('-') && SEPARATOR.test(line);
}

/** @param lines rows one after the other, all parted by tabs or all by Markdown's `|`; dashes part the head from the rest only in the second one */
export function cellsOf(lines: readonly string[]): Cells {
  const piped = isPiped(lines[0]!);
  const separated = lines[1] !== undefined && isSeparator(lines[1]);
  const rows = lines.filter((_, i) => i !== 1 || !separated).map((line) => (piped ? pipedCells(line) : line.split('\t')).map((cell) => cell.trim()));
  const width = columnsOf(rows);
  return {
    rows: rows.map((row) => (row.length > width ? [...row.slice(0, width - 1), row.slice(width - 1).join('\t')] : [...row, ...Array.from({ length: width - row.length }, () => '')])),
    separator: piped ? (separated ? lines[1]!.trim() : '') : undefined,
  };
}

/** Cells that a table may have, whatever its rows are. */
const MOST_CELLS = 200_000;

/** @returns the cells of the widest row. Where blanks would fill far more cells than were typed, fewer: what is over stands in the last column */
function columnsOf(rows: readonly (readonly string[])[]): number {
  let [widest, typed] = [1, 0];
  for (const { length } of rows) {
    widest = Math.max(widest, length);
    typed += length;
  }
  return Math.max(1, Math.min(widest, Math.floor(Math.max(MOST_CELLS, 4 * typed) / rows.length)));
}

/** A bar behind a backslash is one of the text. */
function pipedCells(line: string): string[] {
  return line.trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}
