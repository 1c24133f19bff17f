/** Where a place of the source stands on paper. */
import { firstIndex } from '../../lookup.ts';
import { millimetres } from '../geometry.ts';
import type { Profile } from '../profile.ts';
import { areaOf } from './area.ts';
import { isWritten } from './drawn.ts';
import type { Page, PageLine, Pagination } from './page.ts';

/** A line on paper: indices in `Pagination.pages` and in its `items`. */
export interface PlaceOnPaper {
  readonly page: number;
  readonly item: number;
}

/** The lines of all pages that stand in the source, in its order. */
export interface PaperLines {
  readonly places: readonly PlaceOnPaper[];
  /** Offset at which each begins. */
  readonly starts: readonly number[];
}

export function paperLines({ pages }: Pagination): PaperLines {
  const found = pages.flatMap((page, i) => page.items.flatMap((line, item) => (line.kind === 'line' && isWritten(line) ? [{ page: i, item, from: line.from }] : [])));
  // 版记 and what stands at a fixed place are not where the text has them; on a line of several organs the sort is stable
  found.sort((a, b) => a.from - b.from);
  return { places: found, starts: found.map(({ from }) => from) };
}

/** @returns the line in which a place stands, for what stands in none (a blank line) the one before it; undefined where nothing is printed. By binary search */
export function placeAt({ places, starts }: PaperLines, offset: number): PlaceOnPaper | undefined {
  const place = places[Math.max(0, firstIndex(starts.length, (i) => starts[i]! > offset) - 1)];
  return place && { page: place.page, item: place.item };
}

/** @returns for each remark its line, the first of its page where none holds its offset; what stands on no page is left out */
export function placesOfRemarks({ pages, remarks }: Pagination): (PlaceOnPaper & { readonly message: string })[] {
  return remarks.flatMap(({ page: number, from, message }) => {
    const page = pages.findIndex((candidate) => candidate.number === number);
    const written = (pages[page]?.items ?? []).flatMap((line, item) => (line.kind === 'line' && isWritten(line) ? [{ item, line }] : []));
    const found = written.find(({ line }) => line.from <= from && from < Math.max(line.to, line.from + 1)) ?? written[0];
    return found === undefined ? [] : [{ page, item: found.item, message }];
  });
}

/** @returns number of a line in the grid of its page, from 1: where a line of the body would stand. */
export function lineNumber(page: Page, line: PageLine, profile: Profile): number {
  const { top } = areaOf(profile, page.width > page.height);
  const middle = line.top + line.height / 2 - millimetres(top);
  return Math.min(page.lines, Math.max(1, 1 + Math.floor(middle / millimetres(profile.linePitch))));
}
