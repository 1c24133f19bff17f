/** Where tabs send what follows them. Lengths in twips, from the left edge of a line's text. */
import type { Measured } from './stretches.ts';

/** Distance of the stops that a word processor has of its own. */
const STOP = 720;

export interface Tabs {
  /** The place at which what follows a tab ends, in lines of two parts. */
  readonly right: number | undefined;
  /** From the left edge of 版心 to that of the line. */
  readonly indent: number;
}

/** @returns how far a line has come behind the tab that is the stretch `index` */
export function tabbed(measured: Measured, { right, indent }: Tabs, index: number, x: number): number {
  if (right === undefined) return Math.floor((x + indent) / STOP + 1) * STOP - indent;
  const rest = widthUpToTab(measured, index + 1);
  return Math.max(x, right - indent - rest);
}

function widthUpToTab({ widths, stretches, spacing }: Measured, from: number): number {
  let width = 0;
  for (let i = from; i < stretches.length && stretches[i]!.kind === 'text'; i++) {
    const { from: begin, to, gap } = stretches[i]!;
    if (i > from) width += gap;
    width -= spacing;
    for (let at = begin; at < to; at++) if (widths[at]! > 0) width += widths[at]! + spacing;
  }
  return width;
}
