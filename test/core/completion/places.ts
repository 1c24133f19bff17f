/** Places cut out of documents just before something that completion should know: by the tree of the whole document, nothing by hand. */
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { paragraphIndexAt, plainText } from '../../../src/core/names.ts';

/** What was cut away: the next member of a sequence, the first one of a new sequence, an element. */
export type CutKind = 'ordinal' | 'point' | 'first' | 'closing' | 'attach' | 'sign';

export interface Cut {
  readonly kind: CutKind;
  /** Offset in the whole text at which it begins. */
  readonly at: number;
  /** Where its paragraph, or its member, ends. */
  readonly end: number;
  /** What stood there, without white space, half-width marks folded. */
  readonly wanted: string;
}

/** @returns the text without white space, with full-width marks */
export function fold(text: string): string {
  return text.replace(/[\s\u3000]+/g, '').replace(/[,;:!?()]/g, (mark) => '，；：！？（）'.charAt(',;:!?()'.indexOf(mark)));
}

/** @returns all places of a document in order */
export function cutsOf(doc: GongwenDocument): Cut[] {
  return doc.nodes.flatMap((node) => {
    const kind = kindOf(node);
    if (kind === undefined) return [];
    const paragraph = doc.paragraphs[paragraphIndexAt(doc.paragraphs, node.from)];
    if (paragraph === undefined) return [];
    return [{ kind, at: node.from, end: kind === 'point' ? Math.min(node.to, paragraph.to) : kind === 'attach' ? node.to : paragraph.to, wanted: fold(node.marker === undefined ? plainText(doc, node) : node.markerText) }];
  });
}

function kindOf({ kind, value, family }: GongwenNode): CutKind | undefined {
  if (kind === 'h') return value === 1 ? 'first' : 'ordinal';
  // 最后， has no value and goes on from another one
  if (kind === 'p') return value === 1 ? 'first' : value > 1 || family === 'first' ? 'point' : undefined;
  return kind === 'closing' || kind === 'attach' || kind === 'sign' ? kind : undefined;
}

/** @returns the text up to a place, the rest removed */
export function before(text: string, cut: Cut): string {
  return text.slice(0, cut.at);
}

/** @returns whether what would be put in is what stood there; a formula with a slot is known by its words before the slot */
export function isHit(cut: Cut, inserted: string): boolean {
  const text = fold(inserted.split('⟨')[0]!);
  if (cut.kind === 'closing') return withoutStop(text) === withoutStop(cut.wanted) || (inserted.includes('⟨') && text.length >= 6 && cut.wanted.startsWith(text));
  if (cut.kind === 'attach') return text.startsWith('附件') && cut.wanted.startsWith('附');
  if (cut.kind === 'sign') return text === cut.wanted;
  return text === cut.wanted;
}

function withoutStop(text: string): string {
  return text.replace(/。$/, '');
}

/** @returns the same sequence of numbers for the same seed, each from 0 to 1 */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
