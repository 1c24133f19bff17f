/** 引用: words that name a heading, an item or an annex of the same text by its number (见附件2, 第三部分, 第（二）项). */
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import type { Plan } from './plan.ts';

/** A reference; its own span is all of it (附件2, 第三部分). */
export interface Reference extends Span {
  /** The number alone, without brackets: what is rewritten. */
  readonly number: Span;
  readonly value: number;
  readonly kind: 'annex' | 'heading';
  /** A heading, the label of an annex, or 附件说明 where the annex itself is not there; undefined where the text has none such. */
  readonly target: GongwenNode | undefined;
}

/** @returns the references of a text in order; what may be none is left out */
export function referencesIn(_doc: GongwenDocument): readonly Reference[] {
  return [];
}

/** @returns the reference at an offset */
export function referenceAt(doc: GongwenDocument, offset: number): Reference | undefined {
  return referencesIn(doc).find(({ from, to }) => from <= offset && offset <= to);
}

/** @returns what is meant at an offset: the target of a reference, or the heading or annex whose marker or title stands there */
export function targetAt(doc: GongwenDocument, offset: number): GongwenNode | undefined {
  return referenceAt(doc, offset)?.target
    ?? doc.nodes.find(({ kind, from, to, title }) => (kind === 'h' && from <= offset && offset <= title.to) || (kind === 'annex' && from <= offset && offset <= to));
}

/** @returns the references that name a heading or an annex */
export function referencesTo(doc: GongwenDocument, target: GongwenNode): readonly Reference[] {
  return referencesIn(doc).filter((reference) => reference.target === target);
}

/** Gives a heading or an annex another number (四、) or another title. */
export function renameTarget(_doc: GongwenDocument, _target: GongwenNode, _text: string): Plan {
  return { why: '光标处没有可以改名的标题或附件' };
}

/** @returns what a reference names, as plain text: marker, title, first sentence, line */
export function hoverText(doc: GongwenDocument, { target }: Reference): string {
  return target === undefined ? '' : `${target.markerText}${doc.text.slice(target.title.from, target.title.to)}`;
}
