/** A text that is put into another one: in the middle of a line it must not break the paragraph that stands there. */
import { trimEnd, skipSpace } from '../text/characters.ts';

/**
 * @param before what stands before it on its line
 * @returns the text as it fits there: without its indent where something stands before it, and in the middle of a line without its last line end
 */
export function fitted(text: string, before: string): string {
  if (before === '') return text;
  const from = skipSpace(text, 0, text.length);
  const inLine = skipSpace(before, 0, before.length) < before.length;
  return text.slice(from, inLine ? trimEnd(text, from, text.length) : text.length);
}
