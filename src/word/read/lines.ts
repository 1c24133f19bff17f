/** Lines of the text as they come out of a document. */

export interface Lines {
  readonly push: (line: string) => void;
  readonly all: () => readonly string[];
}

export function createLines(): Lines {
  const lines: string[] = [];
  return { push: (line) => { lines.push(line.replace(/[\s\u3000]+$/, '')); }, all: () => lines };
}

/** Most blank lines that are kept in a row. */
const MOST_BLANK = 2;

/** @returns the text: no blank lines at its start and end, no more than two in a row, a line end behind its last line */
export function textOf(lines: readonly string[]): string {
  const kept: string[] = [];
  let blank = 0;
  for (const line of lines) {
    blank = line === '' ? blank + 1 : 0;
    if (line !== '' || (kept.length > 0 && blank <= MOST_BLANK)) kept.push(line);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}
