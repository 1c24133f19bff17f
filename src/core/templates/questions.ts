/** What is asked before a document opens: the fields of a template in the order of the document, each once. */
import { dateText, type Day } from '../lint/cover/dates.ts';
import type { ElementKind, GongwenDocument, GongwenNode, NodeKind } from '../model.ts';
import { parse } from '../parse.ts';
import { fill, slots, type SlotSegment, type Template } from '../phrases/notation.ts';
import { documentNumberText, readDocumentNumber } from './document-number.ts';
import { FIELDS, type Field, type Place } from './fields.ts';
import { nextNumber, withNumber, type Unit } from './unit.ts';

export interface Question {
  readonly field: Field;
  /** The field's name, numbered where a template asks for several: 附件名称2. */
  readonly name: string;
  /** The slots that the answer fills: one; three for a 发文字号, which is typed as one. */
  readonly slots: readonly SlotSegment[];
  /** What stands in the document until it is answered. */
  readonly hint: string;
}

/** Texts for slots by their number. */
export type Values = ReadonlyMap<number, string>;

/**
 * Slots of the 要素 are asked, wherever the template has them linked; what is long, what has alternatives and what belongs to the
 * body stays for Tab.
 */
export function questionsOf(template: Template): Question[] {
  const places = placesOf(template);
  const questions: { field: Field; slots: SlotSegment[] }[] = [];
  for (const slot of slots(template)) {
    if (slot.choices.length > 0) continue;
    const field = fieldOf(places.get(slot.number) ?? []);
    if (field === undefined) continue;
    const last = questions.at(-1);
    if (field.id === 'number' && last?.field === field) last.slots.push(slot);
    else questions.push({ field, slots: [slot] });
  }
  return questions.map(({ field, slots }, i) => {
    const alike = questions.filter((other) => other.field === field);
    const number = questions.slice(0, i + 1).filter((other) => other.field === field).length;
    return { field, slots, name: alike.length > 1 ? `${field.name}${number}` : field.name, hint: hintOf(template, slots) };
  });
}

/** The first field that fits any of the places: a name in the 标题 says more than the same one in the text. */
function fieldOf(places: readonly Place[]): Field | undefined {
  return FIELDS.find((field) => places.some((place) => field.fits(place)));
}

function placesOf(template: Template): Map<number, Place[]> {
  const doc = parse(fill(template));
  const elements = elementsOf(doc);
  const places = new Map<number, Place[]>();
  let at = 0;
  for (const segment of template.segments) {
    const text = segment.kind === 'text' ? segment.text : segment.hint;
    if (segment.kind === 'slot') {
      const offset = at;
      const element = elements.find((node) => node.from <= offset && offset < node.to);
      const place: Place = { element: element && elementKind(element.kind), hint: segment.hint, before: lineBefore(doc.text, offset), linked: segment.linked };
      places.set(segment.number, [...(places.get(segment.number) ?? []), place]);
    }
    at += text.length;
  }
  return places;
}

/** Elements of the document itself: an annex has its own, which its writer fills. */
function elementsOf(doc: GongwenDocument): GongwenNode[] {
  const annex = doc.nodes.findIndex((node) => node.kind === 'annex');
  return (annex < 0 ? doc.nodes : doc.nodes.slice(0, annex)).filter((node) => elementKind(node.kind) !== undefined);
}

/** @returns undefined for the body's structure, and for 出席、列席 and closing formulas, which are written as the body is */
function elementKind(kind: NodeKind): ElementKind | undefined {
  return kind === 'h' || kind === 'p' || kind === 'minor' || kind === 'dash' || kind === 'roster' || kind === 'closing' ? undefined : kind;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).replace(/^[\s\u3000]+/, '');
}

/** What stands from the first of the slots to the end of the word that the last one is in, as the hints have it. */
function hintOf(template: Template, asked: readonly SlotSegment[]): string {
  if (asked.length === 1) return asked[0]!.hint;
  const left = new Set(asked.map(({ number }) => number));
  let hint = '';
  for (const segment of template.segments) {
    if (segment.kind === 'slot') {
      if (left.delete(segment.number)) hint += segment.hint;
      continue;
    }
    if (hint === '') continue;
    hint += /^[^\s\u3000]*/.exec(segment.text)![0];
    if (left.size === 0) break;
  }
  return hint;
}

/** @param text as its field's `tidy` gives it, not empty; @returns what it puts into each slot */
export function valuesOf(question: Question, text: string): Values {
  const number = question.slots.length > 1 ? readDocumentNumber(text) : undefined;
  const parts = number === undefined ? [text] : [number.code, String(number.year), String(number.serial)];
  return new Map(question.slots.map((slot, i) => [slot.number, parts[i] ?? '']));
}

/** @returns the line of the document in which the question stands, the asked part in 【】, what is known filled in */
export function lineOf(template: Template, question: Question, values: Values): string {
  const asked = new Set(question.slots.map(({ number }) => number));
  let line = '';
  let found = false;
  for (const segment of template.segments) {
    if (segment.kind === 'slot') {
      if (asked.has(segment.number)) found = true;
      line += asked.has(segment.number) ? `【${segment.hint}】` : (values.get(segment.number) ?? segment.hint);
      continue;
    }
    const lines = segment.text.split('\n');
    for (const [i, part] of lines.entries()) {
      if (i > 0 && found) return spaced(line);
      line = i > 0 ? part : line + part;
    }
  }
  return spaced(line);
}

function spaced(line: string): string {
  return line.trim().replace(/[\s\u3000]+/g, '　');
}

/** @returns what is offered as the answer; '' where nothing is known */
export function defaultOf({ field }: Question, unit: Unit, today: Day): string {
  if (field.unit !== undefined) return unit[field.unit];
  if (field.id === 'date') return dateText(today);
  if (field.id === 'period') return `${today.year}年度`;
  const next = field.id === 'number' ? nextNumber(unit, today.year) : undefined;
  return next === undefined ? '' : documentNumberText(next);
}

/** @returns the unit with what the answers tell of it; answers are parallel to the questions, '' where a slot was left */
export function learned(unit: Unit, questions: readonly Question[], answers: readonly string[]): Unit {
  let known = unit;
  questions.forEach(({ field }, i) => {
    const answer = answers[i] ?? '';
    if (answer === '') return;
    if (field.unit !== undefined) known = { ...known, [field.unit]: answer };
    const number = field.id === 'number' ? readDocumentNumber(answer) : undefined;
    if (number !== undefined) known = withNumber(known, number);
  });
  return known;
}
