/** Changes of a text as data. */
import type { Span } from '../model.ts';

/** A replacement of a stretch of the source. */
export interface Edit extends Span {
  readonly text: string;
}

/** @returns the text with the edits made; they are in order and apart */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** @returns whether an offset stands in one of the stretches; always where there are none given */
export function isWithin(offset: number, within: readonly Span[] | undefined): boolean {
  return within === undefined || within.some(({ from, to }) => from <= offset && offset < to);
}
