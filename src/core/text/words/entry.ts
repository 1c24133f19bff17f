/** What an entry of the tables of words is: words are data, one row each; lint/word-pass.ts finds them. */

/** 必错, 多错, and two levels for what is only a hint; the names are those of `Severity`. */
export type WordLevel = 'error' | 'warning' | 'information' | 'hint';

/**
 * A wrong word and the right one. The four lists say in what company it is wrong: words apart by `|`, one of which must (or must
 * not) stand just before or just behind. In the lists before, `^` is the start of a clause; in the lists after, `$` is its end:
 * the start or end of the paragraph, or a mark or blank.
 */
export interface WordEntry {
  /** The wrong word, of two characters at least; of a `pattern` the characters that it starts with. */
  readonly wrong: string;
  /** What should stand instead: '' where it is to be left out, undefined where nobody but the writer knows. */
  readonly right?: string;
  /** Where it is not that of the rule. */
  readonly level?: WordLevel;
  readonly before?: string;
  readonly notBefore?: string;
  readonly after?: string;
  readonly notAfter?: string;
  /**
   * For the few that need one, asked where `wrong` stands; bounded. The group `slip` is the stretch that is flagged and replaced,
   * all that matches where there is none.
   */
  readonly pattern?: RegExp;
  /** The replacement is likely and no more, so it waits for a choice even in a rule whose replacements are made without one. */
  readonly choice?: boolean;
  /** Why, as the end of the message. */
  readonly note?: string;
}

/** @returns entries that need no company: pairs of the wrong and the right word */
export function pairs(rows: readonly (readonly [wrong: string, right: string])[], level?: WordLevel): WordEntry[] {
  return rows.map(([wrong, right]) => (level === undefined ? { wrong, right } : { wrong, right, level }));
}
