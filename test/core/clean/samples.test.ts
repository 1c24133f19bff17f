/**
 * Samples (samples/NAME.txt) and beside each what becomes of it (NAME.clean.txt): what was done, what was taken out, the text. UPDATE=1 writes
 * them anew, for a human to read through before they are kept.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { changesText, removedText } from '../../../src/core/clean/report.ts';
import { compareGolden } from '../golden.ts';
import { root } from '../parse-support.ts';
import { cleaned } from './support.ts';

const folder = path.join(root, 'test/core/clean/samples');

describe('samples of 整理文本', () => {
  const all = readdirSync(folder);
  const names = all.filter((file) => !file.endsWith('.clean.txt')).map((file) => file.replace(/\.txt$/, ''));

  for (const name of names) {
    it(name, () => {
      const result = cleaned(readFileSync(path.join(folder, `${name}.txt`), 'utf8'));
      // line ends are shown: they are to stay as they are
      const text = result.text.replaceAll('\r', '␍').replaceAll('\t', '→');
      compareGolden(path.join(folder, `${name}.clean.txt`), `${changesText(result)}\n\n${removedText(result.removed)}\n${text}`);
    });
  }

  it('have no golden without a sample', () => {
    assert.deepEqual(all.filter((file) => file.endsWith('.clean.txt') && !names.includes(file.replace(/\.clean\.txt$/, ''))), []);
  });
});
