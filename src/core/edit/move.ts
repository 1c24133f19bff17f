/** Sections moved and deleted, with all below them. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { planOf, renumbered, type Placement, type Renumbered } from './arranged.ts';
import { blockOf, cutOf, gapOf, isBlank, sliceWith, type Cut } from './blocks.ts';
import { numberingOf, type Section } from './numbering.ts';
import { isHeadingFamily } from './ordinal-forms.ts';
import type { Plan } from './plan.ts';
import { lineStart } from './sections.ts';
import { arrangementOf, groupsOf, isInside, putInto, runAmong, takeOut, topsOf, type Group } from './rearrange.ts';

/** Where a section lands: before or behind the target's section, or as the last one under it. */
export type Where = 'before' | 'inside' | 'after';

const NOTHING: Plan = { why: '光标处没有编了序号的标题' };

/**
 * Moves sections with all below them, whole lines; in another depth their ordinals take the form of the level there. What counts otherwise
 * by this is renumbered, and references follow.
 * @param sections headings of the document; those below others of them go with these
 */
export function moveSections(doc: GongwenDocument, sections: readonly GongwenNode[], target: GongwenNode, where: Where): Plan {
  const arrangement = arrangementOf(numberingOf(doc));
  const { numbering } = arrangement;
  const tops = topsOf(numbering, sections);
  const goal = numbering.of.get(target);
  if (tops.length === 0) return NOTHING;
  if (goal === undefined) return { why: '只能移到编了序号的标题之前、之后或之下' };
  if (isInside(goal, new Set(tops))) return { why: '不能移到自身或自身的下级里' };
  const list = where === 'inside' ? goal.children : goal.list;
  const before = [...list];
  const moving = new Set(tops);
  const groups = groupsOf(tops);
  const sameList = tops.every((top) => top.list === list);
  const family = where === 'inside' ? (before.findLast((section) => !moving.has(section))?.family ?? arrangement.below(goal.family)) : goal.family;
  if (!isHeadingFamily(family)) return { why: `“${goal.node.markerText}”之下没有更低的层次可用` };
  const cuts = sameList ? [] : cutsOf(doc, groups);
  const goalBlock = blockOf(doc, target, goal.list[goal.list.indexOf(goal) + 1]?.node);
  for (const group of groups.toReversed()) takeOut(arrangement, group);
  const at = where === 'inside' ? list.length : list.indexOf(goal) + (where === 'after' ? 1 : 0);
  const refusal = putInto(arrangement, tops, where === 'inside' ? goal : goal.parent, list, at, family, where === 'inside' ? runAmong(arrangement, list, family) : goal.run);
  if (refusal !== undefined) return refusal;
  const small = renumbered(doc, arrangement);
  if (sameList) return planOf(doc, small, permuted(doc, before, list, moving, small), []);
  return carried(doc, cuts, tops, where === 'before' ? goalBlock.from : goalBlock.to, where === 'before', small);
}

/** Sections that are cut out together. */
type CutSections = Cut & { readonly sections: readonly Section[] };

/** Neighbours are cut out together, unless something stands between them that is neither's (page numbers). */
function cutsOf(doc: GongwenDocument, groups: readonly Group[]): CutSections[] {
  return groups.flatMap(({ sections, next }) => {
    const runs: Section[][] = [];
    for (const section of sections) {
      const last = runs.at(-1)?.at(-1);
      if (last !== undefined && isBlank(doc.text, blockOf(doc, last.node, section.node).to, lineStart(doc, section.node.from))) runs.at(-1)!.push(section);
      else runs.push([section]);
    }
    return runs.map((run, i) => ({ ...cutOf(doc, run[0]!.node, run.at(-1)!.node, runs[i + 1]?.[0]!.node ?? next?.node), sections: run }));
  });
}

/** Cut out at one place and put in at another; where they stand there already, only their ordinals change. */
function carried(doc: GongwenDocument, cuts: readonly CutSections[], tops: readonly Section[], to: number, before: boolean, small: Renumbered): Plan {
  const { text } = doc;
  const only = cuts.length === 1 ? cuts[0]!.block : undefined;
  if (only !== undefined && ((to >= only.to && isBlank(text, only.to, to)) || (to <= only.from && isBlank(text, to, only.from)))) {
    return planOf(doc, small, [], tops.map(({ node }) => node));
  }
  let pasted = '';
  const anchors: number[] = [];
  for (const cut of cuts) {
    const gap = gapOf(doc, cut);
    if (!before) pasted += gap;
    for (const { node } of cut.sections) anchors.push(pasted.length + sliceWith(text, { from: cut.block.from, to: node.from }, small.edits).length);
    pasted += sliceWith(text, cut.block, small.edits);
    if (before) pasted += gap;
  }
  return planOf(doc, small, [...cuts.map(({ from, to: end }): Placement => ({ from, to: end, text: '' })), { from: to, to, text: pasted, anchors }], []);
}

/** Sections of one list change places; what stands between two places (blank lines, page numbers) stays there. */
function permuted(doc: GongwenDocument, before: readonly Section[], after: readonly Section[], moving: ReadonlySet<Section>, { edits }: Renumbered): Placement[] {
  const blocks = before.map(({ node }, i) => blockOf(doc, node, before[i + 1]?.node));
  const indexOf = new Map(before.map((section, i) => [section, i]));
  const placements: Placement[] = [];
  let old = -1;
  let text = '';
  let anchors: number[] = [];
  let moved = false;
  const close = (next: number): void => {
    const from = old < 0 ? blocks[0]!.from : blocks[old]!.to;
    const to = next < before.length ? blocks[next]!.from : blocks.at(-1)!.to;
    if (moved || text !== sliceWith(doc.text, { from, to }, edits)) placements.push({ from, to, text, anchors });
    text = '';
    anchors = [];
    moved = false;
  };
  after.forEach((section, place) => {
    const index = indexOf.get(section)!;
    if (place > 0) text += sliceWith(doc.text, { from: blocks[place - 1]!.to, to: blocks[place]!.from }, edits);
    if (moving.has(section)) {
      anchors.push(text.length + section.node.from - blocks[index]!.from);
      text += sliceWith(doc.text, blocks[index]!, edits);
      moved = true;
    } else {
      close(index);
      old = index;
    }
  });
  close(before.length);
  return placements;
}

/** Moves neighbouring sections before the one above them. */
export function moveUp(doc: GongwenDocument, sections: readonly GongwenNode[]): Plan {
  return moveBy(doc, sections, -1);
}

/** Moves neighbouring sections behind the one below them. */
export function moveDown(doc: GongwenDocument, sections: readonly GongwenNode[]): Plan {
  return moveBy(doc, sections, 1);
}

function moveBy(doc: GongwenDocument, sections: readonly GongwenNode[], step: 1 | -1): Plan {
  const numbering = numberingOf(doc);
  const tops = topsOf(numbering, sections);
  if (tops.length === 0) return NOTHING;
  const groups = groupsOf(tops);
  if (groups.length > 1) return { why: '选中的标题不相邻或不在同一层，请分别移动' };
  const edge = step < 0 ? tops[0]! : tops.at(-1)!;
  const next = step < 0 ? edge.list[groups[0]!.at - 1] : groups[0]!.next;
  // numbers that begin anew are another list
  if (next?.run !== edge.run) return { why: `“${edge.node.markerText}”已是同一层的${step < 0 ? '第一' : '最后一'}个，不能再${step < 0 ? '上' : '下'}移` };
  return moveSections(doc, sections, next.node, step < 0 ? 'before' : 'after');
}

/** Deletes sections with all below them and the blank lines that go with them. */
export function deleteSections(doc: GongwenDocument, sections: readonly GongwenNode[]): Plan {
  const arrangement = arrangementOf(numberingOf(doc));
  const tops = topsOf(arrangement.numbering, sections);
  if (tops.length === 0) return NOTHING;
  const groups = groupsOf(tops);
  const cuts = cutsOf(doc, groups);
  for (const group of groups.toReversed()) takeOut(arrangement, group);
  const gone = new Set(tops.map(({ node }) => node));
  const small = renumbered(doc, arrangement, (node) => gone.has(node));
  return planOf(doc, small, cuts.map(({ from, to }) => ({ from, to, text: '' })), []);
}
