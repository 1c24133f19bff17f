/** The sheets on the desk: as large as they are, but drawn only near what is seen. */
import type { DrawnLine, DrawnPage } from '../core/layout/pages/drawn.ts';
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import { sheetShape } from '../core/layout/pages/sheet.ts';
import { shapeElement } from './elements.ts';

export interface Sheets {
  readonly pages: readonly DrawnPage[];
  /** Takes over pages that changed; those that are drawn are drawn anew. */
  update(count: number, changed: readonly { readonly index: number; readonly page: DrawnPage }[]): void;
  /** Makes and shows a page's drawing, if it is not there. @returns the drawing */
  draw(index: number): SVGElement;
  /** @returns a page's drawing if there is one */
  drawing(index: number): SVGElement | undefined;
  /** @returns the element of a line that is drawn */
  element(place: PlaceOnPaper): SVGElement | undefined;
  /** @returns the line of an element in a sheet */
  placeOf(target: EventTarget | null): PlaceOnPaper | undefined;
  line(place: PlaceOnPaper): DrawnLine | undefined;
  /** Sheet by sheet: upper edge and height inside the desk in pixels. */
  edges(index: number): { readonly top: number; readonly height: number };
  /** Does again what was done to the drawings that there are. */
  decorateAll(): void;
}

/** So far beyond what is seen sheets are drawn already. */
const AHEAD = '100%';

/** @param decorate adds to a fresh drawing what is of the preview and not of the paper */
export function createSheets(desk: HTMLElement, decorate: (index: number, drawing: SVGElement) => void): Sheets {
  const pages: DrawnPage[] = [];
  const papers: HTMLElement[] = [];
  const near = new Set<number>();
  const indexOf = (paper: Element): number => Number(paper.getAttribute('data-page'));

  const draw = (index: number): SVGElement => papers[index]!.querySelector<SVGElement>('svg') ?? redraw(index);
  const redraw = (index: number): SVGElement => {
    const paper = papers[index]!;
    const focused = paper.querySelector(':focus')?.getAttribute('data-item');
    const drawing = shapeElement(sheetShape(pages[index]!));
    decorate(index, drawing);
    paper.replaceChildren(drawing);
    if (focused !== undefined && focused !== null) drawing.querySelector<SVGElement>(`[data-item="${focused}"]`)?.focus({ preventScroll: true });
    return drawing;
  };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const index = indexOf(target);
      if (isIntersecting) {
        near.add(index);
        if (index < pages.length) draw(index);
      } else {
        near.delete(index);
        // what has the focus stays
        if (target.querySelector(':focus') === null) target.replaceChildren();
      }
    }
  }, { root: desk, rootMargin: AHEAD });

  const add = (index: number): void => {
    const paper = document.createElement('section');
    paper.className = 'paper';
    paper.setAttribute('data-page', String(index));
    paper.setAttribute('aria-label', `第 ${index + 1} 页`);
    papers.push(paper);
    desk.append(paper);
    observer.observe(paper);
  };

  return {
    pages,
    update(count, changed) {
      for (const paper of papers.splice(count)) {
        observer.unobserve(paper);
        near.delete(indexOf(paper));
        paper.remove();
      }
      pages.length = Math.min(pages.length, count);
      for (const { index, page } of changed) {
        pages[index] = page;
        while (papers.length <= index) add(papers.length);
        papers[index]!.style.setProperty('--width', String(page.width));
        papers[index]!.style.setProperty('--height', String(page.height));
        // one that keeps its drawing for the focus is drawn anew too
        if (near.has(index) || papers[index]!.firstChild !== null) redraw(index);
      }
    },
    draw,
    drawing: (index) => papers[index]?.querySelector<SVGElement>('svg') ?? undefined,
    element: ({ page, item }) => papers[page]?.querySelector<SVGElement>(`[data-item="${item}"]`) ?? undefined,
    placeOf(target) {
      const line = target instanceof Element ? target.closest('.source') : null;
      const paper = line?.closest('.paper');
      return line && paper ? { page: indexOf(paper), item: Number(line.getAttribute('data-item')) } : undefined;
    },
    line({ page, item }) {
      const found = pages[page]?.items[item];
      return found?.kind === 'line' ? found : undefined;
    },
    edges: (index) => ({ top: papers[index]!.offsetTop, height: papers[index]!.offsetHeight }),
    decorateAll() {
      papers.forEach((paper, i) => {
        const drawing = paper.querySelector<SVGElement>('svg');
        if (drawing !== null && i < pages.length) decorate(i, drawing);
      });
    },
  };
}
