/** The first ordinal below a heading. */
import type { GongwenNode } from '../model.ts';
import { HEADING_FAMILIES } from '../text/ordinals.ts';
import type { Place } from './place.ts';
import { firstBelow, ordinalOf, successors } from './successor.ts';

export interface FirstOrdinal {
  readonly text: string;
  /** Whether other headings of the level have such ones below them. */
  readonly known: boolean;
}

/**
 * @param heading undefined for the first heading of all
 * @returns the ordinals that may be the first below a heading, written as others of its level are, the likeliest first
 */
export function firstUnder({ doc, headings }: Pick<Place, 'doc' | 'headings'>, heading: GongwenNode | undefined): FirstOrdinal[] {
  const below = firstBelow(heading === undefined ? undefined : ordinalOf(heading)).filter((text) => !headings.some((open) => open.markerText === text));
  const guesses = below.map((text) => ({ text, known: false }));
  if (heading === undefined) return guesses;
  let cousins = 0;
  let child: GongwenNode | undefined;
  let last: GongwenNode | undefined;
  let article: GongwenNode | undefined;
  for (const node of doc.nodes) {
    if (node.from >= heading.from) break;
    if (node.kind === 'annex') [cousins, child, last, article] = [0, undefined, undefined, undefined];
    if (node.kind !== 'h') continue;
    if (node.family === 'article') article = node;
    if (node.family === heading.family) {
      const first = node.children.find((one) => one.kind === 'h');
      if (first === undefined) continue;
      cousins++;
      child = first;
    }
    if (child?.family === node.family && child !== undefined && node.from >= child.from) last = node;
  }
  if (child?.family === 'decimal') return below.map((text) => ({ text, known: true }));
  if (child !== undefined && last !== undefined) {
    // 第一条 … run on through the chapters, （一） … only where they have done so before
    const onward = successors(ordinalOf(last)).slice(0, 1).map((text) => ({ text, known: true }));
    const afresh = child.value === 1 ? [{ text: child.markerText, known: true }] : [];
    if (child.family === 'article' || child.value !== 1) return [...onward, ...afresh];
    return cousins === 1 ? [...afresh, ...onward] : afresh;
  }
  // articles run on, whatever stands above them
  if (article !== undefined && below[0] === HEADING_FAMILIES.article.example) return [...successors(ordinalOf(article)).map((text) => ({ text, known: true })), ...guesses.slice(1)];
  return guesses;
}
