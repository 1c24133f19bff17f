/** What we offer to write is what we ask for: skeletons and moves, filled with their own hints, have no mark. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { moves, skeletons } from '../../../src/core/phrases/catalogue.ts';
import { fill, parseTemplate } from '../../../src/core/phrases/notation.ts';
import { marked, seriously } from './support.ts';

const linter = linterOf();

for (const { name, body } of [...skeletons, ...moves]) {
  test(name, () => {
    const text = fill(parseTemplate(body));
    assert.deepEqual(seriously(lint(parse(text), linter)).map((finding) => `${finding.code}: ${marked(text, [finding])}`), []);
  });
}
