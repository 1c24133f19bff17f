/**
 * From what is printed back to the source. Setting a text joins wrapped lines, trims and parts with tabs, but prints every character
 * that is no white space, in its order: so the k-th of a paragraph is the k-th of the source from where the paragraph begins.
 */
import { isSpace } from '../../text/characters.ts';

/** Gives the source offsets of one paragraph's characters, asked for in their order. */
export interface SourceMap {
  /** @returns where the source of the next printed characters begins and ends; both the same where they are white space only */
  readonly take: (text: string, from: number, to: number) => { readonly from: number; readonly to: number };
}

/** @param source the whole text; @param start where the paragraph begins */
export function sourceMap(source: string, start: number): SourceMap {
  let next = Math.min(start, source.length);
  return {
    take: (text, from, to) => {
      let first = -1;
      let end = next;
      for (let i = from; i < to; i++) {
        if (isSpace(text.charCodeAt(i))) continue;
        while (next < source.length && isSpace(source.charCodeAt(next))) next++;
        if (first < 0) first = next;
        end = next = Math.min(source.length, next + 1);
      }
      return first < 0 ? { from: next, to: next } : { from: first, to: end };
    },
  };
}
