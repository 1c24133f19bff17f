/** Ordinals at the start of a paragraph: shape, value, and whether the words behind it read on from the numeral. */
import { HEADING_FAMILIES, HEADING_SHAPES, DECIMAL_SHAPE, OPEN_PAREN, type HeadingFamily } from '../text/ordinals.ts';
import { DIGIT_CLASS, digitValue, glyphOrdinal, HAN_NUMERAL_CLASS, hanValue, STEMS } from '../text/numerals.ts';
import { charactersOf, isDigit, isHan, isSpace, skipSpace, tableOf } from '../text/characters.ts';
import { AMOUNT, COUNTED, ITEM_REFERENCE, REFERENCE } from '../text/reading-on.ts';

export interface HeadingMark {
  readonly family: HeadingFamily;
  readonly value: number;
  /** Components of a decimal ordinal: 1.2 → [1, 2]. */
  readonly path?: readonly number[];
  /** Offsets in the text asked about; white space is no part. */
  readonly from: number;
  readonly to: number;
  /**
   * sure: nothing but an ordinal; slip: the mark behind it is not the standard one, so it needs company (一，);
   * weak: the numeral reads on into the text (三、四季度, 3.5万).
   */
  readonly certainty: 'sure' | 'slip' | 'weak';
}

const sticky = (source: string): RegExp => new RegExp(source, 'y');
const ORNAMENTS = /(?:[•·\p{So}\p{Sm}\p{Extended_Pictographic}]\ufe0f?[ \t\u3000]?){1,4}/uy;
const MARKDOWN_START = /(?:#{1,6}[ \t]+|>[ \t]?){0,9}(?:[-*+][ \t]+)?(?:\*\*|__)?[ \t\u3000]*/y;
/** 两, which opens no ordinal but reads on from one: 一、两个. */
const LIANG = 0x4e24;
const ITEM = sticky(ITEM_REFERENCE);
const UNIT = new RegExp(AMOUNT);
const NUMERALS = tableOf(HAN_NUMERAL_CLASS + DIGIT_CLASS);
const DECIMAL = sticky(DECIMAL_SHAPE);

type Shape = readonly [Exclude<HeadingFamily, 'decimal'>, RegExp];

/** The shapes that can start with a character: most paragraphs start with one that starts none. */
const SHAPES_BY_FIRST: ReadonlyMap<number, readonly Shape[]> = shapesByFirst();

function shapesByFirst(): Map<number, Shape[]> {
  const shapes = (Object.keys(HEADING_SHAPES) as Exclude<HeadingFamily, 'decimal'>[]).map((family): Shape => [family, sticky(HEADING_SHAPES[family])]);
  const byFirst = new Map<number, Shape[]>();
  for (const shape of shapes) {
    for (const code of charactersOf(HEADING_FAMILIES[shape[0]].first)) {
      const list = byFirst.get(code);
      if (list === undefined) byFirst.set(code, [shape]);
      else list.push(shape);
    }
  }
  return byFirst;
}

/** Units of time. */
const TIME = /^(?:天|年|个月|月|日|小时|分钟|岁|里|个人|户|斤|人|次|句|步|遍|轮|块)/;
/** 三、二、一: numbers counted off. */
const COUNTED_OFF = /[一二三四五六七八九十]+、[一二三四五六七八九十]|[0-9]+、[0-9]/y;
const COUNTED_NUMERAL = new RegExp(`[${HAN_NUMERAL_CLASS}两0-9]{1,3}(?:${COUNTED})`, 'y');
const REFERRED = new RegExp(REFERENCE, 'y');
/** What follows the point of a number that makes it a decimal or a date. */
const DECIMAL_TAIL = /[0-9０-９]+(?:[.．][0-9０-９]+)?/y;

/** Highest value of each kind of digits that is still an ordinal. */
const MOST = 399;

/**
 * @param text a trimmed paragraph or line
 * @returns the ordinal with which it opens, behind white space and Markdown's marks; undefined when there is none
 */
export function headingStart(text: string): HeadingMark | undefined {
  const code = text.charCodeAt(0);
  if (isHan(code)) return SHAPES_BY_FIRST.has(code) ? headingMarkAt(text, 0) : undefined;
  return headingMarkAt(text, contentStart(text));
}

/** @returns offset behind white space, Markdown's `#`, `>`, bullets and emphasis, and behind ornaments (🔹 ▲ ●) at the start of a paragraph */
export function contentStart(text: string): number {
  let at = skipSpace(text, 0, text.length);
  if (isOrnament(text.charCodeAt(at))) {
    ORNAMENTS.lastIndex = at;
    if (ORNAMENTS.test(text)) at = ORNAMENTS.lastIndex;
  }
  const first = text.charCodeAt(at);
  // # > - * + _ and blanks are ASCII; whatever else a paragraph opens with is its text
  if (first > 127 || (first >= 48 && first <= 57)) return at;
  MARKDOWN_START.lastIndex = at;
  return MARKDOWN_START.test(text) ? MARKDOWN_START.lastIndex : at;
}

/** Arrows, geometric shapes, dingbats and emoji; the circled numerals among them are ordinals. */
function isOrnament(code: number): boolean {
  if (code === 0xb7 || code === 0x2022) return true;
  if (code < 0x2190 || code > 0xdbff) return false;
  return (code < 0x2460) || (code >= 0x2500 && code < 0x2776) || (code >= 0x2794 && code < 0x2c00) || code >= 0xd83c && code <= 0xd83e;
}

/** @returns the ordinal whose shape stands at `at`, undefined when there is none or its value is out of bounds */
export function headingMarkAt(text: string, at: number): HeadingMark | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const decimal = decimalAt(text, at);
    if (decimal !== undefined) return decimal;
  }
  const shapes = SHAPES_BY_FIRST.get(code);
  if (shapes === undefined) return undefined;
  for (const [family, shape] of shapes) {
    shape.lastIndex = at;
    // `test` leaves the end of the match in lastIndex and makes no array
    if (!shape.test(text)) continue;
    const to = shape.lastIndex;
    const value = valueOf(family, text, at, to);
    if (!(value >= 1 && value <= MOST)) continue;
    const certainty = certaintyOf(family, value, text, to);
    return certainty === undefined ? undefined : { family, value, from: at, to, certainty };
  }
  return undefined;
}

/** The value of the numeral inside a mark; 0 or NaN when it is none. */
function valueOf(family: HeadingFamily, text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (code >= 0x2460 && code <= 0x32ff) return glyphOrdinal(code)?.value ?? 0;
  if (family === 'stem') return STEMS.indexOf(text.charAt(from)) + 1;
  let start = from;
  while (start < to && NUMERALS[text.charCodeAt(start)] === 0) start++;
  let end = start;
  while (end < to && NUMERALS[text.charCodeAt(end)] !== 0) end++;
  const numeral = text.slice(start, end);
  return isDigit(numeral.charCodeAt(0)) ? digitValue(numeral) : hanValue(numeral);
}

/** @returns undefined when what follows rules an ordinal out whatever the sequence */
function certaintyOf(family: HeadingFamily, value: number, text: string, to: number): HeadingMark['certainty'] | undefined {
  const next = text.charCodeAt(to);
  const stopped = text.charAt(to - 1) === '、';
  switch (family) {
    case 'article':
    case 'chapter':
    case 'section':
    case 'volume':
    case 'part':
      REFERRED.lastIndex = to;
      return REFERRED.test(text) || (family === 'section' && /[课]/.test(text.charAt(to))) ? undefined : 'sure';
    case 'han': {
      if (Number.isNaN(next)) return 'sure';
      if (!stopped) return isDigit(next) ? undefined : 'slip';
      if (NUMERALS[next] !== 1 && next !== LIANG) return 'sure';
      COUNTED_OFF.lastIndex = to;
      if (COUNTED_OFF.test(text)) return undefined;
      return readsOn(value, text, to) ? 'weak' : 'sure';
    }
    case 'digitDot': {
      if (!isDigit(next)) return 'sure';
      if (stopped) return readsOn(value, text, to) ? 'weak' : 'sure';
      return 'weak';
    }
    case 'stem':
      return STEMS.includes(text.charAt(to)) ? undefined : 'slip';
    case 'hanParen':
    case 'digitParen':
      // a reference: （一）至（三）, （一）、（二）项
      ITEM.lastIndex = to;
      return ITEM.test(text) || (stopped && OPEN_PAREN.includes(text.charAt(to)) && to < text.length) ? undefined : 'sure';
    default:
      return 'sure';
  }
}

/**
 * Whether N、 reads on into a number and a classifier: 三、四季度 and 一、两个 (one more), 三、四十年 (its tens), 三、五天 (an estimate of time).
 */
function readsOn(value: number, text: string, to: number): boolean {
  COUNTED_NUMERAL.lastIndex = to;
  if (!COUNTED_NUMERAL.test(text)) return false;
  let end = to;
  while (NUMERALS[text.charCodeAt(end)] === 1) end++;
  const numeral = text.slice(to, end);
  const next = numeral === '' ? 2 : isDigit(numeral.charCodeAt(0)) ? digitValue(numeral) : hanValue(numeral);
  if (next === value + 1) return true;
  if (/^[一二三四五六七八九][十百千]/.test(numeral)) return hanValue(numeral.charAt(0)) === value + 1;
  // 三五天, 三两天
  return (next === value + 2 || numeral === '') && TIME.test(text.slice(numeral === '' ? end + 1 : end, end + 3));
}

/** 1.1　…, 1.1.1 …, and a lone number before white space (1　总则). */
function decimalAt(text: string, at: number): HeadingMark | undefined {
  let to = at + 1;
  while (isDigit(text.charCodeAt(to))) to++;
  if (to - at > 2) return undefined;
  const point = text.charAt(to);
  if ((point === '.' || point === '．') && isDigit(text.charCodeAt(to + 1))) {
    DECIMAL.lastIndex = at;
    if (!DECIMAL.test(text)) return undefined;
    to = DECIMAL.lastIndex;
    const next = text.charCodeAt(to);
    if (isDigit(next) || text.charAt(to) === '.' || text.charAt(to) === '．') return undefined;
    const path = text.slice(at, to).split(/[.．]/).map(digitValue);
    if (path.some((n) => n === 0)) return undefined;
    const sure = Number.isNaN(next) || isSpace(next);
    return { family: 'decimal', value: path[path.length - 1]!, path, from: at, to, certainty: sure ? 'slip' : 'weak' };
  }
  if (!isSpace(text.charCodeAt(to))) return undefined;
  const after = skipSpace(text, to, text.length);
  if (!isHan(text.charCodeAt(after)) || text.length - after > 40) return undefined;
  if (UNIT.test(text.charAt(after))) return undefined;
  const value = digitValue(text.slice(at, to));
  return value === 0 ? undefined : { family: 'decimal', value, path: [value], from: at, to, certainty: 'weak' };
}

/**
 * Whether a digit ordinal with a digit behind its point reads as a heading of its own: 1.2024年全市工作 does, 3.5万元 and 2024.5.1前 do not.
 * @param to offset behind the point
 */
export function opensWithNumber(text: string, to: number): boolean {
  DECIMAL_TAIL.lastIndex = to;
  const found = DECIMAL_TAIL.exec(text);
  if (found === null) return true;
  const digits = found[0];
  const rest = text.slice(to + digits.length, to + digits.length + 3);
  if (/[.．]/.test(digits) || /^\s*[%％‰]/.test(rest)) return false;
  if (/^(?:19|20)\d\d$/.test(digits)) return /^(?:年|—|-|～|至)/.test(rest);
  return digits.length >= 3 && /^[\u4e00-\u9fff]/.test(rest) && !/^(?:万|亿|千|百|元|吨|公里|公斤|千克|米|亩|平方|立方|个百分点|倍|以上|以下|前|后|之)/.test(rest);
}

/** @returns whether the family's members stand for points when they stand inside one paragraph */
export function mayBeInline(family: HeadingFamily): boolean {
  return HEADING_FAMILIES[family].inline === true;
}
