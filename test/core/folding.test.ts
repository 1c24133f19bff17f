import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { folds } from '../../src/core/folding.ts';
import { parse } from '../../src/core/parse.ts';
import { notice, speech, textual } from './sample-texts.ts';

/** Folds as `first-last`, lines from one. */
const drawn = (text: string): string[] => folds(parse(text)).map((fold) => `${fold.first + 1}-${fold.last + 1}`);

describe('folding', () => {
  it('folds sections to the last line of their text', () => {
    assert.deepEqual(drawn(speech), ['6-8', '9-10']);
    assert.deepEqual(drawn(notice), ['6-7', '8-9']);
  });

  it('is the same with \\r\\n', () => {
    assert.deepEqual(drawn(speech.replaceAll('\n', '\r\n')), drawn(speech));
  });

  it('folds a title of two lines', () => {
    assert.equal(drawn('云溪县人民政府办公室关于做好\n冬季防火工作的通知\n\n各乡镇人民政府：\n　　请抓好落实。\n')[0], '1-2');
  });

  it('folds a table and a 目录', () => {
    assert.deepEqual(drawn('　　情况如下。\n| 乡镇 | 公里 |\n|---|---|\n| 清河镇 | 3 |\n\n　　请审议。\n'), ['2-4']);
    assert.deepEqual(drawn('工作方案\n目录\n一、总体要求…………1\n二、主要任务…………2\n三、保障措施…………5\n\n　　为做好工作，制定本方案。\n'), ['2-5']);
  });

  it('folds an annex to the next one, and 版记', () => {
    const text = `${notice}\n附件1\n值班表\n　　第一组：周明远。\n　　第二组：李强。\n\n附件2\n分工表\n　　甲组值夜班。\n\n抄送：县委办公室。\n云溪县人民政府办公室　　2025年11月20日印发\n`;
    assert.deepEqual(drawn(text).slice(2), ['16-19', '21-23', '25-26']);
  });

  it('gives folds that are nested or apart, one a first line', () => {
    fc.assert(fc.property(textual, (text) => {
      const found = folds(parse(text));
      const lines = text.split('\n').length;
      for (const [i, fold] of found.entries()) {
        assert.ok(fold.first < fold.last && fold.last < lines);
        const next = found[i + 1];
        if (next) assert.ok(next.first > fold.first);
        for (const other of found.slice(i + 1)) assert.ok(other.first > fold.last || other.last <= fold.last, 'overlap');
      }
    }));
  });
});
