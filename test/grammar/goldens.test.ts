/**
 * Each sample beside its tokens, one construct a file. UPDATE=1 writes the tokens anew: read the difference before committing.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { filesBelow, linesOf, root, tokenize } from './support.ts';

const folder = path.join(root, 'test/samples/grammar');

function tokensText(text: string): string {
  const tokens = tokenize(text);
  return linesOf(text).map((line, i) => `> ${line}\n${tokens[i]!.map(({ text, scopes }) => `    ${text}  ⇒ ${scopes}\n`).join('')}`).join('');
}

for (const file of filesBelow(folder, '.gw')) {
  test(`tokens of ${file}`, () => {
    const golden = path.join(folder, file.replace(/\.gw$/, '.tokens.txt'));
    const actual = tokensText(readFileSync(path.join(folder, file), 'utf8'));
    if (process.env.UPDATE === '1') writeFileSync(golden, actual);
    assert.ok(existsSync(golden), `${golden} is missing: run with UPDATE=1 and read what it says`);
    assert.equal(actual, readFileSync(golden, 'utf8'));
  });
}

test('no tokens without their sample', () => {
  const samples = new Set(filesBelow(folder, '.gw').map((file) => file.replace(/\.gw$/, '')));
  assert.deepEqual(filesBelow(folder, '.tokens.txt').filter((file) => !samples.has(file.replace(/\.tokens\.txt$/, ''))), []);
});
