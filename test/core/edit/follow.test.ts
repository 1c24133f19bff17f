/** Numbers after a change: what follows, and what is left alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { losesTargets } from '../../../src/core/edit/follow-references.ts';
import { renumberAfter } from '../../../src/core/edit/follow.ts';
import { deleteSections } from '../../../src/core/edit/move.ts';
import { isNothing } from '../../../src/core/edit/plan.ts';
import { renumber } from '../../../src/core/edit/renumber.ts';
import { sectionSpan } from '../../../src/core/edit/sections.ts';
import { parse } from '../../../src/core/parse.ts';
import { canonical, headingsOf, NOTICE } from './canonical.ts';

const after = (before: string, changed: string): string => {
  const plan = renumberAfter(parse(before), parse(changed));
  return isNothing(plan) ? changed : applyEdits(changed, plan.edits);
};

const DRAFT = '　　一、加强领导\n　　各单位要高度重视。\n　　二、压实责任\n　　逐级压实。分工见第三部分所列。\n　　三、严格督查\n　　（一）定期督查。按月进行。\n　　（二）专项督查。按季进行。\n　　四、强化保障\n　　落实经费。';

describe('what follows a change', () => {
  it('a heading that is put in moves those behind it, and the references to them', () => {
    assert.equal(
      after(DRAFT, DRAFT.replace('　　二、压实', '　　二、明确目标\n　　年底见效。\n　　二、压实')),
      '　　一、加强领导\n　　各单位要高度重视。\n　　二、明确目标\n　　年底见效。\n　　三、压实责任\n　　逐级压实。分工见第四部分所列。\n　　四、严格督查\n　　（一）定期督查。按月进行。\n　　（二）专项督查。按季进行。\n　　五、强化保障\n　　落实经费。',
    );
  });

  it('nothing is done, and nothing thrown, where a heading below 结语 is one no more', () => {
    const before = '（一）事\n（一）事\n（1）事\n特此通知。事\n第一节事\n（2）事\n（四）事';
    const changed = before.replace('（1）事\n特此通知。事\n第', '，');
    assert.equal(after(before, changed), changed);
  });

  it('a heading that is put in first', () => {
    assert.equal(after(DRAFT, `　　一、总体要求\n　　稳中求进。\n${DRAFT}`).match(/[一二三四五]、/g)!.join(''), '一、二、三、四、五、');
  });

  it('a heading that is taken out', () => {
    assert.equal(after(DRAFT, DRAFT.replace('　　（一）定期督查。按月进行。\n', '')).includes('　　（一）专项督查。'), true);
    assert.equal(after(DRAFT, DRAFT.replace('　　一、加强领导\n　　各单位要高度重视。\n', '')).match(/[一二三四五]、/g)!.join(''), '一、二、三、');
  });

  it('a section that is moved by hand', () => {
    const moved = '　　二、压实责任\n　　逐级压实。分工见第三部分所列。\n　　一、加强领导\n　　各单位要高度重视。\n　　三、严格';
    assert.match(after(DRAFT, moved + DRAFT.slice(DRAFT.indexOf('督查\n'))), /^　　一、压实责任[^]*　　二、加强领导[^]*　　三、严格督查/);
  });

  it('a heading that is put in between the members of a list begins it anew below; one that is taken out joins the lists', () => {
    const split = DRAFT.replace('　　（二）专项', '　　四、抓好整改\n　　限期完成。\n　　（二）专项');
    assert.match(after(DRAFT, split), /四、抓好整改\n　　限期完成。\n　　（一）专项督查。按季进行。\n　　五、强化保障/);
    const two = '　　一、甲事\n　　（一）甲一。要快。\n　　（二）甲二。要稳。\n　　二、乙事\n　　（一）乙一。要快。\n　　（二）乙二。要稳。\n　　三、丙事\n　　要好。';
    assert.match(after(two, two.replace('　　二、乙事\n', '')), /（二）甲二。要稳。\n　　（三）乙一。要快。\n　　（四）乙二。要稳。\n　　二、丙事/);
  });

  it('a run that goes on under the next parent goes on', () => {
    const running = '　　一、甲事\n　　（一）甲一。要快。\n　　（二）甲二。要稳。\n　　二、乙事\n　　（三）乙一。要快。\n　　（四）乙二。要稳。';
    assert.match(after(running, running.replace('　　（二）甲二。要稳。\n', '')), /（一）甲一。要快。\n　　二、乙事\n　　（二）乙一。要快。\n　　（三）乙二。要稳。/);
  });

  it('sections in any order by hand: all are counted, though the tree does not know those behind greater numbers', () => {
    const title = (n: string): string => `${'甲乙丙丁戊己'.charAt('一二三四五六'.indexOf(n))}项工作`;
    const written = (order: string): string => Array.from(order).map((n) => `　　${n}、${title(n)}\n　　各单位要高度重视。`).join('\n');
    for (const order of ['一三二四', '一二四三', '一四二三五', '一三四二五', '三一二', '一二三五六四']) {
      const result = after(written(Array.from(order).sort((a, b) => '一二三四五六'.indexOf(a) - '一二三四五六'.indexOf(b)).join('')), written(order));
      assert.equal(result, Array.from(order).map((n, i) => `　　${'一二三四五六'.charAt(i)}、${title(n)}\n　　各单位要高度重视。`).join('\n'), order);
    }
  });

  it('references between two changes, and those in a section that is moved by hand, follow too', () => {
    const changed = DRAFT.replace('　　一、加强', '　　一、总体要求\n　　稳中求进。\n　　一、加强') + '\n　　五、考核奖惩\n　　按年考核。';
    assert.match(after(DRAFT, changed), /分工见第四部分所列/);
    const section = '　　二、压实责任\n　　逐级压实。分工见第三部分所列。\n';
    assert.match(after(DRAFT, DRAFT.replace(section, '').replace('　　四、强化', `${section}　　四、强化`)), /　　二、严格督查[^]*　　三、压实责任\n　　逐级压实。分工见第二部分所列。/);
  });

  it('what refers to a section that was cut out waits for it, and takes no other for it', () => {
    const section = '　　三、严格督查\n　　（一）定期督查。按月进行。\n　　（二）专项督查。按季进行。\n';
    const cut = after(DRAFT, DRAFT.replace(section, ''));
    assert.match(cut, /分工见第三部分所列[^]*　　三、强化保障/);
    const origin = parse(DRAFT);
    assert.ok(losesTargets(origin, parse(cut)));
    const further = (changed: string): string => {
      const plan = renumberAfter(parse(cut), parse(changed), origin);
      return isNothing(plan) ? changed : applyEdits(changed, plan.edits);
    };
    const waiting = further(cut.replace('　　一、加强', '　　一、总体要求\n　　稳中求进。\n　　一、加强'));
    assert.match(waiting, /分工见第三部分所列[^]*　　四、强化保障/);
    const pasted = further(section + cut);
    assert.match(pasted, /^　　一、严格督查[^]*　　三、压实责任\n　　逐级压实。分工见第一部分所列。[^]*　　四、强化保障/);
    assert.ok(!losesTargets(origin, parse(pasted)));
  });

  it('a piece of a draft keeps its first number', () => {
    assert.equal(after('　　三、甲事\n　　要快。\n　　四、乙事\n　　要稳。\n　　五、丙事\n　　要好。', '　　三、甲事\n　　要快。\n　　五、丙事\n　　要好。'), '　　三、甲事\n　　要快。\n　　四、丙事\n　　要好。');
  });

  it('what is left alone: words, a number changed by hand, what was out of order, a new list, a whole text', () => {
    const disordered = DRAFT.replace('四、', '六、');
    for (const [before, changed] of [
      [DRAFT, DRAFT.replace('加强领导', '切实加强领导')],
      [DRAFT, DRAFT.replace('三、', '五、')],
      [disordered, disordered.replace('　　二、压实责任\n', '')],
      ['　　各单位要高度重视。', DRAFT],
      [DRAFT, `${DRAFT}\n${DRAFT}\n${DRAFT}`],
      [DRAFT, DRAFT.replace('　　二、压实', '　　一、明确目标\n　　年底见效。\n　　二、压实')],
    ] as const) assert.equal(after(before, changed), changed);
  });

  it('an annex that is put in, in the list and as a page, or taken out', () => {
    const less = NOTICE.replace('　　　　　2.物资清单\n', '').replace('附件2\n\n物资清单\n\n　　沙袋。\n\n', '');
    const result = after(NOTICE, less);
    assert.match(result, /附件：1\.值班安排表\n　　　　　2\.联系方式/);
    assert.match(result, /附件2\n\n联系方式/);
    assert.match(result, /详见附件2、2。/);
    const plan = renumberAfter(parse(NOTICE), parse(less));
    assert.ok(!isNothing(plan) && plan.remark?.startsWith('有2处引用') === true);
    const half = NOTICE.replace('　　　　　2.物资清单\n', '');
    assert.equal(after(NOTICE, half), half);
    const list = NOTICE.slice(0, NOTICE.indexOf('\n附件1\n'));
    const more = list.replace('　　　　　2.物资清单', '　　　　　2.车辆安排表\n　　　　　2.物资清单');
    assert.match(after(list, more), /详见附件3、4。[^]*按附件 3、附件4和附件1执行[^]*2\.车辆安排表\n　　　　　3\.物资清单\n　　　　　4\.联系方式/);
  });

  it('of a canonical document: a section deleted or written twice by hand', () => {
    fc.assert(fc.property(canonical, fc.nat(), fc.boolean(), (text, at, twice) => {
      const doc = parse(text);
      const node = headingsOf(doc)[at % headingsOf(doc).length]!;
      const { from, to } = sectionSpan(doc, node);
      const lines = text.slice(from, to);
      if (!lines.endsWith('\n')) return;
      const changed = twice ? text.slice(0, to) + lines.replace(/(?<=[^\n])(?=\r?\n)/, '之后') + text.slice(to) : text.slice(0, from) + text.slice(to);
      const result = after(text, changed);
      if (!twice || node.value !== 1) assert.ok(isNothing(renumber(parse(result))), result);
      // by hand the blank lines stay
      if (!twice) assert.equal(result.replace(/\s+/g, ''), applyEdits(text, (deleteSections(doc, [node]) as { edits: [] }).edits).replace(/\s+/g, ''));
    }), { numRuns: 200, plugins: [fc.interruptAfterTimeLimit(1200)] });
  });

  it('is cheap: a heading put in among 100,000 characters', () => {
    const sections = Array.from({ length: 400 }, (_, i) => `　　${i % 4 === 0 ? `${'一二三四五六七八九'.charAt((i / 4) % 9)}、` : `（${'零一二三'.charAt(i % 4)}）`}标题之${i}\n　　${`各单位要高度重视，抓好落实${i % 9 === 0 ? '，分工见第三部分' : ''}。`.repeat(16)}\n`).join('');
    const before = parse(sections);
    const changed = parse(sections.replace('　　（二）标题之6\n', '　　（二）新的一节\n　　（二）标题之6\n'));
    assert.ok(sections.length > 90_000);
    assert.ok(!isNothing(renumberAfter(before, changed)));
    let each = Infinity;
    for (let i = 0; i < 20; i++) {
      const start = performance.now();
      renumberAfter(before, changed);
      each = Math.min(each, performance.now() - start);
    }
    assert.ok(each < 25, `${each} ms`);
  });
});
