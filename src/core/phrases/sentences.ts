/** Sentences of a paragraph, for what is said in them. */
import type { Span } from '../model.ts';
import { isQuoted, type Quotations } from '../structure/quotations.ts';
import { isClosingMark, isOpeningMark } from '../text/marks.ts';
import { isHan, isSpace, tableOf } from '../text/characters.ts';

const ENDS = tableOf('。！？!?');

/** @returns the sentences of a paragraph's text, without white space around them; a mark inside a quotation ends none */
export function sentencesOf(text: string, quotations: Quotations): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const add = (to: number): void => {
    let start = from;
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    let end = to;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) sentences.push({ from: start, to: end });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    if (ENDS[text.charCodeAt(at)] !== 1) continue;
    let to = at + 1;
    if (quotations.length > 0 && isQuoted(quotations, at) && !isSaying(text, from, to)) continue;
    while (to < text.length && (ENDS[text.charCodeAt(to)] === 1 || isClosingMark(text.charCodeAt(to)))) to++;
    add(to);
    at = to - 1;
  }
  add(text.length);
  return sentences;
}

/** Whether a quotation that is a sentence of its own ends: “有朋自远方来，不亦乐乎。”今天…. @param to behind the mark that ends it */
function isSaying(text: string, from: number, to: number): boolean {
  const opens = from + (/^[\s\u3000]*/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  return isOpeningMark(text.charCodeAt(opens)) && isClosingMark(text.charCodeAt(to)) && isHan(text.charCodeAt(to + 1)) && text.charAt(to + 1) !== '的';
}

/** What is longer in quotation marks is no term, in UTF-16 units. */
const LONGEST_TERM = 12;

/** @returns which part of a stretch is said by somebody else, from 0 to 1: terms and names of documents are not */
export function quotedShare(text: string, { from, to }: Span, quotations: Quotations): number {
  let quoted = 0;
  for (let i = 0; i < quotations.length; i += 2) {
    const [start, end] = [quotations[i]!, quotations[i + 1]!];
    if (end - start > LONGEST_TERM && !text.startsWith('《', start)) quoted += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return to > from ? quoted / (to - from) : 0;
}
