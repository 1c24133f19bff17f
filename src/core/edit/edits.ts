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
