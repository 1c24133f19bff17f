/** Which heading of a text is which of the same text before it was changed. */
import type { GongwenDocument, GongwenNode } from '../model.ts';

export interface Matched {
  /** Headings of the new text → those of the old one. */
  readonly old: ReadonlyMap<GongwenNode, GongwenNode>;
  /** Offset in the new text of a place of the old one; undefined for what was changed. */
  readonly moved: (offset: number) => number | undefined;
  /** How many headings of the new text are new. */
  readonly added: number;
  /** Headings of the old text that were taken out, or rewritten so that nothing tells what became of them. */
  readonly gone: ReadonlySet<GongwenNode>;
  /** Headings of the old text that stand where they stood, and are none any more: 2. whose 1. was taken out. */
  readonly orphans: readonly GongwenNode[];
}

/**
 * Headings outside of what was changed are told by their place, those inside by their title.
 * @returns undefined where headings came up outside of it: a change that does so much (a quotation mark, a title) is no matter of numbers
 */
export function matched(before: GongwenDocument, after: GongwenDocument): Matched | undefined {
  const { from, newTo, moved } = placesOf(before.text, after.text);
  const oldHeadings = before.nodes.filter(({ kind }) => kind === 'h');
  const newHeadings = after.nodes.filter(({ kind }) => kind === 'h');
  const byPlace = new Map<number, GongwenNode>();
  const inside: GongwenNode[] = [];
  for (const node of oldHeadings) {
    const place = moved(node.from);
    if (place === undefined) inside.push(node);
    else byPlace.set(place, node);
  }
  const old = new Map<GongwenNode, GongwenNode>();
  const fresh: GongwenNode[] = [];
  for (const node of newHeadings) {
    const same = byPlace.get(node.from);
    const isOutside = node.from < from || node.from >= newTo;
    if (isOutside && same !== undefined) {
      old.set(node, same);
      byPlace.delete(node.from);
    } else if (isOutside) return undefined;
    else fresh.push(node);
  }
  const left = new Set(inside);
  let unseen = fresh;
  // the same ordinal and title first: a title may stand more than once
  for (const marked of [true, false]) {
    const known = named(before, left, marked);
    const seen = named(after, unseen, marked);
    unseen = unseen.filter((node) => {
      const name = nameIn(after, node, marked);
      const same = known.get(name);
      if (same === undefined || seen.get(name) === undefined || !left.delete(same)) return true;
      old.set(node, same);
      return false;
    });
  }
  // one heading whose own line was changed
  if (unseen.length === 1 && left.size === 1) {
    old.set(unseen.pop()!, [...left][0]!);
    left.clear();
  }
  return { old, moved, added: unseen.length, gone: left, orphans: [...byPlace.values()] };
}

/** Each title, with its ordinal or without, that only one of the headings has. */
function named(doc: GongwenDocument, headings: Iterable<GongwenNode>, marked: boolean): Map<string, GongwenNode | undefined> {
  const names = new Map<string, GongwenNode | undefined>();
  for (const node of headings) {
    const name = nameIn(doc, node, marked);
    if (node.title.to > node.title.from) names.set(name, names.has(name) ? undefined : node);
  }
  return names;
}

function nameIn({ text }: GongwenDocument, { title, markerText }: GongwenNode, marked: boolean): string {
  return (marked ? markerText : '') + text.slice(title.from, title.to);
}

/** What two texts do not share at their beginning and their end, in whole lines. */
export interface Places {
  readonly from: number;
  readonly newTo: number;
  readonly moved: Matched['moved'];
}

/** @returns where the places of a text are in the same text after a change */
export function placesOf(before: string, after: string): Places {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  // whole lines: 一、甲 put in before 一、乙 shares its marker with it
  from = from === 0 ? 0 : after.lastIndexOf('\n', from - 1) + 1;
  let same = 0;
  while (same < shorter - from && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
  const opensLine = (text: string): boolean => text.charCodeAt(text.length - same - 1) === 10;
  if (same > 0 && !(opensLine(before) && opensLine(after))) {
    const end = after.indexOf('\n', after.length - same);
    same = end < 0 ? 0 : after.length - end;
  }
  const oldTo = before.length - same;
  const shift = after.length - before.length;
  return { from, newTo: after.length - same, moved: (offset) => (offset < from ? offset : offset >= oldTo ? offset + shift : undefined) };
}
