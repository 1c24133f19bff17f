/** The paragraphs of a section beside those of its counterpart. */
import type { Span } from '../model.ts';
import { replacements, type Replacement } from './characters.ts';
import { runsOf, type Differ } from './differ.ts';
import type { Sectioned, Unit } from './sections.ts';
import { bestPairs, pairsOf, similarity, type Candidate } from './similarity.ts';

/** What became of a paragraph; indices are those of its document. `moved` stands where it is now, and `away` where it was. */
export interface ParagraphChange {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'away';
  /** -1 for one that was added. */
  readonly before: number;
  /** -1 for one that was removed. */
  readonly after: number;
  /** Whether the ordinal that opens it is another one. */
  readonly renumbered: boolean;
  /** What was changed, in order, in offsets of the text of either paragraph. */
  readonly changes: readonly Replacement[];
}

/** Beyond so many paragraphs that differ in one section they are paired by likeness alone. */
const MOST_EDITS = 1000;
/** So far away, beside where it should be, a paragraph's counterpart is looked for. */
const WINDOW = 8;
/** Least likeness by which two paragraphs are one that was changed. */
const LEAST = 0.4;
/** Longer paragraphs, in characters, are compared by their beginnings when it is asked whether they are alike. */
const LONGEST = 2000;

/** A stretch of paragraphs: from this one to before that one. */
export type Stretch = readonly [first: number, end: number];

/** @returns the changes in the order of the second draft, each paragraph of both stretches once; what was removed stands behind what it stood behind */
export function alignParagraphs(before: Sectioned, after: Sectioned, own: Stretch, other: Stretch, differ: Differ): ParagraphChange[] {
  const runs = runsOf(keys(before.units, own), keys(after.units, other), differ, MOST_EDITS);
  const changes: ParagraphChange[] = [];
  let [i] = own;
  let [j] = other;
  for (let at = 0; at < runs.length; ) {
    const { kind, count } = runs[at]!;
    if (kind === 'same') {
      for (let n = 0; n < count; n++) changes.push(paired(before, after, i++, j++, differ));
      at++;
      continue;
    }
    const from: readonly [number, number] = [i, j];
    for (; at < runs.length && runs[at]!.kind !== 'same'; at++) {
      if (runs[at]!.kind === 'removed') i += runs[at]!.count;
      else j += runs[at]!.count;
    }
    for (const change of alignBlock(before, after, [from[0], i], [from[1], j], differ)) changes.push(change);
  }
  return changes;
}

function keys(units: readonly Unit[], [first, end]: Stretch): string[] {
  return units.slice(first, end).map(({ key }) => key);
}

/** Paragraphs of which none stands where it stood as it was: the most alike are one. */
function alignBlock(before: Sectioned, after: Sectioned, own: Stretch, other: Stretch, differ: Differ): ParagraphChange[] {
  const counterpart = new Map<number, number>();
  const reverse = new Map<number, number>();
  bestPairs(blockCandidates(before.units, after.units, own, other), (i, j) => {
    counterpart.set(i, j);
    reverse.set(j, i);
  });
  const changes: ParagraphChange[] = [];
  let next = own[0];
  const removeUpTo = (end: number): void => {
    for (; next < end; next++) if (!counterpart.has(next)) changes.push(gone(next));
  };
  for (let j = other[0]; j < other[1]; j++) {
    const i = reverse.get(j);
    if (i === undefined) changes.push(come(j));
    else {
      removeUpTo(i);
      changes.push(paired(before, after, i, j, differ));
    }
  }
  removeUpTo(own[1]);
  return changes;
}

function blockCandidates(before: readonly Unit[], after: readonly Unit[], own: Stretch, other: Stretch): Candidate[] {
  const [rows, columns] = [own[1] - own[0], other[1] - other[0]];
  if (rows === 0 || columns === 0) return [];
  const pairs = [before.slice(...own), after.slice(...other)].map((units) => units.map(({ key }) => pairsOf(key.slice(0, LONGEST))));
  const found: Candidate[] = [];
  for (let i = 0; i < rows; i++) {
    const middle = Math.round((i * columns) / rows);
    for (let j = Math.max(0, middle - WINDOW); j < Math.min(columns, middle + WINDOW + 1); j++) {
      const [a, b] = [pairs[0]![i]!, pairs[1]![j]!];
      // of such lengths they can't be alike enough
      if (2 * Math.min(a.size, b.size) < LEAST * (a.size + b.size)) continue;
      const score = similarity(a, b);
      if (score >= LEAST) found.push({ before: own[0] + i, after: other[0] + j, score });
    }
  }
  return found;
}

function paired(before: Sectioned, after: Sectioned, i: number, j: number, differ: Differ): ParagraphChange {
  const [own, other] = [before.units[i]!, after.units[j]!];
  const renumbered = own.marker !== other.marker;
  if (own.key === other.key) return { kind: 'same', before: i, after: j, renumbered, changes: [] };
  const bodies = [before.doc.paragraphs[i]!.text.slice(own.bodyFrom), after.doc.paragraphs[j]!.text.slice(other.bodyFrom)] as const;
  const changes = replacements(...bodies, differ).map((change) => ({ before: shifted(change.before, own.bodyFrom), after: shifted(change.after, other.bodyFrom) }));
  return { kind: 'changed', before: i, after: j, renumbered, changes };
}

function shifted({ from, to }: Span, by: number): Span {
  return { from: from + by, to: to + by };
}

/** @returns the change of a paragraph that has no counterpart in the second draft */
export function gone(before: number): ParagraphChange {
  return { kind: 'removed', before, after: -1, renumbered: false, changes: [] };
}

/** @returns the change of a paragraph that has none in the first */
export function come(after: number): ParagraphChange {
  return { kind: 'added', before: -1, after, renumbered: false, changes: [] };
}
