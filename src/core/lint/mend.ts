/** All mechanical fixes of a text at once. */
import type { Span } from '../model.ts';
import { parse } from '../parse.ts';
import { applyEdits, mechanicalEdits } from './fix.ts';
import { ignoreKeys } from './ignored.ts';
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
  let now = text;
  let left: readonly Left[] = [];
  const seen = new Set([text]);
  for (let round = 0; round < ROUNDS; round++) {
    const document = parse(now);
    const findings = lint(document, linter);
    if (round === 0 && ignored.size > 0) left = leftOf(ignoreKeys(document, findings), findings, ignored);
    const edits = mechanicalEdits(findings.filter((finding) => isGrave(finding) && !isLeft(left, finding)));
    if (edits.length === 0) break;
    const next = applyEdits(now, edits);
    // two words of the user's own that stand for each other
    if (seen.has(next)) break;
    seen.add(next);
    left = left.map((one) => moved(one, edits));
    now = next;
  }
  return now;
}

/**
 * @param within where the fixes may be made; everywhere when absent
 * @returns the edits that mend a text, as small as they can be: those of the findings where one round does it, else by lines
 */
export function mendingEdits(text: string, linter: Linter, ignored: ReadonlySet<string> = NONE, within?: Span): Edit[] {
  const document = parse(text);
  const findings = lint(document, linter);
  const left = ignored.size === 0 ? [] : leftOf(ignoreKeys(document, findings), findings, ignored);
  const grave = findings.filter((finding) => isGrave(finding) && !isLeft(left, finding));
  if (within !== undefined) return mechanicalEdits(grave.filter(({ from, to }) => from >= within.from && to <= within.to));
  const edits = mechanicalEdits(grave);
  const better = mended(text, linter, ignored);
  return applyEdits(text, edits) === better ? edits : editsBetween(text, better);
}

/** What is only a hint is never mended without being looked at. */
function isGrave({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function leftOf(keys: readonly string[], findings: readonly Finding[], ignored: ReadonlySet<string>): Left[] {
  return findings.filter((_, i) => ignored.has(keys[i]!)).map(({ from, to, code }) => ({ from, to, code }));
}

function isLeft(left: readonly Left[], { from, to, code }: Finding): boolean {
  return left.some((one) => one.code === code && one.from <= to && one.to >= from);
}

/** Edits never touch what is left, so each lies before it or behind. */
function moved(one: Left, edits: readonly Edit[]): Left {
  let by = 0;
  for (const edit of edits) if (edit.to <= one.from) by += edit.text.length - (edit.to - edit.from);
  return { from: one.from + by, to: one.to + by, code: one.code };
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
