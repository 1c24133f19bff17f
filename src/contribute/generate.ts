/**
 * Writes the generated files of the repository: `node dist/generate.mjs`. With `--check` it writes nothing, names the
 * files that are stale and exits with 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gongwenGrammar } from '../core/grammar/grammar.ts';
import { cleanProperties } from './clean.ts';
import { languageConfiguration } from './languageConfiguration.ts';
import { profileSchema, rulePages, ruleProperties, ruleTable, wordSetting } from './lint.ts';
import { snippetFile } from './snippets.ts';

interface Output {
  /** From the root of the repository. */
  readonly path: string;
  /** @param current what stands there now, for files of which only a part is generated */
  readonly text: (current: string) => string;
}

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

const outputs: readonly Output[] = [
  { path: 'snippets/gongwen.json', text: () => json(snippetFile()) },
  { path: 'syntaxes/gongwen.tmLanguage.json', text: () => json(gongwenGrammar()) },
  { path: 'syntaxes/language-configuration.json', text: () => json(languageConfiguration()) },
  { path: 'schemas/profile.schema.json', text: () => json(profileSchema()) },
  { path: 'docs/rules.md', text: rulePages },
  { path: 'README.md', text: (current) => between(current, '<!-- rules -->', '<!-- /rules -->', ruleTable()) },
  { path: 'package.json', text: withRuleSettings },
];

// the bundle stands in dist/
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const checking = process.argv.includes('--check');

for (const output of outputs) {
  const file = path.join(root, output.path);
  const before = current(file);
  const text = output.text(before ?? '');
  if (text === before) continue;
  if (checking) {
    console.error(`stale: ${output.path} (run: node esbuild.mjs generate && node dist/generate.mjs)`);
    process.exitCode = 1;
  } else {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${output.path}`);
  }
}

/** @returns the text with what stands between two marks replaced */
function between(text: string, start: string, end: string, content: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** @returns package.json with the levels of the rules, the columns of words and the kinds of 整理文本 as they are now */
function withRuleSettings(text: string): string {
  const manifest = JSON.parse(text) as { contributes: { configuration: { properties: Record<string, { properties?: unknown; additionalProperties?: unknown }> } } };
  manifest.contributes.configuration.properties['gongwen.lint.rules']!.properties = ruleProperties();
  manifest.contributes.configuration.properties['gongwen.lint.words']!.additionalProperties = wordSetting();
  manifest.contributes.configuration.properties['gongwen.clean.changes']!.properties = cleanProperties();
  return json(manifest);
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
