/** How much two texts have in common: pairs of neighbouring characters, whatever their order. */

/** @returns the different pairs of neighbouring characters of a text, as small numbers (two pairs hardly ever share one); of a single character itself */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  if (text.length === 1) pairs.add(text.charCodeAt(0));
  for (let i = 1; i < text.length; i++) pairs.add(((text.charCodeAt(i - 1) & 0x3fff) << 16) | text.charCodeAt(i));
  return pairs;
}

/** @returns 0 (nothing in common) to 1 */
export function similarity(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [small, great] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (great.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** A pair of a place in one list and a place in another, and how well they fit. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** Chooses the best candidates, each place in one at most; of equals the nearer. The lists exchanged, it chooses the same. */
export function bestPairs(candidates: Candidate[], choose: (before: number, after: number) => void): void {
  const takenBefore = new Set<number>();
  const takenAfter = new Set<number>();
  const ordered = candidates.sort((a, b) => b.score - a.score || Math.abs(a.before - a.after) - Math.abs(b.before - b.after) || a.before + a.after - b.before - b.after);
  for (const { before, after } of ordered) {
    if (takenBefore.has(before) || takenAfter.has(after)) continue;
    takenBefore.add(before);
    takenAfter.add(after);
    choose(before, after);
  }
}

/** What more texts than this have tells nothing of one of them. */
const COMMON = 16;
/** So many of those that share most with a text are compared with it. */
const MOST = 8;

type Texts = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Which texts of two lists may be alike, without comparing each with each: what shares something rare is looked at.
 * @param before pairs of characters of each text by its index
 */
export function likely(before: Texts, after: Texts): [before: number, after: number][] {
  const holdersBefore = holdersOf(before);
  const holdersAfter = holdersOf(after);
  const found = new Set<string>();
  const look = (texts: Texts, own: ReadonlyMap<number, readonly number[]>, others: ReadonlyMap<number, readonly number[]>, note: (index: number, other: number) => void): void => {
    for (const [index, pairs] of texts) {
      const counts = new Map<number, number>();
      for (const pair of pairs) {
        const list = others.get(pair);
        if (list === undefined || list.length > COMMON || own.get(pair)!.length > COMMON) continue;
        for (const other of list) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
      const ordered = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0] - index) - Math.abs(b[0] - index));
      for (const [other] of ordered.slice(0, MOST)) note(index, other);
    }
  };
  look(before, holdersBefore, holdersAfter, (i, j) => found.add(`${i} ${j}`));
  look(after, holdersAfter, holdersBefore, (j, i) => found.add(`${i} ${j}`));
  return Array.from(found, (pair) => pair.split(' ').map(Number) as [number, number]);
}

/** @returns who has each pair of characters; of those that many have the first ones only */
function holdersOf(texts: Texts): Map<number, number[]> {
  const holders = new Map<number, number[]>();
  for (const [index, pairs] of texts) {
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [index]);
      else if (list.length <= COMMON) list.push(index);
    }
  }
  return holders;
}
