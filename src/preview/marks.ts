/** What the preview adds to a drawn page: where one can click, the mark of the cursor, the marks of what is not well. */
import type { DrawnPage } from '../core/layout/pages/drawn.ts';
import type { PlaceOnPaper } from '../core/layout/pages/page-at.ts';
import { shapeElement } from './elements.ts';
import type { DrawnRemark } from './messages.ts';

/** In millimetres: how far a line can be clicked beyond its text; what stands beside it in the margin. */
const BEYOND = 2;
const CURSOR = { gap: 5, width: 0.9 } as const;
const REMARK = { gap: 5, radius: 2 } as const;

export interface Marked {
  readonly cursor: PlaceOnPaper | undefined;
  readonly remarks: readonly DrawnRemark[];
}

/** Makes the lines of a drawing into places to go to, and marks them; what was added before is taken away. */
export function mark(drawing: SVGElement, index: number, page: DrawnPage, { cursor, remarks }: Marked): void {
  for (const old of drawing.querySelectorAll('.hit, .cursor, .remark')) old.remove();
  for (const element of drawing.querySelectorAll<SVGElement>('.source')) {
    const item = Number(element.getAttribute('data-item'));
    const line = page.items[item];
    if (line?.kind !== 'line') continue;
    const left = Math.min(...line.pieces.map((piece) => piece.left), page.width);
    const right = Math.max(...line.pieces.map((piece) => piece.left + piece.width), left);
    const text = line.pieces.map((piece) => piece.text).join('').trim();
    const said = remarks.filter((remark) => remark.page === index && remark.item === item).map(({ message }) => message).join('；');
    element.setAttribute('tabindex', '-1');
    element.setAttribute('role', 'link');
    element.setAttribute('aria-label', said === '' ? text : `${text}（版面提示：${said}）`);
    element.prepend(shapeElement({ tag: 'rect', attributes: { class: 'hit', x: left - BEYOND, y: line.top, width: right - left + 2 * BEYOND, height: line.height } }));
    if (cursor?.page === index && cursor.item === item) element.append(shapeElement({ tag: 'rect', attributes: { class: 'cursor', x: left - CURSOR.gap, y: line.top, width: CURSOR.width, height: line.height } }));
    if (said !== '') element.append(remarkElement(page.width - Math.min(page.width - right, REMARK.gap + REMARK.radius), line.top + line.height / 2, said));
  }
}

/** A ! in a circle, in the margin. */
function remarkElement(right: number, middle: number, message: string): SVGElement {
  const element = shapeElement({ tag: 'g', attributes: { class: 'remark' }, children: [
    { tag: 'rect', attributes: { x: right, y: middle - REMARK.radius, width: 2 * REMARK.radius, height: 2 * REMARK.radius, rx: REMARK.radius } },
    { tag: 'text', attributes: { x: right + REMARK.radius, y: middle + 1.1, 'font-size': 3.2, 'text-anchor': 'middle' }, text: '!' },
  ] });
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = message;
  element.prepend(title);
  return element;
}
