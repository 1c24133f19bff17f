/** Where tabs send what follows them. Lengths in twips, from the left edge of 版心. */
import { wholeWidth, type Measured } from './stretches.ts';

/** Distance of the stops that a word processor has of its own. */
const STOP = 720;

export interface Tabs {
  /** The stop of the paragraph's own: what follows a tab begins there, or ends there. */
  readonly stop?: { readonly at: number; readonly align: 'left' | 'right' } | undefined;
  /** From the left edge of 版心 to that of the line. */
  readonly indent: number;
}

export const NO_TABS: Tabs = { indent: 0 };

/** @returns how far a line has come behind the tab that is the stretch `index` */
export function tabbed(measured: Measured, { stop, indent }: Tabs, index: number, x: number): number {
  if (stop?.align === 'right') return Math.max(x, stop.at - indent - widthUpToTab(measured, index + 1));
  if (stop !== undefined && x + indent < stop.at) return stop.at - indent;
  return Math.floor((x + indent) / STOP + 1) * STOP - indent;
}

function widthUpToTab(measured: Measured, from: number): number {
  const { stretches } = measured;
  let width = 0;
  for (let i = from; i < stretches.length && stretches[i]!.kind === 'text'; i++) {
    const stretch = stretches[i]!;
    width += (i > from ? stretch.gap : 0) + wholeWidth(measured, stretch, stretch.from, stretch.to);
  }
  return width;
}
