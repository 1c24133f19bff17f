/** The contributed snippet file, made from the catalogue. */
import { catalogue } from '../core/phrases/catalogue.ts';
import { describe } from '../core/phrases/entry.ts';
import type { CatalogueEntry } from '../core/phrases/entry.ts';
import { parseTemplate, snippetBody } from '../core/phrases/notation.ts';
import { keysOf } from '../pinyin/pinyin.ts';

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
    prefix: keysOf([entry.name, ...(entry.aliases ?? [])]),
    body: snippetBody(parseTemplate(entry.body)).split('\n'),
    description: describe(entry),
    ...(entry.kind === 'skeleton' ? { isFileTemplate: true as const } : {}),
  };
}
