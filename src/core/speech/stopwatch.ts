/** A clock that can be stopped in between. Moments are milliseconds of any one clock. */
export interface Stopwatch {
  readonly started: number;
  /** Length of all pauses that are over. */
  readonly paused: number;
  readonly pausedAt: number | undefined;
}

export function startWatch(now: number): Stopwatch {
  return { started: now, paused: 0, pausedAt: undefined };
}

/** @returns the clock stopped, or going on where it was stopped */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
  if (watch.pausedAt === undefined) return { ...watch, pausedAt: now };
  return { ...watch, paused: watch.paused + now - watch.pausedAt, pausedAt: undefined };
}

/** @returns seconds that it has gone */
export function secondsOn(watch: Stopwatch, now: number): number {
  return ((watch.pausedAt ?? now) - watch.started - watch.paused) / 1000;
}
