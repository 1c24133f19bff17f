/**
 * One pass over the source for all that is looked for inside paragraphs: quotation marks, and characters that may open a point.
 * Prose holds few of either, so what comes after touches next to nothing of it.
 */
import type { Paragraph } from '../model.ts';
import { charactersOf, isDigit, isSpace, tableOf } from '../text/characters.ts';
import { DIGIT_CLASS, HAN_NUMERAL_CLASS } from '../text/numerals.ts';
import { CLOSE_PAREN, FIRST_WORDS, GLYPH_SHAPE, OPEN_PAREN, POINT_NUMERAL_CLASS, POINT_VERBS } from '../text/ordinals.ts';

/** What a character may be. */
export const SIGNAL = { none: 0, first: 1, nth: 2, ofThem: 3, numeral: 4, bracket: 5, digits: 6, glyph: 7, quote: 8 } as const;

/** Quotation marks and 书名号 (GB/T 15834—2011 4.8, 4.15); straight quotes as people type them. */
export const QUOTES = '“”‘’"「」『』《》';

const KINDS = new Uint8Array(65536);
for (const [word] of FIRST_WORDS) KINDS[word.charCodeAt(0)] = SIGNAL.first;
const mark = (characters: string, kind: number): void => {
  for (const code of charactersOf(characters)) KINDS[code] = kind;
};
mark('第', SIGNAL.nth);
mark('其', SIGNAL.ofThem);
mark(POINT_NUMERAL_CLASS, SIGNAL.numeral);
mark(OPEN_PAREN, SIGNAL.bracket);
mark(DIGIT_CLASS, SIGNAL.digits);
mark(GLYPH_SHAPE, SIGNAL.glyph);
mark(QUOTES, SIGNAL.quote);

/** What may stand behind the first character of an ordinal (behind the digits of one): rules most of them out before any shape is tried. */
const BEHIND: readonly (Uint8Array | undefined)[] = [
  undefined,
  tableOf(FIRST_WORDS.map(([word]) => word.charAt(1)).join('')),
  tableOf(`${POINT_NUMERAL_CLASS} 　`),
  tableOf(`${POINT_NUMERAL_CLASS}次`),
  tableOf(`${POINT_NUMERAL_CLASS} 　是${POINT_VERBS}`),
  tableOf(`${DIGIT_CLASS}${HAN_NUMERAL_CLASS} 　`),
  tableOf('.．、）) 　'),
  undefined,
  undefined,
];

/** Most digits of an ordinal. */
const ORDINAL_DIGITS = 3;
/** Longest ordinal in brackets: （一百二十三）, a blank at each end. */
const LONGEST_BRACKET = 9;
const CLOSES = tableOf(CLOSE_PAREN);
const NONE: readonly number[] = [];

/** @returns what the character may be, one of SIGNAL */
export function signalKind(code: number): number {
  return KINDS[code]!;
}

/** @returns for each paragraph the offsets in its text of the characters that may matter, in order */
export function signalsOf(source: string, paragraphs: readonly Paragraph[]): (readonly number[])[] {
  return paragraphs.map((paragraph) => {
    if (paragraph.kind !== 'text') return NONE;
    let signals: number[] | undefined;
    let base = 0;
    for (const { from, to } of paragraph.pieces) {
      for (let at = from; at < to; at++) {
        const kind = KINDS[source.charCodeAt(at)]!;
        if (kind === SIGNAL.none) continue;
        const end = kind === SIGNAL.digits ? digitsEnd(source, at, to) : at + 1;
        const behind = BEHIND[kind];
        if (kind === SIGNAL.bracket && !closesSoon(source, at, to)) continue;
        // at the end of a wrapped line nothing is known of what follows
        if (end - at <= ORDINAL_DIGITS && (behind === undefined || behind[source.charCodeAt(end)] === 1 || (end >= to && isSpace(source.charCodeAt(end))))) {
          (signals ??= []).push(at - from + base);
        }
        at = end - 1;
      }
      base += to - from;
    }
    return signals ?? NONE;
  });
}

/** Whether a bracket that opens here closes as soon as one round an ordinal does; at the end of a wrapped line it may. */
function closesSoon(source: string, from: number, to: number): boolean {
  for (let at = from + 2; at < from + LONGEST_BRACKET; at++) if (at >= to || CLOSES[source.charCodeAt(at)] === 1) return true;
  return false;
}

function digitsEnd(source: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && isDigit(source.charCodeAt(at))) at++;
  return at;
}
