/** 引文: which stretches of a paragraph stand in quotation marks or 书名号 (GB/T 15834—2011 4.8, 4.15). */
import { firstIndex } from '../lookup.ts';
import type { Paragraph } from '../model.ts';
import { SIGNAL, signalKind } from './signals.ts';

/** Quoted stretches of one paragraph as pairs of offsets in its text: [from, to, from, to, …]. */
export type Quotations = readonly number[];

const NONE: Quotations = [];
/** Words before a “, in UTF-16 units, that tell what it opens. */
const INTRODUCTION = 40;
const INTRODUCES = /(?:[：:，,]|说|讲|写|道|称|云|曰|为|是|如下)$/;
const AMENDS = /修改|修正|改为|增加|增写|规定|第.{1,6}[条款项]/;

const ORDINAL = /^“\s*(?:第[一二三四五六七八九十百零0-9]+[条章节款项]|[（(]?[一二三四五六七八九十0-9]+[）)、.．])/;

const PARTNER: Readonly<Record<string, string>> = { '‘': '’', '「': '」', '『': '』', '《': '》' };

/** What a paragraph leaves open for those around it. */
interface OpenEnds {
  ranges: number[];
  /** Offset of a “ that its paragraph does not close, -1 when there is none. */
  opened: number;
  /** Offset behind a ” that its paragraph does not open, -1 when there is none. */
  closed: number;
  opensWithQuote: boolean;
  /** Whether a ” ends it, marks behind set aside. */
  closesAtEnd: boolean;
  /** Whether the “ that is not closed opens the paragraph or stands behind words that bring in a quotation. */
  introduced: boolean;
  /** Whether those words amend a text: what they quote may hold headings of its own. */
  amends: boolean;
}

/**
 * @param signals for each paragraph the offsets at which quotation marks may stand (signals.ts)
 * @param opensHeading whether a paragraph opens with an ordinal that is sure: no speaker's words run over one
 * @returns for each paragraph its quoted stretches; a quotation runs over paragraphs only when it is closed again
 */
export function quotationsOf(paragraphs: readonly Paragraph[], signals: readonly (readonly number[])[], opensHeading: (index: number) => boolean): Quotations[] {
  const ends = paragraphs.map((paragraph, i) => openEnds(paragraph.text, signals[i]!));
  let open = false;
  for (const end of ends) open ||= end !== undefined && end.opened >= 0;
  if (open) joinParagraphs(paragraphs, ends, opensHeading);
  return ends.map((end) => (end === undefined || end.ranges.length === 0 ? NONE : merged(end.ranges)));
}

/** Quotes what lies between a “ that its paragraph does not close and the ” that closes it in a later one. */
function joinParagraphs(paragraphs: readonly Paragraph[], ends: (OpenEnds | undefined)[], opensHeading: (index: number) => boolean): void {
  let searched = 0;
  for (let i = 0; i < ends.length; i++) {
    const start = ends[i];
    if (start === undefined || start.opened < 0 || !start.introduced || i < searched) continue;
    const { last, stopped } = closingParagraph(ends, i, start.amends || quotesStatute(paragraphs, i, start.opened) ? undefined : opensHeading);
    // what was looked through in vain holds no other beginning that could fare better
    if (last === i) searched = stopped;
    for (let j = i + 1; j <= last; j++) {
      const end = (ends[j] ??= { ranges: [], opened: -1, closed: -1, opensWithQuote: false, closesAtEnd: false, introduced: false, amends: false });
      const to = j < last ? paragraphs[j]!.text.length : end.closed >= 0 ? end.closed : 0;
      if (to > 0) end.ranges.push(0, to);
      if (j < last) end.opened = -1;
    }
    if (last > i) i = last - 1;
  }
}

/** Whether a quotation that opens its paragraph gives the words of a statute: it begins with an ordinal, or the paragraph before amends one. */
function quotesStatute(paragraphs: readonly Paragraph[], index: number, opened: number): boolean {
  if (opened !== 0) return false;
  return ORDINAL.test(paragraphs[index]!.text) || AMENDS.test(paragraphs[index - 1]?.text.slice(-INTRODUCTION) ?? '');
}

/** @returns the same stretches, in order and without overlap */
function merged(ranges: readonly number[]): Quotations {
  let sorted = true;
  for (let i = 2; i < ranges.length; i += 2) sorted &&= ranges[i]! >= ranges[i - 1]!;
  if (sorted) return ranges;
  const pairs: [number, number][] = [];
  for (let i = 0; i < ranges.length; i += 2) pairs.push([ranges[i]!, ranges[i + 1]!]);
  pairs.sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [from, to] of pairs) {
    const last = result.length - 1;
    if (last > 0 && from <= result[last]!) result[last] = Math.max(result[last]!, to);
    else result.push(from, to);
  }
  return result;
}

/** @returns whether the offset stands inside one of the stretches */
export function isQuoted(quotations: Quotations, at: number): boolean {
  const next = firstIndex(quotations.length / 2, (i) => quotations[i * 2 + 1]! > at);
  return next * 2 < quotations.length && quotations[next * 2]! <= at;
}

function openEnds(text: string, signals: readonly number[]): OpenEnds | undefined {
  let end: OpenEnds | undefined;
  let straight = -1;
  /** Where the partner last found stands, by mark. */
  const closes: Record<string, number> = {};
  for (const at of signals) {
    if (signalKind(text.charCodeAt(at)) !== SIGNAL.quote) continue;
    const mark = text.charAt(at);
    end ??= { ranges: [], opened: -1, closed: -1, opensWithQuote: text.startsWith('“'), closesAtEnd: /”[。！？；，]?$/.test(text), introduced: false, amends: false };
    if (mark === '“') {
      if (end.opened < 0) end.opened = at;
    } else if (mark === '”') {
      if (end.opened >= 0) {
        end.ranges.push(end.opened, at + 1);
        end.opened = -1;
      } else if (end.closed < 0) end.closed = at + 1;
    } else if (mark === '"') {
      if (straight < 0) straight = at;
      else {
        end.ranges.push(straight, at + 1);
        straight = -1;
      }
    } else {
      const partner = PARTNER[mark];
      // a mark without its partner hides nothing; marks of a kind before the same partner share the stretch of the first
      if (partner !== undefined && (closes[mark] ?? 0) <= at) {
        const close = text.indexOf(partner, at);
        closes[mark] = close < 0 ? Infinity : close;
        if (close >= 0) end.ranges.push(at, close + 1);
      }
    }
  }
  if (end === undefined) return undefined;
  if (end.opened >= 0) {
    end.ranges.push(end.opened, text.length);
    const before = text.slice(Math.max(0, end.opened - INTRODUCTION), end.opened);
    end.introduced = end.opened === 0 || INTRODUCES.test(before);
    end.amends = AMENDS.test(before);
  }
  if (straight >= 0) end.ranges.push(straight, text.length);
  return end;
}

/**
 * Looks for the paragraph in which the quotation opened in `from` is closed. Either each paragraph opens with another “ and the
 * last one ends with ” (4.8.3.5), or those between hold no quotation mark that would have to close it.
 * @returns `last`, which is `from` when it is closed nowhere; `stopped`, the paragraph at which the search ended
 */
function closingParagraph(ends: readonly (OpenEnds | undefined)[], from: number, endsIt: ((index: number) => boolean) | undefined): { last: number; stopped: number } {
  let chained = true;
  for (let i = from + 1; i < ends.length; i++) {
    const end = ends[i];
    if (endsIt?.(i) === true) return { last: from, stopped: i };
    if (end?.opensWithQuote !== true) chained = false;
    if (end === undefined) continue;
    // ” with a “ behind it that is closed nowhere: the two were typed the wrong way round
    if (end.closed >= 0) return { last: end.opened >= 0 && !end.introduced ? from : i, stopped: i };
    if (!chained) {
      if (end.opened >= 0) return { last: from, stopped: i };
      continue;
    }
    if (end.opened === 0) continue;
    return { last: end.closesAtEnd ? i : from, stopped: i };
  }
  return { last: from, stopped: ends.length };
}
