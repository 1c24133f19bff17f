/** Headings, annexes and the list of annexes get the numbers that they should have (GB/T 9704—2012 7.3.3, 7.3.4, 7.3.7). */
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { annexEdits } from './annexes.ts';
import { composeEdits } from './compose.ts';
import { applyEdits } from './edits.ts';
import { count, numberingOf } from './numbering.ts';
import { isNothing, type Plan } from './plan.ts';
import { repaired } from './repair.ts';
import { followReferences, inOrder, markerEdits } from './rewrite.ts';

/**
 * Numbers from one on, marks in the form of the standards, references after them. What is in doubt stays: the first number of a piece
 * of a draft, numbers that run on under the next parent, lists that begin anew behind words that bring them in.
 * @param within only what begins in these stretches is renumbered, and counts on from what stands before; the whole text where absent
 */
export function renumber(doc: GongwenDocument, within?: readonly Span[]): Plan {
  const plan = renumberOnce(doc, within);
  if (isNothing(plan) || within !== undefined) return plan;
  // a heading behind greater numbers (一、三、二、) is one for the tree only when these are less
  let { edits } = plan;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const text = applyEdits(doc.text, edits);
    const further = renumberOnce(parse(text));
    if (isNothing(further)) break;
    edits = inOrder(doc.text, composeEdits(edits, text, further.edits));
  }
  return { ...plan, edits };
}

/** One round makes those headings known that stand behind greater numbers; few texts have more than one such in a row. */
const MOST_ROUNDS = 3;

function renumberOnce(doc: GongwenDocument, within?: readonly Span[]): Plan {
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
  const annexes = annexEdits(doc, within);
  const followed = followReferences(doc, changed, { annexes: annexes.numbers });
  const edits = inOrder(doc.text, [...markerEdits(doc, changed), ...annexes.edits, ...followed.edits]);
  if (edits.length === 0) return { why: numbering.of.size === 0 ? '没有找到编了序号的标题' : '序号依次相连，写法合乎规范，没有要改的' };
  return { edits, ...(followed.remark === undefined ? {} : { remark: followed.remark }) };
}

/** 1、5% would read as a number with the point; 之一： may be a phrase that a line break cut. */
function keepsMark({ text }: GongwenDocument, { family, marker, markerText }: GongwenNode): boolean {
  const behind = text.charAt(marker!.to);
  return (family === 'digitDot' && !markerText.endsWith('.') && /[0-9０-９]/.test(behind)) || (family === 'han' && /[：:]$/.test(markerText) && !/\S/.test(behind));
}

/** @returns whether an offset stands in one of the stretches; always where there are none given */
export function isWithin(offset: number, within: readonly Span[] | undefined): boolean {
  return within === undefined || within.some(({ from, to }) => from <= offset && offset < to);
}
