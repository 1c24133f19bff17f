/** The preview beside the PDF: the same lines in the same places, as LibreOffice lays them out with the fonts that it finds here. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { compose } from '../../src/core/layout/compose.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import type { Widths } from '../../src/core/layout/pages/widths.ts';
import { STANDARD_PROFILE } from '../../src/core/layout/profile.ts';
import { parse } from '../../src/core/parse.ts';
import { fitForXml } from '../../src/word/write/characters.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { sharedTexts } from '../core/shared-texts.ts';
import { compareLines, type Comparison } from './compare-lines.ts';
import { measuredWidths, probeText } from './measured-widths.ts';
import { convert, put, withFolder, wordsOf } from './office.ts';
import { prose } from './prose.ts';

/** Every so manieth document of the corpus. */
const STEP = 14;
/** Of a hundred paragraphs so many have the same lines. */
const BAR = 98;

const samples = readdirSync('test/samples').filter((name) => name.endsWith('.gw')).map((name): [string, string] => [name, readFileSync(path.join('test/samples', name), 'utf8')]);
const written = [1, 2, 3].map((seed): [string, string] => [`prose ${seed}`, prose(seed, 60)]);
const corpus = sharedTexts('corpus').filter((_, i) => i % STEP === 0);

describe('the preview', () => {
  const results = new Map<string, Comparison>();
  const counts = new Map<string, readonly [own: number, there: number]>();
  before(() => withFolder(async (folder) => {
    const texts = [...samples, ...written, ...corpus];
    const files = [put(folder, 'probe.docx', (await writeWord(probeText())).bytes)];
    for (const [i, [, text]] of texts.entries()) files.push(put(folder, `${i}.docx`, (await writeWord(text)).bytes));
    const [probe, ...pdfs] = convert(folder, 'pdf', files) as [string, ...string[]];
    const widths: Widths = measuredWidths(probe);
    for (const [i, [name, source]] of texts.entries()) {
      const { text } = fitForXml(source);
      const paper = compose(parse(text));
      const pagination = paginate(paper, text, STANDARD_PROFILE, widths);
      const words = wordsOf(pdfs[i]!);
      results.set(name, compareLines(paper, pagination, words));
      counts.set(name, [pagination.pages.length, words.length]);
    }
  }));

  const check = (texts: readonly (readonly [string, string])[], what: string): void => {
    const all = texts.map(([name]) => results.get(name)!);
    const sum = (of: (result: Comparison) => number): number => all.reduce((total, result) => total + of(result), 0);
    const [paragraphs, equal] = [sum((result) => result.paragraphs), sum((result) => result.equal)];
    const differences = all.flatMap((result) => result.differences).join('\n');
    console.log(`${what}: ${equal} of ${paragraphs} paragraphs have equal lines (${((100 * equal) / paragraphs).toFixed(2)} %), ${sum((result) => result.astray)} of ${sum((result) => result.headings)} headings are more than a line away`);
    assert.ok(equal * 100 >= BAR * paragraphs, differences);
    assert.equal(sum((result) => result.astray), 0, differences);
  };

  it('has the lines of the PDF in the samples', () => { check(samples, 'samples'); });

  it('has them over ten pages of prose with numbers, quotations and Latin words', () => {
    for (const [name] of written) assert.ok(counts.get(name)![0] > 10, `${name}: ${counts.get(name)![0]} pages`);
    check(written, 'prose');
  });

  it('has as many pages as the PDF', () => {
    for (const [name] of [...samples, ...written]) assert.equal(counts.get(name)![0], counts.get(name)![1], name);
  });

  it('has the lines of the PDF in real documents', { skip: corpus.length === 0 }, () => { check(corpus, 'corpus'); });
});
