/** 新建公文 step by step: what is asked next, given what has been answered, and the document that comes of it. */
import type { Day } from '../lint/cover/dates.ts';
import { parseTemplate, snippetBody, type Template } from '../phrases/notation.ts';
import type { TemplateChoice } from './choices.ts';
import { defaultOf, lineOf, questionsOf, valuesOf, learned, type Question } from './questions.ts';
import type { Unit } from './unit.ts';
import { MOST_ATTACHMENTS, variantsOf, withAttachments, withHead } from './variants.ts';

/** What has been answered so far. Answers to fields by the field's name; '' where a slot is left to be filled later. */
export interface Answers {
  readonly head?: boolean;
  readonly attachments?: number;
  readonly fields: ReadonlyMap<string, string>;
}

export const NO_ANSWERS: Answers = { fields: new Map() };

export type Step =
  | { readonly kind: 'head' }
  /** Numbers of 附件 to choose from. */
  | { readonly kind: 'attachments'; readonly counts: readonly number[] }
  | { readonly kind: 'field'; readonly question: Question; readonly line: string };

/** @returns all steps, those answered and those to come; a choice about the document may change what follows it */
export function stepsOf(choice: TemplateChoice, answers: Answers): Step[] {
  const { head, attachments } = variantsOf(choice.body);
  const template = templateOf(choice, answers);
  const steps: Step[] = [];
  if (head) steps.push({ kind: 'head' });
  if (attachments !== undefined) steps.push({ kind: 'attachments', counts: COUNTS });
  const questions = questionsOf(template);
  const values = valuesFrom(questions, answers);
  return [...steps, ...questions.map((question): Step => ({ kind: 'field', question, line: lineOf(template, question, values) }))];
}

/** @returns what a field is offered: the answer given before, else what is known of the unit and the day */
export function offered(question: Question, answers: Answers, unit: Unit, today: Day): string {
  return answers.fields.get(question.name) ?? defaultOf(question, unit, today);
}

export interface NewDocument {
  /** Body of a VS Code snippet: what is left to fill are its tab stops. */
  readonly snippet: string;
  /** How many slots are left. */
  readonly left: number;
  /** The unit with what the answers tell of it. */
  readonly unit: Unit;
}

export function documentOf(choice: TemplateChoice, answers: Answers, unit: Unit): NewDocument {
  const template = templateOf(choice, answers);
  const questions = questionsOf(template);
  const values = valuesFrom(questions, answers);
  const left = new Set(template.segments.flatMap((segment) => (segment.kind === 'slot' && !values.has(segment.number) ? [segment.number] : [])));
  return {
    snippet: snippetBody(template, values),
    left: left.size,
    unit: learned(unit, questions, questions.map(({ name }) => answers.fields.get(name) ?? '')),
  };
}

function templateOf({ body, genre }: TemplateChoice, { head, attachments }: Answers): Template {
  const variants = variantsOf(body);
  const attached = attachments === undefined || variants.attachments === undefined || attachments === variants.attachments ? body : withAttachments(body, attachments);
  return parseTemplate(head === true && variants.head ? withHead(attached, genre === '函') : attached);
}

function valuesFrom(questions: readonly Question[], { fields }: Answers): Map<number, string> {
  const values = new Map<number, string>();
  for (const question of questions) {
    const answer = fields.get(question.name) ?? '';
    if (answer !== '') for (const [number, value] of valuesOf(question, answer)) values.set(number, value);
  }
  return values;
}

const COUNTS: readonly number[] = Array.from({ length: MOST_ATTACHMENTS + 1 }, (_, count) => count);
