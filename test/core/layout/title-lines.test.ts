import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import { titleLines } from '../../../src/core/layout/title-lines.ts';
import { parse } from '../../../src/core/parse.ts';
import { textual } from '../sample-texts.ts';

const CAPACITY = 20;

/** Whether lines make a trapezoid, a diamond or a rectangle: never narrow in the middle. */
function isShapely(lines: readonly string[]): boolean {
  const widths = lines.map((line) => line.length);
  const steps = widths.slice(1).map((width, i) => Math.sign(width - widths[i]!)).filter((step) => step !== 0);
  return steps.every((step, i) => i === 0 || !(steps[i - 1]! < 0 && step > 0));
}

describe('标题 in lines (7.3.1)', () => {
  const titles = [
    '青溪县人民政府办公室关于印发青溪县农村饮水安全专项整治工作方案的通知',
    '青溪县人民政府关于印发《青溪县人民政府工作规则》的通知',
    '青溪县人民代表大会常务委员会关于进一步加强水污染防治工作的决议',
    '青溪县发展和改革委员会关于青溪县残疾人康复中心建设项目可行性研究报告的批复',
    '青溪县人民政府关于表彰全县农村人居环境整治提升工作先进集体和先进个人的决定',
    '青溪县市场监督管理局、青溪县公安局关于开展打击制售假冒伪劣食品、药品、农资等违法犯罪行为专项行动的通知',
    '在全县农业农村工作暨乡村振兴重点任务推进会议上的讲话',
  ];
  for (const title of titles) {
    it(title, () => {
      const lines = titleLines(title, CAPACITY);
      assert.equal(lines.join(''), title);
      assert.ok(lines.length > 1);
      for (const line of lines) {
        assert.ok(line.length <= CAPACITY && line.length > 3, line);
        assert.doesNotMatch(line, /^[的、，）》”]|[《（“]$|关于$/, line);
      }
      assert.ok(isShapely(lines), lines.join(' / '));
      assert.match(lines.at(-1)!, /.{2}的(?:通知|决议|批复|决定|讲话)$/);
    });
  }

  it('splits no word that its tables know, nor a number from what it counts', () => {
    const lines = titleLines('青溪县人民政府关于2025年第十三届全县职工技能大赛暨高质量发展论坛活动安排的通知', CAPACITY).join('|');
    for (const word of ['人民政府', '2025年', '第十三届', '高质量发展', '的通知']) assert.ok(lines.includes(word), lines);
  });

  it('are left alone where they fit, and where their writer gave lines', () => {
    assert.deepEqual(titleLines('青溪县人民政府关于值班的通知', CAPACITY), ['青溪县人民政府关于值班的通知']);
    const [title] = compose(parse('青溪县人民政府关于印发青溪县农村\n饮水安全专项整治工作方案的通知\n\n各乡镇：\n　　请落实。\n')).blocks;
    assert.ok(title?.kind === 'paragraph' && title.role === 'title');
    assert.deepEqual([title.runs[0]!.text, title.broken], ['青溪县人民政府关于印发青溪县农村\n饮水安全专项整治工作方案的通知', undefined]);
  });

  it('keep every character, whatever the title, in a time that is bounded', () => {
    fc.assert(fc.property(fc.oneof(textual, fc.string({ unit: 'binary', maxLength: 200 })), (text) => { assert.equal(titleLines(text, CAPACITY).join('').trim(), text.trim()); }));
    const start = performance.now();
    for (const unit of ['的', '《', '（', '、', '关于', '通知', ' ', 'a', '一']) for (const length of [150, 100_000]) titleLines(unit.repeat(length), CAPACITY);
    assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  });
});
