/** Rows of a table as it was typed → cells. */

export interface Cells {
  readonly rows: readonly (readonly string[])[];
  /** The row of dashes under the head, where it was written in Markdown: '' when it has none; undefined for a table parted by tabs. */
  readonly separator: string | undefined;
}

const SEPARATOR = /^\|?[\s:|-]*-[\s:|-]*\|?$/;

/** @param lines rows one after the other, parted by tabs or by Markdown's `|` */
export function cellsOf(lines: readonly string[]): Cells {
  const piped = lines[0]!.includes('|') && !lines[0]!.includes('\t');
  const isSeparator = (line: string): boolean => piped && line.includes('|') && SEPARATOR.test(line);
  const rows = lines.filter((line) => !isSeparator(line)).map((line) => (piped ? pipedCells(line) : line.split('\t')).map((cell) => cell.trim()));
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    rows: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]),
    separator: piped ? lines.find(isSeparator)?.trim() ?? '' : undefined,
  };
}

/** A bar behind a backslash is one of the text. */
function pipedCells(line: string): string[] {
  return line.trim().replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
}
