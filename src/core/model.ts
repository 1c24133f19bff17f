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
  /** The ordinal as typed (`一、`), which may run over a line break; undefined when there is none. */
  readonly marker: Span | undefined;
  /** The marker without white space and line breaks; '' when there is none. */
  readonly markerText: string;
  /** Value of the ordinal, 0 when there is none. */
  readonly value: number;
  /** Family of the ordinal, see text/ordinals.ts; undefined when there is none. */
  readonly family: string | undefined;
  /** Text after the marker up to the first of 。；：！？ or the end of the paragraph; may run over line breaks. */
  readonly title: Span;
  /** 0 for a node without parent, else parent's depth + 1. */
  readonly depth: number;
  readonly children: readonly GongwenNode[];
}

/** What a paragraph is before anything is known of its meaning. */
export type ParagraphKind =
  | 'text'
  /** A row of a table, Markdown's or tab-separated. */
  | 'row'
  /** A line of a 目录. */
  | 'contents'
  /** A line of a fenced block. */
  | 'code';

/** 自然段: a logical paragraph. Hard wraps are undone, page furniture inside it is left out. */
export interface Paragraph extends Span {
  /** First and last line, counted from zero. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly kind: ParagraphKind;
  /** Blank before its first character, in half-width columns. */
  readonly indent: number;
  /** The text with wraps undone; of one line it is the very slice. Leading white space of the first line is no part. */
  readonly text: string;
  /** Stretches of the source that make up `text`, in order: their lengths add up to its length. */
  readonly pieces: readonly Span[];
}

/** An ordinal that might open a member. Offsets are those of its paragraph's text. */
export interface PointMark {
  /** 首先 may open the 第 family, so the two count as one; 一抓 二抓 are one family by their verb. */
  readonly family: string;
  readonly key: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly opensParagraph: boolean;
  /** Behind a clause of its own and part of no word; a first member that is not (主要一是…, 一要领…) counts only with a second one. */
  readonly sure: boolean;
}

/** A parsed text: what every feature asks. */
export interface GongwenDocument {
  readonly text: string;
  /** Offset at which each line starts; a line ends behind its `\n`. */
  readonly lineStarts: readonly number[];
  /** Logical paragraphs in order. Blank lines and page furniture belong to none. */
  readonly paragraphs: readonly Paragraph[];
  /** For each paragraph what of its text stands in quotation marks or 书名号, as pairs of offsets in it: [from, to, from, to, …]. */
  readonly quotations: readonly (readonly number[])[];
  /** For each paragraph the ordinals inside it that might open a member, whether or not one does: what is out of sequence is no node. */
  readonly pointMarks: readonly (readonly PointMark[])[];
  /** Nodes without parent, in order. */
  readonly roots: readonly GongwenNode[];
  /** All nodes in document order (parents before children). */
  readonly nodes: readonly GongwenNode[];
}
