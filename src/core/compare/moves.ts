/** Which sections were moved: those that are out of order among the sections that stand under the same one. */
import type { Matching } from './match.ts';
import type { Section, Sectioned } from './sections.ts';

/**
 * A section moves with all below it, so what stands below a moved section is not moved itself. The fewest characters are moved,
 * among siblings, and in the whole draft for what stands below another section than it did: one that only changed its level
 * is where it was.
 * @returns for each section of the first draft whether it was moved
 */
export function movedSections({ sections: before, units }: Sectioned, { sections: after }: Sectioned, { toAfter, toBefore }: Matching): boolean[] {
  const moved = new Array<boolean>(before.length).fill(false);
  const groups = new Map<number, number[]>();
  /** What stands below another section now. */
  const strangers: number[] = [];
  for (const [i, { parent }] of before.entries()) {
    const j = toAfter[i]!;
    if (j < 0) continue;
    // a level that was put in or taken out moves nothing
    const own = nearest(before, parent, toAfter);
    const other = nearest(after, after[j]!.parent, toBefore);
    if (own < 0 ? other >= 0 : toAfter[own] !== other) strangers.push(i);
    else {
      const group = groups.get(own);
      if (group === undefined) groups.set(own, [i]);
      else group.push(i);
    }
  }
  const own = before.map(({ first, end }) => units.slice(first, end).reduce((sum, { key }) => sum + key.length + 1, 0));
  const outOfOrder = (group: readonly number[], weights: readonly number[]): number[] => {
    const stay = heaviestRising(group.map((i) => toAfter[i]!), group.map((i) => weights[i]!));
    return group.filter((_, at) => !stay[at]!);
  };
  const whole = withBelow(before, own);
  for (const group of groups.values()) for (const i of outOfOrder(group, whole)) moved[i] = true;
  if (strangers.length > 0) {
    const all = new Set(outOfOrder(before.flatMap((_, i) => (toAfter[i]! < 0 ? [] : [i])), own));
    for (const i of strangers) if (all.has(i)) moved[i] = true;
  }
  return moved;
}

/** @returns the nearest of a section and those that it stands under that has a counterpart, -1 for none */
function nearest(sections: readonly Section[], index: number, matched: readonly number[]): number {
  let at = index;
  while (at >= 0 && matched[at]! < 0) at = sections[at]!.parent;
  return at;
}

/** Characters of each section with all below it. */
function withBelow(sections: readonly Section[], own: readonly number[]): number[] {
  const weights = [...own];
  for (let i = sections.length - 1; i >= 0; i--) {
    const { parent } = sections[i]!;
    if (parent >= 0) weights[parent]! += weights[i]!;
  }
  return weights;
}

/** @returns for each number whether it belongs to the rising subsequence of the greatest weight */
export function heaviestRising(numbers: readonly number[], weights: readonly number[]): boolean[] {
  const ranks = new Map([...numbers].sort((a, b) => a - b).map((number, rank) => [number, rank + 1]));
  /** Fenwick tree over ranks: the place at which the heaviest subsequence ends so far. */
  const best = new Array<number>(numbers.length + 1).fill(-1);
  const total: number[] = [];
  const previous: number[] = [];
  for (const [at, number] of numbers.entries()) {
    let last = -1;
    for (let rank = ranks.get(number)! - 1; rank > 0; rank -= rank & -rank) if (best[rank]! >= 0 && (last < 0 || total[best[rank]!]! > total[last]!)) last = best[rank]!;
    previous.push(last);
    total.push((last < 0 ? 0 : total[last]!) + weights[at]!);
    for (let rank = ranks.get(number)!; rank < best.length; rank += rank & -rank) if (best[rank]! < 0 || total[best[rank]!]! < total[at]!) best[rank] = at;
  }
  const stay = new Array<boolean>(numbers.length).fill(false);
  let at = total.reduce((heaviest, weight, index) => (heaviest < 0 || weight > total[heaviest]! ? index : heaviest), -1);
  for (; at >= 0; at = previous[at]!) stay[at] = true;
  return stay;
}
