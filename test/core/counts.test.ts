import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, countWords } from '../../src/core/text/counts.ts';

/** text, 字数, 字符数（不计空格）, 字符数（计空格） */
const examples: readonly (readonly [text: string, words: number, characters: number, withSpaces: number])[] = [
  ['', 0, 0, 0],
  ['你好，世界！', 6, 6, 6],
  ['Hello, world', 2, 11, 12],
  ['　　同志们：', 4, 4, 6],
  ['2025年GDP增长5.2%', 6, 14, 14],
  ['第１２条', 4, 4, 4],
  ['他说“OK”。', 6, 7, 7],
  ['don’t “stop”', 2, 11, 12],
  ['××县——××乡……', 10, 10, 10],
  ['①抓落实；②促发展。', 10, 10, 10],
  ['云政发〔2025〕3号', 8, 11, 11],
  ['一\r\n二\r\n', 2, 2, 2],
  ['𠮷野', 2, 2, 2],
  ['a\u200bb', 1, 2, 2],
  ['https://example.org/a?b=1', 1, 25, 25],
];

describe('counts as Word makes them', () => {
  for (const [text, words, characters, withSpaces] of examples) {
    it(JSON.stringify(text), () => {
      const counts = count(text);
      assert.deepEqual([counts.words, counts.characters, counts.charactersWithSpaces], [words, characters, withSpaces]);
      assert.equal(counts.words, counts.eastAsian + counts.otherWords);
    });
  }

  it('counts paragraphs that hold text', () => {
    assert.equal(count('标题\n\n　　第一段。\r\n　　\r\n第二段').paragraphs, 3);
  });

  it('counts a stretch', () => {
    assert.equal(countWords('一、修路\n二、架桥', 2, 4), 2);
    assert.equal(countWords('修路', 2, 1), 0);
  });

  it('takes 10 MB in its stride', () => {
    const text = '各级各部门要抓好落实，Q3完成90%。\n'.repeat(500_000);
    const start = performance.now();
    assert.equal(count(text).words, 16 * 500_000);
    assert.ok(performance.now() - start < 2000);
  });
});
