/** What is said of each sample, beside it: readable, and stale as soon as a rule says something else. The samples that are shipped are clean. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { lineAt } from '../../../src/core/structure/lines.ts';
import { compareGolden, samplesFolder } from '../golden.ts';
import { root } from '../parse-support.ts';
import { seriously } from './support.ts';

const linter = linterOf();

for (const name of readdirSync(samplesFolder).filter((file) => file.endsWith('.gw'))) {
  test(name, () => {
    const text = readFileSync(path.join(samplesFolder, name), 'utf8');
    const document = parse(text);
    const rows = lint(document, linter).map(({ from, to, code, severity, message }) => `${lineAt(document.lineStarts, from) + 1}\t${severity}\t${code}\t${text.slice(from, to).replace(/\s+/g, ' ')}\t${message}\n`);
    compareGolden(path.join(samplesFolder, name.replace(/\.gw$/, '.lint.txt')), rows.join(''));
  });
}

for (const name of readdirSync(path.join(root, 'samples'))) {
  test(`${name} is clean`, () => {
    assert.deepEqual(seriously(lint(parse(readFileSync(path.join(root, 'samples', name), 'utf8')), linter)).map(({ message }) => message), []);
  });
}
