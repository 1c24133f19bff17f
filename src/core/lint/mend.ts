/** All mechanical fixes of a text at once. */
import type { GongwenDocument, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { applyEdits } from '../edit/edits.ts';
import { mechanicalEdits } from './fix.ts';
import { foldedWords, ignoreKeys, nameIn, sentenceEndsIn, sentenceSpan } from './ignored.ts';
import { lint, type Finding, type Linter } from './lint.ts';
import type { Edit } from '../edit/edits.ts';
import { firstIndex } from '../lookup.ts';
import { smallestEdit } from './smallest.ts';

/** One fix may make room for another; a text that is not done after so many rounds is left as it then is. */
const ROUNDS = 12;

const NONE: ReadonlySet<string> = new Set();

/** What the user said to leave, wherever the fixes around it have moved it. */
type Left = Span;

/**
 * @param ignored what the user said to leave (ignored.ts): it stays, though its sentence changes by other fixes
 * @returns the text with all mechanical fixes of errors and warnings made; line breaks stay where they are
 */
export function mended(text: string, linter: Linter, ignored: ReadonlySet<string> = NONE): string {
  return inRounds(text, linter, ignored, undefined).text;
}

/**
 * @param within where the fixes may be made, in order and apart; everywhere when absent
 * @returns the edits that mend a text, as small as they can be: those of the findings where one round does it, else by lines
 */
export function mendingEdits(text: string, linter: Linter, ignored: ReadonlySet<string> = NONE, within?: readonly Span[]): Edit[] {
  const { text: better, first, rounds, allowed } = inRounds(text, linter, ignored, within);
  if (rounds < 2) return [...first];
  if (within === undefined || allowed === undefined) return editsBetween(text, better);
  return within.flatMap(({ from, to }, i) => {
    const now = allowed[i]!;
    return editsBetween(text.slice(from, to), better.slice(now.from, now.to)).map((edit) => ({ ...edit, from: edit.from + from, to: edit.to + from }));
  });
}

interface Mended {
  readonly text: string;
  /** Edits of the first round, and how many rounds made any. */
  readonly first: readonly Edit[];
  readonly rounds: number;
  /** Where the fixes could be made, as it is behind them. */
  readonly allowed: readonly Span[] | undefined;
}

function inRounds(text: string, linter: Linter, ignored: ReadonlySet<string>, within: readonly Span[] | undefined): Mended {
  let now = text;
  let left: readonly Left[] = [];
  let names: ReadonlySet<string> = NONE;
  let allowed = within;
  let first: readonly Edit[] = [];
  let rounds = 0;
  const seen = new Set([text]);
  while (rounds < ROUNDS) {
    const document = parse(now);
    const findings = lint(document, linter);
    const keys = ignored.size === 0 ? [] : ignoreKeys(document, findings);
    if (rounds === 0 && ignored.size > 0) {
      left = findings.filter((_, i) => ignored.has(keys[i]!)).map(({ from, to }) => ({ from, to }));
      names = new Set(keys.filter((key) => ignored.has(key)).map(nameIn));
    }
    // of several alike that one line of ignore.tsv counts, none may go: the others would take its number
    const open = left.length === 0 ? findings : findings.filter((_, i) => !names.has(nameIn(keys[i]!)));
    const edits = mechanicalEdits(wanted(document, open, joined(left), allowed));
    const next = applyEdits(now, edits);
    // what comes to a text that was there before would go round for ever
    if (edits.length === 0 || seen.has(next)) break;
    seen.add(next);
    if (rounds === 0) first = edits;
    left = moved(left, edits);
    if (allowed !== undefined) allowed = moved(allowed, edits);
    now = next;
    rounds++;
  }
  return { text: now, first, rounds, allowed };
}

function wanted(document: GongwenDocument, findings: readonly Finding[], left: readonly Span[], allowed: readonly Span[] | undefined): Finding[] {
  return findings.filter(({ fix, severity }) => {
    if (fix?.mechanical !== true || !isGrave(severity)) return false;
    if (left.length > 0 && !fix.edits.every((edit) => !overlaps(left, edit) && keepsNames(document, edit, left))) return false;
    return allowed === undefined || fix.edits.every((edit) => allowed.some(({ from, to }) => edit.from >= from && edit.to <= to));
  });
}

/** What is only a hint is never mended without being looked at. */
function isGrave(severity: Finding['severity']): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Whether the sentences of what is left keep their names in ignore.tsv when the edit is made. */
function keepsNames({ text }: GongwenDocument, { from, to, text: put }: Edit, left: readonly Span[]): boolean {
  const old = text.slice(from, to);
  if (foldedWords(old) === foldedWords(put) && sentenceEndsIn(old) === sentenceEndsIn(put)) return true;
  // the sentences on both sides, with the marks that end them
  return !overlaps(left, { from: sentenceSpan(text, Math.max(0, from - 1), from).from, to: sentenceSpan(text, to, Math.min(text.length, to + 1)).to + 1 });
}

/** @param spans in order and apart */
function overlaps(spans: readonly Span[], { from, to }: Span): boolean {
  const at = firstIndex(spans.length, (i) => spans[i]!.to > from);
  const next = spans[at];
  return next !== undefined && (next.from < to || (from === to && next.from <= from));
}

/** @returns stretches in order, those that reach into each other made one */
function joined(spans: readonly Span[]): Span[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = result.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/** @returns the stretches as they are behind edits; both are in order. An edit inside a stretch makes it longer or shorter. */
function moved(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  let before = 0;
  let by = 0;
  const growth = ({ from, to, text }: Edit): number => text.length - (to - from);
  return spans.map(({ from, to }) => {
    for (; before < edits.length && edits[before]!.to <= from && edits[before]!.from < from; before++) by += growth(edits[before]!);
    let inside = 0;
    for (let i = before; i < edits.length && edits[i]!.from < to; i++) inside += growth(edits[i]!);
    return { from: from + by, to: to + by + inside };
  });
}

/** @returns the edits, one for each line that differs, that turn one text into another of as many lines; one edit for all where it has more or fewer */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const from = before.split('\n');
  const to = after.split('\n');
  if (from.length !== to.length) return [smallestEdit(before, after, 0)];
  const edits: Edit[] = [];
  let at = 0;
  from.forEach((line, i) => {
    if (line !== to[i]) edits.push(smallestEdit(line, to[i]!, at));
    at += line.length + 1;
  });
  return edits;
}
