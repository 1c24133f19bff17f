/** The TextMate grammar beside VS Code's built-in one for Markdown, with VS Code's own engine (tokenizeLine2, as the editor calls it). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';
import { medians, ms } from './measure.ts';
import { benchTexts } from './texts.ts';

const require = createRequire(import.meta.url);

/** Characters of a line at which VS Code stops tokenising (editor.maxTokenizationLineLength). */
const LONGEST_LINE = 20_000;

/** Prints a table; the ratio is our time ÷ Markdown's, on the Markdown form of the text and on the very same text. */
export async function benchGrammar(): Promise<void> {
  const { own, markdown } = await grammars();
  console.log('\nGrammar, tokenizeLine2, medians in ms');
  console.log('text\tlines\t公文\tMarkdown (its form)\tMarkdown (same text)\tratio\tratio on the same text');
  for (const text of benchTexts()) {
    const [ours, theirs, same] = await medians([
      { name: '公文', run: tokenization(own, text.text) },
      { name: 'Markdown', run: tokenization(markdown, text.markdown) },
      { name: 'Markdown, same text', run: tokenization(markdown, text.text) },
    ], text.text.length > 100_000 ? 7 : 21) as [number, number, number];
    console.log([text.name, text.text.split('\n').length, ms(ours), ms(theirs), ms(same), (ours / theirs).toFixed(2), (ours / same).toFixed(2)].join('\t'));
  }
  console.log(`\nOne line of ${LONGEST_LINE} characters\t公文\tMarkdown`);
  const prose = benchTexts().at(-1)!.text.replace(/\s+/g, '');
  const lines: readonly (readonly [string, string])[] = [['prose', prose], ['points only', '一是做好。'.repeat(LONGEST_LINE)], ['no marks', '高'.repeat(LONGEST_LINE)]];
  for (const [name, line] of lines) {
    const text = line.slice(0, LONGEST_LINE);
    const [ours, theirs] = await medians([{ name: '公文', run: tokenization(own, text) }, { name: 'Markdown', run: tokenization(markdown, text) }], 21) as [number, number];
    console.log([name, ms(ours), ms(theirs)].join('\t'));
  }
}

async function grammars(): Promise<{ own: TextMate.IGrammar; markdown: TextMate.IGrammar }> {
  // both packages are CommonJS whose names Node cannot see from outside
  const textMate = require('vscode-textmate') as typeof TextMate;
  const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const files: Readonly<Record<string, string>> = {
    'text.gongwen': path.resolve('syntaxes/gongwen.tmLanguage.json'),
    'text.html.markdown': require.resolve('tm-grammars/grammars/markdown.json'),
  };
  const registry = new textMate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    // languages of fenced blocks are left out: none of the texts has one
    loadGrammar: (scope) => Promise.resolve(files[scope] === undefined ? null : textMate.parseRawGrammar(readFileSync(files[scope], 'utf8'), files[scope])),
  });
  const [own, markdown] = [await registry.loadGrammar('text.gongwen'), await registry.loadGrammar('text.html.markdown')];
  if (own === null || markdown === null) throw new Error('a grammar is missing');
  return { own, markdown };
}

function tokenization(grammar: TextMate.IGrammar, text: string): () => void {
  const lines = text.split('\n');
  return () => {
    let state: TextMate.StateStack | null = null;
    for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
  };
}
