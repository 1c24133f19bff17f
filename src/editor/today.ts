import type { Day } from '../core/lint/cover/dates.ts';

/** @returns today by the clock and the time zone of the machine */
export function today(): Day {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
