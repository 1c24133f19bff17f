/** Lines by where they are seen on the desk, and the next ones to each. */
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import type { Sheets } from './sheets.ts';

/** @returns the page at a height of the desk's content, in pixels; the last one below all */
export function pageAtHeight(sheets: Sheets, height: number): number {
  let low = 0;
  let high = sheets.pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sheets.edges(middle).top <= height) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** Lines of a page that stand in the source, from above. */
export function linesOf(sheets: Sheets, page: number): PlaceOnPaper[] {
  const items = sheets.pages[page]?.items ?? [];
  const found = items.flatMap((line, item) => (line.kind === 'line' && line.source ? [{ page, item, top: line.top }] : []));
  return found.sort((a, b) => a.top - b.top);
}

/** @returns the first line whose lower edge is below a height of the desk's content, in pixels */
export function lineAtHeight(sheets: Sheets, height: number): PlaceOnPaper | undefined {
  for (let page = pageAtHeight(sheets, height); page < sheets.pages.length; page++) {
    const { top, height: size } = sheets.edges(page);
    const from = (height - top) / size * sheets.pages[page]!.height;
    const place = linesOf(sheets, page).find((candidate) => {
      const line = sheets.line(candidate)!;
      return line.top + line.height / 2 > from;
    });
    if (place !== undefined) return place;
  }
  return undefined;
}

/** @returns the line before or behind another one, over the pages */
export function neighbour(sheets: Sheets, place: PlaceOnPaper, step: 1 | -1): PlaceOnPaper | undefined {
  const lines = linesOf(sheets, place.page);
  const at = lines.findIndex(({ item }) => item === place.item);
  if (at >= 0 && lines[at + step] !== undefined) return lines[at + step];
  for (let page = place.page + step; page >= 0 && page < sheets.pages.length; page += step) {
    const next = linesOf(sheets, page).at(step === 1 ? 0 : -1);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** @returns upper edge and height of a line in the desk's content, in pixels */
export function boxOf(sheets: Sheets, place: PlaceOnPaper): { readonly top: number; readonly height: number } | undefined {
  const line = sheets.line(place);
  if (line === undefined) return undefined;
  const { top, height } = sheets.edges(place.page);
  const scale = height / sheets.pages[place.page]!.height;
  return { top: top + line.top * scale, height: line.height * scale };
}
