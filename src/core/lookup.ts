/**
 * Looks up by halves.
 * @param holds is false up to some index and true from there on
 * @returns that index; `count` where it is true for none
 */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
