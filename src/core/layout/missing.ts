/** 【待补】: what the 文种 requires and the draft lacks. Nothing else is ever added to a text. */
import { genreOf } from '../genre-of.ts';
import { KIND_TERMS } from '../glossary.ts';
import type { ElementKind, GongwenDocument, GongwenNode } from '../model.ts';
import type { Form } from './form.ts';
import { DATE } from '../text/elements.ts';

export interface Missing {
  readonly kind: ElementKind;
  /** 成文日期 */
  readonly term: string;
  /** Offset in the source before which it is due; the length of the text for its end. */
  readonly at: number;
}

/** Elements that stand above the text; those that close it. */
const HEAD: ReadonlySet<ElementKind> = new Set<ElementKind>(['title', 'subtitle', 'docno', 'to']);
/** 会议通过的公文 name meeting and date under the title and are not signed below. */
const PASSED = new RegExp(`${DATE}.*(?:通过|批准)`);

/** @returns what is missing, in the order in which it is due */
export function missingElements(doc: GongwenDocument): Missing[] {
  const genre = genreOf(doc);
  if (genre === undefined) return [];
  const main = doc.nodes.slice(0, Math.max(0, doc.nodes.findIndex((node) => node.kind === 'annex')) || doc.nodes.length);
  const has = (kind: ElementKind): boolean => main.some((node) => node.kind === kind);
  const passed = main.some((node) => node.kind === 'subtitle' && PASSED.test(doc.text.slice(node.from, node.to)));
  const required: ElementKind[] = [...genre.required];
  // 条例 第九条（六）: 上行文 names who signed it; a draft without 版头 has no place for it yet
  if (genre.directions.every((direction) => direction === 'up') && (has('org') || has('docno'))) required.unshift('signer');
  const lacking = required.filter((kind) => !has(kind) && !(passed && (kind === 'sign' || kind === 'date')));
  return lacking.map((kind) => ({ kind, term: KIND_TERMS[kind].chinese, at: placeOf(doc, main, kind) }));
}

/** What 版头 of each form can't do without: 7.2.4, 7.2.5, 10.1–10.3. */
const OF_FORM: Readonly<Record<Form, readonly ElementKind[]>> = {
  plain: [], readingCopy: [], document: ['org', 'docno'], letter: ['org', 'docno'], order: ['org', 'docno'], minutes: ['org'],
};

/** @returns what a form that was chosen by name requires and the draft lacks, due at its top: a draft that is no such form lacks nothing */
export function missingOfForm(doc: GongwenDocument, form: Form): Missing[] {
  const first = doc.nodes.find(({ kind }) => BELOW_MARK.has(kind))?.from ?? doc.paragraphs[0]?.from ?? 0;
  return OF_FORM[form].filter((kind) => !doc.nodes.some((node) => node.kind === kind)).map((kind) => ({ kind, term: KIND_TERMS[kind].chinese, at: first }));
}

/** What stands below the mark. */
const BELOW_MARK: ReadonlySet<string> = new Set(['docno', 'signer', 'title', 'to', 'salute']);

/** 签发人 stands at the top, the others of the head under the title, the rest where the main text ends. */
function placeOf(doc: GongwenDocument, main: readonly GongwenNode[], kind: ElementKind): number {
  const { nodes } = doc;
  if (kind === 'signer') return nodes.find((node) => node.kind === 'title')!.from;
  if (HEAD.has(kind)) {
    const title = nodes.find((node) => node.kind === 'title')!;
    let end = title.to;
    for (const node of nodes) if (node.from >= end && (node.kind === 'subtitle' || node.kind === 'docno') && doc.text.slice(end, node.from).trim() === '') end = node.to;
    return doc.paragraphs.find((paragraph) => paragraph.from >= end)?.from ?? doc.text.length;
  }
  const after = kind === 'date' ? main.findLast((node) => node.kind === 'sign') : undefined;
  if (after !== undefined) return doc.paragraphs.find((paragraph) => paragraph.from >= after.to)?.from ?? doc.text.length;
  const below = nodes.find((node) => BELOW.has(node.kind));
  return below?.from ?? doc.text.length;
}

/** What stands below 署名 and 成文日期. */
const BELOW: ReadonlySet<string> = new Set(['date', 'note', 'annex', 'cc', 'issue', 'roster']);
