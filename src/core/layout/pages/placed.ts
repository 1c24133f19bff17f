/** What stands at fixed places of the first page, whatever the text is. */
import { A4, twips } from '../geometry.ts';
import type { Paper } from '../paper.ts';
import type { PageLine, PageRule } from './page.ts';
import { placeLine } from './place.ts';
import { measure } from './stretches.ts';
import type { Widths } from './widths.ts';

export function placedItems(placed: Paper['placed'], widths: Widths): (PageLine | PageRule)[] {
  return placed.map((item): PageLine | PageRule => {
    if (item.kind === 'rule') {
      const { left, top, width, thickness, red } = item;
      return { kind: 'rule', left, top, width, height: 0, thickness, ...(red ? { red } : {}) };
    }
    const { text, from, font, points, red, top } = item;
    const measured = measure([{ text }], font, points, 0, widths);
    const line = { from: 0, to: text.length, ends: true, forced: false };
    const pieces = placeLine(measured, line, 'center', 0, twips(A4.width), points, { right: undefined, indent: 0 });
    return { kind: 'line', block: -1, from, to: from + text.length, top, height: points * 25.4 / 72, pieces, ...(red ? { red } : {}) };
  });
}
