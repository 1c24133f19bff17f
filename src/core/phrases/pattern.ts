/** A pattern made of a sentence: its text with slots, and what stood in them. */
import type { Span } from '../model.ts';
import type { MoveCategory } from './entry.ts';
import { fill, parseTemplate } from './notation.ts';
import type { Specific } from './specifics.ts';

export interface Pattern {
  /** In the notation of notation.ts. */
  readonly body: string;
  /** What stood in each slot, by number: filled with them the pattern is the source again. */
  readonly values: ReadonlyMap<number, string>;
  readonly source: string;
}

/** A pattern before it has a name. */
export interface Found extends Pattern, Span {
  readonly category: MoveCategory;
  /** What it might be called, of any length. */
  readonly label: string;
}

/** Counts that are offered behind the one that stands there. */
const COUNTS = ['两', '三', '四', '五'];

/** @returns whether a text can be a pattern's: it holds no mark of the notation */
export function isPlain(text: string): boolean {
  return !/[⟨⟩｜]/.test(text);
}

/** @param specifics in order and apart; the text is plain */
export function patternOf(text: string, specifics: readonly Specific[]): Pattern {
  const values = new Map<number, string>();
  let body = '';
  let at = 0;
  for (const { from, to, hint, count } of specifics) {
    const words = text.slice(from, to);
    values.set(values.size + 1, words);
    const inside = count === true ? [words, ...COUNTS.filter((one) => one !== words)].join('｜') : (hint ?? words).replace(/^#/, '');
    body += `${text.slice(at, from)}⟨${inside}⟩`;
    at = to;
  }
  return { body: body + text.slice(at), values, source: text };
}

/** @returns one pattern of several, one behind the other with `between` between them */
export function joined(patterns: readonly Pattern[], between: string, end: string): Pattern {
  const values = new Map<number, string>();
  for (const pattern of patterns) for (const value of pattern.values.values()) values.set(values.size + 1, value);
  return { body: patterns.map(({ body }) => body).join(between) + end, values, source: patterns.map(({ source }) => source).join(between) + end };
}

/** @returns what stays of a pattern when its slots are left out, a … for each */
export function literalOf({ body }: Pick<Pattern, 'body'>): string {
  const template = parseTemplate(body);
  return fill(template, new Map(template.segments.flatMap((segment) => (segment.kind === 'slot' ? [[segment.number, '…'] as const] : [])))).replace(/…{2,}/g, '…');
}
