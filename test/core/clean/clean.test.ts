/** What each kind of changes does, and what it leaves alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChangeKind } from '../../../src/core/clean/changes.ts';
import { clean } from '../../../src/core/clean/clean.ts';
import { fitted } from '../../../src/core/clean/insertion.ts';
import { changesText, removedText } from '../../../src/core/clean/report.ts';
import { composeEdits } from '../../../src/core/edit/compose.ts';
import { applyEdits, type Edit } from '../../../src/core/edit/edits.ts';
import { parse } from '../../../src/core/parse.ts';
import fc from 'fast-check';
import { accountFor } from './law.ts';
import { cleaned } from './support.ts';

/** Texts, and what becomes of them by one kind of changes alone; the same text stays. */
const CASES: Readonly<Partial<Record<ChangeKind, readonly (readonly [before: string, after: string])[]>>> = {
  invisible: [
    ['要\u200b加强\ufeff领\u00ad导', '要加强领导'], ['到\u00a02025年', '到 2025年'], ['第一页\n\f第二页', '第一页\n第二页'], ['甲\f乙', '甲 乙'],
    ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'], ['甲\u200d乙', '甲乙'],
  ],
  markdown: [
    ['# 关于防汛的通知\n## 总体要求\n### 原则\n#### 甲\n##### 乙', '关于防汛的通知\n一、总体要求\n（一）原则\n1.甲\n（1）乙'],
    ['## 一、甲\n## 二、乙\n### 丙', '一、甲\n二、乙\n（一）丙'],
    ['# 甲\n# 乙', '一、甲\n二、乙'],
    ['- 甲\n  - 乙\n* [x] 丙', '甲\n乙\n丙'],
    ['- 甲', '- 甲'],
    ['**市**局、**县**局', '**市**局、**县**局'],
    ['王**、李**到会', '王**、李**到会'],
    ['**一是：**强化*责任*、~~旧~~新、__要点__', '一是：强化责任、旧新、要点'],
    ['> **甲乙**丙', '甲乙丙'],
    ['见[通知](https://a.example/x)和![图](https://a.example/y.png)，[1]除外', '见通知和图，[1]除外'],
    ['```text\n**甲**\n```', '**甲**\n'],
    ['## 甲\n5\\*3 `a|b` <https://a.example>&nbsp;丙', '一、甲\n5*3 a|b https://a.example 丙'],
    ['| 甲 | 乙 | 丙 |\n|---|:-:|---|\n| 1 | | a\\|b |', '甲\t乙\t丙\n1\t\ta|b'],
    ['甲|乙\n丙|丁', '甲|乙\n丙|丁'],
    ['## 甲\n1. 乙\n2) 丙\n3. 2025年丁', '一、甲\n1.乙\n2)丙\n3. 2025年丁'],
    ['## 甲\n\n---\n\n正文', '一、甲\n\n\n正文'],
    ['## 附件1\n## 甲', '附件1\n一、甲'],
  ],
  furniture: [
    ['甲。\n— 3 —\n乙。', '甲。\n乙。'], ['甲。\n\n— 3 —\n\n乙。', '甲。\n乙。'], ['甲。\n第 3 页 共 5 页', '甲。'],
    // cells of a table, a line of minutes, a title that opens as a button does
    ['序号\n1\n张三\n2\n李四\n3\n王五', '序号\n1\n张三\n2\n李四\n3\n王五'], ['时间：2025年3月5日\n地点：县政府', '时间：2025年3月5日\n地点：县政府'], ['打印设备采购清单\n正文。', '打印设备采购清单\n正文。'],
    ['索引号：qlx-1\n时间：2025年3月5日\n正文。', '正文。'], ['报名网址：https://www.example.gov.cn', '报名网址：https://www.example.gov.cn'], ['编号：\n________\n', '编号：\n________\n'],
    ['更多范文请关注公众号“材料人”\n正文。', '正文。'], ['附录 1\n— 1 —\n附录 2\n— 2 —', '附录 1\n附录 2'],
  ],
  marks: [
    ['各县(市、区)要加强领导,压实责任.', '各县（市、区）要加强领导，压实责任。'], ['树立"四个意识"。', '树立“四个意识”。'], ['同志们:\n今天很重要。', '同志们：\n今天很重要。'],
    ['上午9:30，完成1,200万元，增长3.5%。', '上午9:30，完成1,200万元，增长3.5%。'], ['　　〔一〕指导思想', '　　〔一〕指导思想'],
  ],
  spaces: [
    ['　　各单位要加强 领导 ，压实责任，确保完成全年任务。', '　　各单位要加强领导，压实责任，确保完成全年任务。'], ['一、 总体要求\n二、　保障措施', '一、总体要求\n二、保障措施'],
    ['第一条　为了加强管理', '第一条　为了加强管理'], ['张 三　李 四', '张 三　李 四'], ['三、 四季度工作\n', '三、 四季度工作\n'],
  ],
  latinSpaces: [['　　到 2025 年，建成 5G 基站120个，覆盖全县。', '　　到2025年，建成5G基站120个，覆盖全县。'], ['　　见图 1 和表 2。', '　　见图 1 和表 2。']],
  tabs: [['\t一、\t总则\n\t正文。', '　　一、总则\n　　正文。'], ['甲\t乙\t丙', '甲\t乙\t丙']],
  trailing: [['甲  \n乙　\r\n  \n', '甲\n乙\r\n\n'], ['甲\t乙\t\t \n丙\t丁\t戊', '甲\t乙\t\t\n丙\t丁\t戊']],
  blankLines: [
    ['甲\n\n乙\n\n丙\n\n丁\n', '甲\n乙\n丙\n丁\n'], ['甲\n乙\n\n\n\n丙\n丁\n\n\n', '甲\n乙\n\n丙\n丁\n'], ['\n\n甲', '甲'], ['甲\n\n乙\n\n丙\n\n\n丁\n\n戊', '甲\n乙\n丙\n\n丁\n戊'],
    ['a\tb\tc\n\nd\te\tf\n\ng\th\ti\n\nj\tk\tl', 'a\tb\tc\n\nd\te\tf\n\ng\th\ti\n\nj\tk\tl'],
  ],
};

describe('one kind of changes', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    for (const [before, after] of cases) it(`${kind}: ${JSON.stringify(before)}`, () => { assert.equal(cleaned(before, { kinds: new Set([kind as ChangeKind]) }).text, after); });
  }
});

describe('indents', () => {
  const text = '关于防汛工作的通知\n\n各乡镇人民政府：\n一、总体要求\n　　要压实责任。\n    要加强巡查。\n特此通知。\n\n　　　　　　　　县政府办公室\n　　　　　　　　2025年5月12日\n';
  it('are put before paragraphs of the text and nowhere else', () => {
    assert.equal(cleaned(text, { indent: 'add' }).text, '关于防汛工作的通知\n\n各乡镇人民政府：\n　　一、总体要求\n　　要压实责任。\n　　要加强巡查。\n　　特此通知。\n\n　　　　　　　　县政府办公室\n　　　　　　　　2025年5月12日\n');
  });
  it('are removed there', () => {
    assert.equal(cleaned(text, { indent: 'remove' }).text, '关于防汛工作的通知\n\n各乡镇人民政府：\n一、总体要求\n要压实责任。\n要加强巡查。\n特此通知。\n\n　　　　　　　　县政府办公室\n　　　　　　　　2025年5月12日\n');
  });
});

describe('what was done', () => {
  it('is counted, and what was taken out is named with its line', () => {
    const result = clean('## 总体要求\n\n要加强领导,压实责任,抓好落实。\n\n— 3 —\n\n**各单位**要抓好落实。');
    assert.equal(changesText(result), 'Markdown 记号 3 处、页面杂物 1 处、半角标点 2 处');
    assert.equal(removedText(result.removed), '第 1 行　Markdown 记号　##\n第 5 行　页面杂物　— 3 —\n第 7 行　Markdown 记号　** **\n');
  });

  it('is no more than was taken out, where a round finds marks that the one before it uncovered', () => {
    const { removed, text } = cleaned('\\*&nbsp;(二)\n](https://a.example/x)');
    assert.equal(text, '（二）\n](https://a.example/x)');
    assert.deepEqual(removed.map((one) => one.text), ['\\', '*', '&nbsp;']);
  });

  it('of a parsed document is the same as of its text', () => {
    const text = '一、 甲\n要加强领导,压实责任,抓好落实。';
    assert.deepEqual(clean(parse(text)), clean(text));
  });
});

describe('a text that is put in', () => {
  for (const [text, before, after] of [['　　甲。\n', '要', '甲。'], ['　　甲。\n', '　　', '甲。\n'], ['　　甲。\n', '', '　　甲。\n'], ['甲\n　　乙\n', '要', '甲\n　　乙'], ['  ', '要', '']] as const) {
    it(JSON.stringify([text, before]), () => { assert.equal(fitted(text, before), after); });
  }
});

describe('two rounds of edits', () => {
  /** Edits of a text, in order and apart. */
  const editsOf = (length: number): fc.Arbitrary<Edit[]> => fc.array(fc.tuple(fc.nat(length), fc.nat(4), fc.constantFrom('', 'X', 'YZ')), { maxLength: 6 }).map((all) => {
    const edits: Edit[] = [];
    for (const [at, size, text] of all.sort((a, b) => a[0] - b[0])) if (at > (edits.at(-1)?.to ?? -1)) edits.push({ from: at, to: Math.min(length, at + size), text });
    return edits;
  });

  it('are one', () => {
    const source = 'abcdefghijklmnopqrst';
    fc.assert(fc.property(editsOf(source.length).chain((first) => fc.tuple(fc.constant(first), editsOf(applyEdits(source, first).length))), ([first, second]) => {
      const between = applyEdits(source, first);
      const both = composeEdits(first, between, second);
      assert.equal(applyEdits(source, both), applyEdits(between, second));
      both.forEach(({ from, to }, i) => { assert.ok(to >= from && from > (both[i - 1]?.to ?? -1)); });
    }), { numRuns: 2000 });
  });
});

describe('the law', () => {
  const removed = [{ kind: 'furniture', from: 3, to: 6, text: '—1—', line: 2 }] as const;
  it('lets pass what is listed, and nothing else', () => {
    assert.equal(accountFor('甲,\n—1—\n乙', '甲，\n乙', removed, false), undefined);
    assert.match(accountFor('甲,\n—1—\n乙', '甲，', removed, false)!, /became/);
    assert.match(accountFor('甲,\n—1—\n乙', '甲\n乙', removed, false)!, /became/);
    assert.match(accountFor('甲,\n—1—\n乙', '甲，\n乙', [], false)!, /became/);
    assert.match(accountFor('甲,\n—1—\n乙', '甲，\n乙', [{ ...removed[0], line: 1 }], false)!, /list is wrong/);
    assert.match(accountFor('甲,\n—1—\n乙', '甲，\n一、乙', removed, false)!, /became/);
    assert.equal(accountFor('甲,\n—1—\n乙', '甲，\n一、乙', removed, true), undefined);
    assert.match(accountFor('甲乙', '一、甲', [], true)!, /lost/);
  });
});
