/** Physical lines as rules for elements see them: elements stand on lines of their own, and some that are badly written belong to no paragraph. */
import type { GongwenDocument, Span } from '../../model.ts';
import { splitLines } from '../../structure/lines.ts';
import type { Found, Severity } from '../rule.ts';
import { smallestEdit } from '../smallest.ts';

/** A line that holds text; `from` and `to` leave out the white space at its ends. */
export interface Line extends Span {
  readonly text: string;
  /** Number of the line in the text, from zero: tells how many blank lines stand between two. */
  readonly number: number;
  /** White space before it, in characters. */
  readonly indent: number;
  /** Index of the paragraph that it belongs to, -1 for page furniture. */
  readonly paragraph: number;
}

/** @returns the lines of a text that are not blank */
export function linesOf({ text, paragraphs }: GongwenDocument): Line[] {
  const lines: Line[] = [];
  let at = 0;
  let piece = 0;
  splitLines(text).forEach(({ from, start, end }, number) => {
    if (start === end) return;
    while (at < paragraphs.length && paragraphs[at]!.to <= start) {
      at++;
      piece = 0;
    }
    const pieces = paragraphs[at]?.pieces ?? [];
    while (piece < pieces.length && pieces[piece]!.to <= start) piece++;
    const inside = piece < pieces.length && pieces[piece]!.from < end;
    lines.push({ from: start, to: end, text: text.slice(start, end), number, indent: start - from, paragraph: inside ? at : -1 });
  });
  return lines;
}

export interface Change {
  readonly replacement?: string;
  /** Whether it may be made without a choice; true when absent. */
  readonly mechanical?: boolean;
  readonly severity?: Severity;
}

/** @returns a finding on a line; `from` and `to` are offsets in its text */
export function inLine(line: Line, from: number, to: number, message: string, { replacement, mechanical = true, severity }: Change = {}): Found {
  const span = { from: line.from + from, to: line.from + to };
  return {
    ...span, message,
    ...(severity === undefined ? {} : { severity }),
    ...(replacement === undefined ? {} : { fix: { edits: [smallestEdit(line.text.slice(from, to), replacement, span.from)], mechanical } }),
  };
}
