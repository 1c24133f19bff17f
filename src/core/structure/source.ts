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

/** @returns offset in the text of the paragraph of a place in the source; of one between its pieces that of the next piece; its length behind its end */
export function textOffset(paragraph: Paragraph, at: number): number {
  let before = 0;
  for (const piece of paragraph.pieces) {
    if (at < piece.to) return before + Math.max(0, at - piece.from);
    before += piece.to - piece.from;
  }
  return before;
}
