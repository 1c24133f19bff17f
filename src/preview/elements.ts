/** Elements of the pages; data goes into them as text only. */
import type { Shape } from '../core/layout/pages/sheet.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** @returns the element of a shape */
export function shapeElement(shape: Shape): SVGElement {
  const made = document.createElementNS(SVG, shape.tag);
  for (const [name, value] of Object.entries(shape.attributes)) made.setAttribute(name, String(value));
  if (shape.text !== undefined) made.textContent = shape.text;
  for (const child of shape.children ?? []) made.append(shapeElement(child));
  return made;
}

/** @returns the element of the page's own HTML that has an id */
export function byId(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** Whether the user asked the system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Sets the style of the sheets: CSSOM, for a policy that allows no inline style. */
export function createStyle(): (css: string) => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return (css) => { sheet.replaceSync(css); };
}
