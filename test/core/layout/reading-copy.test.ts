import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import type { PageLine } from '../../../src/core/layout/pages/page.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { profileOf } from '../../../src/core/layout/reading-profile.ts';
import { parse } from '../../../src/core/parse.ts';
import { longSpeech } from './long-speech.ts';

function pagesOf(text: string): string[] {
  const paper = compose(parse(text), { form: 'readingCopy' });
  return paginate(paper, text, STANDARD_PROFILE).pages.map(({ items }) => items.filter((item): item is PageLine => item.kind === 'line' && item.block >= 0).flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join(''));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

describe('大字版', () => {
  it('has pages that end with sentences, all of the text in its order', () => {
    for (const seed of [1, 2, 3, 4]) {
      const text = longSpeech(seed);
      const pages = pagesOf(text);
      assert.ok(pages.length > 8, `only ${pages.length}`);
      assert.equal(bare(pages.join('')), bare(text));
      for (const page of pages) assert.match(page, /[。！？][”》]?$/);
    }
  });

  it('parts a sentence longer than a page at a clause', () => {
    const pages = pagesOf(`在会上的讲话\n\n同志们：\n　　${'要认真抓好落实，'.repeat(120)}要抓好。\n`);
    assert.ok(pages.length > 3);
    for (const page of pages.slice(1)) assert.match(page, /[，。]$/);
  });

  it('leaves no heading at the foot of a page', () => {
    for (let lines = 4; lines < 16; lines++) {
      const pages = pagesOf(`在会上的讲话\n\n同志们：\n${'　　要抓好落实。\n'.repeat(lines)}　　一、提高认识\n　　${'要认真抓好落实，'.repeat(8)}要抓好。\n　　二、狠抓落实\n　　要抓好。\n`);
      for (const page of pages) assert.doesNotMatch(page, /(?:提高认识|狠抓落实)$/);
    }
  });

  it('keeps every character of any text', () => {
    const unit = fc.constantFrom('同志们：', '要抓好落实，', '要抓好。', '一、提高认识\n', '\n', '　　', '“好！”', 'ab c', '|甲|乙|\n');
    fc.assert(fc.property(fc.array(unit, { maxLength: 400 }), (units) => {
      const text = `讲话\n\n${units.join('')}`;
      assert.equal(bare(pagesOf(text).join('')).replaceAll('|', ''), bare(text).replaceAll('|', ''));
    }), { numRuns: 40 });
  });

  it('asks for its type once', () => {
    const profile = profileOf('readingCopy', STANDARD_PROFILE);
    assert.deepEqual(profileOf('readingCopy', profile), profile);
    assert.equal(profileOf('plain', STANDARD_PROFILE), STANDARD_PROFILE);
  });
});
