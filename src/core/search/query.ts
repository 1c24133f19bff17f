/** What is looked for in drafts, and as what: a phrase, a number or an agency. */
import { agencyForms } from '../text/agencies.ts';
import { amountsIn } from '../text/amounts.ts';
import { folded } from '../text/folded.ts';

/** 词句, 数字, 机关. */
export type QueryKind = 'words' | 'number' | 'agency';

export interface Query {
  readonly kind: QueryKind;
  readonly text: string;
}

export const QUERY_TERMS: Readonly<Record<QueryKind, string>> = { words: '词句', number: '数字', agency: '机关' };

/** @returns what a text can be looked for as, the likeliest first; none for a blank text */
export function kindsOf(text: string): QueryKind[] {
  const { text: plain } = folded(text.trim(), 'one');
  if (plain === '') return [];
  const [amount] = amountsIn(plain);
  const kinds: QueryKind[] = [];
  // a number alone: 3.5亿元, 百分之十二; 12345热线 is a phrase
  if (amount?.from === 0 && amount.to === plain.length) kinds.push('number');
  if (agencyForms(text) !== undefined) kinds.push('agency');
  kinds.push('words');
  if (amount !== undefined && !kinds.includes('number')) kinds.push('number');
  return kinds;
}
