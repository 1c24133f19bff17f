/** What finds the longest common subsequence of two lists: a library's work, handed in, since the core takes no packages. */

/** A stretch of both lists, of the first or of the second one, in order. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  /** How many items, at least one. */
  readonly count: number;
}

/**
 * @param mostEdits it gives up beyond so many items removed or added: the work grows with their square
 * @returns undefined when it gave up
 */
export type Differ = (before: readonly string[], after: readonly string[], mostEdits: number) => readonly Run[] | undefined;

/** Runs of two lists, what they begin and end with alike found without the differ; everything between is other when it gives up. */
export function runsOf(before: readonly string[], after: readonly string[], differ: Differ, mostEdits: number): Run[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [removed, added] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const between = removed.length > 0 && added.length > 0 ? differ(removed, added, mostEdits) : undefined;
  const replaced: Run[] = [{ kind: 'removed', count: removed.length }, { kind: 'added', count: added.length }];
  const runs: Run[] = [{ kind: 'same', count: head }, ...(between ?? replaced), { kind: 'same', count: tail }];
  return runs.filter(({ count }) => count > 0);
}
