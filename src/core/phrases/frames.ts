/** What phrases of the same build share: 在…上狠下功夫 of 在参谋辅政上狠下功夫 and 在督促检查上狠下功夫. */
import type { Span } from '../model.ts';
import { HAN_CLASS } from '../text/characters.ts';
import { DIGIT_CLASS, HAN_NUMERAL_CLASS } from '../text/numerals.ts';
import { BRACKET_PAIRS, QUOTE_PAIRS } from '../text/pairs.ts';
import { PROMISE_VERBS } from '../text/promises.ts';

/** A frame is no longer than this, in UTF-16 units: longer texts are no phrases. */
const LONGEST = 32;
/** Words of one character that hold a phrase together wherever they stand: 以…促…, 抓…带…. */
const FRAME_WORDS = '以促抓带保强为让把用在上要';
const MARKS = '，、：';
/** No slot is longer, in UTF-16 units. */
const LONGEST_GAP = 20;
const PAIRED = new RegExp(`^[${FRAME_WORDS}]`);
/** An opening that demands is a build already with two members: 我们要…, 希望大家…. */
const DEMANDS = /要|希望|必须|应当|坚持/;
/** Verbs with which headings of one build open: 加强…, 坚持…. */
const VERB = new RegExp(`^(?:${[...PROMISE_VERBS].sort((a, b) => b.length - a.length).join('|')}|加强|着力|提升|提高|完善|深化|狠抓|促进|推动|带头|充分|严格|切实|大力|持续|不断|增强|优化|保障|确保|防范|做强|做优|做大)`);
const LONGEST_VERB = 6;
/** No word is longer, in UTF-16 units. */
const LONGEST_WORD = 4;
const ONLY_NUMBER = new RegExp(`^[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}]+$`);
const NUMERAL = new RegExp(`^[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}.]{2}$`);
const PAIRS = [...BRACKET_PAIRS, ...QUOTE_PAIRS];
const IS_HAN = new RegExp(`[${HAN_CLASS}]`, 'g');

/**
 * @param texts two or more
 * @param strict whether the same words in one place alone make no build: headings are nouns as often as demands
 * @returns for each text the stretches in which it differs from the others, in order; undefined when they are of no common build.
 *   What is left of each is the same.
 */
export function gapsOf(texts: readonly string[], strict: boolean): readonly (readonly Span[])[] | undefined {
  const [first, second] = texts;
  if (first === undefined || second === undefined || texts.some((text) => text.length > LONGEST)) return undefined;
  let runs: readonly string[] = sharedRuns(first, second);
  for (const text of texts.slice(2)) runs = runs.map(sharedWith(text)).filter((run) => run !== '');
  const gaps = texts.map((text) => gapsIn(text, runs));
  const shape = shapeOf(gaps[0]!);
  // each has something of its own, in the same places
  if (gaps[0]!.length === 0 || gaps.some((one) => shapeOf(one) !== shape) || !isBuild(runs, gaps, strict)) return undefined;
  return gaps.every((one, i) => one.every((gap) => isSlot(texts[i]!, gap)) && endsWords(texts[i]!, one)) ? gaps : undefined;
}

const shapeOf = (gaps: readonly Gap[]): string => gaps.map((gap) => gap.run).join();

const hanIn = (text: string | undefined): number => text?.match(IS_HAN)?.length ?? 0;

/**
 * Whether what is shared is a build and no mere topic: both ends of the phrase, a pair of words that belong together (在…上),
 * a verb with the last word of its object, an opening that demands; in three members or more also the same opening or closing
 * words, or what stands between two words (位置十分重要).
 */
function isBuild(runs: readonly string[], gaps: readonly (readonly Gap[])[], strict: boolean): boolean {
  const places = gaps[0]!;
  const head = runs.slice(0, places[0]!.run).join('');
  const tail = runs.slice(places.at(-1)!.run).join('');
  const inner = runs.slice(places[0]!.run, places.at(-1)!.run);
  const opening = hanIn(head.replace(/[要是]/g, ''));
  if (opening >= 1 && hanIn(tail) >= 1 && opening + hanIn(tail) >= 3) return true;
  if (PAIRED.test(head) && inner.some((run) => PAIRED.test(run))) return true;
  if (hanIn(tail) >= 2 && inner.some((run) => hanIn(run) >= 2)) return true;
  if (hanIn(head) >= 3 && DEMANDS.test(head)) return true;
  if (gaps.length < 3) return false;
  if (strict) return head.length <= LONGEST_VERB && VERB.test(head);
  if (hanIn(head) >= 2 || hanIn(tail) >= 3) return true;
  return inner.some((run) => hanIn(run) >= 2) && gaps.every((one) => one.every(({ from, to }) => to - from <= LONGEST_WORD));
}

/** Whether a gap may be a slot: some words, whose marks are paired, and no part of a number. */
function isSlot(text: string, { from, to }: Span): boolean {
  const words = text.slice(from, to);
  if (words.length > LONGEST_GAP || /^[，、：；]|[，、：；]$/.test(words)) return false;
  if (ONLY_NUMBER.test(words) || NUMERAL.test(text.slice(Math.max(0, from - 1), from + 1)) || NUMERAL.test(text.slice(to - 1, to + 1))) return false;
  return PAIRS.every(([open, close]) => words.split(open).length === words.split(close).length);
}

let segmenter: Intl.Segmenter | undefined;

/** Whether each gap begins and ends where a word does: 坚决 and 坚持 share no 坚. */
function endsWords(text: string, gaps: readonly Span[]): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const ends = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) ends.add(index);
  return gaps.every(({ from, to }) => ends.has(from) && ends.has(to));
}

/** Stretches that two texts share, in order: ends first, then the longest inside. */
function sharedRuns(a: string, b: string): string[] {
  let head = 0;
  while (head < a.length && head < b.length && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.charAt(a.length - 1 - tail) === b.charAt(b.length - 1 - tail)) tail++;
  const inside = insideRuns(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return [a.slice(0, head), ...inside, a.slice(a.length - tail)].filter((run) => run !== '');
}

function insideRuns(a: string, b: string): string[] {
  const run = longestShared(a, b);
  if (run === undefined) return [];
  const { from, at, length } = run;
  return [...insideRuns(a.slice(0, from), b.slice(0, at)), a.slice(from, from + length), ...insideRuns(a.slice(from + length), b.slice(at + length))];
}

/** The longest stretch of two characters or more that both hold, else the first mark or word of a frame; texts are short. */
function longestShared(a: string, b: string): { from: number; at: number; length: number } | undefined {
  let best: { from: number; at: number; length: number } | undefined;
  let before = new Uint8Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const row = new Uint8Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a.charAt(i) !== b.charAt(j)) continue;
      const length = before[j]! + 1;
      row[j + 1] = length;
      const counts = length > 1 || MARKS.includes(a.charAt(i)) || FRAME_WORDS.includes(a.charAt(i));
      if (counts && length > (best?.length ?? 0)) best = { from: i - length + 1, at: j - length + 1, length };
    }
    before = row;
  }
  return best;
}

/** @returns what a text holds of each run, one behind the other: the longest part of it, '' where there is none worth keeping */
function sharedWith(text: string): (run: string) => string {
  let at = 0;
  return (run) => {
    const shared = longestShared(run, text.slice(at));
    if (shared === undefined) return '';
    at += shared.at + shared.length;
    return run.slice(shared.from, shared.from + shared.length);
  };
}

/** What stands between the runs; `run` says before which of them. */
interface Gap extends Span {
  readonly run: number;
}

function gapsIn(text: string, runs: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  let at = 0;
  runs.forEach((run, i) => {
    // the last one ends the text if it can
    const isLast = i === runs.length - 1;
    const found = isLast && text.endsWith(run) && text.length - run.length >= at ? text.length - run.length : text.indexOf(run, at);
    if (found > at) gaps.push({ from: at, to: found, run: i });
    at = found + run.length;
  });
  if (at < text.length) gaps.push({ from: at, to: text.length, run: runs.length });
  return gaps;
}
