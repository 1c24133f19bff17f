/** Real documents, as paragraphs of Word: no character is lost, none comes to them. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { decode } from '../../../src/cli/read.ts';
import { isSpace } from '../../../src/core/text/characters.ts';
import { readWord } from '../../../src/word/read/read.ts';
import { docx, p, r } from './fixture.ts';

const root = path.join(import.meta.dirname, '../../../..'); // seen from dist/test/word/read
const CORPUS = path.join(root, '../shared/corpus');
const SAMPLES = path.join(root, 'samples');

/** @returns what may stand in XML, escaped */
const escaped = (text: string): string => Array.from(text).filter((char) => char >= ' ' || char === '\t').join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');

const withoutSpace = (text: string): string => Array.from(text).filter((char) => !isSpace(char.charCodeAt(0))).join('');

function holds(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => /\.(?:txt|gw)$/.test(name))) {
    const text = decode(readFileSync(path.join(folder, file)));
    const back = readWord(docx(text.split('\n').map((line) => (line === '' ? p() : p(r(escaped(line))))).join('')));
    assert.equal(withoutSpace(back.text), withoutSpace(text), file);
    assert.deepEqual(back.notes, [], file);
  }
}

describe('documents as paragraphs of Word', () => {
  it('samples', () => { holds(SAMPLES); });
  it('corpus', { skip: !existsSync(CORPUS) && 'the corpus is not here' }, () => { holds(CORPUS); });
});
