import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { snippetFile } from '../../src/contribute/snippets.ts';
import { catalogue } from '../../src/core/phrases/catalogue.ts';
import { fill, parseTemplate } from '../../src/core/phrases/notation.ts';
import { expandSnippet, parseSnippet } from './phrases/snippet-grammar.ts';

const snippets = snippetFile();

describe('snippet file', () => {
  it('is not stale', () => {
    // the bundle stands in dist/test/core
    const onDisk: unknown = JSON.parse(readFileSync(new URL('../../../snippets/gongwen.json', import.meta.url), 'utf8'));
    assert.deepEqual(onDisk, snippets, 'run: node esbuild.mjs generate && node dist/generate.mjs');
  });

  it('has one snippet for each entry of the catalogue', () => {
    assert.deepEqual(Object.keys(snippets), catalogue.map((entry) => entry.name));
  });

  it('is reached by Chinese name, pinyin and initials', () => {
    assert.deepEqual(snippets['称谓']?.prefix, ['称谓', 'chengwei', 'cw']);
    assert.deepEqual(snippets['纪要']?.prefix, ['纪要', 'jiyao', 'jy', '会议纪要', 'huiyijiyao', 'hyjy']);
    for (const [name, { prefix }] of Object.entries(snippets)) {
      assert.equal(prefix[0], name);
      for (const key of prefix) assert.match(key, /^(?:[a-z]{2,}|[\p{Script=Han}…：、]+)$/u);
    }
  });

  for (const entry of catalogue) {
    it(`${entry.name} parses, and expands to the catalogue's text`, () => {
      const snippet = snippets[entry.name];
      assert.ok(snippet);
      assert.equal(expandSnippet(parseSnippet(snippet.body.join('\n'))), fill(parseTemplate(entry.body)));
      assert.equal(snippet.isFileTemplate ?? false, entry.kind === 'skeleton');
    });
  }
});
