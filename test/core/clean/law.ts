/**
 * The law of 整理文本, checked without asking how it was done: what is no longer in the text is white space, the same mark in another width
 * or form, or stands in the list with its place.
 */
import type { Removed } from '../../../src/core/clean/clean.ts';

/** White space, and characters that print nothing. */
const NOTHING = /[\p{White_Space}\p{Cf}\p{Cc}]/u;
/** Marks that count as one: Chinese ones beside their half-width twins, quotation marks of all forms. */
const TWINS: Readonly<Record<string, string>> = {
  '，': ',', '。': '.', '；': ';', '：': ':', '？': '?', '！': '!', '（': '(', '）': ')',
  '“': '"', '”': '"', '‘': '"', '’': '"', "'": '"', '＂': '"', '＇': '"', '「': '"', '」': '"', '『': '"', '』': '"',
};
const ORDINAL = /^(?:[一二三四五六七八九十百]+、|\([一二三四五六七八九十百]+\)|\d+\.|\(\d+\))/;

/** @returns the characters that print, each folded to its twin */
export function folded(text: string): string {
  let rest = '';
  for (const char of text) if (!NOTHING.test(char)) rest += TWINS[char] ?? char;
  return rest;
}

/**
 * @param ordinals whether ordinals may have been put at the start of lines (Markdown)
 * @returns what is not accounted for, as a message; undefined when all is
 */
export function accountFor(before: string, after: string, removed: readonly Removed[], ordinals: boolean): string | undefined {
  let kept = '';
  let at = 0;
  for (const { from, to, text, line } of removed) {
    if (from < at || before.slice(from, to) !== text) return `the list is wrong: ${JSON.stringify(text)} does not stand at ${from}`;
    if (line !== before.slice(0, from).split('\n').length) return `the list is wrong: ${JSON.stringify(text)} does not stand in line ${line}`;
    kept += before.slice(at, from);
    at = to;
  }
  const wanted = folded(kept + before.slice(at));
  if (!ordinals) return wanted === folded(after) ? undefined : difference(wanted, folded(after));
  let place = 0;
  for (const line of after.split('\n')) {
    const words = folded(line);
    if (wanted.startsWith(words, place)) place += words.length;
    else {
      const bare = words.replace(ORDINAL, '');
      if (bare === words || !wanted.startsWith(bare, place)) return difference(wanted.slice(place), words);
      place += bare.length;
    }
  }
  return place === wanted.length ? undefined : `lost: ${JSON.stringify(wanted.slice(place, place + 40))}`;
}

function difference(wanted: string, found: string): string {
  let i = 0;
  while (i < wanted.length && wanted.charAt(i) === found.charAt(i)) i++;
  return `${JSON.stringify(wanted.slice(Math.max(0, i - 10), i + 30))} became ${JSON.stringify(found.slice(Math.max(0, i - 10), i + 30))}`;
}
