/** New ordinals → edits of the text: markers, and the references that name them. */
import { paragraphIndexAt } from '../names.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import type { Edit } from './edits.ts';
import { numberLike } from './ordinal-forms.ts';
import type { Ordinal } from './numbering.ts';
import { referencesIn, type Reference } from './references.ts';

/** @returns the edits that put a text in the place of a stretch of running text: what stands between its lines (page numbers, line breaks) stays */
export function replaceRunning(doc: GongwenDocument, span: Span, text: string): Edit[] {
  const edits: Edit[] = [];
  for (let i = paragraphIndexAt(doc.paragraphs, span.from); i < doc.paragraphs.length && doc.paragraphs[i]!.from < span.to; i++) {
    for (const piece of doc.paragraphs[i]!.pieces) {
      const from = Math.max(piece.from, span.from);
      const to = Math.min(piece.to, span.to);
      if (from < to) edits.push({ from, to, text: edits.length === 0 ? text : '' });
    }
  }
  return edits.length > 0 ? edits : [{ ...span, text }];
}

/** @returns edits that write the new ordinals */
export function markerEdits(doc: GongwenDocument, changed: ReadonlyMap<GongwenNode, Ordinal>): Edit[] {
  const edits: Edit[] = [];
  for (const [node, { marker }] of changed) if (node.marker !== undefined) edits.push(...replaceRunning(doc, node.marker, marker));
  return edits;
}

export interface Followed {
  readonly edits: readonly Edit[];
  /** What a user should be told of references that could not follow; undefined when all did. */
  readonly remark: string | undefined;
}

export interface FollowOptions {
  /** New numbers of annexes by their old ones. */
  readonly annexes?: ReadonlyMap<number, number>;
  /** What will be there no more. */
  readonly gone?: (node: GongwenNode) => boolean;
}

/**
 * @param changed new ordinals of headings
 * @returns edits that let the references to what is renumbered follow
 */
export function followReferences(
  doc: GongwenDocument, changed: ReadonlyMap<GongwenNode, Ordinal>, { annexes = new Map(), gone = () => false }: FollowOptions = {},
): Followed {
  const edits: Edit[] = [];
  let lost = 0;
  let reformed = 0;
  const follow = ({ number }: Reference, value: number): void => {
    edits.push({ ...number, text: numberLike(doc.text.slice(number.from, number.to), value) });
  };
  for (const reference of referencesIn(doc)) {
    const { target } = reference;
    if (reference.kind === 'annex') {
      const value = annexes.get(reference.value);
      if (value !== undefined) follow(reference, value);
      continue;
    }
    if (target === undefined) continue;
    if (gone(target)) {
      if (!goesToo(doc, reference, gone)) lost++;
      continue;
    }
    const ordinal = changed.get(target);
    if (ordinal === undefined) continue;
    if (ordinal.family !== target.family) reformed++;
    else if (ordinal.value !== reference.value) follow(reference, ordinal.value);
  }
  const remarks: string[] = [];
  if (lost > 0) remarks.push(`有${lost}处引用指向的内容已不在，没有改动，请核对`);
  if (reformed > 0) remarks.push(`有${reformed}处引用指向的标题换了层次，没有改动，请核对`);
  return { edits, remark: remarks.length === 0 ? undefined : remarks.join('；') };
}

/** Whether a reference stands in what goes with its target. */
function goesToo(doc: GongwenDocument, { from }: Reference, gone: (node: GongwenNode) => boolean): boolean {
  let siblings = doc.roots;
  for (;;) {
    const holder = siblings.find((node) => node.from <= from && from < node.to);
    if (holder === undefined) return false;
    if (gone(holder)) return true;
    siblings = holder.children;
  }
}

/** @returns the edits in order and apart: those that touch are made one, and what changes nothing is left out */
export function inOrder(text: string, edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  const apart: Edit[] = [];
  for (const edit of sorted) {
    if (text.slice(edit.from, edit.to) === edit.text) continue;
    const last = apart.at(-1);
    if (last !== undefined && edit.from < last.to) continue;
    if (last?.to === edit.from) apart[apart.length - 1] = { from: last.from, to: edit.to, text: last.text + edit.text };
    else apart.push(edit);
  }
  return apart.filter((edit) => text.slice(edit.from, edit.to) !== edit.text);
}
