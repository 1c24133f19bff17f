/** Headings of Markdown as headings of a 公文: # 标题, then 一、 （一） 1. （1） (GB/T 9704—2012 7.3.3). */
import { headingStart } from '../../structure/marks.ts';
import { endsLikeTitle } from '../../structure/titles.ts';
import { startsElement } from '../../text/elements.ts';
import { hanNumeral } from '../../text/numerals.ts';
import { HEADING_FAMILIES, POINT_START } from '../../text/ordinals.ts';
import type { MarkdownLine } from './lines.ts';

/** Ordinals by level, and the family that each is of. */
const FORMS = [
  ['han', (value: number): string => `${hanNumeral(value)}、`],
  ['hanParen', (value: number): string => `（${hanNumeral(value)}）`],
  ['digitDot', (value: number): string => `${value}.`],
  ['digitParen', (value: number): string => `（${value}）`],
] as const;
type Form = (typeof FORMS)[number];

const POINT = new RegExp(`^(?:\\*\\*|__)?(?:${POINT_START})`);

interface Heading {
  readonly index: number;
  readonly level: number;
  readonly text: string;
}

/**
 * @returns for each line that is a heading the ordinal that it is given, '' where it has one of its own or none. Where one heading of a
 * level is numbered by its writer, none of that level is given a number.
 */
export function ordinalsOf(text: string, lines: readonly MarkdownLine[]): ReadonlyMap<number, string> {
  const headings = lines.flatMap(({ kind, level, content }, index): Heading[] => (kind === 'heading' ? [{ index, level, text: text.slice(content.from, content.to) }] : []));
  const ordinals = new Map<number, string>();
  const below = titleIsFirst(headings) ? headings.slice(1) : headings;
  const forms = formsOf(below);
  const counts: number[] = [];
  for (const { index, level, text: title } of below) {
    const form = forms.get(level);
    counts.length = level + 1;
    if (form === undefined || startsElement(title)) continue;
    counts[level] = (counts[level] ?? 0) + 1;
    ordinals.set(index, form[1](counts[level]));
  }
  return ordinals;
}

/** The first heading is the 标题 when it alone is of its level, and a # or worded as a title. */
function titleIsFirst(headings: readonly Heading[]): boolean {
  const [first, ...rest] = headings;
  if (first === undefined || ownRank(first.text) > 0 || rest.some(({ level }) => level < first.level)) return false;
  return endsLikeTitle(first.text) || (first.level === 1 && rest.every(({ level }) => level > 1));
}

/** @returns for each level that is to be numbered its ordinals; they go on below those that the writer gave the levels above */
function formsOf(headings: readonly Heading[]): ReadonlyMap<number, Form> {
  const forms = new Map<number, Form>();
  let rank = 0;
  for (const level of [...new Set(headings.map((heading) => heading.level))].sort((a, b) => a - b)) {
    const own = headings.filter((heading) => heading.level === level).map((heading) => ownRank(heading.text)).find((value) => value > 0);
    const form = own === undefined ? FORMS.find(([family]) => HEADING_FAMILIES[family].rank > rank) : undefined;
    if (form !== undefined) forms.set(level, form);
    rank = own ?? (form === undefined ? Infinity : HEADING_FAMILIES[form[0]].rank);
  }
  return forms;
}

/** @returns rank of the ordinal with which a heading opens (points rank below all), 0 when it has none */
function ownRank(title: string): number {
  const mark = headingStart(title);
  if (mark !== undefined && mark.certainty !== 'weak') return HEADING_FAMILIES[mark.family].rank;
  return POINT.test(title) ? Infinity : 0;
}
