import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leaves } from '../../src/core/leaves.ts';
import { parse } from '../../src/core/parse.ts';
import { textual } from './sample-texts.ts';

describe('leaves', () => {
  it('tell marks, titles, text and what lies between them', () => {
    const text = '　　一、修路。要快。\r\n\r\n　　二、架桥\n';
    const drawn = leaves(parse(text)).map((leaf) => `${leaf.kind} ${JSON.stringify(text.slice(leaf.from, leaf.to))}`);
    assert.deepEqual(drawn, [
      'indent "　　"', 'marker "一、"', 'title "修路"', 'text "。要快。"', 'lineEnd "\\r\\n"',
      'lineEnd "\\r\\n"', 'indent "　　"', 'marker "二、"', 'title "架桥"', 'lineEnd "\\n"',
    ]);
  });

  it('add up to the text, whatever it is', () => {
    fc.assert(fc.property(textual, (text) => {
      let at = 0;
      for (const leaf of leaves(parse(text))) {
        assert.equal(leaf.from, at);
        assert.ok(leaf.to > leaf.from);
        at = leaf.to;
      }
      assert.equal(at, text.length);
    }));
  });
});
