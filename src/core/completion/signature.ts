/** 署名 and 成文日期 (GB/T 9704—2012 7.3.5), set in as they stand on paper. */
import { dateText, type Day } from '../lint/cover/dates.ts';
import { signatureIndents } from '../layout/signature.ts';
import { plainText } from '../names.ts';
import { columns } from '../text/characters.ts';
import { ORGAN_ENDING } from '../text/elements.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { literal, type Candidate } from './suggestion.ts';

/** Characters of a line (7.1: 28 a line). */
const LINE = 28;
const ORGAN = new RegExp(`(?:${ORGAN_ENDING})$`);
/** Indent, in half-width columns, at which nothing but 署名 and 成文日期 begins. */
export const RIGHT_SIDE = 16;

/** Whether the line above is 署名, which the tree knows only by the date that is still to come. */
export function isSigned({ doc, above, last }: Place, { organs }: Facts): boolean {
  const paragraph = doc.paragraphs[above];
  if (paragraph === undefined || (last !== undefined && last !== 'roster')) return false;
  const name = folded(paragraph.text);
  return name.length <= LINE + LINE && (organs.some((organ) => name.startsWith(organ)) || paragraph.indent >= RIGHT_SIDE / 2) && ORGAN.test(name);
}

function folded(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** @returns the organs that have not signed yet */
export function signCandidates(place: Place, facts: Facts, chance: number): Candidate[] {
  const { doc, offset, indent, above, annexed } = place;
  const { organs } = facts;
  const signed = [...doc.nodes.filter((node) => node.kind === 'sign' && (node.from < offset || !annexed)).map((node) => folded(plainText(doc, node))), ...(isSigned(place, facts) ? [folded(doc.paragraphs[above]!.text)] : [])];
  const left = organs.filter((organ) => !signed.some((name) => name.includes(organ) || organ.endsWith(name)));
  // two that sign together may stand on one line
  const lines = left.length === 2 ? [left[0]!, left.join('　'), left[1]!] : left;
  return lines.map((organ, n) => {
    const { sign } = signatureIndents(organ.length, 10, false);
    return literal('element', moved(indent, LINE - sign - organ.length) + organ, '署名', 'GB/T 9704—2012 7.3.5', chance - n * (left.length === 2 ? 0.06 : 0.15));
  });
}

/** @returns today as 成文日期 */
export function dateCandidate({ doc, indent, offset }: Place, { organs }: Facts, today: Day, chance: number): Candidate {
  const text = dateText(today);
  const signed = doc.nodes.findLast((node) => node.kind === 'sign' && node.from < offset);
  const width = text.replace(/\d/g, '').length + text.replace(/\D/g, '').length / 2;
  const name = signed === undefined ? organs[0] ?? '' : plainText(doc, signed);
  const { date } = signatureIndents(name.length, width, false);
  return literal('element', moved(indent, Math.floor(LINE - date - width)) + text, '成文日期，今天', 'GB/T 9704—2012 7.3.5.4', chance);
}

/** @returns the blank that is still missing before a line that stands so many characters in */
function moved(indent: string, characters: number): string {
  return '　'.repeat(Math.max(0, Math.floor(characters - widthOf(indent) / 2)));
}

/** @returns width in half-width columns */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += columns(text.charCodeAt(i));
  return width;
}
