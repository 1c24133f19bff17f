/** Sections moved, raised, lowered and deleted: what the text looks like, and why nothing is done. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { demote, promote } from '../../../src/core/edit/levels.ts';
import { deleteSections, moveDown, moveSections, moveUp } from '../../../src/core/edit/move.ts';
import { isNothing, type Plan } from '../../../src/core/edit/plan.ts';
import { pathTo, sectionAt, sectionSpan, siblingsOf } from '../../../src/core/edit/sections.ts';
import type { GongwenDocument, GongwenNode } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { headingsOf } from './canonical.ts';

const DRAFT = '　　一、加强领导\n　　（一）专班。专人负责，做法见第三部分所列。\n　　1.成员。由各站推荐。\n　　2.职责。按月会商。\n　　（二）会商。按月进行。\n\n　　二、压实责任\n　　逐级压实。\n\n　　三、严格督查\n　　按季通报。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n';

const named = (doc: GongwenDocument, ...titles: readonly string[]): GongwenNode[] => titles.map((title) => headingsOf(doc).find((node) => doc.text.startsWith(title, node.title.from))!);

function done(text: string, plan: (doc: GongwenDocument) => Plan): string {
  const made = plan(parse(text));
  assert.ok(!isNothing(made), isNothing(made) ? made.why : '');
  return applyEdits(text, made.edits);
}

const why = (plan: Plan): string => (isNothing(plan) ? plan.why : 'done');

describe('a section', () => {
  it('is whole lines without what trails it', () => {
    const doc = parse(DRAFT);
    const [one, group, members, last] = named(doc, '加强', '专班', '成员', '严格');
    const at = (node: GongwenNode): string => DRAFT.slice(sectionSpan(doc, node).from, sectionSpan(doc, node).to);
    assert.equal(at(last!), '　　三、严格督查\n　　按季通报。\n');
    assert.equal(at(members!), '　　1.成员。由各站推荐。\n');
    assert.equal(at(one!).endsWith('（二）会商。按月进行。\n'), true);
    assert.equal(sectionAt(doc, DRAFT.indexOf('1.成员') - 1), members);
    assert.equal(sectionAt(doc, DRAFT.indexOf('按季')), last);
    assert.equal(sectionAt(doc, DRAFT.indexOf('临川县')), undefined);
    assert.equal(pathTo(doc, members!)?.at(-1), group);
    assert.deepEqual(siblingsOf(doc, one!).map(({ markerText }) => markerText), ['一、', '二、', '三、']);
    const open = parse('　　一、甲\n　　二、乙');
    assert.deepEqual(sectionSpan(open, headingsOf(open)[1]!), { from: 6, to: 11 });
  });
});

describe('moving', () => {
  it('before, behind and inside', () => {
    const up = done(DRAFT, (doc) => moveUp(doc, named(doc, '严格')));
    assert.equal(up, DRAFT.replace('　　二、压实责任\n　　逐级压实。\n\n　　三、严格督查\n　　按季通报。\n', '　　二、严格督查\n　　按季通报。\n\n　　三、压实责任\n　　逐级压实。\n').replace('第三部分', '第二部分'));
    assert.equal(done(up, (doc) => moveDown(doc, named(doc, '严格'))), DRAFT);
    const first = done(DRAFT, (doc) => moveSections(doc, named(doc, '严格'), named(doc, '加强')[0]!, 'before'));
    assert.match(first, /^　　一、严格督查\n　　按季通报。\n\n　　二、加强领导\n[^]*见第一部分[^]*\n\n　　三、压实责任\n　　逐级压实。\n\n　　　　/);
    const inside = done(DRAFT, (doc) => moveSections(doc, named(doc, '严格'), named(doc, '加强')[0]!, 'inside'));
    assert.match(inside, /（二）会商。按月进行。\n\n　　（三）严格督查\n　　按季通报。\n\n　　二、压实责任\n　　逐级压实。\n\n　　　　/);
    const out = done(DRAFT, (doc) => moveSections(doc, named(doc, '专班'), named(doc, '压实')[0]!, 'after'));
    assert.match(out, /^　　一、加强领导\n　　（一）会商。按月进行。\n\n　　二、压实责任\n　　逐级压实。\n　　三、专班。[^]*?\n　　（一）成员。由各站推荐。\n　　（二）职责。按月会商。\n\n　　四、严格督查/);
  });

  it('of several at once, with \\r\\n, Markdown and no line break at the end', () => {
    const text = DRAFT.replace(/\n　　　　[^]*$/, '').trimEnd().replace(/\n/g, '\r\n').replace(/　　(?=[一二三]、)/g, '## ');
    const moved = done(text, (doc) => moveSections(doc, named(doc, '压实', '严格'), named(doc, '加强')[0]!, 'before'));
    assert.ok(moved.startsWith('## 一、压实责任\r\n　　逐级压实。\r\n\r\n## 二、严格督查\r\n　　按季通报。\r\n\r\n## 三、加强领导\r\n'), moved);
    assert.ok(moved.endsWith('（二）会商。按月进行。'));
    const last = done(text, (doc) => moveSections(doc, named(doc, '严格'), named(doc, '会商')[0]!, 'before'));
    assert.ok(last.endsWith('## 二、压实责任\r\n　　逐级压实。'), JSON.stringify(last));
  });

  it('leaves page numbers between two sections where they are', () => {
    const text = '一、加强领导\n各单位要高度重视。\n— 3 —\n\n二、压实责任\n逐级压实。\n';
    assert.equal(done(text, (doc) => moveUp(doc, named(doc, '压实'))), '一、压实责任\n逐级压实。\n— 3 —\n\n二、加强领导\n各单位要高度重视。\n');
  });

  it('selects what was moved', () => {
    const doc = parse(DRAFT);
    const plan = moveSections(doc, named(doc, '压实', '严格'), named(doc, '加强')[0]!, 'before');
    assert.ok(!isNothing(plan));
    const after = applyEdits(DRAFT, plan.edits);
    assert.deepEqual([after.slice(plan.select!.from).slice(0, 6), after.slice(plan.select!.to).slice(0, 6)], ['一、压实责任', '二、严格督查']);
  });

  it('says why it does nothing', () => {
    const doc = parse(DRAFT);
    const [one, members, last] = named(doc, '加强', '成员', '严格');
    assert.match(why(moveSections(doc, [one!], members!, 'after')), /自身/);
    assert.match(why(moveUp(doc, [one!])), /“一、”已是同一层的第一个/);
    assert.match(why(moveDown(doc, [last!])), /最后一个/);
    assert.match(why(moveUp(doc, [members!, last!])), /不相邻/);
    assert.match(why(moveSections(doc, [last!], doc.nodes.find(({ kind }) => kind === 'sign')!, 'before')), /标题之前/);
    assert.match(why(moveUp(doc, [])), /没有/);
    assert.match(why(moveSections(doc, [last!], named(doc, '压实')[0]!, 'after')), /已在所选的位置/);
  });

  it('articles keep counting through the chapters', () => {
    const text = '第一章　总则\n第一条　甲事。\n第二条　乙事，依照第三条办理。\n第二章　分则\n第三条　丙事。\n第四条　丁事。\n';
    assert.equal(
      done(text, (doc) => moveUp(doc, named(doc, '分则'))),
      '第一章　分则\n第一条　丙事。\n第二条　丁事。\n第二章　总则\n第三条　甲事。\n第四条　乙事，依照第一条办理。\n',
    );
    const doc = parse(text);
    assert.match(why(promote(doc, named(doc, '丁事'))), /不能改成/);
  });
});

describe('raising and lowering', () => {
  it('changes the form with all below', () => {
    const lower = done(DRAFT, (doc) => demote(doc, named(doc, '压实')));
    assert.match(lower, /（二）会商。按月进行。\n\n　　（三）压实责任\n　　逐级压实。\n\n　　二、严格督查/);
    assert.match(lower, /见第二部分所列/);
    const higher = done(DRAFT, (doc) => promote(doc, named(doc, '会商')));
    assert.match(higher, /2\.职责。按月会商。\n　　二、会商。按月进行。\n\n　　三、压实责任[^]*四、严格/);
    assert.match(done(DRAFT, (doc) => promote(doc, named(doc, '专班', '会商'))), /^　　一、加强领导\n　　二、专班。[^]*　　（一）成员。[^]*　　（二）职责。[^]*　　三、会商/);
    assert.match(done(DRAFT, (doc) => demote(doc, named(doc, '压实', '严格'))), /（三）压实责任[^]*（四）严格督查/);
  });

  it('says why it does nothing', () => {
    const doc = parse(DRAFT);
    assert.match(why(promote(doc, named(doc, '加强'))), /最高一级/);
    assert.match(why(demote(doc, named(doc, '加强'))), /前面没有同级/);
    assert.match(why(promote(doc, named(doc, '专班'))), /后面还有同级的“（二）”/);
    const deep = parse('　　1.甲\n　　（1）乙。要快。\n　　（2）丙。要稳。\n　　2.丁\n　　要好。');
    assert.match(why(demote(deep, named(deep, '丙'))), /没有更低的层次/);
    assert.match(why(promote(doc, [])), /没有编了序号的标题/);
  });

  it('tells of references whose target changed its level', () => {
    const doc = parse(DRAFT);
    const plan = demote(doc, named(doc, '严格'));
    assert.ok(!isNothing(plan) && plan.remark?.includes('1处引用') === true);
  });
});

describe('deleting', () => {
  it('takes the blank lines along, and tells of references that lost their target', () => {
    assert.equal(done(DRAFT, (doc) => deleteSections(doc, named(doc, '压实'))), DRAFT.replace('　　二、压实责任\n　　逐级压实。\n\n', '').replace('三、', '二、').replace('第三部分', '第二部分'));
    assert.equal(done(DRAFT, (doc) => deleteSections(doc, named(doc, '严格'))), DRAFT.replace('\n　　三、严格督查\n　　按季通报。\n', ''));
    const doc = parse(DRAFT);
    const plan = deleteSections(doc, named(doc, '严格'));
    assert.ok(!isNothing(plan) && plan.remark?.startsWith('有1处引用指向的内容已不在') === true);
    assert.equal(done('一、甲', (one) => deleteSections(one, headingsOf(one))), '');
  });
});
