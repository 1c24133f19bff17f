/** 要点: ordinal phrases that open the members of an enumeration inside running text (outline-spec, “Points”). */
import { FIRST_WORDS, POINT_NUMERAL_CLASS, POINT_SHAPES, type PointFamily } from '../text/ordinals.ts';
import { PROMISE_COUNT, PROMISE_UNITS } from '../text/promises.ts';
import { NTH_WORD, WORD_OF_YAO } from '../text/reading-on.ts';
import { isSpace, tableOf } from '../text/characters.ts';
import { hanValue } from '../text/numerals.ts';
import { headingMarkAt, mayBeInline, type HeadingMark } from './marks.ts';
import { isQuoted, type Quotations } from './quotations.ts';
import { SIGNAL, signalKind } from './signals.ts';
import type { PointMark } from '../model.ts';

type Shape = readonly [PointFamily, RegExp];
const shape = (family: PointFamily): Shape => [family, new RegExp(POINT_SHAPES[family], 'y')];

/** The shapes that a signal may turn out to be, by its kind. */
const SHAPES: Readonly<Record<number, readonly Shape[]>> = {
  [SIGNAL.first]: [shape('first')],
  [SIGNAL.nth]: [shape('nth')],
  // 其次 and 其一 start alike
  [SIGNAL.ofThem]: [shape('first'), shape('ofThem')],
  [SIGNAL.numeral]: [shape('is'), shape('verb')],
};

/** What may stand before an ordinal inside a paragraph. */
const DELIMITERS = tableOf('。；：，！？、…—;:,!?.）)”’"』」】|');
/** 汉字 before 一是 or 一要 that make it part of another word: 万一是, 之一是, 唯一要, 统一要求, 第一是. */
const BOUND_BEFORE = '万之唯统其第专同单划合归惟逐另某每任下上十百千零二三四五六七八九有这那同';
/** What behind an ordinal makes it no ordinal: 一是一、二是二; 第一、二产业; 一抓到底. */
const BOUND_BEHIND: Readonly<Partial<Record<PointFamily, RegExp>>> = {
  nth: new RegExp(`^(?:${NTH_WORD})`),
  is: /^(?:一[、，,二]|二[、，,])/,
  verb: /^到底/,
};
/** A lone 一要素 is none. */
const PART_OF_YAO = new RegExp(`^(?:${WORD_OF_YAO})`);

/**
 * @param text a logical paragraph
 * @param start offset of its first character behind indent and Markdown
 * @param signals offsets at which something may stand (signals.ts)
 * @param opening the heading ordinal with which the paragraph opens: it is left to `openingPoint`
 * @returns every other ordinal that might open a member, in order
 */
export function scanPoints(text: string, start: number, signals: readonly number[], quotations: Quotations, opening: HeadingMark | undefined): readonly PointMark[] {
  const openedAt = opening?.from ?? -1;
  let marks: PointMark[] | undefined;
  let behind = start;
  for (const at of signals) {
    if (at < behind || at === openedAt) continue;
    const kind = signalKind(text.charCodeAt(at));
    if (kind === SIGNAL.quote) continue;
    const mark = kind >= SIGNAL.bracket ? inlineMark(text, at, start) : pointAt(kind, text, at, start);
    if (mark === undefined || isQuoted(quotations, at)) continue;
    (marks ??= []).push(mark);
    behind = mark.to;
  }
  return marks ?? NO_MARKS;
}

const NO_MARKS: readonly PointMark[] = [];

function pointAt(kind: number, text: string, at: number, start: number): PointMark | undefined {
  for (const [family, pattern] of SHAPES[kind]!) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pointMark(family, text.slice(at, pattern.lastIndex), text, at, start);
  }
  return undefined;
}

function pointMark(family: PointFamily, found: string, text: string, from: number, start: number): PointMark | undefined {
  const to = from + found.length;
  const delimited = isDelimited(text, from, start);
  if (!delimited && !((family === 'is' || family === 'verb') && found.startsWith('一') && !BOUND_BEFORE.includes(text.charAt(from - 1)))) return undefined;
  const behind = text.slice(to, to + 3);
  if (BOUND_BEHIND[family]?.test(behind) === true) return undefined;
  const sure = delimited && !(family === 'verb' && found.endsWith('要') && PART_OF_YAO.test(behind));
  const opensParagraph = from === start;
  if (family === 'first') {
    const value = FIRST_WORDS.find(([word]) => found.startsWith(word))![1];
    return { family, key: 'nth', value, from, to, opensParagraph, sure };
  }
  let head = 0;
  while (!POINT_NUMERAL_CLASS.includes(found.charAt(head))) head++;
  let end = head;
  while (POINT_NUMERAL_CLASS.includes(found.charAt(end)) && end < found.length) end++;
  const value = hanValue(found.slice(head, end));
  if (value === 0) return undefined;
  const key = family === 'verb' ? `verb${found.charAt(found.length - 1)}` : family;
  return { family, key, value, from, to, opensParagraph, sure };
}

/** @returns the ordinal with which a paragraph opens, taken for a point */
export function openingPoint({ family, value, from, to }: HeadingMark): PointMark {
  return { family, key: family, value, from, to, opensParagraph: true, sure: true };
}

/** （1） 1. ① … inside a paragraph, not a reference to an item (（一）、（二）项; 第（三）项). */
function inlineMark(text: string, from: number, start: number): PointMark | undefined {
  const mark = headingMarkAt(text, from);
  if (mark === undefined || !mayBeInline(mark.family) || mark.certainty === 'weak') return undefined;
  const next = text.charAt(mark.to);
  if (next === '' || /[、，,；;。：:）)至和项款的]/.test(next)) return undefined;
  const delimited = isDelimited(text, from, start);
  if (!delimited && mark.family !== 'circled') return undefined;
  if (mark.family === 'digitDot' && text.charAt(mark.to - 1) === '、' && /[0-9０-９]/.test(next)) return undefined;
  return { family: mark.family, key: mark.family, value: mark.value, from, to: mark.to, opensParagraph: from === start, sure: true };
}

/** Whether an ordinal opens its paragraph or stands behind a mark; blanks and Markdown emphasis between count for nothing. */
function isDelimited(text: string, from: number, start: number): boolean {
  let at = from - 1;
  while (at >= start && (isSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 42 || text.charCodeAt(at) === 95)) at--;
  return at < start || DELIMITERS[text.charCodeAt(at)] === 1;
}

/** A point mark with its place. */
export interface Point {
  readonly paragraph: number;
  readonly text: string;
  readonly mark: PointMark;
  /** Index of the heading it stands under; below 0 before the first. */
  readonly heading: number;
  /** Depth among points of its heading, from 0. */
  depth: number;
  /** The enumeration it belongs to; undefined when it belongs to none. */
  chain: Chain | undefined;
}

/** An enumeration. */
interface Chain {
  readonly key: string;
  readonly members: Point[];
  last: number;
  readonly opensParagraph: boolean;
}

/** So many enumerations are kept open at once; older ones are over. */
const OPEN_CHAINS = 40;

/** A lone 首先 and its 最后 are at most so many paragraphs apart. */
const NEAR = 3;

/** 承诺 directly before a lone first member: 处理好两个关系：一是…. */
const PROMISE_BEFORE = new RegExp(`[${PROMISE_COUNT}0-9](?:${PROMISE_UNITS.join('|')})[^。！？!?]{0,14}[：:，,]?\\s*$`);

/**
 * Chains marks (of no chain yet, and of depth 0) into enumerations and nests them by the order in which they open.
 * @param marks in document order
 * @returns the marks that belong to an enumeration, in document order
 */
export function resolvePoints(marks: readonly Point[]): Point[] {
  const points: Point[] = [];
  let from = 0;
  while (from < marks.length) {
    let to = from + 1;
    while (to < marks.length && marks[to]!.heading === marks[from]!.heading) to++;
    nest(chain(marks, from, to), points);
    from = to;
  }
  return points;
}

/** Groups the marks of one heading into chains. */
function chain(marks: readonly Point[], from: number, to: number): Point[] {
  const open: Chain[] = [];
  const points: Point[] = [];
  for (let i = from; i < to; i++) {
    const point = marks[i]!;
    const { mark } = point;
    if (mark.value === 1) {
      point.chain = { key: mark.key, members: [point], last: 1, opensParagraph: mark.opensParagraph };
      open.push(point.chain);
      if (open.length > OPEN_CHAINS) open.shift();
    } else {
      const owner = open.length === 0 ? undefined : ownerOf(open, point);
      if (owner === undefined || (mark.value === Infinity && owner.members.every((m) => m.mark.family !== 'first'))) continue;
      point.chain = owner;
      owner.members.push(point);
      owner.last = mark.value === Infinity ? owner.last + 1 : mark.value;
      if (mark.value === Infinity) open.splice(open.indexOf(owner), 1);
    }
    points.push(point);
  }
  return points;
}

/** The open chain that a later member continues: one of the same paragraph first, for an opener one whose members open paragraphs. */
function ownerOf(open: readonly Chain[], point: Point): Chain | undefined {
  let fitting: Chain | undefined;
  for (let i = open.length - 1; i >= 0; i--) {
    const c = open[i]!;
    if (c.key !== point.mark.key || !isNext(c, point.mark) || !isReachable(c, point)) continue;
    const wanted = point.mark.opensParagraph ? c.opensParagraph : lastOf(c).paragraph === point.paragraph;
    if (wanted) return c;
    fitting ??= c;
  }
  return fitting ?? open.findLast((c) => c.key === point.mark.key && isSlip(c, point));
}

function lastOf(c: Chain): Point {
  return c.members[c.members.length - 1]!;
}

function isNext(c: Chain, mark: PointMark): boolean {
  return mark.value === Infinity || c.last + 1 === mark.value || (mark.family === 'first' && mark.value === 3 && c.last === 1 && c.members[0]!.mark.family === 'first');
}

/** A chain whose members all stand in one paragraph ends with it, but the next paragraph may open with its next member. */
function isReachable(c: Chain, point: Point): boolean {
  const last = lastOf(c).paragraph;
  if (point.paragraph === last) return true;
  const ended = c.members.length > 1 && c.members[0]!.paragraph === last;
  // 首先 … 最后 over paragraphs: a greeting and a farewell, unless the two stand near each other
  if (point.mark.value === Infinity) return !ended && (c.members.length > 1 || (c.opensParagraph && point.mark.opensParagraph && point.paragraph - last <= NEAR));
  if (ended) return point.mark.opensParagraph && (c.opensParagraph || point.paragraph === last + 1);
  // a lone first member inside a paragraph waits for the next one to open a paragraph or a clause
  return c.members.length > 1 || c.opensParagraph || point.mark.opensParagraph;
}

/** 一是、二是、四是: a jump by one more is the author's slip while the chain is open. */
function isSlip(c: Chain, point: Point): boolean {
  return point.mark.value === c.last + 2 && c.members.length > 1 && isReachable(c, point);
}

function isEnumeration(c: Chain): boolean {
  if (c.members.length > 1) return c.members.some((m) => m.mark.sure);
  const { mark, text } = c.members[0]!;
  if (!mark.sure || (mark.family !== 'is' && mark.family !== 'nth' && mark.family !== 'ofThem' && mark.key !== 'verb要')) return false;
  return mark.opensParagraph || PROMISE_BEFORE.test(text.slice(Math.max(0, mark.from - 30), mark.from));
}

/**
 * Nesting is by opening order: a chain that opens inside a member of another one is that member's child.
 * @param points members and lone marks of one heading in document order
 * @param found takes those that belong to an enumeration
 */
function nest(points: readonly Point[], found: Point[]): void {
  const stack: Chain[] = [];
  for (const point of points) {
    const owner = point.chain!;
    const first = owner.members[0]!;
    if (!isEnumeration(owner)) continue;
    const at = stack.lastIndexOf(owner);
    if (at >= 0) stack.length = at + 1;
    else if (first !== point) {
      // the outer run goes on behind a run that stood beside it
      stack.length = Math.min(stack.length, first.depth);
      stack.push(owner);
    } else {
      while (stack.length > 0 && hasEnded(stack[stack.length - 1]!, point)) stack.pop();
      // the same family at one again is a new run beside the old one, unless it opens inside a member of it
      const same = stack.findIndex((c) => c.key === owner.key && c.members[0]!.mark.family === point.mark.family && !isAround(c, point));
      if (same >= 0) stack.length = same;
      stack.push(owner);
    }
    point.depth = stack.length - 1;
    found.push(point);
  }
}

/**
 * Whether `point` opens inside a member of the chain: in the paragraph that a member opens, or between two members of one paragraph.
 * Behind the last member of a run inside a paragraph nothing shows that it goes on.
 */
function isAround(c: Chain, point: Point): boolean {
  const last = lastOf(c);
  if (c.opensParagraph) return c.members.some((m) => m.mark.opensParagraph && m.paragraph === point.paragraph);
  return last.paragraph > point.paragraph || (last.paragraph === point.paragraph && last.mark.from > point.mark.from);
}

/** Whether all members of a chain stand in one paragraph before that of `point`. */
function hasEnded(c: Chain, point: Point): boolean {
  const last = lastOf(c).paragraph;
  return c.members.length > 1 && c.members[0]!.paragraph === last && point.paragraph > last;
}
