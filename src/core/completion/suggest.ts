/** What completion offers at a place, ranked by where the cursor stands. */
import type { GongwenDocument } from '../model.ts';
import type { OwnPhrase } from '../phrases/entry.ts';
import { endingCandidates, type Day } from './ending.ts';
import { factsOf, type Facts } from './facts.ts';
import { nameCandidates } from './names.ts';
import { addresseeCandidates, openingCandidates } from './opening.ts';
import { insideOrdinals, openingOrdinals } from './ordinals.ts';
import { phraseCandidates, type KeysOf } from './phrases.ts';
import { placeAt, LONGEST_TYPED, type Place } from './place.ts';
import type { Candidate, Suggestion } from './suggestion.ts';
import { skipSpace } from '../text/characters.ts';

export interface SuggestOptions {
  readonly today: Day;
  /** 拼音 of names, for what has been typed in letters. */
  readonly keysOf?: KeysOf;
}

/**
 * @param offset in UTF-16 units from the start of the text
 * @param own phrases of the user's own
 * @returns what may stand at the place, the likeliest first, nothing twice; never empty in an empty document
 */
export function suggestionsAt(doc: GongwenDocument, offset: number, own: readonly OwnPhrase[], options: SuggestOptions): Suggestion[] {
  const place = placeAt(doc, offset);
  const facts = factsOf(place);
  const found = [...due(place, facts, options.today)];
  for (const phrase of [...phraseCandidates(place, facts, own, options.keysOf), ...nameCandidates(place, facts)]) found.push({ candidate: phrase, typed: phrase.typed });
  // what was typed leads nowhere: what fits behind it
  if (found.length === 0) for (const phrase of phraseCandidates({ ...place, typed: '' }, facts, own, undefined)) found.push({ candidate: phrase, typed: 0 });
  found.sort((a, b) => b.candidate.score - a.candidate.score);
  const seen = new Set<string>();
  const indent = indentOf(place);
  return found.flatMap(({ candidate, typed }) => {
    const { text, score: _score, keys, ...rest } = candidate;
    const key = text.trim();
    if (seen.has(key)) return [];
    seen.add(key);
    const from = place.offset - typed;
    const beginning = place.doc.text.slice(from, place.offset);
    const blank = candidate.kind !== 'name' && candidate.kind !== 'addressee' && candidate.kind !== 'document' && !text.startsWith('　') && !/^附件\d?$/.test(text) ? indent : '';
    return [{ ...rest, text: blank + text, from, filter: keys.find((one) => one.toLowerCase().startsWith(beginning.toLowerCase())) ?? keys[0] ?? text }];
  });
}

/** A candidate and how much of it has been typed. */
interface Found {
  readonly candidate: Candidate;
  readonly typed: number;
}

/** What the structure of the document asks for: ordinals and elements, of which the beginning may have been typed. */
export function due(place: Place, facts: Facts, today: Day): Found[] {
  const { before, typed } = place;
  const found: Found[] = [];
  if (before.length <= LONGEST_TYPED) {
    const opening = [...openingOrdinals(place, facts), ...addresseeCandidates(place, facts), ...openingCandidates(place, facts), ...endingCandidates(place, facts, today)];
    for (const candidate of opening) if (before === '' || candidate.keys.some((key) => key.startsWith(before) && key !== before)) found.push({ candidate, typed: before.length });
  }
  if (before !== '') {
    for (const candidate of insideOrdinals(place)) if (candidate.keys.some((key) => key.startsWith(typed))) found.push({ candidate, typed: typed.length });
  }
  return found;
}

/** Two 全角空格, with which paragraphs of the body begin. */
const BODY_INDENT = '　　';

/** @returns the blank with which the paragraphs of this document begin, where the cursor's line has none yet */
function indentOf({ doc, own, above, indent, headings, last }: Place): string {
  if (own >= 0 || indent !== '') return '';
  if (last === 'to' || last === 'salute') return BODY_INDENT;
  const from = headings[0]?.from ?? doc.paragraphs[above]?.from ?? 0;
  const blank = doc.text.slice(doc.text.lastIndexOf('\n', from - 1) + 1, from);
  return skipSpace(blank, 0, blank.length) === blank.length ? blank : '';
}
