/**
 * From what is printed back to the source. Setting a text joins wrapped lines, trims and parts with tabs, but prints every character
 * that is no white space, in its order: so the k-th of a paragraph is the k-th of the source from where the paragraph begins.
 */
import { isSpace } from '../../text/characters.ts';
import type { Run } from '../paper.ts';

/** Gives the source offsets of one paragraph's characters, asked for in their order. */
export interface SourceMap {
  /** @returns where the source of the next printed characters begins and ends; both the same where they are white space only */
  readonly take: (text: string, from: number, to: number) => { readonly from: number; readonly to: number };
}

/** Where a run says that it begins in the source: offset in the paragraph's text → offset in the source. */
type Anchors = ReadonlyMap<number, number>;

function anchorsOf(runs: readonly Run[]): Anchors | undefined {
  if (runs.every((run) => run.from === undefined)) return undefined;
  const anchors = new Map<number, number>();
  let at = 0;
  for (const run of runs) {
    if (run.from !== undefined) anchors.set(at, run.from);
    at += run.text.length;
  }
  return anchors;
}

/** @param source the whole text; @param start where the paragraph begins */
export function sourceMap(source: string, start: number, runs: readonly Run[]): SourceMap {
  const anchors = anchorsOf(runs);
  let next = Math.min(start, source.length);
  return {
    take: (text, from, to) => {
      let first = -1;
      let end = next;
      for (let i = from; i < to; i++) {
        if (anchors !== undefined) next = Math.min(source.length, anchors.get(i) ?? next);
        if (isSpace(text.charCodeAt(i))) continue;
        while (next < source.length && isSpace(source.charCodeAt(next))) next++;
        if (first < 0) first = next;
        end = next = Math.min(source.length, next + 1);
      }
      return first < 0 ? { from: next, to: next } : { from: first, to: end };
    },
  };
}
