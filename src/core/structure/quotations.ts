/** 引文: which stretches of a paragraph stand in quotation marks or 书名号 (GB/T 15834—2011 4.8, 4.15). */
import type { Paragraph } from '../model.ts';
import { SIGNAL, signalKind } from './signals.ts';

/** Quoted stretches of one paragraph as pairs of offsets in its text: [from, to, from, to, …]. */
export type Quotations = readonly number[];

const NONE: Quotations = [];
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
}

/**
 * @param signals for each paragraph the offsets at which quotation marks may stand (signals.ts)
 * @returns for each paragraph its quoted stretches; a quotation runs over paragraphs only when it is closed again
 */
export function quotationsOf(paragraphs: readonly Paragraph[], signals: readonly (readonly number[])[]): Quotations[] {
  const ends = paragraphs.map((paragraph, i) => openEnds(paragraph.text, signals[i]!));
  let open = false;
  for (const end of ends) open ||= end !== undefined && end.opened >= 0;
  if (open) joinParagraphs(paragraphs, ends);
  return ends.map((end) => (end === undefined || end.ranges.length === 0 ? NONE : merged(end.ranges)));
}

/** Quotes what lies between a “ that its paragraph does not close and the ” that closes it in a later one. */
function joinParagraphs(paragraphs: readonly Paragraph[], ends: (OpenEnds | undefined)[]): void {
  let searched = 0;
  for (let i = 0; i < ends.length; i++) {
    const start = ends[i];
    if (start === undefined || start.opened < 0 || i < searched) continue;
    const { last, stopped } = closingParagraph(ends, i);
    // what was looked through in vain holds no other beginning that could fare better
    if (last === i) searched = stopped;
    for (let j = i + 1; j <= last; j++) {
      const end = (ends[j] ??= { ranges: [], opened: -1, closed: -1, opensWithQuote: false, closesAtEnd: false });
      const to = j < last ? paragraphs[j]!.text.length : end.closed >= 0 ? end.closed : 0;
      if (to > 0) end.ranges.push(0, to);
      if (j < last) end.opened = -1;
    }
    if (last > i) i = last - 1;
  }
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
  let low = 0;
  let high = quotations.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle * 2 + 1]! <= at) low = middle + 1;
    else high = middle;
  }
  return low * 2 < quotations.length && quotations[low * 2]! <= at;
}

function openEnds(text: string, signals: readonly number[]): OpenEnds | undefined {
  let end: OpenEnds | undefined;
  let straight = -1;
  let missing = '';
  for (const at of signals) {
    if (signalKind(text.charCodeAt(at)) !== SIGNAL.quote) continue;
    const mark = text.charAt(at);
    end ??= { ranges: [], opened: -1, closed: -1, opensWithQuote: text.startsWith('“'), closesAtEnd: /”[。！？；，]?$/.test(text) };
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
      // a mark without its partner hides nothing, and none of its kind behind it can find one either
      if (partner !== undefined && !missing.includes(mark)) {
        const close = text.indexOf(partner, at);
        if (close < 0) missing += mark;
        else end.ranges.push(at, close + 1);
      }
    }
  }
  if (end === undefined) return undefined;
  if (end.opened >= 0) end.ranges.push(end.opened, text.length);
  if (straight >= 0) end.ranges.push(straight, text.length);
  return end;
}

/**
 * Looks for the paragraph in which the quotation opened in `from` is closed. Either each paragraph opens with another “ and the
 * last one ends with ” (4.8.3.5), or those between hold no quotation mark that would have to close it.
 * @returns `last`, which is `from` when it is closed nowhere; `stopped`, the paragraph at which the search ended
 */
function closingParagraph(ends: readonly (OpenEnds | undefined)[], from: number): { last: number; stopped: number } {
  let chained = true;
  for (let i = from + 1; i < ends.length; i++) {
    const end = ends[i];
    if (end?.opensWithQuote !== true) chained = false;
    if (end === undefined) continue;
    if (end.closed >= 0) return { last: i, stopped: i };
    if (!chained) {
      if (end.opened >= 0) return { last: from, stopped: i };
      continue;
    }
    if (end.opened === 0) continue;
    return { last: end.closesAtEnd ? i : from, stopped: i };
  }
  return { last: from, stopped: ends.length };
}
