/** A changed tree of headings → the plan that makes the text so: new ordinals, references after them, lines moved. */
import { firstIndex } from '../lookup.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import type { Edit } from './edits.ts';
import { count } from './numbering.ts';
import type { Change, Plan } from './plan.ts';
import type { Arrangement } from './rearrange.ts';
import { followReferences, inOrder, markerEdits } from './rewrite.ts';

/** What changes in place: ordinals and references, in order and apart. */
export interface Renumbered {
  readonly edits: readonly Edit[];
  readonly remark: string | undefined;
}

/** @returns the ordinals and references that a rearrangement changes */
export function renumbered(doc: GongwenDocument, { numbering, touched }: Arrangement, gone?: (node: GongwenNode) => boolean): Renumbered {
  const changed = count(numbering, { runs: (run) => touched.has(run) });
  const followed = followReferences(doc, changed, gone === undefined ? {} : { gone });
  return { edits: inOrder(doc.text, [...markerEdits(doc, changed), ...followed.edits]), remark: followed.remark };
}

/** An edit that moves lines; it knows where in its text the headings stand that are to be selected. */
export interface Placement extends Edit {
  readonly anchors?: readonly number[];
}

/**
 * @param moves stretches that are written anew
 * @param nodes headings that stay where they are and are to be selected, in order; those that move are anchors of their edits
 */
export function planOf(doc: GongwenDocument, small: Renumbered, moves: readonly Placement[], nodes: readonly GongwenNode[]): Plan {
  const sorted = [...moves].sort((a, b) => a.from - b.from || a.to - b.to);
  const kept = small.edits.filter((edit) => !covered(sorted, edit));
  const all: Placement[] = [...sorted, ...kept].sort((a, b) => a.from - b.from || a.to - b.to);
  const edits = inOrder(doc.text, all);
  if (edits.length === 0) return { why: '已在所选的位置，没有要改的' };
  const places = placesIn(all, nodes);
  const change: Change = { edits, ...(places.length === 0 ? {} : { select: { from: places[0]!, to: places.at(-1)! } }) };
  return small.remark === undefined ? change : { ...change, remark: small.remark };
}

/** Whether an edit lies in a stretch that is written anew. */
function covered(moves: readonly Span[], { from, to }: Span): boolean {
  const at = firstIndex(moves.length, (i) => moves[i]!.to >= to);
  const move = moves[at];
  return move !== undefined && move.from <= from && to <= move.to && move.to > move.from;
}

/** Offsets in the new text at which the headings stand. */
function placesIn(edits: readonly Placement[], nodes: readonly GongwenNode[]): number[] {
  const places: number[] = [];
  let shift = 0;
  let next = 0;
  for (const edit of edits) {
    while (next < nodes.length && nodes[next]!.from <= edit.from) places.push(nodes[next++]!.from + shift);
    for (const at of edit.anchors ?? []) places.push(edit.from + shift + at);
    shift += edit.text.length - (edit.to - edit.from);
  }
  while (next < nodes.length) places.push(nodes[next++]!.from + shift);
  return places;
}
