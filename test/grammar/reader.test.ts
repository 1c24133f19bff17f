/** The grammar as the core runs it sees what the grammar in VS Code's engine sees. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLine } from '../../src/core/grammar/reader.ts';
import { textual } from '../core/sample-texts.ts';
import { filesBelow, linesOf, root, shared, tokenize } from './support.ts';

/** Each line with what is seen of it by the one and by the other. */
function compareLines(text: string): number {
  const lines = linesOf(text);
  const theirs = tokenize(text);
  lines.forEach((line, i) => {
    const ours = readLine(line).map(({ from, to, scopes }) => ({ from, text: line.slice(from, to), scopes }));
    assert.deepEqual(ours, theirs[i]!.map(({ from, text: piece, scopes }) => ({ from, text: piece, scopes })), line);
  });
  return lines.length;
}

for (const [name, folder, ending] of [
  ['samples', path.join(root, 'samples'), '.gw'],
  ['test samples', path.join(root, 'test/samples'), '.gw'],
  ['shared drafts', path.join(shared, 'drafts'), '.txt'],
  ['shared seed', path.join(shared, 'seed'), '.txt'],
  ['shared corpus', path.join(shared, 'corpus'), '.txt'],
] as const) {
  const files = filesBelow(folder, ending);
  test(name, { skip: files.length === 0 && 'not there' }, (t) => {
    let lines = 0;
    for (const file of files) lines += compareLines(readFileSync(path.join(folder, file), 'utf8'));
    t.diagnostic(`${files.length} files, ${lines} lines`);
    assert.ok(lines > 0);
  });
}

test('arbitrary texts', () => {
  fc.assert(fc.property(textual, (text) => {
    compareLines(text);
  }), { numRuns: 500 });
});
