/** Where a line of Chinese text may end: 避头尾 (GB/T 15834—2011 5.1). */
import type { Program } from './programs.ts';

/** 破折号 is two characters that stay together. */
function isInDash(text: string, at: number, from: number): boolean {
  if (text.charAt(at) !== '—' || text.charAt(at - 1) !== '—') return false;
  let before = at;
  while (before > from && text.charAt(before - 1) === '—') before--;
  return (at - before) % 2 === 1;
}

/** @returns the last offset up to `at`, and not before `from`, at which a line may end */
export function chineseBreak(text: string, at: number, from: number, { noBegin, noEnd }: Program): number {
  let end = at;
  while (end > from && (noBegin[text.charCodeAt(end)] === 1 || noEnd[text.charCodeAt(end - 1)] === 1 || isInDash(text, end, from))) end--;
  return end;
}
