/** Votes of paragraphs for values: what most of them have is what the office does. */

export interface Winner<T> {
  readonly value: T;
  /** Votes for it, of all. */
  readonly support: number;
  readonly of: number;
}

export interface Votes<T> {
  add(value: T, votes?: number): void;
  /** @returns what has most votes, the first of equals; undefined where nobody has voted */
  winner(): Winner<T> | undefined;
}

export function createVotes<T extends string | number | boolean>(): Votes<T> {
  const counts = new Map<T, number>();
  return {
    add(value, votes = 1) {
      counts.set(value, (counts.get(value) ?? 0) + votes);
    },
    winner() {
      let best: Winner<T> | undefined;
      let of = 0;
      for (const [value, support] of counts) {
        of += support;
        if (support > (best?.support ?? 0)) best = { value, support, of };
      }
      return best && { ...best, of };
    },
  };
}
