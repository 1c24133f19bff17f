/** The situations of the catalogue that a place is, the best one first. */
import type { Situation } from '../phrases/entry.ts';
import { headingStart } from '../structure/marks.ts';
import { trimEnd } from '../text/characters.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';

const SENTENCE_END = /[。！？；：!?;:]\s*$/;

/** @returns what a phrase may be written for at a place, the likeliest first */
export function situationsAt(place: Place, { isSpeech }: Facts): readonly Situation[] {
  const { doc, own, above, before, typed, headings, last } = place;
  if (own < 0 && above < 0) return ['documentStart'];
  if (own >= 0 && typed !== before) {
    const behind = before.slice(0, before.length - typed.length);
    if (isOrdinal(behind)) return ['heading'];
    if (headings.length === 0 && !opensSection(place)) return ['bodyOpening', 'beforeHeadings', 'argument'];
    return SENTENCE_END.test(behind) ? ['argument', 'enumeration', 'headingEnd'] : ['argument', 'headingEnd'];
  }
  if (last === 'title' || last === 'subtitle' || last === 'docno') return ['afterTitle'];
  if (last === 'to' || last === 'salute') return ['afterSalutation', 'bodyOpening', 'beforeHeadings'];
  if (last !== undefined) return ['close'];
  const innermost = headings[0];
  if (innermost === undefined) return above < 0 ? ['documentStart'] : ['bodyOpening', 'beforeHeadings', 'heading', 'close'];
  const paragraph = doc.paragraphs[above];
  const under = paragraph !== undefined && innermost.from >= paragraph.from;
  if (under) return ['headingStart', 'enumeration', 'argument'];
  return isSpeech ? ['heading', 'enumeration', 'headingEnd', 'close', 'argument'] : ['heading', 'enumeration', 'headingEnd', 'argument'];
}

/** Whether nothing but the ordinal of a heading stands before the cursor. */
function isOrdinal(behind: string): boolean {
  return behind !== '' && headingStart(behind)?.to === trimEnd(behind, 0, behind.length);
}

/** Whether the own paragraph is a heading. */
function opensSection({ doc, own }: Place): boolean {
  const from = doc.paragraphs[own]?.from ?? -1;
  return doc.nodes.some((node) => node.kind === 'h' && node.from === from);
}
