/** Who scrolls: the user here, or the editor from afar. Only what the user does here is told to the editor, or both would chase each other. */

/** A wheel or a key goes on moving the sheets for so long, in milliseconds; each move prolongs it. */
const FOLLOWS = 400;

export interface Lead {
  /** Whether a scroll of this moment is the user's own. */
  isOurs(): boolean;
  /** The editor moves the sheets now. */
  yield(): void;
  /** The user moves them, by a button of the page. */
  take(): void;
}

export function watchLead(desk: HTMLElement): Lead {
  let until = 0;
  const take = (): void => { until = performance.now() + FOLLOWS; };
  for (const event of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) desk.addEventListener(event, take, { passive: true });
  // the bar for scrolling is held as long as it is held
  desk.addEventListener('pointermove', ({ buttons }) => { if (buttons !== 0) take(); }, { passive: true });
  return {
    isOurs() {
      const ours = performance.now() < until;
      if (ours) take();
      return ours;
    },
    yield: () => { until = 0; },
    take,
  };
}
