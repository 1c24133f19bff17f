/** The desk: sheets, the size in which they are shown, the line that is marked and the one that has the focus. */
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import { prefersStillness } from './elements.ts';
import { watchLead } from './lead.ts';
import { mark } from './marks.ts';
import type { DrawnRemark, PagesMessage } from './messages.ts';
import { boxOf, lineAtHeight, linesOf, neighbour, pageAtHeight } from './places.ts';
import { createSheets, type Sheets } from './sheets.ts';
import { partOf, pixels, stepFrom, type Zoom } from './zoom.ts';

export interface Desk {
  readonly sheets: Sheets;
  show(message: PagesMessage): void;
  clear(): void;
  /** Marks the line of the cursor and brings it into view. */
  cursor(place: PlaceOnPaper): void;
  /** Puts a line at the upper edge. */
  scrollTo(place: PlaceOnPaper): void;
  /** Shows a page from its upper edge, and gives the focus to its first line where a line has it. */
  turnTo(page: number): void;
  turn(step: 1 | -1): void;
  /** Gives the focus to the next line. */
  move(step: 1 | -1): void;
  focusLine(place: PlaceOnPaper): void;
  zoom(step: 1 | -1 | 0): void;
  readonly part: number;
  readonly page: number;
}

/** What a line keeps free above or below itself when it is brought into view, as a part of the desk's height. */
const AROUND = 0.15;

/**
 * @param changed is called when page, number of pages or size are others
 * @param scrolled is called with the line at the upper edge when the user has scrolled
 */
export function createDesk(desk: HTMLElement, start: Zoom, changed: (zoom: Zoom) => void, scrolled: (place: PlaceOnPaper) => void): Desk {
  let cursor: PlaceOnPaper | undefined;
  let remarks: readonly DrawnRemark[] = [];
  let zoom = start;
  let part = 1;
  let waiting = false;
  const lead = watchLead(desk);
  const sheets = createSheets(desk, (index, drawing) => { mark(drawing, index, sheets.pages[index]!, { cursor, remarks }); });

  const top = (): PlaceOnPaper | undefined => lineAtHeight(sheets, desk.scrollTop);
  /** Sets the size anew, and leaves at the upper edge what is there. */
  const resize = (): void => {
    const width = Math.max(...sheets.pages.map((page) => page.width), 0);
    const next = width === 0 ? part : partOf(zoom, desk.clientWidth, width);
    if (next === part) return;
    const before = desk.scrollHeight;
    const at = desk.scrollTop;
    part = next;
    desk.style.setProperty('--scale', String(pixels(part)));
    lead.yield();
    desk.scrollTop = at / before * desk.scrollHeight;
    changed(zoom);
  };
  const scroll = (height: number, smooth: boolean): void => { desk.scrollTo({ top: height, behavior: smooth && !prefersStillness() ? 'smooth' : 'auto' }); };
  /** Scrolls no further than it needs. */
  const reveal = (place: PlaceOnPaper): void => {
    const box = boxOf(sheets, place);
    if (box === undefined) return;
    const around = desk.clientHeight * AROUND;
    if (box.top - around < desk.scrollTop) scroll(box.top - around, true);
    else if (box.top + box.height + around > desk.scrollTop + desk.clientHeight) scroll(box.top + box.height + around - desk.clientHeight, true);
  };
  const focusLine = (place: PlaceOnPaper): void => {
    sheets.draw(place.page);
    sheets.element(place)?.focus({ preventScroll: true });
    lead.take();
    reveal(place);
  };
  const focused = (): PlaceOnPaper | undefined => sheets.placeOf(document.activeElement);
  const pageNow = (): number => pageAtHeight(sheets, desk.scrollTop + desk.clientHeight / 2);
  const turnTo = (page: number): void => {
    const index = Math.max(0, Math.min(page, sheets.pages.length - 1));
    if (sheets.pages[index] === undefined) return;
    const hadFocus = focused() !== undefined;
    lead.take();
    scroll(sheets.edges(index).top, false);
    const [first] = linesOf(sheets, index);
    if (hadFocus && first !== undefined) {
      sheets.draw(index);
      sheets.element(first)?.focus({ preventScroll: true });
    }
  };

  desk.addEventListener('scroll', () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      changed(zoom);
      if (!lead.isOurs()) return;
      const place = top();
      if (place !== undefined) scrolled(place);
    });
  }, { passive: true });
  new ResizeObserver(resize).observe(desk);

  return {
    sheets,
    show(message) {
      const others = JSON.stringify(remarks) !== JSON.stringify(message.remarks);
      ({ remarks } = message);
      sheets.update(message.count, message.changed);
      if (others) sheets.decorateAll();
      resize();
      changed(zoom);
    },
    clear() {
      remarks = [];
      cursor = undefined;
      sheets.update(0, []);
      changed(zoom);
    },
    cursor(place) {
      const before = cursor;
      cursor = place;
      for (const page of new Set([before?.page, place.page])) {
        const drawing = page === undefined ? undefined : sheets.drawing(page);
        if (page !== undefined && drawing !== undefined) mark(drawing, page, sheets.pages[page]!, { cursor, remarks });
      }
      lead.yield();
      reveal(place);
    },
    scrollTo(place) {
      const box = boxOf(sheets, place);
      if (box === undefined) return;
      lead.yield();
      // the first line of a page brings the page's edge along
      scroll(linesOf(sheets, place.page)[0]?.item === place.item ? sheets.edges(place.page).top : box.top, false);
    },
    turnTo,
    turn: (step) => { turnTo(pageNow() + step); },
    move(step) {
      const from = focused();
      const next = from === undefined ? cursor ?? top() : neighbour(sheets, from, step);
      if (next !== undefined) focusLine(next);
    },
    focusLine,
    zoom(step) {
      zoom = step === 0 ? undefined : stepFrom(part, step);
      resize();
      changed(zoom);
    },
    get part() { return part; },
    get page() { return pageNow(); },
  };
}
