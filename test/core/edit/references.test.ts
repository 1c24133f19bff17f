/** References: what is one, what is none, where it leads, and how it follows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { isNothing, type Plan } from '../../../src/core/edit/plan.ts';
import { referencesIn } from '../../../src/core/edit/references.ts';
import { renameTarget } from '../../../src/core/edit/rename.ts';
import { hoverText, referenceAt, referencesTo, targetAt } from '../../../src/core/edit/targets.ts';
import type { GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { headingsOf, NOTICE } from './canonical.ts';

/** Each reference as `words → marker of what it names`. */
function listed(text: string): string[] {
  const doc = parse(text);
  return referencesIn(doc).map(({ from, to, target }) => `${text.slice(from, to)} → ${target === undefined ? '?' : target.markerText || text.slice(target.from, target.to).split('\n')[0]!.trim()}`);
}

const done = (text: string, plan: Plan): string => {
  assert.ok(!isNothing(plan), isNothing(plan) ? plan.why : '');
  return applyEdits(text, plan.edits);
};

describe('references', () => {
  it('of a notice: annexes, parts, items', () => {
    assert.deepEqual(listed(NOTICE), [
      '附件1 → 附件1', '附件2 → 附件2', '3 → 附件3', '第二部分 → 二、', '附件 2 → 附件2', '附件3 → 附件3', '附件1 → 附件1', '第一条 → 一、', '第（一）项 → （一）', '附件2 → 附件2',
    ]);
  });

  it('of a statute: articles, chapters, items of articles; those of other statutes are none', () => {
    const text = '临川县值守工作办法\n\n第一章　总则\n　　第一条　为规范值守，根据《防洪法》第三条、第八条和档案法第五条，制定本办法。\n　　第二条　有下列情形之一的，依照第四条处理：\n　　（一）脱岗的；\n　　（二）瞒报的。\n第二章　处理\n　　第三条　有本办法第二条第（一）、（二）项情形的，按照第一章和第九条办理。\n　　第四条　第二条第（三）项另行规定。\n';
    assert.deepEqual(listed(text), ['第四条 → 第四条', '第二条 → 第二条', '一 → （一）', '二 → （二）', '第一章 → 第一章', '第九条 → ?', '第二条 → 第二条']);
  });

  const ARTICLES = '临川县值守工作办法\n\n第一章　总则\n　　第一条　为规范值守，制定本办法。\n　　第二条　不得有下列行为：\n　　（一）脱岗；\n　　（二）瞒报。\n　　第三条　有下列情形之一的，从重处理：\n　　（一）屡犯的；\n　　（二）造成损失的。\n　　第四条　⟨⟩\n第二章　附则\n　　第五条　自发布之日起施行。\n';
  const inArticles = (sentence: string): string[] => listed(ARTICLES.replace('⟨⟩', sentence)).map((one) => one.replaceAll(' ', ''));

  it('items of an article that is named, over its 款 and in plain numbers; of one that is not, none', () => {
    const two = (words: string): GongwenNode[] => {
      const text = ARTICLES.replace('（一）屡犯的；', `（一）${words}；`);
      const doc = parse(text);
      return referencesIn(doc).flatMap(({ target }) => target ?? []);
    };
    const markers = (words: string): string[] => two(words).map(({ from, markerText }) => `${markerText}${from < ARTICLES.indexOf('第三条') ? '' : '*'}`);
    assert.deepEqual(markers('违反第二条第一款第（二）项的'), ['第二条', '（二）']);
    assert.deepEqual(markers('违反第二条第一项、第二项的'), ['第二条', '（一）', '（二）']);
    assert.deepEqual(markers('违反第二条第（一）项、第（二）项的'), ['第二条', '（一）', '（二）']);
    assert.deepEqual(markers('违反第一条第（二）项的'), ['第一条']);
    assert.deepEqual(markers('违反第八条第（二）项的'), []);
    assert.deepEqual(markers('违反前条第（二）项的'), []);
    assert.deepEqual(markers('违反该条第（二）项的'), []);
    assert.deepEqual(markers('依照本条第（二）项的'), ['（二）*']);
  });

  it('to another text, to the end of the sentence: no article, part or item of that is one of this text', () => {
    for (const sentence of [
      '《值守条例》第二条规定了职责，第三条规定了处罚。', '《值守条例》中第二条、第三条适用。', '《值守条例》第二条所称行为，是指第三条第二项所列情形。', '依照党章第二条办理。', '民法典合同编第二章适用。', '依照省政府若干措施第三条办理。', '依照附件2第三条办理。', '依照附件中第三条办理。',
    ]) assert.deepEqual(inArticles(sentence).filter((one) => !one.endsWith('?')), [], sentence);
    assert.deepEqual(inArticles('依照《值守条例》第二条、本办法第三条和第二章处理。第二条另行规定。'), ['第三条→第三条', '第二章→第二章', '第二条→第二条']);
    for (const sentence of ['学习重要讲话第二部分所讲的内容。', '见附件2第二部分所列。', '白皮书第二部分中的数据。', '见县政府《方案》第一部分，以及第二部分的要求。']) {
      const text = `　　一、加强领导\n　　${sentence}\n　　二、压实责任\n　　逐级落实。`;
      assert.deepEqual(listed(text).filter((one) => !one.endsWith('?')), [], sentence);
    }
  });

  it('that are none: quarters, lots, quotations, ordinary words, other texts, amendments', () => {
    for (const sentence of [
      '第三季度完成，第二批下达，第一部分同志先行。', '考试分两部分，第一部分为笔试，第二部分为面试。', '他说：“见第二部分。”', '按国办发〔2020〕3号附件2执行。', '将第一部分标题修改为“总则”。', '会议通过了第三项议程。',
      '依照刑法第二条第（一）项处理。', '本条例第二条另有规定。', '附件2份报县政府。', '各地要把第一条做好。',
    ]) {
      const text = `　　一、加强领导\n　　${sentence}\n　　二、压实责任\n　　逐级落实。\n　　（一）定期通报。按月进行。\n　　（二）专项督查。按季进行。`;
      assert.deepEqual(listed(text).filter((one) => !one.endsWith('?')), sentence.includes('本条例') ? ['第二条 → 二、'] : [], sentence);
    }
  });

  it('the only annex needs no number', () => {
    const text = NOTICE.slice(0, NOTICE.indexOf('\n　　一、')).replace(/附件1，.*详见附件2、3/, '附件') + '\n\n　　附件：值班安排表\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n附件\n\n值班安排表\n\n　　白班两人。\n';
    const doc = parse(text);
    assert.deepEqual(referencesIn(doc).map(({ target, value }) => [target?.kind, value]), [['annex', 0]]);
  });

  it('lead there and back', () => {
    const doc = parse(NOTICE);
    const at = (words: string, from = 0): number => NOTICE.indexOf(words, from) + 1;
    assert.equal(referenceAt(doc, at('附件1，'))?.value, 1);
    const two = targetAt(doc, at('第二部分'))!;
    assert.equal(two.markerText, '二、');
    assert.equal(targetAt(doc, at('二、落实')), two);
    assert.equal(targetAt(doc, at('落实责任')), two);
    assert.deepEqual(referencesTo(doc, two).map(({ value }) => value), [2]);
    const annex = targetAt(doc, at('附件2\n'))!;
    assert.equal(annex.kind, 'annex');
    assert.equal(targetAt(doc, at('物资清单', NOTICE.indexOf('附件：'))), annex);
    assert.equal(targetAt(doc, at('物资清单', NOTICE.indexOf('附件2\n'))), annex);
    assert.equal(referencesTo(doc, annex).length, 3);
    assert.equal(targetAt(doc, at('各站要')), undefined);
  });

  it('tell what they name', () => {
    const doc = parse(NOTICE);
    assert.equal(hoverText(doc, referenceAt(doc, NOTICE.indexOf('第二部分') + 1)!), '二、落实责任\n\n任务分工按附件 2、附件3和附件1执行，不按《防汛预案》附件2执行。\n\n第8行');
    assert.equal(hoverText(doc, referenceAt(doc, NOTICE.indexOf('第（一）项') + 1)!), '（一）专人负责\n\n各站要明确专人。\n\n第6行');
    assert.equal(hoverText(doc, referenceAt(doc, NOTICE.indexOf('附件1，') + 1)!), '附件1　值班安排表\n\n第20行');
    const bare = parse(NOTICE.slice(0, NOTICE.indexOf('\n附件1\n')));
    assert.equal(hoverText(bare, referencesIn(bare)[1]!), '附件2　物资清单\n\n第14行');
  });
});

describe('renaming', () => {
  const target = (text: string, marker: string): Parameters<typeof renameTarget> => {
    const doc = parse(text);
    return [doc, headingsOf(doc).find(({ markerText }) => markerText === marker)!, ''];
  };

  it('a heading: its number, its title, both; the title in quotation marks follows', () => {
    const text = '　　一、加强领导\n　　做法见第二部分所列，并做好“压实责任”和《压实责任》，不止压实责任。\n　　二、压实责任\n　　逐级落实。';
    const [doc, two] = target(text, '二、');
    assert.equal(done(text, renameTarget(doc, two, '四、')), text.replace('二、', '四、').replace('第二部分', '第四部分'));
    assert.equal(done(text, renameTarget(doc, two, '层层负责')), text.replace('二、压实责任', '二、层层负责').replace('“压实责任”', '“层层负责”').replace('《压实责任》', '《层层负责》'));
    assert.equal(done(text, renameTarget(doc, two, '三、层层负责')).includes('　　三、层层负责\n'), true);
    assert.deepEqual(['', '　', '（二）', '二、压实责任', '甲\n乙'].map((wanted) => isNothing(renameTarget(doc, two, wanted))), [true, true, true, true, true]);
  });

  it('a number that another one has is refused: references could no longer be told apart', () => {
    const text = '　　一、加强领导\n　　做法见第二部分。\n　　二、压实责任\n　　逐级落实。';
    const [doc, two] = target(text, '二、');
    assert.deepEqual(renameTarget(doc, two, '一、'), { why: '同一层已经有“一、”。要换次序，用上移、下移' });
    const notice = parse(NOTICE);
    assert.deepEqual(renameTarget(notice, targetAt(notice, NOTICE.indexOf('附件2\n') + 1)!, '附件1'), { why: '已经有附件1。要换次序，先把那一个改成别的序号' });
  });

  it('an annex: its name in the list and on its page, its number with the references', () => {
    const doc = parse(NOTICE);
    const two = targetAt(doc, NOTICE.indexOf('附件2\n') + 1)!;
    const named = done(NOTICE, renameTarget(doc, two, '防汛物资储备清单'));
    assert.equal(named, NOTICE.replace('2.物资清单', '2.防汛物资储备清单').replace('附件2\n\n物资清单', '附件2\n\n防汛物资储备清单'));
    const numbered = done(NOTICE, renameTarget(doc, two, '附件5'));
    assert.equal(numbered, NOTICE.replace('附件2、3', '附件5、3').replace('附件 2、', '附件 5、').replace('参见附件2', '参见附件5').replace('2.物资', '5.物资').replace('附件2\n', '附件5\n'));
  });
});
