/** All mechanical fixes of a text at once. */
import { parse } from '../parse.ts';
import { applyEdits, mechanicalEdits } from './fix.ts';
import type { Finding, Linter } from './lint.ts';
import { lint } from './lint.ts';
import type { GongwenDocument } from '../model.ts';
import type { Edit } from './rule.ts';
import { smallestEdit } from './smallest.ts';

/** One fix may make room for another; a text that is not done after so many rounds is left as it then is. */
const ROUNDS = 12;

/**
 * @param keep says of the findings of a round which are to be mended (those that the user did not ignore)
 * @returns the text with all mechanical fixes made; line breaks stay where they are
 */
export function mended(text: string, linter: Linter, keep: (document: GongwenDocument, findings: readonly Finding[]) => readonly Finding[] = (_, findings) => findings): string {
  let now = text;
  for (let round = 0; round < ROUNDS; round++) {
    const document = parse(now);
    const edits = mechanicalEdits(keep(document, lint(document, linter)));
    if (edits.length === 0) break;
    now = applyEdits(now, edits);
  }
  return now;
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
