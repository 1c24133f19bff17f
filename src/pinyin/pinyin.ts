/** 拼音 of names, by the library pinyin-pro: a file of its own, loaded on first use (esbuild.mjs, loadedLater). */
import { pinyin } from 'pinyin-pro';

/**
 * @param names Chinese names of a phrase
 * @returns what it can be reached by: each name, its full pinyin and its initials, in lower case
 */
export function keysOf(names: readonly string[]): string[] {
  const found = names.flatMap((name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    // a single letter would be offered after every Latin letter
    return [name, syllables.join(''), ...(initials.length > 1 ? [initials] : [])];
  });
  return [...new Set(found)];
}
