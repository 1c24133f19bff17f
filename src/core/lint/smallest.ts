/** The smallest edit that makes a replacement: what stays is no part of it, so that fixes stand side by side. */
import type { Edit } from '../edit/edits.ts';

/**
 * @param old the stretch that is to be replaced
 * @param offset where it stands
 */
export function smallestEdit(old: string, replacement: string, offset: number): Edit {
  let start = 0;
  while (start < old.length && start < replacement.length && old.charCodeAt(start) === replacement.charCodeAt(start)) start++;
  if (isHigh(old.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < old.length - start && end < replacement.length - start && old.charCodeAt(old.length - 1 - end) === replacement.charCodeAt(replacement.length - 1 - end)) end++;
  if (end > 0 && isLow(old.charCodeAt(old.length - end))) end--;
  return { from: offset + start, to: offset + old.length - end, text: replacement.slice(start, replacement.length - end) };
}

/** No edit parts the halves of a character. */
const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
