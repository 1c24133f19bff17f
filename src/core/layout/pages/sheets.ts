/** Pages as they fill: slabs one under the other, each with its number when it is full. */
import { millimetres } from '../geometry.ts';
import type { Paper } from '../paper.ts';
import type { Profile } from '../profile.ts';
import { areaOf } from './area.ts';
import type { Page, PageLine, PageRule } from './page.ts';
import { pageNumberLine } from './page-number.ts';
import { placedRules } from './placed.ts';
import type { Slab } from './slabs.ts';
import type { Widths } from './widths.ts';

/** How pages look from where the text says so. */
export interface SheetFormat {
  readonly landscape: boolean;
  readonly numbered: boolean;
}

export interface Sheets {
  readonly pages: readonly Page[];
  /** @returns whether nothing stands on the open page */
  readonly isEmpty: () => boolean;
  /** @returns whether so many twips fit on the open page, and whether they do on an empty one */
  readonly fits: (height: number) => boolean;
  readonly fitsEver: (height: number) => boolean;
  /** Closes the open page. */
  readonly turn: () => void;
  /** Leaves what room there is above the last `height` twips of the open page, or of the next where they do not fit. */
  readonly sink: (height: number) => void;
  /** @param format of the pages from the open one on, which is empty */
  readonly become: (format: SheetFormat) => void;
  /** @returns the number of the page on which the slab stands: the open one, or the next where it does not fit */
  readonly put: (slab: Slab) => number;
}

/** Opens the first page, with what stands on it at fixed places. */
export function openSheets(paper: Paper, profile: Profile, widths: Widths): Sheets {
  const pages: Page[] = [];
  const { linePitch } = profile;
  let format: SheetFormat = { landscape: false, numbered: true };
  let area = areaOf(profile, false);
  let items: (PageLine | PageRule)[] = placedRules(paper.placed);
  let used = 0;
  let empty = true;
  const room = (): number => area.height + (pages.length === 0 ? paper.firstPageLines * linePitch : 0);
  const fits = (height: number): boolean => used + height <= room();
  const turn = (): void => {
    const number = pages.length + 1;
    if (format.numbered && (number > 1 || paper.firstPageNumbered)) items.push(pageNumberLine(number, profile, format.landscape, widths));
    const lines = Math.floor(room() / linePitch);
    pages.push({ number, ...area.sheet, items, lines, used: used <= room() ? Math.min(lines, Math.ceil(used / linePitch)) : Math.ceil(used / linePitch) });
    items = [];
    used = 0;
    empty = true;
  };
  const draw = (slab: Slab): void => {
    used += slab.above;
    for (const item of slab.items) items.push({ ...item, top: item.top + millimetres(area.top + used) });
    used += slab.height;
    empty = false;
  };
  return {
    pages,
    isEmpty: () => empty,
    fits,
    fitsEver: (height) => height <= area.height,
    turn,
    sink: (height) => {
      if (!empty && !fits(height)) turn();
      used = Math.max(used, area.height - height);
    },
    become: (next) => {
      format = next;
      area = areaOf(profile, next.landscape);
    },
    put: (slab) => {
      if (slab.fixed) {
        for (const item of slab.items) items.push(item);
        return pages.length + 1;
      }
      if (!empty && !fits(slab.above + slab.height)) turn();
      if (empty && slab.head !== undefined) draw(slab.head);
      draw(slab);
      return pages.length + 1;
    },
  };
}
