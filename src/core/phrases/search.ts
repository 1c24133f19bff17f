/** Looking for a phrase by anything that one remembers of it. */

/** What of a phrase is looked into. */
export interface Searchable {
  /** Its names, and full pinyin and initials of each, in lower case. */
  readonly keys: readonly string[];
  readonly does: string;
  /** Its text with the hints of its slots. */
  readonly text: string;
}

/** @returns how well a phrase fits, 0 is best; undefined when it does not. All words of the query, parted by blanks, must be in it. */
export function rankOf({ keys, does, text }: Searchable, query: string): number | undefined {
  let rank = 0;
  for (const word of wordsOf(query)) {
    const one = rankOfWord(word, keys, does, text);
    if (one === undefined) return undefined;
    rank = Math.max(rank, one);
  }
  return rank;
}

function rankOfWord(word: string, keys: readonly string[], does: string, text: string): number | undefined {
  if (keys.some((key) => key.toLowerCase().startsWith(word))) return 0;
  if (keys.some((key) => key.toLowerCase().includes(word))) return 1;
  if (does.toLowerCase().includes(word)) return 2;
  return text.toLowerCase().includes(word) ? 3 : undefined;
}

/** Full-width letters and digits, as an input method gives them, are half-width ones. */
function wordsOf(query: string): string[] {
  return query.normalize('NFKC').toLowerCase().split(/\s+/).filter((word) => word !== '');
}
