/** 日期: what a calendar holds. */

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * @param year undefined when it is not known: then February has 29 days
 * @returns how many days the month has, 0 when there is no such month
 */
export function daysOf(month: number, year?: number): number {
  if (month === 2 && year !== undefined && !isLeap(year)) return 28;
  return DAYS[month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
