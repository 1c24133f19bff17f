/**
 * How much of a paragraph that opens with an ordinal is a heading in type (黑体, 楷体), and how much is text. In the outline each of
 * them is a heading; on paper a sentence of a list (一、同意……。) is set as text. GB/T 9704—2012 7.3.3; run-in headings: GB/T 15834—2011 B.4.
 */
import type { Family, HeadingFamily } from '../text/ordinals.ts';
import { HEADING_FAMILIES } from '../text/ordinals.ts';
import { HEADING_ROLES } from './roles.ts';
import type { Role } from './paper.ts';

/** Longest heading on a line of its own, in characters. */
const LONGEST_HEADING = 50;
/** Longest heading that runs into its text or is a sentence among headings, and longest sentence that is one by itself. */
const LONGEST_RUN_IN = 30;
const LONGEST_SENTENCE = 15;
/** What run-in headings do not hold: clauses of a sentence (first level), names of documents. */
const SENTENCE_LIKE = /[《》〔〕：:]/;
const CLAUSES = /[，,]/;

export interface Headline {
  readonly role: Role;
  /** Offset in the paragraph's text up to which it is set as the heading; 0 when none of it is. */
  readonly to: number;
  /** Whether it stands alone in the middle of its line: 第一章, 第一部分. */
  readonly centered: boolean;
  /** Whether it is all of its paragraph and has no mark at its end, as only headings have none. */
  readonly bare: boolean;
}

/**
 * What the members of its sequence mostly are: among headings a lone sentence is one too, among sentences nothing is that
 * has a mark. A heading without any mark is one in every company.
 */
export type Company = 'none' | 'headings' | 'text';

/** Families whose headings stand in the middle of the line. */
const CENTERED: ReadonlySet<Family> = new Set<Family>(['part', 'volume', 'chapter', 'section']);

/**
 * @param text of the paragraph
 * @param markerTo offset behind its ordinal
 * @param titleTo offset of the mark that ends its first clause
 * @param company what the others of its sequence are
 */
export function headlineOf(text: string, family: HeadingFamily, markerTo: number, titleTo: number, company: Company = 'none'): Headline {
  const { level } = HEADING_FAMILIES[family];
  const role = HEADING_ROLES[level - 1]!;
  // 第一条 is a provision: only its ordinal stands out
  if (family === 'article') return { role: 'body', to: markerTo, centered: false, bare: false };
  const title = text.slice(markerTo, titleTo).trim();
  const mark = text.charAt(titleTo);
  const rest = text.slice(titleTo + 1).trim();
  if (mark !== '' && company === 'text') return AS_TEXT;
  if (mark === '' || rest === '') return standsAlone(title, mark, company) ? { role, to: text.length, centered: CENTERED.has(family), bare: mark === '' } : AS_TEXT;
  return runsIn(title, mark, level) ? { role, to: titleTo + 1, centered: false, bare: false } : AS_TEXT;
}

const AS_TEXT: Headline = { role: 'body', to: 0, centered: false, bare: false };

function standsAlone(title: string, mark: string, company: Company): boolean {
  if (mark === '' || mark === '：' || mark === ':' || mark === '？') return title.length <= LONGEST_HEADING;
  return mark === '。' && title.length <= (company === 'headings' ? LONGEST_RUN_IN : LONGEST_SENTENCE) && !CLAUSES.test(title) && !SENTENCE_LIKE.test(title);
}

function runsIn(title: string, mark: string, level: number): boolean {
  if (mark !== '。' && mark !== '！' && mark !== '？') return false;
  return title.length <= LONGEST_RUN_IN && !SENTENCE_LIKE.test(title) && (level > 1 || !CLAUSES.test(title));
}
