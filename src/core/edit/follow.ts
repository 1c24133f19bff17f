/** Numbers that follow what the writer has just done: a heading put in, taken out or moved, and those behind it count on. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { parse } from '../parse.ts';
import { renumbered } from './arranged.ts';
import { composeEdits } from './compose.ts';
import { applyEdits, type Edit } from './edits.ts';
import { annexesAfter } from './follow-annexes.ts';
import { followedReferences } from './follow-references.ts';
import { shownAgain } from './hidden.ts';
import { matched, placesOf, type Matched } from './matched.ts';
import { count, numberingOf, withBelow, type Numbering, type Run, type Section } from './numbering.ts';
import { isNothing, type Plan } from './plan.ts';
import { arrangementOf, groupsOf, takeOut, topsOf } from './rearrange.ts';
import { inOrder, markerEdits } from './rewrite.ts';

const NOTHING: Plan = { why: '序号没有因这次改动而错位' };
/** More headings than so many at once are no piece of one's own writing. */
const MOST_ADDED = 60;

/**
 * Renumbers what a change has put out of order, and nothing else: only runs of headings that were in order before and lost or won members;
 * references to them follow. In doubt (a whole text was pasted, the change made headings of what were none, a number was changed by hand)
 * nothing is done.
 * @param before the text as it was when its numbers were last in step
 * @param after the text as it is
 * @param origin the text as it was before headings were cut out to which it refers: they may be put in again elsewhere
 */
export function renumberAfter(before: GongwenDocument, after: GongwenDocument, origin?: GongwenDocument): Plan {
  const headings = looksOf(before) === looksOf(after) ? NOTHING : headingsAfter(before, after, origin);
  if (annexLooks(before) === annexLooks(after)) return headings;
  const annexes = annexesAfter(before, after, placesOf(before.text, after.text).moved);
  if (annexes.edits.length === 0) return headings;
  const remarks = [...(isNothing(headings) || headings.remark === undefined ? [] : [headings.remark]), ...(annexes.lost === 0 ? [] : [`有${annexes.lost}处引用指向的附件已不在，没有改动，请核对`])];
  const edits = inOrder(after.text, [...(isNothing(headings) ? [] : headings.edits), ...annexes.edits]);
  return remarks.length === 0 ? { edits } : { edits, remark: remarks.join('；') };
}

/** Lists and labels of annexes as one text. */
function annexLooks({ roots, text }: GongwenDocument): string {
  let looks = '';
  for (const { kind, from, to } of roots) if (kind === 'annex' || kind === 'attach') looks += `${text.slice(from, to)}\n`;
  return looks;
}

function headingsAfter(before: GongwenDocument, after: GongwenDocument, origin: GongwenDocument | undefined, mayShow = true): Plan {
  const match = matched(before, after);
  if (match === undefined || match.old.size === 0 || match.added > Math.min(MOST_ADDED, match.old.size)) return NOTHING;
  const shown = shownAgain(before, after, match.gone);
  if (shown === undefined) return NOTHING;
  if (shown.length > 0) return mayShow ? withShown(before, after, shown, origin) : NOTHING;
  const was = numberingOf(before);
  if (match.orphans.length > 0) return takenOut(before, was, match);
  const now = numberingOf(after);
  const touched = assigned(was, now, match);
  if (touched.size === 0) return NOTHING;
  const changed = count(now, { runs: (run) => touched.has(run) });
  if (changed.size === 0 && origin === undefined) return NOTHING;
  const references = followedReferences(before, after, match, changed, origin);
  const edits = inOrder(after.text, [...markerEdits(after, changed), ...references.edits]);
  if (edits.length === 0) return NOTHING;
  return references.lost === 0 ? { edits } : { edits, remark: `有${references.lost}处引用指向的内容已不在，没有改动，请核对` };
}

function withShown(before: GongwenDocument, after: GongwenDocument, shown: readonly Edit[], origin: GongwenDocument | undefined): Plan {
  const text = applyEdits(after.text, shown);
  const plan = headingsAfter(before, parse(text), origin, false);
  return isNothing(plan) ? plan : { ...plan, edits: inOrder(after.text, composeEdits(shown, text, plan.edits)) };
}

/** 2. whose 1. was taken out is a heading no more until it is 1. itself: the old tree tells what it becomes. */
function takenOut(before: GongwenDocument, was: Numbering, { added, gone, orphans, moved }: Matched): Plan {
  const arrangement = arrangementOf(was);
  const tops = topsOf(was, [...gone]);
  const runs = new Set(tops.map(({ run }) => run));
  const whole = tops.every((top) => withBelow(top).every(({ node }) => gone.has(node)));
  const members = membersOf(was);
  // one that stood under 结语 is in no run
  const counts = (node: GongwenNode): boolean => {
    const section = was.of.get(node);
    return section !== undefined && runs.has(section.run);
  };
  if (added > 0 || !whole || !orphans.every(counts) || [...runs].some((run) => !isInOrder(members.get(run)!, run))) return NOTHING;
  for (const group of groupsOf(tops).toReversed()) takeOut(arrangement, group);
  const { edits, remark } = renumbered(before, arrangement, (node) => gone.has(node));
  const placed: Edit[] = [];
  for (const { from, to, text } of edits) {
    const at = moved(from);
    if (at !== undefined) placed.push({ from: at, to: at + to - from, text });
  }
  if (placed.length === 0) return NOTHING;
  return remark === undefined ? { edits: placed } : { edits: placed, remark };
}

/** Depths and ordinals of all headings as one text. */
function looksOf({ nodes }: GongwenDocument): string {
  let looks = '';
  for (const { kind, depth, markerText } of nodes) if (kind === 'h') looks += `${depth}${markerText} `;
  return looks;
}

/** Gives the headings of the new text the runs of the old one. @returns those that were in order and are to be counted anew */
function assigned(was: Numbering, now: Numbering, { old }: Matched): Set<Run> {
  const members = membersOf(was);
  const settled = new Set<Section>();
  const strangers: Section[] = [];
  for (const section of now.of.values()) {
    const same = was.of.get(old.get(section.node)!);
    if (same !== undefined && same.family === section.family && isSameParent(section, same, old)) {
      section.run = same.run;
      settled.add(section);
    } else strangers.push(section);
  }
  const begun = new Set<Run>();
  for (const section of strangers) {
    const same = was.of.get(old.get(section.node)!);
    if (joinsNeighbour(section, same, settled)) settled.add(section);
    else if (same !== undefined && same.family === section.family && section.parent !== undefined && isInOrder(members.get(same.run)!, same.run)) {
      // a heading was put in above: what is under it now begins at one, unless its numbers run on through the text
      section.run = isShared(members.get(same.run)!) ? same.run : { key: same.run.key, start: 1 };
      begun.add(section.run);
      settled.add(section);
    }
  }
  const present = membersOf(now);
  for (const [run, before] of members) {
    const after = present.get(run) ?? [];
    // a number that was changed by hand is the writer's
    const kept = after.length === before.length && after.every((section, i) => old.get(section.node) === before[i]!.node);
    if (!kept && isInOrder(before, run)) begun.add(run);
  }
  return begun;
}

function isSameParent({ parent }: Section, same: Section, old: Matched['old']): boolean {
  return parent === undefined ? same.parent === undefined : same.parent !== undefined && old.get(parent.node) === same.parent.node;
}

function isShared(sections: readonly Section[]): boolean {
  return sections.some(({ parent }) => parent !== sections[0]!.parent);
}

/**
 * Lets a heading that is new in its list count with its like beside it; one that is new altogether and is one behind others begins a
 * list of its own.
 */
function joinsNeighbour(section: Section, same: Section | undefined, settled: ReadonlySet<Section>): boolean {
  const { list, family } = section;
  const at = list.indexOf(section);
  const above = nearest(list, at, -1, family);
  const below = nearest(list, at, 1, family);
  const beside = above ?? below;
  if (beside === undefined || !settled.has(beside) || (above !== undefined && same === undefined && section.node.value === 1)) return false;
  section.run = beside.run;
  return true;
}

/** How far beside a heading its like is looked for. */
const NEAREST = 8;

function nearest(list: readonly Section[], at: number, step: 1 | -1, family: string | undefined): Section | undefined {
  for (let i = at + step; i >= 0 && i < list.length && Math.abs(i - at) <= NEAREST; i += step) if (list[i]!.family === family) return list[i];
  return undefined;
}

function membersOf({ of }: Numbering): Map<Run, Section[]> {
  const members = new Map<Run, Section[]>();
  for (const section of of.values()) {
    const known = members.get(section.run);
    if (known === undefined) members.set(section.run, [section]);
    else known.push(section);
  }
  return members;
}

function isInOrder(sections: readonly Section[], run: Run): boolean {
  let expected = run.start;
  for (const { node } of sections) {
    if (node.markerText.includes('之')) continue;
    if (node.value !== expected) return false;
    expected++;
  }
  return true;
}
