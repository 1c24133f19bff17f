/** Marks that come in pairs, paragraph by paragraph: which belong together, which stand alone, what straight quotes stand for. */
import type { GongwenDocument } from '../model.ts';
import { isDigit, isHan, isSpace, tableOf } from '../text/characters.ts';
import { BRACKET_PAIRS, QUOTE_PAIRS } from '../text/pairs.ts';
import { isChinese, isClosingMark, isOpeningMark, isPointMark } from '../text/marks.ts';
import { closesOrdinal, mayCloseOrdinal } from './neighbours.ts';

/** Two marks that belong together, as offsets in the paragraph. */
export interface MarkPair {
  /** The opening mark in its full-width form: “ ‘ （ 《 …. */
  readonly kind: string;
  readonly open: number;
  readonly close: number;
  /** How many pairs of the same kind stand around it. */
  readonly depth: number;
}

export interface PairedMarks {
  /** Index of the paragraph. */
  readonly index: number;
  /** In the order of their closing marks. */
  readonly pairs: readonly MarkPair[];
  /** Marks without partner. */
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
  /** Marks that face the wrong way: ”文明“. */
  readonly reversed: readonly number[];
  /** Straight double quotes that stand for “ or ”; where it can't be told which is which, neither list has them. */
  readonly straightPairs: readonly MarkPair[];
  readonly straightAlone: readonly number[];
}

interface Token {
  readonly at: number;
  readonly kind: string;
  readonly opens: boolean;
  /** The bracket of 1) or a), unless one is open: （见附件1、2）. */
  readonly doubtful?: boolean;
}

const KINDS = new Map<number, { kind: string; opens: boolean }>();
for (const [open, close] of [...BRACKET_PAIRS, ...QUOTE_PAIRS, ['「', '」'] as const, ['『', '』'] as const]) {
  KINDS.set(open.charCodeAt(0), { kind: open, opens: true });
  KINDS.set(close.charCodeAt(0), { kind: open, opens: false });
}
const HALF_BRACKETS: Readonly<Record<string, { kind: string; opens: boolean }>> = { '(': { kind: '（', opens: true }, ')': { kind: '（', opens: false } };
/** " and its full-width form. */
const isStraight = (code: number): boolean => code === 34 || code === 0xff02;
const TABLE = tableOf(`${[...KINDS.keys()].map((code) => String.fromCharCode(code)).join('')}()"＂`);
/** No pair that matters to a reader is looked for in a paragraph with more marks than this. */
const MOST_MARKS = 20_000;

const known = new WeakMap<GongwenDocument, readonly PairedMarks[]>();

/** @returns what is to be known of each paragraph that holds such marks; computed once for a document */
export function pairedMarksOf(document: GongwenDocument): readonly PairedMarks[] {
  let result = known.get(document);
  if (result === undefined) {
    result = document.paragraphs.flatMap((paragraph, index) => (paragraph.kind === 'text' ? (analyse(paragraph.text, index) ?? []) : []));
    known.set(document, result);
  }
  return result;
}

/** @returns undefined when the paragraph holds no such mark */
function analyse(text: string, index: number): PairedMarks | undefined {
  let places: number[] | undefined;
  for (let at = 0; at < text.length; at++) if (TABLE[text.charCodeAt(at)] === 1) (places ??= []).push(at);
  if (places === undefined || places.length > MOST_MARKS) return undefined;
  const tokens: Token[] = [];
  const straight: number[] = [];
  for (const at of places) {
    const code = text.charCodeAt(at);
    if (isStraight(code)) {
      if (isQuote(text, at)) straight.push(at);
      continue;
    }
    const fact = KINDS.get(code) ?? HALF_BRACKETS[text.charAt(at)];
    if (fact === undefined) continue;
    const other = standsForOther(text, at, fact.kind, fact.opens);
    if (!other) tokens.push({ at, ...fact });
    else if (fact.kind === '（' && !closesOrdinal(text, at)) tokens.push({ at, ...fact, doubtful: true });
  }
  const result = { index, pairs: [] as MarkPair[], unclosed: [] as number[], unopened: [] as number[], reversed: [] as number[], straightPairs: [] as MarkPair[], straightAlone: [] as number[] };
  const doubles = tokens.filter(({ kind }) => kind === '“');
  matchQuotes(text, withStraight(text, doubles, straight, result), result);
  for (const kind of new Set(tokens.map((token) => token.kind))) if (kind !== '“') matchBrackets(tokens.filter((token) => token.kind === kind), kind, result);
  result.pairs.sort((a, b) => a.close - b.close);
  return result;
}

/** Latin text and code hold straight quotes rightly; a Chinese neighbour or Chinese inside makes one a 引号. */
function isQuote(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return !((previous === 61 || previous === 58 || previous === 44 || previous === 123) && next < 128 && next > 32);
}

/** ‘ and ’ beside Latin letters (an apostrophe more often than not), the bracket of 1) and a). */
function standsForOther(text: string, at: number, kind: string, opens: boolean): boolean {
  if (kind === '‘') return /[A-Za-z\u00c0-\u024f]/.test(text.charAt(opens ? at + 1 : at - 1));
  if (kind !== '（' || opens) return false;
  return mayCloseOrdinal(text, at) || (/[A-Za-z]/.test(text.charAt(at - 1)) && (at < 2 || isSpace(text.charCodeAt(at - 2)) || isPointMark(text.charCodeAt(at - 2))));
}

type Result = { -readonly [K in keyof PairedMarks]: PairedMarks[K] extends readonly (infer T)[] ? T[] : PairedMarks[K] };

/**
 * Gives straight quotes their direction. Where the curly ones are in order the straight ones pair among themselves; else they are the
 * partners that the curly ones lack.
 */
function withStraight(text: string, doubles: readonly Token[], straight: readonly number[], result: Result): Token[] {
  if (straight.length === 0) return [...doubles];
  const balanced = isBalanced(doubles) && !areMixed(text, doubles, straight);
  const all = [...doubles, ...straight.map((at) => ({ at, kind: '"', opens: false }))].sort((a, b) => a.at - b.at);
  const resolved: Token[] = [];
  const pairs: MarkPair[] = [];
  let open = -1;
  let depth = 0;
  for (const token of all) {
    if (token.kind !== '"') {
      depth += token.opens ? 1 : -1;
      if (!balanced) {
        if (!token.opens && open >= 0 && isStraight(text.charCodeAt(open))) pairs.push({ kind: '"', open, close: token.at, depth: 0 });
        open = token.opens ? token.at : -1;
      }
      resolved.push(token);
      continue;
    }
    const { at } = token;
    if (open < 0) {
      // 32" of inches opens nothing
      if (isDigit(text.charCodeAt(at - 1))) continue;
      open = at;
    } else {
      pairs.push({ kind: '"', open, close: at, depth: balanced ? depth : 0 });
      open = -1;
    }
    if (!balanced) resolved.push({ at, kind: '“', opens: open >= 0 });
  }
  const alone = balanced ? open >= 0 : open >= 0 && isStraight(text.charCodeAt(open));
  for (const pair of pairs) if (isChinesePair(text, pair.open, pair.close)) result.straightPairs.push(pair);
  if (alone) {
    // which of an odd number lacks its partner nobody knows
    if (balanced && pairs.length > 0) result.straightAlone.push(...result.straightPairs.splice(0).flatMap((pair) => [pair.open, pair.close]));
    if (isChinese(text.charCodeAt(open - 1)) || isChinese(text.charCodeAt(open + 1))) result.straightAlone.push(open);
    return resolved.filter(({ at }) => at !== open);
  }
  return resolved;
}

/** “甲"的落实，"乙”: two quotations, each with one straight mark; inside a quotation of several clauses the straight ones are a pair. */
function areMixed(text: string, doubles: readonly Token[], straight: readonly number[]): boolean {
  for (let i = 0; i + 1 < doubles.length; i++) {
    const [open, close] = [doubles[i]!.at, doubles[i + 1]!.at];
    const inside = straight.filter((at) => at > open && at < close);
    if (inside.length < 2 || open === 0 || /[：:，,]/.test(text.charAt(open - 1))) continue;
    if (/[，。；、：,]|^[和与及或]$|^以及$/.test(text.slice(inside[0]! + 1, inside[1]))) return true;
  }
  return false;
}

function isBalanced(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { opens } of tokens) {
    depth += opens ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const HAN = /[\u4e00-\u9fff]/;
/** So much of a quotation shows whether it is Chinese. */
const SAMPLE = 60;

function isChinesePair(text: string, open: number, close: number): boolean {
  return isChinese(text.charCodeAt(open - 1)) || isChinese(text.charCodeAt(close + 1)) || HAN.test(text.slice(open + 1, Math.min(close, open + SAMPLE)));
}

/** 引号: a mark that faces the wrong way is told by what stands behind it. */
function matchQuotes(text: string, tokens: readonly Token[], result: Result): void {
  const stack: number[] = [];
  const found: MarkPair[] = [];
  tokens.forEach(({ at, opens }, i) => {
    if (opens && stack.length > 0 && (text.charAt(stack[stack.length - 1]!) === '”' || (facesBack(text, at) && tokens[i + 1]?.opens !== false))) {
      if (!isStraight(text.charCodeAt(at))) result.reversed.push(at);
      found.push({ kind: '“', open: stack.pop()!, close: at, depth: stack.length });
    } else if (opens) stack.push(at);
    else if (stack.length > 0) found.push({ kind: '“', open: stack.pop()!, close: at, depth: stack.length });
    else if (isSwapped(tokens, i) || (facesOn(text, at) && (tokens[i + 1]?.opens === false || (tokens[i + 1] !== undefined && facesBack(text, tokens[i + 1]!.at))))) {
      if (!isStraight(text.charCodeAt(at))) result.reversed.push(at);
      stack.push(at);
    } else result.unopened.push(at);
  });
  result.unclosed.push(...stack);
  // “甲“乙” lacks a mark before the second “: its own pair stands inside no other
  const lost = stack.length;
  result.pairs.push(...(lost === 0 ? found : found.map((pair) => ({ ...pair, depth: pair.open > stack[0]! ? Math.max(0, pair.depth - lost) : pair.depth }))));
}

/** Whether a ” without “ and the “ behind it were typed the wrong way round: the marks behind are in order, or all turned round like these. */
function isSwapped(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.opens !== true) return false;
  const rest = tokens.slice(i);
  if (tokens[i + 2] === undefined || tokens[i + 2]!.opens) return true;
  return rest.length % 2 === 0 && rest.every(({ opens }, at) => opens === (at % 2 === 1));
}

/** Behind it a clause ends or pauses: nothing opens here. */
function facesBack(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return Number.isNaN(next) || isPointMark(next) || (isClosingMark(next) && isHan(text.charCodeAt(at - 1)));
}

/** Before it a clause opens and behind it stands a word: nothing closes here. */
function facesOn(text: string, at: number): boolean {
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (Number.isNaN(previous) || (isPointMark(previous) && previous !== 0x3002 && previous !== 0xff1f && previous !== 0xff01) || isOpeningMark(previous)) && isHan(next);
}

function matchBrackets(tokens: readonly Token[], kind: string, result: Result): void {
  const stack: number[] = [];
  for (const { at, opens, doubtful } of tokens) {
    if (opens) stack.push(at);
    else if (doubtful === true && stack.length === 0) continue;
    else if (stack.length > 0) result.pairs.push({ kind, open: stack.pop()!, close: at, depth: stack.length });
    else result.unopened.push(at);
  }
  result.unclosed.push(...stack);
  if (stack.length > 0) {
    for (let i = 0; i < result.pairs.length; i++) {
      const pair = result.pairs[i]!;
      if (pair.kind === kind && pair.depth > 0 && pair.open > stack[0]!) result.pairs[i] = { ...pair, depth: pair.depth - 1 };
    }
  }
}
