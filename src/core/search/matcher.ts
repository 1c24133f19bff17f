/** Query → what finds it in the text of a paragraph. */
import type { Span } from '../model.ts';
import { agencyForms, agencyStart } from '../text/agencies.ts';
import { amountsIn, isAmount } from '../text/amounts.ts';
import { folded } from '../text/folded.ts';
import type { Query } from './query.ts';

/** Places in a paragraph that answer a query together: one, or one for each of several words. */
export type Match = readonly Span[];

export interface Matcher {
  /** @returns the answers in the text of a paragraph, in order */
  readonly match: (text: string) => Match[];
  /** Whether a text may hold an answer at all: cheaper than reading it into paragraphs, and never wrongly no. */
  readonly mayHold: (text: string) => boolean;
}

const NOTHING: Matcher = { match: () => [], mayHold: () => false };

/** @returns what finds the query; nothing is found for one that is blank, or of a kind that its text is not */
export function queryMatcher({ kind, text }: Query): Matcher {
  switch (kind) {
    case 'words':
      return wordsMatcher(text);
    case 'number':
      return numberMatcher(text);
    case 'agency':
      return agencyMatcher(text);
  }
}

function wordsMatcher(text: string): Matcher {
  const words = [...new Set(text.trim().split(/\s+/).map((word) => folded(word).text))].filter((word) => word !== '');
  if (words.length === 0) return NOTHING;
  // 汉字 are written in one way only
  const han = [...new Set(Array.from(words.join('')).filter((char) => /[\u4e00-\u9fff]/.test(char)))];
  return {
    mayHold: (whole) => han.every((char) => whole.includes(char)),
    match(paragraph) {
      const plain = folded(paragraph);
      const found = words.map((word) => occurrences(plain.text, word).map((from) => spanOf(plain.origin, from, from + word.length)));
      if (found.length === 1) return found[0]!.map((span) => [span]);
      return found.every((spans) => spans.length > 0) ? [apart(found.flat())] : [];
    },
  };
}

/** In order, those that begin inside another left out. */
function apart(spans: Span[]): Span[] {
  const ordered = spans.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = -1;
  return ordered.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function numberMatcher(text: string): Matcher {
  const [wanted] = amountsIn(folded(text.trim(), 'one').text);
  if (wanted === undefined) return NOTHING;
  return {
    mayHold: () => true,
    match(paragraph) {
      const plain = folded(paragraph, 'one');
      return amountsIn(plain.text).filter((amount) => isAmount(amount, wanted) && !isBareNumeral(plain.text, amount)).map(({ from, to }) => [spanOf(plain.origin, from, to)]);
    },
  };
}

/** One 汉字 without a unit is a part of a word: 统一, 一些. */
function isBareNumeral(text: string, { from, to, unit }: Span & { readonly unit: string }): boolean {
  return unit === '' && to - from === 1 && /[\u4e00-\u9fff〇]/.test(text.charAt(from));
}

function agencyMatcher(text: string): Matcher {
  const agency = agencyForms(text);
  if (agency === undefined) return NOTHING;
  const { regions, forms } = agency;
  return {
    mayHold: () => true,
    match(paragraph) {
      const plain = folded(paragraph);
      const found = forms.flatMap((form) => occurrences(plain.text, form).flatMap((from): Span[] => {
        const start = agencyStart(plain.text, from, from + form.length, regions);
        return start < 0 ? [] : [spanOf(plain.origin, start, from + form.length)];
      }));
      return apart(found).map((span) => [span]);
    },
  };
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function spanOf(origin: (at: number) => number, from: number, to: number): Span {
  return { from: origin(from), to: origin(to - 1) + 1 };
}
