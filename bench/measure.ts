/** Round-robin timing in one process: what is compared shares the same moments of a noisy machine. */

export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

/** A turn of a case lasts at least so many milliseconds: one run of a small text is too short for the clock. */
const TURN = 10;

/** Each case warms up for so many milliseconds at least, so that what it runs is compiled as it is in a long session. */
const WARM = 400;

/**
 * @param rounds how often each case has its turn, after warming up
 * @returns median time of one run of each case in milliseconds, in the order given
 */
export async function medians(cases: readonly Case[], rounds: number): Promise<number[]> {
  const times: number[][] = cases.map(() => []);
  for (const { run } of cases) {
    const start = performance.now();
    do await run(); while (performance.now() - start < WARM);
  }
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of cases.entries()) {
      let runs = 0;
      const start = performance.now();
      let took: number;
      do {
        await run();
        runs++;
        took = performance.now() - start;
      } while (took < TURN);
      times[i]!.push(took / runs);
    }
  }
  return times.map((t) => t.sort((a, b) => a - b)[t.length >> 1]!);
}

/** @returns a number of milliseconds with three figures */
export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(3);
}
