/** The document's own names and terms, once their beginning has been typed. */
import type { GongwenDocument } from '../model.ts';
import { plainText } from '../names.ts';
import { ORGAN_ENDING, OFFICE } from '../text/elements.ts';
import { SURNAMES } from '../text/surnames.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import { literal, type Candidate } from './suggestion.ts';

/** Longest name that is offered, in characters; how many of a kind are looked at. */
const LONGEST = 60;
const MOST = 400;

const ORGAN = new RegExp(`(?:${ORGAN_ENDING})$`);
/** 县委书记李明, and 李明 alone, before 同志. */
const COMRADE = new RegExp(`(?:[\\u4e00-\\u9fff]{0,10}${OFFICE})?[${SURNAMES}][\\u4e00-\\u9fff]{1,2}$`);

/** Words that stand before a person and are no part of the office. */
const BEFORE = /^(?:请|由|让|经|向|对|和|与|及|给|为|在|以|是|如|像)+/;

export interface Named extends Candidate {
  /** How many characters before the cursor are its beginning. */
  readonly typed: number;
}

/** @returns names and terms of the document whose beginning stands before the cursor */
export function nameCandidates(place: Place, facts: Facts): Named[] {
  const before = place.before.slice(-LONGEST);
  const inWork = /《([^《》]*)$/.exec(before);
  const inQuote = /“([^“”]*)$/.exec(before);
  if (inWork !== null) return starting(between(place.doc, '《', '》', place.offset), inWork[1]!, '文中的文件名');
  if (inQuote !== null) return starting(between(place.doc, '“', '”', place.offset), inQuote[1]!, '文中的说法');
  if (place.typed === '') return [];
  const found: Named[] = [];
  const add = (names: readonly string[], detail: string): void => {
    for (const name of names) {
      const typed = beginning(before, name);
      if (typed >= 2) found.push({ ...named(name, detail, 0.5 + Math.min(0.2, typed / 50)), typed });
    }
  };
  add(facts.organs, '发文机关');
  add(addressees(place.doc), '主送机关');
  add(signers(place.doc), '署名');
  add(persons(place.doc), '文中的人');
  add(between(place.doc, '“', '”', place.offset), '文中的说法');
  return found;
}

function named(name: string, detail: string, score: number): Candidate {
  return literal('name', name, detail, '', score);
}

function starting(names: readonly string[], typed: string, detail: string): Named[] {
  return names.filter((name) => name.startsWith(typed) && name !== typed).map((name, n) => ({ ...named(name, detail, Math.max(0.3, 0.75 - n * 0.001)), typed: typed.length }));
}

/** @returns length of the longest beginning of the name that ends the text */
function beginning(text: string, name: string): number {
  for (let length = Math.min(name.length - 1, text.length); length >= 2; length--) if (text.endsWith(name.slice(0, length))) return length;
  return 0;
}

/** What stands between marks, each once, in order; what the cursor stands in is left out. */
function between({ text }: GongwenDocument, open: string, close: string, offset: number): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf(open), n = 0; at >= 0 && n < MOST; at = text.indexOf(open, at + 1), n++) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    const name = text.slice(at + 1, end);
    const inside = offset > at && offset <= end;
    if (!inside && name.length > 1 && name.length <= LONGEST && !/[\n《“。]/.test(name)) found.add(name);
  }
  return [...found];
}

function addressees(doc: GongwenDocument): string[] {
  return doc.nodes.filter((node) => node.kind === 'to').flatMap((node) => plainText(doc, node).split(/[、，,：:\s]+/)).filter((name) => name.length > 2 && ORGAN.test(name));
}

function signers(doc: GongwenDocument): string[] {
  return doc.nodes.filter((node) => node.kind === 'sign').map((node) => plainText(doc, node)).filter((name) => name.length > 2);
}

function persons({ text }: GongwenDocument): string[] {
  const found = new Set<string>();
  for (let at = text.indexOf('同志'), n = 0; at >= 0 && n < MOST; at = text.indexOf('同志', at + 2), n++) {
    const person = COMRADE.exec(text.slice(Math.max(0, at - 16), at).split(/[\s，。、；：]/).at(-1) ?? '')?.[0].replace(BEFORE, '');
    if (person !== undefined) found.add(`${person}同志`);
  }
  return [...found];
}
