/** All mechanical fixes of a text at once. */
import type { GongwenDocument, Span } from '../model.ts';
import { parse } from '../parse.ts';
import { applyEdits, mechanicalEdits } from './fix.ts';
import { foldedWords, ignoreKeys, sentenceSpan } from './ignored.ts';
import { lint, type Finding, type Linter } from './lint.ts';
import type { Edit } from './rule.ts';
import { smallestEdit } from './smallest.ts';

/** One fix may make room for another; a text that is not done after so many rounds is left as it then is. */
const ROUNDS = 12;

const NONE: ReadonlySet<string> = new Set();

/** A finding that the user said to leave, wherever the fixes around it have moved it. */
interface Left extends Span {
  readonly code: string;
}

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
  const { text: better, first, rounds } = inRounds(text, linter, ignored, within);
  return rounds < 2 ? [...first] : editsBetween(text, better);
}

interface Mended {
  readonly text: string;
  /** Edits of the first round, and how many rounds made any. */
  readonly first: readonly Edit[];
  readonly rounds: number;
}

function inRounds(text: string, linter: Linter, ignored: ReadonlySet<string>, within: readonly Span[] | undefined): Mended {
  let now = text;
  let left: readonly Left[] = [];
  let allowed = within;
  let first: readonly Edit[] = [];
  let rounds = 0;
  const seen = new Set([text]);
  while (rounds < ROUNDS) {
    const document = parse(now);
    const findings = lint(document, linter);
    if (rounds === 0 && ignored.size > 0) left = leftOf(ignoreKeys(document, findings), findings, ignored);
    const edits = mechanicalEdits(wanted(document, findings, left, allowed));
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
  return { text: now, first, rounds };
}

function wanted(document: GongwenDocument, findings: readonly Finding[], left: readonly Left[], allowed: readonly Span[] | undefined): Finding[] {
  const leave = new Set(left.map(({ code, from }) => `${code} ${from}`));
  return findings.filter((finding) => {
    if (finding.fix?.mechanical !== true || !isGrave(finding)) return false;
    if (left.length > 0 && (leave.has(`${finding.code} ${finding.from}`) || !keepsNames(document, finding.fix.edits, left))) return false;
    return allowed === undefined || finding.fix.edits.every((edit) => allowed.some(({ from, to }) => edit.from >= from && edit.to <= to));
  });
}

/** What is only a hint is never mended without being looked at. */
function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function leftOf(keys: readonly string[], findings: readonly Finding[], ignored: ReadonlySet<string>): Left[] {
  return findings.filter((_, i) => ignored.has(keys[i]!)).map(({ from, to, code }) => ({ from, to, code }));
}

/** Whether the sentences of what is left keep their names in ignore.tsv when the edits are made. */
function keepsNames({ text }: GongwenDocument, edits: readonly Edit[], left: readonly Left[]): boolean {
  return edits.every((edit) => {
    if (foldedWords(text.slice(edit.from, edit.to)) === foldedWords(edit.text)) return true;
    const sentence = sentenceSpan(text, edit.from, edit.to);
    return !left.some(({ from, to }) => from < sentence.to && to > sentence.from);
  });
}

/** @returns the stretches as they are behind edits; both are in order. An edit inside a stretch makes it longer or shorter. */
function moved<T extends Span>(spans: readonly T[], edits: readonly Edit[]): T[] {
  let before = 0;
  let by = 0;
  const growth = ({ from, to, text }: Edit): number => text.length - (to - from);
  return spans.map((span) => {
    for (; before < edits.length && edits[before]!.to <= span.from && edits[before]!.from < span.from; before++) by += growth(edits[before]!);
    let inside = 0;
    for (let i = before; i < edits.length && edits[i]!.from < span.to; i++) inside += growth(edits[i]!);
    return { ...span, from: span.from + by, to: span.to + by + inside };
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
