/** Size of the sheets: as wide as the desk, or a part of their true size. */

/** Pixels of CSS to a millimetre at true size. */
const TRUE_SIZE = 96 / 25.4;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;
/** Wider than so a sheet does not become by itself. */
const WIDEST = 1.5;
/** Left free beside the sheets, in pixels: room for the mark of the focus and a bar for scrolling. */
const BESIDE = 16;

/** A part of the true size; undefined: as wide as the desk. */
export type Zoom = number | undefined;

/** @returns whether a value that was kept is a size of sheets */
export function isZoom(value: unknown): value is number {
  return typeof value === 'number' && value >= STEPS[0] && value <= STEPS.at(-1)!;
}

/**
 * @param width of the widest sheet, in millimetres
 * @returns the part of the true size in which sheets are shown
 */
export function partOf(zoom: Zoom, deskWidth: number, width: number): number {
  return zoom ?? Math.max(STEPS[0], Math.min(WIDEST, (deskWidth - 2 * BESIDE) / (width * TRUE_SIZE)));
}

/** @returns the next step up or down from a part */
export function stepFrom(part: number, step: 1 | -1): number {
  return (step === 1 ? STEPS.find((next) => next > part + 0.01) : STEPS.findLast((next) => next < part - 0.01)) ?? part;
}

/** @returns pixels to a millimetre */
export function pixels(part: number): number {
  return part * TRUE_SIZE;
}
