/** 对比两稿: what was changed between two drafts, section by section. */
import type { GongwenDocument, Span } from '../model.ts';
import { countWords } from '../text/counts.ts';
import type { Differ } from './differ.ts';
import { matchSections } from './match.ts';
import { movedSections } from './moves.ts';
import { alignParagraphs, come, gone, type ParagraphChange } from './paragraphs.ts';
import { sectioned, type Section, type Sectioned, type Unit } from './sections.ts';

export interface SectionChange {
  /**
   * 未改, 修改, 新增, 删去. What was only moved or renumbered is the same. 移走, 移来: it is no section of the other draft, where all of it stands
   * in other sections.
   */
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'away' | 'gathered';
  /** 移动: among the sections that it stood with, or below another one. */
  readonly moved: boolean;
  /** 改号: its ordinal is another one. */
  readonly renumbered: boolean;
  /** Index among the sections of the first draft, -1 when it was added. */
  readonly before: number;
  /** Index among those of the second, -1 when it was removed. */
  readonly after: number;
  readonly paragraphs: readonly ParagraphChange[];
  /** 字数 of what was removed and of what was added; what was moved is neither. */
  readonly removedWords: number;
  readonly addedWords: number;
  /** Changed part of the section: 字数 removed and added over 字数 before and after, 0 to 1. */
  readonly share: number;
}

export interface Comparison {
  readonly before: Sectioned;
  readonly after: Sectioned;
  /** In the order of the second draft; what was removed stands behind what it stood behind. */
  readonly sections: readonly SectionChange[];
}

/** Shorter paragraphs, in characters, that are gone here and new there were hardly moved: 落实到人。 stands anywhere. */
const SHORTEST_MOVED = 12;

/** Compares two drafts. White space, hard wraps and page furniture are no changes. */
export function compareDocuments(before: GongwenDocument, after: GongwenDocument, differ: Differ): Comparison {
  const own = sectioned(before);
  const other = sectioned(after);
  const matching = matchSections(own, other);
  const moved = movedSections(own, other, matching);
  const changes = withMoves(own, other, inOrder(matching.toAfter, matching.toBefore).map(([i, j]) => ({ i, j, paragraphs: paragraphsOf(own, other, i, j, differ) })));
  return { before: own, after: other, sections: changes.map(({ i, j, paragraphs }) => sectionChange(own, other, i, j, paragraphs, i >= 0 && moved[i]!)) };
}

interface Draft {
  readonly i: number;
  readonly j: number;
  readonly paragraphs: readonly ParagraphChange[];
}

/** Sections of the second draft in their order; behind each those of the first that stood behind it and are gone. */
function inOrder(toAfter: readonly number[], toBefore: readonly number[]): [before: number, after: number][] {
  const behind = new Map<number, number[]>();
  let anchor = -1;
  for (const [i, j] of toAfter.entries()) {
    if (j >= 0) anchor = j;
    else {
      const list = behind.get(anchor);
      if (list === undefined) behind.set(anchor, [i]);
      else list.push(i);
    }
  }
  const order: [number, number][] = [];
  for (let j = -1; j < toBefore.length; j++) {
    if (j >= 0) order.push([toBefore[j]!, j]);
    for (const i of behind.get(j) ?? []) order.push([i, -1]);
  }
  return order;
}

function paragraphsOf(before: Sectioned, after: Sectioned, i: number, j: number, differ: Differ): ParagraphChange[] {
  const own = before.sections[i];
  const other = after.sections[j];
  if (own !== undefined && other !== undefined) return alignParagraphs(before, after, [own.first, own.end], [other.first, other.end], differ);
  return own !== undefined ? indices(own).map(gone) : other !== undefined ? indices(other).map(come) : [];
}

function indices({ first, end }: Section): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** A paragraph that is gone in one place and new in another was moved: with its ordinal, else with another one. */
function withMoves(before: Sectioned, after: Sectioned, drafts: readonly Draft[]): Draft[] {
  const inPairs = new Set(drafts.flatMap(({ i, j, paragraphs }) => (i >= 0 && j >= 0 ? paragraphs : [])));
  const headings = [before, after].map(({ sections }) => new Set(sections.flatMap(({ kind, first }) => (kind === 'heading' ? [first] : []))));
  const replaced = new Map<ParagraphChange, ParagraphChange>();
  const group = (kind: 'removed' | 'added', keyOf: (change: ParagraphChange) => string): Map<string, ParagraphChange[]> => {
    const groups = new Map<string, ParagraphChange[]>();
    for (const { paragraphs } of drafts) {
      for (const change of paragraphs) {
        const key = change.kind === kind && !replaced.has(change) ? keyOf(change) : '';
        if (key === '') continue;
        const list = groups.get(key);
        if (list === undefined) groups.set(key, [change]);
        else list.push(change);
      }
    }
    return groups;
  };
  for (const keyOf of [({ marker, key }: Unit): string => marker + key, ({ key }: Unit): string => key]) {
    const lost = group('removed', ({ before: i }) => keyOf(before.units[i]!));
    const found = group('added', ({ after: j }) => keyOf(after.units[j]!));
    for (const [key, [from, ...more]] of lost) {
      const [to, ...others] = found.get(key) ?? [];
      // of a section that is gone or new as a whole the paragraphs are told with it
      if (to === undefined || more.length > 0 || others.length > 0 || (!inPairs.has(from!) && !inPairs.has(to))) continue;
      // a title is short and still like no other
      if (key.length < SHORTEST_MOVED && !headings[0]!.has(from!.before) && !headings[1]!.has(to.after)) continue;
      const renumbered = before.units[from!.before]!.marker !== after.units[to.after]!.marker;
      replaced.set(from!, { ...from!, kind: 'away', after: to.after, renumbered });
      replaced.set(to, { ...to, kind: 'moved', before: from!.before, renumbered });
    }
  }
  return replaced.size === 0 ? [...drafts] : drafts.map((draft) => ({ ...draft, paragraphs: draft.paragraphs.map((change) => replaced.get(change) ?? change) }));
}

function sectionChange(before: Sectioned, after: Sectioned, i: number, j: number, paragraphs: readonly ParagraphChange[], moved: boolean): SectionChange {
  let [removedWords, addedWords, total] = [0, 0, 0];
  for (const change of paragraphs) {
    const own = change.before >= 0 && change.kind !== 'moved' ? before.doc.paragraphs[change.before]!.text : '';
    const ownWords = countWords(own, 0, own.length);
    if (change.kind === 'same') {
      total += 2 * ownWords;
      continue;
    }
    const other = change.after >= 0 && change.kind !== 'away' ? after.doc.paragraphs[change.after]!.text : '';
    const otherWords = countWords(other, 0, other.length);
    total += ownWords + otherWords;
    // what stands elsewhere is neither gone nor new
    if (change.kind === 'moved' || change.kind === 'away') continue;
    removedWords += change.kind === 'changed' ? wordsOf(own, change.changes.map((one) => one.before)) : ownWords;
    addedWords += change.kind === 'changed' ? wordsOf(other, change.changes.map((one) => one.after)) : otherWords;
  }
  const isAll = (what: ParagraphChange['kind']): boolean => paragraphs.every((change) => change.kind === what);
  const kind = j < 0 ? (isAll('away') ? 'away' : 'removed') : i < 0 ? (isAll('moved') ? 'gathered' : 'added') : isAll('same') ? 'same' : 'changed';
  const renumbered = i >= 0 && j >= 0 && before.sections[i]!.marker !== after.sections[j]!.marker;
  return { kind, moved, renumbered, before: i, after: j, paragraphs, removedWords, addedWords, share: total === 0 ? 0 : (removedWords + addedWords) / total };
}

function wordsOf(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + countWords(text, from, to), 0);
}
