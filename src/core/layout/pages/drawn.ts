/** What is drawn of a page: its lines and rules without offsets, which every edit before them moves, though nothing looks different. */
import type { Page, PageLine, PagePiece, PageRule } from './page.ts';

export interface DrawnLine {
  readonly kind: 'line';
  readonly top: number;
  readonly height: number;
  readonly pieces: readonly PagePiece[];
  readonly red: boolean;
  readonly missing: boolean;
  readonly turned?: boolean;
  /** Whether it stands in the source: one can go there from it. */
  readonly source: boolean;
}

export interface DrawnPage {
  readonly number: number;
  /** Of the sheet, in millimetres. */
  readonly width: number;
  readonly height: number;
  /** In the order of `Page.items`. */
  readonly items: readonly (DrawnLine | PageRule)[];
}

/** @returns a page as it is drawn, lengths rounded to what no eye sees (0.001 mm) */
export function drawnPage(page: Page): DrawnPage {
  const items = page.items.map((item): DrawnLine | PageRule => {
    if (item.kind === 'rule') return { ...item, left: rounded(item.left), top: rounded(item.top), width: rounded(item.width), height: rounded(item.height) };
    const pieces = item.pieces.map((piece) => ({ ...piece, left: rounded(piece.left), width: rounded(piece.width) }));
    return { kind: 'line', top: rounded(item.top), height: rounded(item.height), pieces, red: item.red === true, missing: item.missing === true, ...(item.turned ? { turned: true } : {}), source: isWritten(item) };
  });
  return { number: page.number, width: page.width, height: page.height, items };
}

/** @returns whether a line stands in the source, and is not of the paper alone (页码) */
export function isWritten({ block, from, to }: PageLine): boolean {
  return block >= 0 || to > from;
}

const rounded = (mm: number): number => Math.round(mm * 1000) / 1000;

/** @returns indices of the pages that look otherwise than before, or were not there, in order */
export function changedPages(before: readonly DrawnPage[], after: readonly DrawnPage[]): number[] {
  return after.flatMap((page, i) => (before[i] !== undefined && isSame(before[i], page) ? [] : [i]));
}

/** Whether two values of plain data are equal; what is undefined is as good as not there. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>];
  for (const key in left) if (!isSame(left[key], right[key])) return false;
  for (const key in right) if (!(key in left) && right[key] !== undefined) return false;
  return true;
}
