/** Numbers and marks of headings, annexes and points put in order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { isNothing } from '../../../src/core/edit/plan.ts';
import { renumber } from '../../../src/core/edit/renumber.ts';
import { renumberPoints } from '../../../src/core/edit/renumber-points.ts';
import type { Span } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';

function renumbered(text: string, within?: readonly Span[]): string {
  const plan = renumber(parse(text), within);
  const result = isNothing(plan) ? text : applyEdits(text, plan.edits);
  if (within === undefined) assert.ok(isNothing(renumber(parse(result))), result);
  return result;
}

/** Headings with a sentence each. */
const headings = (...marks: readonly string[]): string => marks.map((mark, i) => `　　${mark}${'甲乙丙丁戊己庚辛'.charAt(i)}项工作要抓紧\n　　各单位要高度重视。`).join('\n');
const marksOf = (text: string): string => text.match(/^　　(?:[一二三四五六七八九十]+[、，,.．]|[（(][一二三四五六七八九十0-9]+[）)]、?|\d+[.、．]|第[一二三四五六七八九十]+[章条](?:之一)?)/gmu)!.map((mark) => mark.trim()).join(' ');

describe('renumbering', () => {
  it('counts from one on: gaps, doubles, numbers out of order', () => {
    assert.equal(marksOf(renumbered(headings('一、', '二、', '四、', '五、'))), '一、 二、 三、 四、');
    assert.equal(marksOf(renumbered(headings('一、', '二、', '二、', '三、'))), '一、 二、 三、 四、');
    assert.equal(marksOf(renumbered(headings('一、', '（一）', '（三）', '二、', '（一）', '（二）', '（二）', '三、'))), '一、 （一） （二） 二、 （一） （二） （三） 三、');
    assert.equal(marksOf(renumbered(headings('一、', '二、', '九、', '十、', '十一、'))), '一、 二、 三、 四、 五、');
  });

  it('a heading behind greater numbers counts too', () => {
    assert.equal(marksOf(renumbered(headings('一、', '三、', '二、', '四、'))), '一、 二、 三、 四、');
    assert.equal(marksOf(renumbered(headings('一、', '二、', '四、', '三、'))), '一、 二、 三、 四、');
  });

  it('a piece that was pasted in counts on; a list that words bring in begins anew', () => {
    assert.equal(marksOf(renumbered(headings('一、', '二、', '三、', '一、', '二、'))), '一、 二、 三、 四、 五、');
    assert.equal(marksOf(renumbered(headings('一、', '（一）', '（二）', '（一）', '（二）', '二、'))), '一、 （一） （二） （三） （四） 二、');
    const lists = '　　一、适用情形\n　　下列情形从轻处理：\n　　（一）主动报告的。\n　　（二）及时改正的。\n　　下列情形从重处理：\n　　（一）隐瞒不报的。\n　　（二）屡教不改的。\n　　二、其他\n　　另行规定。';
    assert.equal(renumbered(lists), lists);
  });

  it('keeps what is right: a piece of a draft, numbers that run on, articles added later, articles under chapters', () => {
    for (const marks of [['三、', '四、', '五、'], ['一、', '（一）', '（二）', '二、', '（三）', '（四）'], ['第一条', '第二条', '第二条之一', '第三条'], ['第一章', '第一条', '第二条', '第二章', '第三条', '第四条']]) {
      const text = headings(...marks);
      assert.equal(renumbered(text), text);
    }
    assert.equal(marksOf(renumbered(headings('三、', '四、', '六、'))), '三、 四、 五、');
    assert.equal(marksOf(renumbered(headings('一、', '（一）', '（二）', '二、', '（三）', '（五）'))), '一、 （一） （二） 二、 （三） （四）');
    assert.equal(marksOf(renumbered(headings('第一条', '第三条', '第三条之一', '第四条'))), '第一条 第二条 第二条之一 第三条');
    assert.equal(marksOf(renumbered(headings('第一章', '第一条', '第二条', '第二章', '第四条', '第五条'))), '第一章 第一条 第二条 第二章 第三条 第四条');
  });

  it('a level that starts late starts at one as its like do', () => {
    assert.equal(marksOf(renumbered(headings('一、', '（二）', '（三）', '二、', '（一）', '（二）'))), '一、 （一） （二） 二、 （一） （二）');
  });

  it('sections that were moved by hand, so that the parser takes some of them for no headings', () => {
    assert.equal(marksOf(renumbered(headings('一、', '三、', '二、', '四、'))), '一、 二、 三、 四、');
    assert.equal(marksOf(renumbered(headings('二、', '一、', '三、', '四、'))), '一、 二、 三、 四、');
    assert.equal(marksOf(renumbered(headings('一、', '（一）', '（三）', '（二）', '二、'))), '一、 （一） （二） （三） 二、');
    assert.equal(marksOf(renumbered(headings('一、', '四、', '五、', '二、', '三、'), [{ from: 0, to: 1000 }])), '一、 二、 三、 四、 五、');
  });

  it('runs that go on from each other under several parents count on from the first', () => {
    assert.equal(marksOf(renumbered(headings('第一章', '第一条', '第六章', '第六十二条', '第七章', '第六十四条'))), '第一章 第一条 第二章 第二条 第三章 第三条');
    assert.equal(marksOf(renumbered(headings('第一章', '第一条', '第六章', '第六十二条', '第七章', '第六十三条'))), '第一章 第一条 第二章 第二条 第三章 第三条');
  });

  it('brings marks into the form of the standards', () => {
    assert.equal(marksOf(renumbered(headings('一，', '二、', '三.'))), '一、 二、 三、');
    assert.equal(marksOf(renumbered(headings('一、', '(一)', '（二）、', '1、', '2．', '(1)', '（2）'))), '一、 （一） （二） 1. 2. （1） （2）');
    assert.equal(renumbered('　　1、5%的经费用于培训，不得挪用。\n　　2、剩下的经费用于设备，不得挪用。'), '　　1、5%的经费用于培训，不得挪用。\n　　2.剩下的经费用于设备，不得挪用。');
    assert.equal(renumbered('　　（ 一 ）甲事。\n　　各单位要高度重视。\n　　（ 二 ）乙事。'), '　　（一）甲事。\n　　各单位要高度重视。\n　　（二）乙事。');
  });

  it('decimals follow the number above them', () => {
    assert.match(renumbered('　　1.总则要明确\n　　1.1 目的\n　　统一做法。\n　　1.3 范围\n　　全县。\n　　3.要求要具体\n　　3.1 人员\n　　专人负责。\n　　3.2 设备\n　　定期检修。\n'), /1\.2 范围[^]*2\.要求[^]*2\.1 人员[^]*2\.2 设备/);
  });

  it('references follow', () => {
    const text = '　　一、加强领导\n　　做法见第四部分所列。\n　　二、压实责任\n　　按第五部分的办法考核，会议第三阶段再议。\n　　四、严格督查\n　　按月通报。\n　　五、强化考核\n　　按季考核。';
    assert.equal(renumbered(text), text.replace('第四部分', '第三部分').replace('第五部分', '第四部分').replace('四、', '三、').replace('五、', '四、'));
  });

  it('within a selection counts on from what stands before', () => {
    const text = headings('一、', '三、', '五、', '九、');
    assert.equal(marksOf(renumbered(text, [{ from: text.indexOf('五、'), to: text.length }])), '一、 三、 四、 五、');
    assert.equal(marksOf(renumbered(text, [{ from: 0, to: text.indexOf('五、') }])), '一、 二、 五、 九、');
    const lists = headings('1.', '2.', '1.', '2.');
    assert.equal(marksOf(renumbered(lists)), '1. 2. 1. 2.');
    assert.equal(marksOf(renumbered(lists, [{ from: 0, to: lists.length }])), '1. 2. 3. 4.');
  });

  it('annexes: list, pages and references', () => {
    const notice = (list: string, pages: string, words: string): string => `临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　${words}\n\n${list}\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n${pages}`;
    const page = (label: string, title: string): string => `${label}\n\n${title}\n\n　　白班两人。\n\n`;
    assert.equal(
      renumbered(notice('　　附件：1.值班安排表\n　　　　　3.物资清单', page('附件1', '值班安排表') + page('附件3', '物资清单'), '物资见附件3。')),
      notice('　　附件：1.值班安排表\n　　　　　2.物资清单', page('附件1', '值班安排表') + page('附件2', '物资清单'), '物资见附件2。'),
    );
    for (const same of [
      notice('　　附件：1.值班安排表\n　　　　　2.物资清单', page('附件2', '物资清单') + page('附件1', '值班安排表'), '物资见附件2。'),
      notice('　　附件：值班安排表', page('附件', '值班安排表'), '值班见附件。'),
      notice('　　附件：1.值班安排表\n　　　　　2.物资清单', page('附件2', '物资清单'), '物资见附件2。'),
    ]) assert.equal(renumbered(same), same);
  });

  it('says why there is nothing to do', () => {
    for (const text of ['', '各单位要高度重视。', headings('一、', '二、')]) {
      const plan = renumber(parse(text));
      assert.ok(isNothing(plan) && plan.why.length > 5);
    }
  });
});

describe('points', () => {
  const points = (text: string): string => {
    const plan = renumberPoints(parse(text));
    const result = isNothing(plan) ? text : applyEdits(text, plan.edits);
    assert.ok(isNothing(renumberPoints(parse(result))), result);
    return result;
  };

  it('count from one on, and the promise tells how many there are', () => {
    assert.equal(points('　　要抓好三项工作：一是统一思想；二是明确责任；二是严格考核；三是抓好落实。'), '　　要抓好四项工作：一是统一思想；二是明确责任；三是严格考核；四是抓好落实。');
    assert.equal(points('　　要做好三件事。一是排查要细，不留死角。三是整改要快，限时销号。'), '　　要做好两件事。一是排查要细，不留死角。二是整改要快，限时销号。');
    assert.equal(points('　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　第二，要抓好落实，久久为功。'), '　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　第三，要抓好落实，久久为功。');
    assert.equal(points('　　重点做好三项工作：（1）摸清底数；（3）分类处置；（4）长效管理；（5）督导检查。'), '　　重点做好四项工作：（1）摸清底数；（2）分类处置；（3）长效管理；（4）督导检查。');
    assert.equal(points('　　我讲三点意见。\n　　一、认清形势\n　　形势严峻。\n　　二、压实责任\n　　落实。'), '　　我讲两点意见。\n　　一、认清形势\n　　形势严峻。\n　　二、压实责任\n　　落实。');
    assert.equal(points('　　主要有两个方面的原因：一是认识不到位；二是责任不落实；三是考核不严格。'), '　　主要有三个方面的原因：一是认识不到位；二是责任不落实；三是考核不严格。');
  });

  it('that are right stay: 最后, other forms in between, settled terms, items of another text', () => {
    for (const text of [
      '　　首先，要统一思想；其次，要明确责任；最后，要严格考核。', '　　一是统一思想；二要明确责任；三是严格考核。', '　　要增强“四个意识”，做到一是一、二是二。', '　　（一）、（二）两项合并；（三）、（四）两项删去。',
      '　　我讲几点意见。一是要重视；二是要落实。',
    ]) assert.equal(points(text), text);
  });

  it('within a selection only', () => {
    const text = '　　要抓好三项工作：一是统一思想；二是明确责任；二是严格考核；三是抓好落实。';
    const plan = renumberPoints(parse(text), [{ from: text.indexOf('一是'), to: text.length }]);
    assert.ok(!isNothing(plan));
    assert.equal(applyEdits(text, plan.edits), text.replace('；二是严格考核；三是', '；三是严格考核；四是'));
  });
});
