/** Enumerations of points with what the tree leaves out of them: a number that stands twice, or is left out. */
import { sequencesOf } from '../lint/sequences.ts';
import { FARTHEST_GAP, isCited, takesPlace } from '../lint/stray-points.ts';
import type { GongwenDocument, GongwenNode, PointMark, Span } from '../model.ts';
import { sourceSpan } from '../structure/source.ts';

/** An ordinal of an enumeration. */
export interface PointMember {
  readonly marker: Span;
  readonly text: string;
  readonly family: string;
  /** 0 for 最后, which takes whatever place is next. */
  readonly value: number;
}

/** Members of one enumeration, in order. */
export interface PointRun {
  readonly members: PointMember[];
}

/** @returns the enumerations of a text in the order of their first members */
export function pointRunsOf(doc: GongwenDocument): PointRun[] {
  const runs: PointRun[] = [];
  const runOf = new Map<number, PointRun>();
  for (const { kind, members } of sequencesOf(doc)) {
    if (kind !== 'p') continue;
    const run: PointRun = { members: [] };
    runs.push(run);
    for (const { from } of members) runOf.set(from, run);
  }
  const nodes = new Map(doc.nodes.filter(({ kind }) => kind === 'p').map((node) => [node.from, node]));
  /** Of each key the run that was met last, and the last paragraph in which it has a member. */
  const last = new Map<string, { run: PointRun; paragraph: number; opens: boolean }>();
  let at = 0;
  doc.paragraphs.forEach((paragraph, index) => {
    // a heading ends the enumerations above it
    while (at < doc.nodes.length && doc.nodes[at]!.from < paragraph.from) at++;
    if (doc.nodes[at]?.kind === 'h' && doc.nodes[at]!.from < paragraph.to) last.clear();
    const opening = nodes.get(sourceSpan(paragraph, 0, 0).from);
    const inside = doc.pointMarks[index]!.map((mark) => ({ mark, marker: sourceSpan(paragraph, mark.from, mark.to) }));
    if (opening !== undefined && inside[0]?.marker.from !== opening.from) take(opening, index, true);
    for (const [i, { mark, marker }] of inside.entries()) {
      const node = nodes.get(marker.from);
      if (node !== undefined) take(node, index, mark.opensParagraph);
      else if (!isCited(paragraph.text, mark.from, mark.to) && !takesPlace(inside[i - 1]?.mark, mark)) takeStray(mark, marker, paragraph.text, index);
    }
  });
  return runs.filter(({ members }) => members.length > 1).sort((a, b) => a.members[0]!.marker.from - b.members[0]!.marker.from);

  function take(node: GongwenNode, paragraph: number, opens: boolean): void {
    const run = runOf.get(node.from);
    if (run === undefined || node.marker === undefined) return;
    run.members.push({ marker: node.marker, text: node.markerText, family: node.family ?? '', value: node.value });
    last.set(keyOfText(node.family ?? '', node.markerText), { run, paragraph, opens });
  }

  function takeStray(mark: PointMark, marker: Span, text: string, paragraph: number): void {
    const typed = text.slice(mark.from, mark.to).replace(/[\s\u3000]+/g, '');
    const before = last.get(keyOfText(mark.family, typed));
    if (mark.value === 1 && mark.sure) {
      const run: PointRun = { members: [{ marker, text: typed, family: mark.family, value: 1 }] };
      runs.push(run);
      last.set(keyOfText(mark.family, typed), { run, paragraph, opens: mark.opensParagraph });
      return;
    }
    if (before === undefined || !mark.sure || mark.value === Infinity || mark.value < 2) return;
    const near = before.paragraph === paragraph || (before.opens && mark.opensParagraph && paragraph - before.paragraph === 1);
    const value = before.run.members.at(-1)!.value;
    if (!near || mark.value < value || mark.value - value - 1 > FARTHEST_GAP) return;
    before.run.members.push({ marker, text: typed, family: mark.family, value: mark.value });
    before.paragraph = paragraph;
  }
}

/** What the members of a run share, as sequencesOf tells them apart. */
function keyOfText(family: string, typed: string): string {
  if (family === 'first') return 'nth';
  return family === 'verb' ? `verb${typed.charAt(typed.length - 1)}` : family;
}
