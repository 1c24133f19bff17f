/** Which section of one draft is which of the other, whatever its number and its place. */
import type { Sectioned } from './sections.ts';
import { bestPairs, likely, pairsOf, similarity, type Candidate } from './similarity.ts';

/** For each section of a draft its counterpart in the other, -1 for none. */
export interface Matching {
  readonly toAfter: readonly number[];
  readonly toBefore: readonly number[];
}

/** Least likeness of title and text by which two sections are one that was rewritten. */
const LEAST = 0.4;
/** What counts for two sections whose parents are one, or whose titles are the same. */
const SAME_PARENT = 0.05;
const SAME_TITLE = 0.6;

/** What is known of a section for the matching. */
interface Facts {
  /** Its title below those that it stands under; kinds stand for titles of what has none. */
  readonly place: string;
  readonly title: string;
  /** All that it says itself, title included. */
  readonly content: string;
  readonly body: string;
}

/** Matches sections: first what is the same, then what stands in the same place, then what is most alike. */
export function matchSections(before: Sectioned, after: Sectioned): Matching {
  const facts: readonly [Facts[], Facts[]] = [factsOf(before), factsOf(after)];
  const toAfter = new Array<number>(before.sections.length).fill(-1);
  const toBefore = new Array<number>(after.sections.length).fill(-1);
  const pair = (i: number, j: number): void => {
    toAfter[i] = j;
    toBefore[j] = i;
  };
  /** Pairs what has a key as often on both sides, the first with the first and so on. */
  const byKey = (keyOf: (fact: Facts) => string, isKey: (count: number) => boolean = () => true): void => {
    const groups = facts.map((list, side) => grouped(list, side === 0 ? toAfter : toBefore, keyOf));
    for (const [key, own] of groups[0]!) {
      const others = groups[1]!.get(key);
      if (key !== '' && others?.length === own.length && isKey(own.length)) own.forEach((i, at) => { pair(i, others[at]!); });
    }
  };
  byKey(({ place, content }) => (content === '' ? '' : `${place}\n${content}`));
  byKey(({ content }) => content, (count) => count === 1);
  byKey(({ place }) => place);
  bestPairs(candidates(before, after, facts, { toAfter, toBefore }), pair);
  byKey(({ title }) => title, (count) => count === 1);
  // what is left of sections that are the same many times over
  const groups = facts.map((list, side) => grouped(list, side === 0 ? toAfter : toBefore, ({ content }) => content));
  for (const [content, own] of groups[0]!) groups[1]!.get(content)?.slice(0, own.length).forEach((j, at) => { pair(own[at]!, j); });
  return { toAfter, toBefore };
}

function factsOf({ sections, units }: Sectioned): Facts[] {
  const facts: Facts[] = [];
  for (const { kind, title, parent, first, end } of sections) {
    const keys: string[] = [];
    for (let i = first; i < end; i++) keys.push(units[i]!.key);
    const content = keys.join('\n');
    const own = title === '' ? (kind === 'heading' ? '' : kind) : title;
    // long chains of parents must not be copied again and again
    const above = parent < 0 ? '' : facts[parent]!.place.slice(-200);
    facts.push({ place: own === '' ? '' : `${above}\n${own}`, title, content, body: content.startsWith(title) ? content.slice(title.length) : content });
  }
  return facts;
}

function grouped(facts: readonly Facts[], matched: readonly number[], keyOf: (fact: Facts) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, fact] of facts.entries()) {
    if (matched[index] !== -1) continue;
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return groups;
}

function candidates(before: Sectioned, after: Sectioned, facts: readonly [Facts[], Facts[]], { toAfter, toBefore }: Matching): Candidate[] {
  const left = [toAfter, toBefore].map((matched, side) => facts[side]!.flatMap((fact, index) => (matched[index] === -1 ? [[index, fact] as const] : [])));
  const texts = left.map((list) => new Map(list.map(([index, { content }]) => [index, pairsOf(content)])));
  const parts = left.map((list) => new Map(list.map(([index, { title, body }]) => [index, { title: pairsOf(title), body: pairsOf(body) }])));
  return likely(texts[0]!, texts[1]!).flatMap(([i, j]): Candidate[] => {
    const [own, other] = [parts[0]!.get(i)!, parts[1]!.get(j)!];
    const kinds = [before.sections[i]!.kind, after.sections[j]!.kind];
    if (kinds[0] !== kinds[1]) return [];
    const title = similarity(own.title, other.title);
    const body = similarity(own.body, other.body);
    const alike = own.body.size === 0 || own.title.size === 0 || other.body.size === 0 || other.title.size === 0
      ? Math.max(title, body)
      : Math.max(0.55 * title + 0.45 * body, 0.9 * body, title === 1 ? SAME_TITLE : 0);
    const parents = [before.sections[i]!.parent, after.sections[j]!.parent];
    const together = parents[0]! < 0 ? parents[1]! < 0 : toAfter[parents[0]!] === parents[1];
    return alike < LEAST ? [] : [{ before: i, after: j, score: alike + (together ? SAME_PARENT : 0) }];
  });
}
