/** What the search for elements shares: its state, and what a line is by its form. */
import type { ElementKind, Paragraph } from '../../model.ts';
import {
  ANNEX, ATTACH, BARE_NUMBER, BRACKETED, CLOSING, COPY_NUMBER, COPY_TO, DATE, DOC_NUMBER, ISSUE, LOOSE_DATE, OFFICE, ORGAN_ENDING, ROSTER, SALUTATION_END, SALUTATION_START, SECRECY, SIGNER, URGENCY,
} from '../../text/elements.ts';
import { tableOf } from '../../text/characters.ts';
import { contentStart, headingStart, type HeadingMark } from '../marks.ts';
import { isSubtitle, opensBracket } from '../titles.ts';

/** An element found. Offsets `from`…`to` are those of the text of its first paragraph. */
export interface Element {
  readonly kind: ElementKind;
  readonly paragraph: number;
  /** Last paragraph that belongs to it. */
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export interface ElementResult {
  /** In document order. */
  readonly elements: readonly Element[];
  /** Index of the first paragraph of each part: the text itself, then each printed text or annex. */
  readonly parts: readonly number[];
  /** Paragraphs that belong to an element: they hold no heading and no point. */
  readonly taken: readonly boolean[];
  /** Index of the first paragraph below the head. */
  readonly body: number;
}

/** State of the search. `plain` is the text of each paragraph without Markdown's marks. */
export interface Scan {
  readonly source: string;
  readonly paragraphs: readonly Paragraph[];
  readonly plain: readonly string[];
  readonly marks: readonly (HeadingMark | undefined)[];
  readonly elements: Element[];
  readonly parts: number[];
  readonly taken: boolean[];
  /** Names in 《》 with the offset of the first of each; made when they are first asked for. */
  names: Map<string, number> | undefined;
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);
const starts = (source: string): RegExp => new RegExp(`^(?:${source})`);

/** Shapes of text/elements.ts as tests of a whole line, a beginning or an end. */
export const IS = {
  copyNumber: whole(COPY_NUMBER),
  secrecy: whole(SECRECY),
  urgency: whole(URGENCY),
  docno: whole(`${DOC_NUMBER}|${BARE_NUMBER}`),
  docnoFirst: starts(`(?:${DOC_NUMBER})(?=\\s|$)`),
  signer: new RegExp(SIGNER),
  attach: starts(`(?:${ATTACH})(?=.)`),
  annexLabel: whole(`${ANNEX}[：:.．、]?|附[：:]`),
  annexTitled: starts(`附\\s*件\\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\\s*(?:[：:.．、]|(?=[\\s　]))\\s*\\S`),
  copyTo: starts(COPY_TO),
  issue: new RegExp(`${ISSUE}。?$`),
  roster: starts(ROSTER),
  date: whole(`${DATE}|${LOOSE_DATE}`),
  signedDate: new RegExp(`^(.{2,40}?)[\\s\\u3000]+(${DATE})$`),
  bracketed: whole(BRACKETED),
  closing: starts(`${CLOSING}$`),
  salutationEnd: new RegExp(`(?:${SALUTATION_END})$`),
  salutationStart: starts(SALUTATION_START),
  organ: new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`),
  office: new RegExp(`${OFFICE}[\\s\\u3000]*\\S[\\S\\s\\u3000·]{0,9}$`),
} as const;

/** Notes an element over whole paragraphs `first`…`last`. */
export function add(scan: Scan, kind: ElementKind, first: number, last: number): void {
  const text = scan.paragraphs[first]!.text;
  const from = contentStart(text);
  const to = text.length - (/\s*(?:\*\*|__)$/.exec(text)?.[0].length ?? 0);
  scan.elements.push({ kind, paragraph: first, last, from, to: Math.max(from, to) });
  for (let i = first; i <= last; i++) scan.taken[i] = true;
}

/** First and last characters of a line that Markdown or HTML marks: # ** __ {…} &nbsp; */
const MARKED = tableOf('#*_};');

/** @returns text without Markdown's `#`, emphasis and attributes, and without the blanks of HTML */
export function withoutMarkdown(text: string): string {
  if (MARKED[text.charCodeAt(0)] !== 1 && MARKED[text.charCodeAt(text.length - 1)] !== 1) return text;
  return text.replace(/&(?:nbsp|e[mn]?sp|sp);/g, ' ').replace(/^#{1,6}\s+/, '').replace(/\*\*|__/g, '').replace(/^\*([^*]+)\*$/, '$1').replace(/\{[^{}]*\}$/, '').trim();
}

/** No element that is known by a pattern of its whole line is longer, in characters. */
const LONGEST_ELEMENT = 300;

/** @returns whether a line of the head is something else than a title */
export function isHeadLine(text: string): boolean {
  return text.length <= LONGEST_ELEMENT && (IS.docno.test(text) || IS.docnoFirst.test(text) || IS.copyNumber.test(text) || IS.secrecy.test(text) || IS.urgency.test(text)
    || IS.signer.test(text) || IS.annexLabel.test(text) || isSubtitle(text, 'main') || opensBracket(text));
}

/** @returns whether a line closes the main text: 版记, a label of an annex, a bracket */
export function isEndLine(text: string): boolean {
  return text.length <= LONGEST_ELEMENT && (IS.copyTo.test(text) || IS.issue.test(text) || IS.annexLabel.test(text) || IS.bracketed.test(text));
}

/** @returns whether a line is the bare name of an organ */
export function isOrganLine(text: string): boolean {
  return text.length <= 40 && IS.organ.test(text.replace(/\s+/g, '')) && !/[。，；：]/.test(text);
}

/** Who may be named one by one: 张三、李四等代表. */
const BARE_LAST = /(?:代表|委员|议员|同志)$/;

/** @returns whether a line is a 称谓: 同志们： 青年朋友们，同志们： 尊敬的各位来宾，女士们、先生们： */
export function isSalutation(text: string): boolean {
  const mark = text.charAt(text.length - 1);
  if (text.length > 300 || !(mark === '：' || mark === ':' || ((mark === '！' || mark === '!') && text.length <= 24))) return false;
  const segments = text.slice(0, -1).trim().split(/[，、,\s\u3000]+/);
  let people = false;
  for (const [i, segment] of segments.entries()) {
    if (segment.length > 40 || /[。；：！？“”]/.test(segment)) return false;
    const named = IS.salutationEnd.test(segment);
    people ||= named;
    // what comes before the last segment may be office and place; bare names (张三、李四等代表：) make it 主送
    if (!named && (i === segments.length - 1 || (segment.length <= 4 && BARE_LAST.test(segments[segments.length - 1]!)) || (segment.length > 12 && !IS.salutationStart.test(segment)))) return false;
    if (/^(?!各位|全体|人大|政协|广大)[\u4e00-\u9fff]{2,4}(?:代表|委员|议员)$/.test(segment) && segments.length === 1) return false;
  }
  return people;
}

/** @returns value of the digit ordinal that opens a line, 0 when there is none */
export function digitItem(text: string): number {
  const mark = headingStart(text);
  return mark !== undefined && (mark.family === 'digitDot' || mark.family === 'digitParen' || mark.family === 'digitHalfParen') ? mark.value : 0;
}
