import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fill, parseTemplate, preview, slots, snippetBody } from '../../src/core/phrases/notation.ts';
import { expandSnippet, parseSnippet } from './phrases/snippet-grammar.ts';

describe('phrase notation', () => {
  const template = parseTemplate('⟨#我局⟩讲⟨几｜两｜三⟩点，⟨内容⟩归⟨#我局⟩，⟨内容⟩。');

  it('derives a snippet body', () => {
    assert.equal(snippetBody(template), '${1:我局}讲${2|几,两,三|}点，${3:内容}归${1}，${4:内容}。');
  });

  it('derives plain text, filled or not', () => {
    assert.equal(fill(template), '我局讲几点，内容归我局，内容。');
    assert.equal(fill(template, new Map([[1, '市水利局'], [2, '三'], [4, '别事']])), '市水利局讲三点，内容归市水利局，别事。');
  });

  it('derives a preview', () => {
    assert.equal(preview(template), '⟨我局⟩讲⟨几／两／三⟩点，⟨内容⟩归⟨我局⟩，⟨内容⟩。');
  });

  it('lists each slot once', () => {
    assert.deepEqual(slots(template).map((slot) => [slot.number, slot.hint, slot.linked]), [
      [1, '我局', true], [2, '几', false], [3, '内容', false], [4, '内容', false],
    ]);
  });

  it('links choices too', () => {
    assert.equal(snippetBody(parseTemplate('⟨#三｜四⟩个，共⟨#三｜四⟩项')), '${1|三,四|}个，共${1}项');
  });

  it('escapes what a snippet would read as its own', () => {
    assert.equal(snippetBody(parseTemplate('$1}\\⟨a$b}⟩')), '\\$1\\}\\\\${1:a\\$b\\}}');
    assert.equal(snippetBody(parseTemplate('⟨a,b｜c|d｜e}f⟩')), '${1|a\\,b,c\\|d,e}f|}');
  });

  it('keeps what is no slot as text and says so', () => {
    for (const source of ['⟨没完', '没头⟩', '⟨⟩', '⟨#⟩', '⟨甲｜⟩', '⟨跨\n行⟩', '⟨甲⟨乙']) {
      const broken = parseTemplate(source);
      assert.equal(fill(broken), source);
      assert.ok(broken.problems.length > 0, source);
    }
    assert.deepEqual(parseTemplate('一⟨⟩').problems, [{ at: 1, message: '空位里没有提示语' }]);
  });

  it('never fails, and a snippet always expands to the plain text', () => {
    const source = fc.string({ unit: fc.oneof(fc.constantFrom('⟨', '⟩', '｜', '#', '$', '{', '}', '\\', ',', '|', '\n', '甲', '1'), fc.string({ unit: 'grapheme', maxLength: 1 })) });
    fc.assert(fc.property(source, (text) => {
      const parsed = parseTemplate(text);
      assert.equal(expandSnippet(parseSnippet(snippetBody(parsed))), fill(parsed));
    }), { numRuns: 2000 });
  });
});
