/** What was typed since the last pause, and where the marks of before have moved: offsets of the text as it now is. */
import type { Span } from '../../core/model.ts';

export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** More than this at once was pasted or replaced: that is no passage in the making. */
const LONGEST_TYPED = 60;

/** @returns the stretches as they stand behind a change; what the change replaces is cut out of them */
export function shifted<T extends Span>(spans: readonly T[], { rangeOffset, rangeLength, text }: Change): T[] {
  const end = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  const result: T[] = [];
  for (const span of spans) {
    if (span.to <= rangeOffset) result.push(span);
    else if (span.from >= end) result.push({ ...span, from: span.from + by, to: span.to + by });
    // a change inside a stretch, or over one of its ends, leaves it around what was put there
    else if (span.from < rangeOffset || span.to > end) result.push({ ...span, from: Math.min(span.from, rangeOffset), to: Math.max(span.to + by, rangeOffset + text.length) });
  }
  return result;
}

/** @returns the typed stretches with those of a change; one keystroke goes on from the last */
export function withTyped(typed: readonly Span[], change: Change): Span[] {
  const moved = shifted(typed, change);
  if (change.text === '' || change.text.length > LONGEST_TYPED) return moved;
  const added = { from: change.rangeOffset, to: change.rangeOffset + change.text.length };
  const last = moved.findIndex((span) => span.from <= added.to && span.to >= added.from);
  if (last < 0) return [...moved, added];
  return moved.map((span, i) => (i === last ? { from: Math.min(span.from, added.from), to: Math.max(span.to, added.to) } : span));
}

/** @returns whether two stretches touch */
export function touches(a: Span, b: Span): boolean {
  return a.from <= b.to && a.to >= b.from;
}
