/**
 * The vocabulary that every part shares. Offsets are UTF-16 code units from the start of the text; `to` is exclusive.
 * Lines are counted by `\n` alone and from zero here (goldens and messages count from one).
 */

/** A stretch of the source text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** 要素 (GB/T 9704—2012 §7): see glossary.ts for the Chinese term of each. */
export type ElementKind =
  | 'copyNumber' | 'secrecy' | 'urgency'
  | 'org' | 'docno' | 'signer' | 'title' | 'subtitle' | 'salute' | 'to'
  | 'closing' | 'attach' | 'sign' | 'date' | 'note' | 'annex'
  | 'roster' | 'cc' | 'issue';

/** 标题 (h), 要点 (p), 小标题 (runIn head without a number) and `——` items (dash). */
export type StructureKind = 'h' | 'p' | 'minor' | 'dash';

export type NodeKind = ElementKind | StructureKind;

/**
 * A node of the tree. `from` is the start of its marker (of its text where it has none); `to` is the end of all that
 * belongs to it: for a heading the end of its section, for an element the end of its last line, for a point the end of
 * its member. Children lie inside their parent and do not overlap.
 */
export interface GongwenNode extends Span {
  readonly kind: NodeKind;
  /** The ordinal as typed (`一、`), which may run over a line break; absent when there is none. */
  readonly marker?: Span;
  /** The marker without white space and line breaks; '' when there is none. */
  readonly markerText: string;
  /** Value of the ordinal, 0 when there is none. */
  readonly value: number;
  /** Family of the ordinal, see text/ordinals.ts; undefined when there is none. */
  readonly family?: string;
  /** Text after the marker up to the first of 。；：！？ or the end of the paragraph; may run over line breaks. */
  readonly title: Span;
  /** 0 for a node without parent, else parent's depth + 1. */
  readonly depth: number;
  readonly children: readonly GongwenNode[];
}
