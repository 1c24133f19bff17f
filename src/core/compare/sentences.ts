/** The sentences of a changed paragraph in which something was changed, old beside new. */
import type { Span } from '../model.ts';
import type { Replacement } from './characters.ts';

const ENDS = '。！？；!?;';
/** Marks that belong to the sentence before them. */
const CLOSING = '”’」』）)》';
/** So much of a longer sentence, in UTF-16 units, is shown around the change. */
const AROUND = 120;

/** Sentences of either text, and what was changed in them. Offsets are those of the texts. */
export interface Passage {
  readonly before: Span;
  readonly after: Span;
  readonly changes: readonly Replacement[];
}

/** @returns the passages in order and apart */
export function passagesOf(before: string, after: string, changes: readonly Replacement[]): Passage[] {
  const found: { before: Span; after: Span; changes: Replacement[] }[] = [];
  for (const change of changes) {
    const [own, other] = [around(before, change.before), around(after, change.after)];
    const last = found.at(-1);
    if (last !== undefined && (own.from < last.before.to || other.from < last.after.to)) {
      last.before = { from: last.before.from, to: Math.max(own.to, last.before.to) };
      last.after = { from: last.after.from, to: Math.max(other.to, last.after.to) };
      last.changes.push(change);
    } else found.push({ before: own, after: other, changes: [change] });
  }
  return found;
}

/** The whole sentences that hold a span. */
function around(text: string, { from, to }: Span): Span {
  return { from: sentenceStart(text, from), to: sentenceEnd(text, to) };
}

function sentenceStart(text: string, from: number): number {
  const least = Math.max(0, from - AROUND);
  let at = from;
  while (at > least && !isEnd(text, at)) at--;
  return at;
}

function sentenceEnd(text: string, to: number): number {
  const most = Math.min(text.length, to + AROUND);
  let at = to;
  while (at < most && !isEnd(text, at)) at++;
  return at;
}

/** Whether a sentence ends at an offset: behind 。 and the quotation mark that may close there. */
function isEnd(text: string, at: number): boolean {
  if (at === 0) return false;
  const last = text.charAt(at - 1);
  if (CLOSING.includes(text.charAt(at)) && at < text.length) return false;
  return ENDS.includes(last) || (CLOSING.includes(last) && at > 1 && ENDS.includes(text.charAt(at - 2)));
}
