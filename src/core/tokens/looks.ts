/** How a character looks: what the grammar has made of it, or what the tree would have it be. One number each, for painting. */
import { HEADING_FAMILIES, type HeadingFamily } from '../text/ordinals.ts';

export const LOOK = {
  /** Plain text. */
  none: 0,
  /** Coloured by the grammar as something that the tree has no better word for: a date, a promise, a number of a document. */
  other: 1,
  /** 标题. */
  title: 2,
  /** Another element that fills its line: 主送机关, 署名, 附注. */
  element: 3,
  quotation: 4,
  point: 5,
  /** A point under another point. */
  nestedPoint: 6,
  /** Ordinal of a heading of level 0; the levels follow. */
  headingMark: 10,
  /** Text of a heading of level 0; the levels follow. */
  headingText: 20,
} as const;

const HEADING = /^markup\.heading\.([1-5]) (punctuation|entity\.name\.section$)/;
const ELEMENT = /^(?:markup\.heading\.(?:org|subtitle|annex) |markup\.heading\.subtitle$|entity\.name\.tag\.|string\.unquoted\.note)/;

/** @returns the look that scopes of the grammar give */
export function lookOf(scopes: string): number {
  const heading = HEADING.exec(scopes);
  if (heading !== null) return (heading[2] === 'punctuation' ? LOOK.headingMark : LOOK.headingText) + Number(heading[1]);
  if (scopes.includes('keyword.other.point')) return LOOK.point;
  if (scopes === 'markup.heading.title entity.name.section') return LOOK.title;
  if (scopes === 'string.quoted') return LOOK.quotation;
  return ELEMENT.test(scopes) ? LOOK.element : LOOK.other;
}

/** @returns whether a look says that here is a heading or a point, which the tree knows better */
export function isStructural(look: number): boolean {
  return look >= LOOK.point;
}

/** @returns the level at which the grammar colours headings of the family, from 1 */
export function levelOf(family: string | undefined): number {
  return family !== undefined && family in HEADING_FAMILIES ? HEADING_FAMILIES[family as HeadingFamily].level : 1;
}
