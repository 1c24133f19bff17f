/** The contributed snippet file, made from the catalogue. Runs when generating only: pinyin stays out of the extension. */
import { pinyin } from 'pinyin-pro';
import { catalogue } from '../core/phrases/catalogue.ts';
import { describe } from '../core/phrases/entry.ts';
import type { CatalogueEntry } from '../core/phrases/entry.ts';
import { parseTemplate, snippetBody } from '../core/phrases/notation.ts';

/** A snippet as VS Code reads it from a snippet file. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  /** Offers the snippet for filling an empty file. */
  readonly isFileTemplate?: true;
}

/** All entries of the catalogue as snippets, by their Chinese name. */
export function snippetFile(): Record<string, Snippet> {
  return Object.fromEntries(catalogue.map((entry) => [entry.name, snippet(entry)]));
}

function snippet(entry: CatalogueEntry): Snippet {
  return {
    prefix: prefixes(entry),
    body: snippetBody(parseTemplate(entry.body)).split('\n'),
    description: describe(entry),
    ...(entry.kind === 'skeleton' ? { isFileTemplate: true as const } : {}),
  };
}

/** Chinese name, full pinyin and initials, for each name of the entry. */
function prefixes(entry: CatalogueEntry): string[] {
  const found = [entry.name, ...(entry.aliases ?? [])].flatMap((name) => {
    const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    // a single letter would be offered after every Latin letter
    return [name, syllables.join(''), ...(initials.length > 1 ? [initials] : [])];
  });
  return [...new Set(found)];
}
