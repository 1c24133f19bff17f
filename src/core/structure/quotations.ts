/** 引文: which stretches of a paragraph stand in quotation marks or 书名号 (GB/T 15834—2011 4.8, 4.15). */
import type { Paragraph } from '../model.ts';

/** Quoted stretches of one paragraph as pairs of offsets in its text: [from, to, from, to, …]. */
export type Quotations = readonly number[];

const NONE: Quotations = [];
const MARKS = /[“”‘’"「」『』《》]/g;
const PARTNER: Readonly<Record<string, string>> = { '‘': '’', '「': '」', '『': '』', '《': '》' };

/** What a paragraph leaves open for those around it. */
interface OpenEnds {
  ranges: number[];
  /** Offset of a “ that its paragraph does not close, -1 when there is none. */
  opened: number;
  /** Offset behind a ” that its paragraph does not open, -1 when there is none. */
  closed: number;
  opensWithQuote: boolean;
}

/** @returns for each paragraph its quoted stretches; a quotation runs over paragraphs only when it is closed again */
export function quotationsOf(paragraphs: readonly Paragraph[]): Quotations[] {
  const ends = paragraphs.map(openEnds);
  for (let i = 0; i < ends.length; i++) {
    const start = ends[i];
    if (start === undefined || start.opened < 0) continue;
    const last = closingParagraph(ends, i);
    for (let j = i + 1; j <= last; j++) {
      const end = (ends[j] ??= { ranges: [], opened: -1, closed: -1, opensWithQuote: false });
      const to = j < last ? paragraphs[j]!.text.length : end.closed >= 0 ? end.closed : 0;
      if (to > 0) end.ranges.push(0, to);
      if (j < last) end.opened = -1;
    }
    if (last > i) i = last - 1;
  }
  return ends.map((end) => end?.ranges ?? NONE);
}

/** @returns whether the offset stands inside one of the stretches */
export function isQuoted(quotations: Quotations, at: number): boolean {
  for (let i = 0; i < quotations.length; i += 2) {
    if (at > quotations[i]! - 1 && at < quotations[i + 1]!) return true;
  }
  return false;
}

function openEnds(paragraph: Paragraph): OpenEnds | undefined {
  const { text } = paragraph;
  MARKS.lastIndex = 0;
  let found = MARKS.exec(text);
  if (found === null) return undefined;
  const end: OpenEnds = { ranges: [], opened: -1, closed: -1, opensWithQuote: text.startsWith('“') };
  let straight = -1;
  while (found !== null) {
    const at = found.index;
    const mark = found[0];
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
      const close = partner === undefined ? -1 : text.indexOf(partner, at);
      if (close > 0) end.ranges.push(at, close + 1);
    }
    found = MARKS.exec(text);
  }
  if (end.opened >= 0) end.ranges.push(end.opened, text.length);
  if (straight >= 0) end.ranges.push(straight, text.length);
  return end;
}

/**
 * @returns index of the paragraph in which the quotation opened in `from` is closed; `from` when it is closed nowhere.
 * Paragraphs between either open with another “ (4.8.3.5) or hold no quotation mark that would have to close it.
 */
function closingParagraph(ends: readonly (OpenEnds | undefined)[], from: number): number {
  for (let i = from + 1; i < ends.length; i++) {
    const end = ends[i];
    if (end === undefined) continue;
    if (end.closed >= 0) return i;
    if (end.opensWithQuote) {
      if (end.opened === 0) continue;
      return i;
    }
    if (end.opened >= 0) return from;
  }
  return from;
}
