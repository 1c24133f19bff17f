/** What completion offers, and why: data that the editor side only translates. */

/** What a suggestion is, for its sign in the list. */
export type SuggestionKind =
  /** The next ordinal of an open sequence, or the first of a new one. */
  | 'ordinal'
  /** 主送机关 or 称谓. */
  | 'addressee'
  /** Closing formula of the 文种. */
  | 'closing'
  /** 附件说明, 署名, 成文日期, 附注, 版记, the label of an annex. */
  | 'element'
  /** A phrase of the catalogue or of the user's own. */
  | 'phrase'
  /** A whole document. */
  | 'document'
  /** A name or a term that stands in the document. */
  | 'name';

export interface Suggestion {
  readonly kind: SuggestionKind;
  /** As the list shows it. */
  readonly label: string;
  /** What is put in place of what stands between `from` and the cursor; line ends are `\n`. */
  readonly text: string;
  /** Whether `text` is in the notation of phrases/notation.ts. */
  readonly slots: boolean;
  /** Offset of what has been typed of it; the cursor's where nothing has. */
  readonly from: number;
  /** What begins with what has been typed. */
  readonly filter: string;
  /** Why it is offered here, in a few words: 接“一是”之后. */
  readonly detail: string;
  /** What it does, one clause; '' where the text says it all. */
  readonly does: string;
}

/** A suggestion before its place in the list is known. */
export interface Candidate extends Omit<Suggestion, 'from' | 'filter'> {
  /** The greater, the higher it stands. Those of ordinals and elements are rough chances, from 0 to 1. */
  readonly score: number;
  /** What reaches it by typing, the text itself first. */
  readonly keys: readonly string[];
}

/** Longest label in the list, in characters: behind it stands why it is offered, and VS Code cuts that off first. */
const LABEL = 16;

/** @returns the beginning of a text that is too long for the list; all of it stands beside the list */
export function shortLabel(text: string): string {
  return text.length > LABEL + 1 ? `${text.slice(0, LABEL)}…` : text;
}

/** @returns a candidate whose text is put in as it is */
export function literal(kind: SuggestionKind, text: string, detail: string, does: string, score: number): Candidate {
  return { kind, label: text.trim(), text, slots: false, detail, does, score, keys: [text.trim()] };
}

/** @returns the ordinal that follows another one in its sequence */
export function nextOrdinal(text: string, before: string, score: number): Candidate {
  return literal('ordinal', text, `接“${before}”之后`, '', score);
}
