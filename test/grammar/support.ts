/** What the tests of the grammar share: the grammar as VS Code runs it, and where the samples are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Oniguruma from 'vscode-oniguruma';
import type * as TextMate from 'vscode-textmate';

/** The bundles stand in dist/test/grammar. */
export const root = path.join(import.meta.dirname, '../../..');
export const shared = path.join(root, '../shared');
export const grammarFile = path.join(root, 'syntaxes/gongwen.tmLanguage.json');

// both packages are CommonJS whose names Node cannot see from outside
const require = createRequire(import.meta.url);
const textMate = require('vscode-textmate') as typeof TextMate;
export const oniguruma = require('vscode-oniguruma') as typeof Oniguruma;

await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

const registry = new textMate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: (scope) => Promise.resolve(scope === 'text.gongwen' ? textMate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile) : null),
});
const grammar = await registry.loadGrammar('text.gongwen');
if (grammar === null) throw new Error('text.gongwen is missing');

/** Text with scopes of its own; the root scope and the suffix are left out. Neighbours with the same scopes are one. */
export interface Token {
  readonly line: number;
  readonly from: number;
  readonly text: string;
  readonly scopes: string;
}

/** @returns the lines as VS Code has them: without their ends */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** @returns the tokens of each line; fails where a line leaves anything open for the next one */
export function tokenize(text: string): Token[][] {
  return linesOf(text).map((content, line) => {
    const found = grammar!.tokenizeLine(content, textMate.INITIAL);
    // the state behind the first line differs from INITIAL by name only; no rule may stay open
    if (found.ruleStack.depth !== 1) throw new Error(`line ${line + 1} leaves a rule open: ${content}`);
    const tokens: Token[] = [];
    for (const token of found.tokens) {
      const scopes = token.scopes.slice(1).map((scope) => scope.replace(/\.gongwen$/, '')).join(' ');
      const last = tokens.at(-1);
      const piece = content.slice(token.startIndex, token.endIndex);
      if (piece === '') continue;
      if (last?.scopes === scopes) tokens[tokens.length - 1] = { ...last, text: last.text + piece };
      else tokens.push({ line, from: token.startIndex, text: piece, scopes });
    }
    return tokens.filter(({ scopes }) => scopes !== '');
  });
}

/** An ordinal that is coloured as one. */
export interface Mark {
  readonly line: number;
  readonly from: number;
  readonly kind: 'h' | 'p';
  readonly text: string;
}

/** @returns ordinals of headings and points, in order */
export function marksOf(text: string): Mark[] {
  return tokenize(text).flat().flatMap(({ line, from, text, scopes }): Mark[] => {
    if (/^markup\.heading\.[1-5] punctuation/.test(scopes)) return [{ line, from, kind: 'h', text }];
    return scopes.includes('keyword.other.point') ? [{ line, from, kind: 'p', text }] : [];
  });
}

/** @returns files below the folder whose names end so, by their paths from it; none where the folder is missing */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending)).sort();
}
