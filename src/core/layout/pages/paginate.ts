/** Paper → pages. */
import { colophonEnd, isColophon } from '../colophon.ts';
import type { Paper } from '../paper.ts';
import type { Profile } from '../profile.ts';
import { profileOf } from '../reading-profile.ts';
import { areaOf } from './area.ts';
import { footOf, heightOf } from './foot.ts';
import type { Pagination } from './page.ts';
import { remarksOn, type Laid } from './remarks.ts';
import { openSheets, type Sheets } from './sheets.ts';
import { slabsOf, type Slab } from './slabs.ts';
import { HALF_WIDTHS, type Widths } from './widths.ts';

/**
 * Lays blocks out on pages. Lines are as high as the export says, so a page holds as many of them as 版心 is high; no widow control.
 * @param text the source, for the offsets of lines
 * @param office its profile; 大字版 has large type instead
 * @returns at least one page
 */
export function paginate(paper: Paper, text: string, office: Profile, widths: Widths = HALF_WIDTHS): Pagination {
  const profile = profileOf(paper.form, office);
  const sheets = openSheets(paper, profile, widths);
  const laid: Laid[] = [];
  let area = areaOf(profile, false);
  /** Slabs that stand on one page with the next. */
  let together: Slab[] = [];
  const settle = (): void => {
    putTogether(sheets, together, laid);
    together = [];
  };
  for (const [index, block] of paper.blocks.entries()) {
    if (isColophon(block)) {
      // before annexes too, where it should not be, it stands at the foot of its page, as in Word
      const to = colophonEnd(paper.blocks, index);
      if (to === index) continue;
      settle();
      const slabs = footOf(paper, { from: index, to }, { source: text, profile, area, widths });
      sheets.sink(heightOf(slabs));
      for (const slab of slabs) laid.push({ slab, page: sheets.put(slab) });
      continue;
    }
    if (block.kind === 'turn') {
      settle();
      if (!sheets.isEmpty()) sheets.turn();
      if (block.to === 'even' && sheets.pages.length % 2 === 0) {
        // a word processor's blank page has no number (7.5)
        sheets.become({ landscape: false, numbered: false });
        sheets.turn();
      }
      sheets.become(block);
      area = areaOf(profile, block.landscape);
      continue;
    }
    for (const slab of slabsOf(paper, index, { source: text, profile, area, widths })) {
      if (slab.newPage) {
        settle();
        if (!sheets.isEmpty()) sheets.turn();
      }
      together.push(slab);
      if (!slab.kept) settle();
    }
  }
  settle();
  if (!sheets.isEmpty() || sheets.pages.length === 0) sheets.turn();
  return { pages: sheets.pages, remarks: remarksOn(paper, laid, sheets.pages) };
}

/** Slabs that are kept go to the next page together, unless they are more than a page. */
function putTogether(sheets: Sheets, slabs: readonly Slab[], laid: Laid[]): void {
  const height = slabs.reduce((sum, slab) => sum + slab.above + slab.height, 0);
  if (slabs.length > 1 && !sheets.isEmpty() && !sheets.fits(height) && sheets.fitsEver(height)) sheets.turn();
  for (const slab of slabs) laid.push({ slab, page: sheets.put(slab) });
}
