/** What completion offers at a place, ranked by where the cursor stands. */
import type { GongwenDocument } from '../model.ts';
import type { OwnPhrase } from '../phrases/entry.ts';
import { endingCandidates } from './ending.ts';
import type { Day } from '../lint/cover/dates.ts';
import { factsOf, type Facts } from './facts.ts';
import { nameCandidates } from './names.ts';
import { addresseeCandidates, openingCandidates } from './opening.ts';
import { openingOrdinals } from './ordinals.ts';
import { insideOrdinals } from './points.ts';
import { phraseCandidates, type PhraseOptions } from './phrases.ts';
import { placeAt, LONGEST_TYPED, type Place } from './place.ts';
import type { Candidate, Suggestion } from './suggestion.ts';
import { skipSpace } from '../text/characters.ts';

export interface SuggestOptions extends PhraseOptions {
  readonly today: Day;
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
  const ordinals = found.filter(({ candidate }) => candidate.kind === 'ordinal').map(({ candidate }) => candidate.text);
  const add = (at: Place): void => {
    for (const phrase of phraseCandidates(at, facts, own, options)) found.push({ candidate: numbered(phrase, at, ordinals), typed: phrase.typed });
  };
  add(place);
  for (const name of nameCandidates(place, facts)) found.push({ candidate: name, typed: name.typed });
  // what was typed leads nowhere: what fits behind it, unless the editor's own list may have it
  if (found.length === 0 && options.snippetsListed !== true) add({ ...place, typed: '' });
  found.sort((a, b) => b.candidate.score - a.candidate.score);
  const seen = new Set<string>();
  const indent = indentOf(place);
  return found.flatMap(({ candidate, typed }) => {
    const { kind, label, text, slots, detail, does, keys } = candidate;
    const key = text.trim();
    if (seen.has(key)) return [];
    seen.add(key);
    const from = place.offset - typed;
    const beginning = place.doc.text.slice(from, place.offset);
    const blank = hasIndent(candidate) ? indent : '';
    return [{ kind, label, text: blank + text, slots, detail, does, from, filter: keys.find((one) => one.toLowerCase().startsWith(beginning.toLowerCase())) ?? keys[0] ?? text }];
  });
}

/** Whether a candidate opens a paragraph of the body: names and 主送机关 do not, 署名 and whole documents bring their own. */
function hasIndent({ kind, text }: Candidate): boolean {
  return kind !== 'name' && kind !== 'addressee' && kind !== 'document' && !text.startsWith('　') && !/^附件\d?$/.test(text);
}

/** The slot for the ordinal of a heading, at the start of a phrase. */
const NUMBERED = /^⟨[一二三四五六七八九十｜]+⟩、/;

/** A heading of the catalogue takes the ordinal that is next here, or none where one has been typed. */
function numbered(phrase: Candidate, { before, typed }: Place, ordinals: readonly string[]): Candidate {
  if (!NUMBERED.test(phrase.text)) return phrase;
  const next = before !== '' && typed !== before ? '' : ordinals.find((text) => /^[一二三四五六七八九十]+、$/.test(text));
  if (next === undefined) return phrase;
  const shorten = (text: string): string => text.replace(/^⟨[^⟩]*⟩、/, next);
  return { ...phrase, text: shorten(phrase.text), label: shorten(phrase.label), keys: [next, ...phrase.keys] };
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

/** @returns the blank that a paragraph which is put in at an offset lacks; '' where something stands before it on its line */
export function missingIndent(doc: GongwenDocument, offset: number): string {
  const place = placeAt(doc, offset);
  return place.before === '' ? indentOf(place) : '';
}

/** Two 全角空格, with which paragraphs of the body begin. */
const BODY_INDENT = '　　';

/** @returns the blank with which the paragraphs of this document begin, where the cursor's line has none yet */
export function indentOf({ doc, own, above, indent, headings, last }: Place): string {
  if (own >= 0 || indent !== '') return '';
  if (last === 'to' || last === 'salute') return BODY_INDENT;
  const from = headings[0]?.from ?? doc.paragraphs[above]?.from ?? 0;
  const blank = doc.text.slice(doc.text.lastIndexOf('\n', from - 1) + 1, from);
  // a form feed before it is the page's
  return skipSpace(blank, 0, blank.length) === blank.length ? /[ \t\u3000\u00a0]*$/.exec(blank)![0] : '';
}
