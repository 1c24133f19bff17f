/** Headings, annexes and the list of annexes get the numbers that they should have (GB/T 9704—2012 7.3.3, 7.3.4, 7.3.7). */
import { firstIndex } from '../lookup.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { annexEdits } from './annexes.ts';
import { composeEdits } from './compose.ts';
import { applyEdits, isWithin, type Edit } from './edits.ts';
import { count, numberingOf, type Ordinal } from './numbering.ts';
import type { Plan } from './plan.ts';
import { repaired } from './repair.ts';
import { followReferences, inOrder, markerEdits } from './rewrite.ts';

/**
 * Numbers from one on, marks in the form of the standards, references after them. What is in doubt stays: the first number of a piece
 * of a draft, numbers that run on under the next parent, lists that begin anew behind words that bring them in.
 * @param within only what begins in these stretches is renumbered, and counts on from what stands before; the whole text where absent
 */
export function renumber(doc: GongwenDocument, within?: readonly Span[]): Plan {
  const headings = headingsInOrder(doc, within);
  const annexes = annexEdits(doc, within);
  const followed = followReferences(doc, headings.changed, { annexes: annexes.numbers });
  const edits = inOrder(doc.text, [...headings.edits, ...annexes.edits, ...followed.edits]);
  if (edits.length === 0) return { why: headings.none ? '没有找到编了序号的标题' : '序号依次相连，写法合乎规范，没有要改的' };
  return { edits, ...(followed.remark === undefined ? {} : { remark: followed.remark }) };
}

/** Numbers put right let the parser find more headings (一、三、二、: the last is one when the second is 二、); so often it is looked again. */
const ROUNDS = 8;

interface Headings {
  readonly edits: readonly Edit[];
  /** New ordinals of the headings of the document. */
  readonly changed: ReadonlyMap<GongwenNode, Ordinal>;
  /** Whether there is no heading. */
  readonly none: boolean;
}

function headingsInOrder(doc: GongwenDocument, within: readonly Span[] | undefined): Headings {
  const changed = new Map<GongwenNode, Ordinal>();
  const first = ordinalsOf(doc, within);
  let edits = markersOf(doc, first.changed);
  for (const [node, ordinal] of first.changed) changed.set(node, ordinal);
  let round = edits;
  let text = doc.text;
  let places = new Map(doc.nodes.flatMap((node) => (node.kind === 'h' && node.marker !== undefined ? [[node.marker.from, node] as const] : [])));
  let stretches = within;
  for (let times = 1; round.length > 0 && times < ROUNDS; times++) {
    const shift = shiftBy(round);
    text = applyEdits(text, round);
    places = new Map([...places].map(([at, node]) => [shift(at), node]));
    stretches = stretches?.map(({ from, to }) => ({ from: shift(from), to: shift(to) }));
    const next = parse(text);
    const more = ordinalsOf(next, stretches).changed;
    round = markersOf(next, more);
    edits = composeEdits(edits, text, round);
    for (const [node, ordinal] of more) {
      const known = places.get(node.marker!.from);
      if (known !== undefined) changed.set(known, ordinal);
    }
  }
  return { edits, changed, none: first.none };
}

function markersOf(doc: GongwenDocument, changed: ReadonlyMap<GongwenNode, Ordinal>): readonly Edit[] {
  return inOrder(doc.text, markerEdits(doc, changed));
}

/** @returns where an offset stands when the edits are made; what they replace begins where it began. Asked by binary search. */
function shiftBy(edits: readonly Edit[]): (offset: number) => number {
  const shifts = [0];
  for (const { from, to, text } of edits) shifts.push(shifts.at(-1)! + text.length - (to - from));
  return (offset) => {
    const made = firstIndex(edits.length, (i) => edits[i]!.to > offset || edits[i]!.from >= offset);
    return offset + shifts[made]!;
  };
}

/** @returns the ordinals that the headings of a text should have, where they are others than those that stand there */
function ordinalsOf(doc: GongwenDocument, within: readonly Span[] | undefined): { readonly changed: ReadonlyMap<GongwenNode, Ordinal>; readonly none: boolean } {
  const numbering = repaired(doc, numberingOf(doc), within);
  const changed = count(numbering, {
    runs: () => true,
    may: ({ node }) => isWithin(node.marker?.from ?? node.from, within),
    canonical: true,
  });
  for (const { node } of numbering.of.values()) {
    if (node.marker === undefined || !isWithin(node.marker.from, within)) continue;
    const ordinal = changed.get(node) ?? { marker: node.markerText, value: node.value, family: node.family };
    const marker = keepsMark(doc, node) ? ordinal.marker.slice(0, -1) + node.markerText.slice(-1) : ordinal.marker;
    const typed = doc.text.slice(node.marker.from, node.marker.to);
    // one that runs over a line break keeps its blanks: they are the lines'
    if (marker === (typed.includes('\n') ? node.markerText : typed)) changed.delete(node);
    else changed.set(node, { ...ordinal, marker });
  }
  return { changed, none: numbering.of.size === 0 };
}

/** 1、5% would read as a number with the point; 之一： may be a phrase that a line break cut. */
function keepsMark({ text }: GongwenDocument, { family, marker, markerText }: GongwenNode): boolean {
  const behind = text.charAt(marker!.to);
  return (family === 'digitDot' && !markerText.endsWith('.') && /[0-9０-９]/.test(behind)) || (family === 'han' && /[：:]$/.test(markerText) && !/\S/.test(behind));
}
