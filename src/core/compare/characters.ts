/** What was changed inside a paragraph: character by character, numbers and Latin words whole. */
import type { Span } from '../model.ts';
import { runsOf, type Differ } from './differ.ts';

/** A stretch of the first text in whose place one of the second stands; one of them may be empty. */
export interface Replacement {
  readonly before: Span;
  readonly after: Span;
}

/** Beyond so many edits a paragraph is written anew: its parts tell nothing, and the work grows with their square. */
const MOST_EDITS = 200;
/** What stays between two changes and is no longer than this, in tokens, is part of the change: a word is changed, not its halves. */
const ISLAND = 1;

const TOKEN = /[0-9０-９]+(?:[.．][0-9０-９]+)?[%％‰]?|[A-Za-zＡ-Ｚａ-ｚ]+|[\s\u200b\ufeff]+|[^]/gu;

/** @returns what was replaced, in order; white space is never changed */
export function replacements(before: string, after: string, differ: Differ): Replacement[] {
  const own = tokensOf(before);
  const other = tokensOf(after);
  const runs = runsOf(own.map(({ text }) => text), other.map(({ text }) => text), differ, MOST_EDITS);
  const found: { before: [first: number, end: number]; after: [first: number, end: number] }[] = [];
  let [i, j] = [0, 0];
  let goesOn = false;
  runs.forEach(({ kind, count }, at) => {
    const [first, second] = [i, j];
    if (kind !== 'added') i += count;
    if (kind !== 'removed') j += count;
    const stays = kind === 'same' && (count > ISLAND || at === 0 || at === runs.length - 1);
    const last = found.at(-1);
    if (!stays && goesOn && last !== undefined) {
      last.before[1] = i;
      last.after[1] = j;
    } else if (!stays) found.push({ before: [first, i], after: [second, j] });
    goesOn = !stays;
  });
  return found.map((stretch) => ({ before: spanOf(own, ...stretch.before), after: spanOf(other, ...stretch.after) }));
}

interface Token extends Span {
  readonly text: string;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) if (!/^[\s\u200b\ufeff]/.test(token)) tokens.push({ text: token, from: index, to: index + token.length });
  return tokens;
}

/** The span of the tokens from one to before another; of none the place where they would stand. */
function spanOf(tokens: readonly Token[], first: number, end: number): Span {
  if (first < end) return { from: tokens[first]!.from, to: tokens[end - 1]!.to };
  const place = first > 0 ? tokens[first - 1]!.to : tokens[0]?.from ?? 0;
  return { from: place, to: place };
}
