/** From offsets in the text of a logical paragraph to offsets in the source. */
import type { Paragraph, Span } from '../model.ts';

/** @returns offset in the source of the character at `at` of the paragraph's text; the end of its piece for the end of the text */
export function sourceOffset(paragraph: Paragraph, at: number): number {
  const { pieces } = paragraph;
  if (pieces.length === 1) return paragraph.from + at;
  let rest = at;
  for (const piece of pieces) {
    const length = piece.to - piece.from;
    if (rest < length) return piece.from + rest;
    rest -= length;
  }
  return paragraph.to;
}

/** @returns the stretch of the source from the character at `from` to behind the character before `to` */
export function sourceSpan(paragraph: Paragraph, from: number, to: number): Span {
  const start = sourceOffset(paragraph, from);
  return { from: start, to: to > from ? sourceOffset(paragraph, to - 1) + 1 : start };
}
