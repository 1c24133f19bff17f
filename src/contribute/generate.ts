/**
 * Writes the generated files of the repository: `node dist/generate.mjs`. With `--check` it writes nothing, names the
 * files that are stale and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gongwenGrammar } from '../core/grammar/grammar.ts';
import { languageConfiguration } from './languageConfiguration.ts';
import { snippetFile } from './snippets.ts';

interface Output {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: () => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const outputs: readonly Output[] = [
  { path: 'snippets/gongwen.json', text: () => json(snippetFile()) },
  { path: 'syntaxes/gongwen.tmLanguage.json', text: () => json(gongwenGrammar()) },
  { path: 'syntaxes/language-configuration.json', text: () => json(languageConfiguration()) },
];

// the bundle stands in dist/
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const checking = process.argv.includes('--check');

for (const output of outputs) {
  const file = path.join(root, output.path);
  const text = output.text();
  if (text === current(file)) continue;
  if (checking) {
    console.error(`stale: ${output.path} (run: node esbuild.mjs generate && node dist/generate.mjs)`);
    process.exitCode = 1;
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${output.path}`);
  }
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
