/** What a paragraph prints: its text with wraps undone, and what stands between its lines and paragraphs but belongs to none of them. */
import type { GongwenDocument, Paragraph } from '../model.ts';
import { wrapJoint } from '../text/characters.ts';

/**
 * Text of a paragraph between two offsets of its `text`. A wrap inside Chinese is nothing, between two Latin words a blank.
 * Page furniture that stood between its lines is kept, on lines of its own: whether it may go is for the writer to say.
 */
export function printedText(doc: GongwenDocument, paragraph: Paragraph, from: number, to: number): string {
  const { pieces } = paragraph;
  if (pieces.length === 1) return paragraph.text.slice(from, to);
  let printed = '';
  let before = 0;
  for (const [i, piece] of pieces.entries()) {
    const length = piece.to - piece.from;
    if (before >= to) break;
    if (before + length > from) {
      const text = doc.text.slice(piece.from + Math.max(0, from - before), piece.from + Math.min(length, to - before));
      const stray = i > 0 && before >= from ? strayLines(doc, pieces[i - 1]!.to, piece.from) : [];
      printed = stray.length > 0 ? [printed, ...stray, text].join('\n') : printed + wrapJoint(printed, text) + text;
    }
    before += length;
  }
  return printed;
}

/** @returns the lines between two offsets that hold anything, trimmed: page furniture, as no paragraph does */
export function strayLines(doc: GongwenDocument, from: number, to: number): string[] {
  return from >= to ? [] : doc.text.slice(from, to).split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

/** @returns every line of the text that belongs to no paragraph, in order */
export function allStrayLines(doc: GongwenDocument): string[] {
  const lines: string[] = [];
  let at = 0;
  for (const piece of doc.paragraphs.flatMap((paragraph) => paragraph.pieces)) {
    for (const line of strayLines(doc, at, piece.from)) lines.push(line);
    at = piece.to;
  }
  for (const line of strayLines(doc, at, doc.text.length)) lines.push(line);
  return lines;
}
