/** Out to Word and in again: the same outline, the same characters. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../src/cli/read.ts';
import { outlineRows } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { readWord } from '../../src/word/read/read.ts';
import { fitForXml } from '../../src/word/write/characters.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { samplesFolder } from '../core/golden.ts';
import { sharedTexts } from '../core/shared-texts.ts';
import { textual } from '../core/sample-texts.ts';

const roundTrip = async (text: string): Promise<string> => readWord((await writeWord(text, { sealed: true })).bytes).text;
/** Lines are others: wraps are undone, blank lines are the layout's. */
const outlineOf = (text: string): string[] => outlineRows(parse(text)).map(({ depth, kind, marker }) => `${depth} ${kind} ${marker}`);
const characters = (text: string): string => text.replace(/\s+/g, '');

/** A bar at the end of a row is drawn, so rows come back with one; of zero-width characters on a line of their own nothing is set. */
const kept = (text: string): string => text.replace(/[\s\u200b|]+/g, '');

/** A page number stands inside a paragraph between the members of an enumeration; on a line of its own, as it is printed, it parts them. */
const SPLIT: ReadonlySet<string> = new Set(['wrapped.gw']);

describe('the round trip', () => {
  const texts: [string, string][] = [
    ...readdirSync(samplesFolder).filter((file) => file.endsWith('.gw')).map((file): [string, string] => [file, readFileSync(path.join(samplesFolder, file), 'utf8')]),
    ...sharedTexts('corpus', 'drafts', 'seed'),
  ];
  for (const [name, text] of texts) {
    it(name, async () => {
      const source = decode(Buffer.from(text));
      const back = await roundTrip(source);
      if (!SPLIT.has(name)) assert.deepEqual(outlineOf(back), outlineOf(source));
      assert.equal(characters(back), characters(source));
    });
  }

  it('of any text gives back what a file can hold of it', () => fc.assert(fc.asyncProperty(textual, async (text) => {
    assert.equal(kept(await roundTrip(text)), kept(fitForXml(text).text));
  }), { numRuns: 200 }));
});
