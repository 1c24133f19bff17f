/** Where a place of the source stands on the pages. */
import type { PageLine, Pagination } from './page.ts';

export interface PlaceOnPage {
  /** From 1. */
  readonly page: number;
  /** Number of the line on its page, blank ones counted, as lines of the body's height; from 1. */
  readonly line: number;
  /** How many such lines the page has room for. */
  readonly lines: number;
}

interface Indexed {
  readonly page: number;
  readonly item: PageLine;
}

/** Lines with text of the writer's, in the order of the source; made when a pagination is asked for the first time. */
const INDEXES = new WeakMap<Pagination, readonly Indexed[]>();

function indexOf(pagination: Pagination): readonly Indexed[] {
  const known = INDEXES.get(pagination);
  if (known !== undefined) return known;
  const index: Indexed[] = [];
  for (const { number, items } of pagination.pages) for (const item of items) if (item.kind === 'line' && item.to > item.from) index.push({ page: number, item });
  index.sort((a, b) => a.item.from - b.item.from);
  INDEXES.set(pagination, index);
  return index;
}

/** @param offset in the source; @returns the line that shows it, else the last one before it, else the first of all; undefined when no page has text */
export function lineAt(pagination: Pagination, offset: number): { readonly page: number; readonly line: PageLine } | undefined {
  const index = indexOf(pagination);
  let low = 0;
  let high = index.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (index[middle]!.item.from <= offset) low = middle;
    else high = middle - 1;
  }
  const found = index[low];
  return found === undefined ? undefined : { page: found.page, line: found.item };
}

/** @param offset in the source; @returns where it is printed; undefined when no page has text */
export function pageAt(pagination: Pagination, offset: number): PlaceOnPage | undefined {
  const found = lineAt(pagination, offset);
  if (found === undefined) return undefined;
  const { lines, lineHeight, top } = pagination.pages[found.page - 1]!;
  return { page: found.page, line: Math.max(1, Math.min(lines, Math.round((found.line.top - top) / lineHeight) + 1)), lines };
}
