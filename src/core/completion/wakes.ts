/** When completion speaks by itself: where the next thing is due, and never in the middle of prose. */
import type { GongwenDocument } from '../model.ts';
import type { OwnPhrase } from '../phrases/entry.ts';
import { catalogue } from '../phrases/catalogue.ts';
import type { Day } from '../lint/cover/dates.ts';
import { endingCandidates } from './ending.ts';
import { factsOf } from './facts.ts';
import { openingOrdinals } from './ordinals.ts';
import { beginningOf } from './phrases.ts';
import { placeAt, TAIL, type Place } from './place.ts';
import { indentOf, due } from './suggest.ts';
import { situationsAt } from './situations.ts';

/** Chance from which on something is due, and that of the end of the text at which no further ordinal is offered as ghost text. */
const DUE = 0.6;
const ENDS = 0.7;
/** Fewest characters of a beginning that wake: at the start of a paragraph, and behind a mark inside it. */
const FEWEST = { opening: 2, inside: 3 } as const;

/** @returns whether suggestions may open by themselves at a place; a call of the user's is always answered */
export function wakesAt(doc: GongwenDocument, offset: number, own: readonly OwnPhrase[], today: Day): boolean {
  const place = placeAt(doc, offset);
  const { before, typed } = place;
  if (place.inside || place.stray) return false;
  const facts = factsOf(place);
  if (before === '') {
    // an empty document asks for nothing
    if (place.above < 0) return false;
    if (due(place, facts, today).some(({ candidate }) => candidate.score >= DUE)) return true;
    return facts.isSpeech && situationsAt(place, facts)[0] === 'afterSalutation';
  }
  if (typed === '') return /[；;。：:]$/.test(before) && due(place, facts, today).some(({ candidate }) => candidate.score >= DUE && goesOn(place));
  if (typed.length < (typed === before ? FEWEST.opening : FEWEST.inside)) return false;
  if (typed === before && due(place, facts, today).length > 0) return true;
  const phrases = facts.isSpeech ? [...own, ...catalogue] : own;
  return phrases.some((phrase) => phrase.kind !== 'skeleton' && beginningOf(phrase).length > typed.length && beginningOf(phrase).startsWith(typed));
}

/** Members inside a paragraph are parted by the same mark: behind another one the last of them just goes on. */
function goesOn({ doc, own, before }: Place): boolean {
  const mark = before.slice(-1);
  const marks = doc.pointMarks[own]!.filter(({ to }) => to <= before.length);
  const last = marks.at(-1);
  if (mark === '：' || mark === ':') return true;
  if (last === undefined) return false;
  const parted = before.slice(0, last.from).trimEnd().slice(-1);
  return last.value === 1 ? mark === '；' || mark === ';' : mark === parted;
}

/** @returns the ordinal that waits as ghost text on a line without text, with the indent that others have, if it is not typed yet; undefined where none is due */
export function ghostAt(doc: GongwenDocument, offset: number, today: Day): string | undefined {
  const place = placeAt(doc, offset);
  if (place.own >= 0 || place.stray || place.above < 0) return undefined;
  const facts = factsOf(place);
  const [best] = openingOrdinals(place, facts).sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < DUE) return undefined;
  if (endingCandidates(place, facts, today).some(({ score }) => score >= ENDS && score > best.score - 0.1)) return undefined;
  const { next } = place;
  if (next !== undefined) {
    // the end of the text stands below already; what was promised is still written before it
    if (TAIL.has(next.kind) && best.score < 0.85) return undefined;
    if (next.markerText === best.text || (next.kind === 'h' && isBehind(place, best.text))) return undefined;
  }
  return indentOf(place) + best.text;
}

/** Whether the heading below has that very ordinal, or one of its sequence that comes before it. */
function isBehind({ next, headings }: Place, text: string): boolean {
  const last = headings.find(({ family }) => family === next?.family);
  return last !== undefined && next !== undefined && next.value <= last.value + 1 && next.markerText.length === text.length;
}
