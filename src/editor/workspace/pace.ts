/** Work goes on for at most so many milliseconds before others have their turn. */
const SLICE = 6;

/** @returns a function to be awaited between pieces of work: it gives way when the slice is used up */
export function createPace(): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
}
