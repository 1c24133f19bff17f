/** What is asked, in which order, with which defaults; what is remembered. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseTemplate, snippetBody } from '../../../src/core/phrases/notation.ts';
import { templateChoices, templateNamed, TEMPLATE_GROUPS, type TemplateChoice } from '../../../src/core/templates/choices.ts';
import { FIELDS } from '../../../src/core/templates/fields.ts';
import { documentOf, NO_ANSWERS, offered, stepsOf, type Answers } from '../../../src/core/templates/steps.ts';
import { lastNumber, nextNumber, readUnit, UNKNOWN_UNIT, withNumber } from '../../../src/core/templates/unit.ts';
import { GENRES } from '../../../src/core/text/genres.ts';
import { GENRE_USES } from '../../../src/core/text/genre-uses.ts';
import { expandSnippet, parseSnippet } from '../phrases/snippet-grammar.ts';
import { answered, questionsIn, today } from './support.ts';

const named = (name: string): TemplateChoice => templateNamed(name) ?? assert.fail(name);
const names = (name: string, answers: Answers = NO_ANSWERS): string[] => stepsOf(named(name), answers).map((step) => (step.kind === 'field' ? step.question.name : step.kind));

describe('何时用', () => {
  it('is told of each of the fifteen, in their order', () => {
    assert.deepEqual(GENRE_USES.map(({ genre }) => genre), GENRES.map(({ name }) => name));
    for (const { when, instead } of GENRE_USES) {
      assert.match(when, /^[^。\s]{8,}$/);
      // a line of a picker is cut behind some 42 characters
      assert.match(instead, /^[^。\s]{8,40}$/);
    }
  });

  it('warns of what is taken for it by mistake', () => {
    const confused = [['请示', '报告'], ['报告', '请示'], ['函', '请示'], ['请示', '函'], ['通知', '通告'], ['通告', '公告'], ['公告', '通告'], ['决定', '通报'], ['通报', '决定']];
    for (const [genre, other] of confused) assert.ok(named(genre!).instead.includes(`“${other!}”`), `${genre!} ${other!}`);
  });

  it('stands beside every template, grouped by the way it goes', () => {
    const choices = templateChoices();
    assert.deepEqual([...new Set(choices.map(({ group }) => group))], [...TEMPLATE_GROUPS]);
    for (const { name, when, genre, directions } of choices) {
      assert.ok(when.length > 8, name);
      assert.equal(directions === '', genre === '讲话', name);
    }
    const groupOf = (name: string): string => named(name).group;
    assert.deepEqual(['请示', '通知', '函', '公告', '主持词'].map(groupOf), [...TEMPLATE_GROUPS]);
    assert.deepEqual(['意见', '上行意见'].map(groupOf), ['发下级（下行文）', '报上级（上行文）']);
  });
});

describe('what is asked', () => {
  it('goes through the document in its order, each field once', () => {
    assert.deepEqual(names('请示'), ['attachments', '发文机关', '发文字号', '签发人', '事由', '主送机关', '附件名称', '日期', '联系人', '联系电话']);
    assert.deepEqual(names('批复'), ['head', 'attachments', '发文机关', '事由', '主送机关', '来文字号', '日期']);
    assert.deepEqual(names('命令'), ['发文机关', '令号', '文件名称', '签署人职务', '签署人姓名', '日期']);
    assert.deepEqual(names('讲话'), ['会议或者活动名称', '日期', '讲话人', '工作名称']);
    assert.deepEqual(names('表态发言'), ['会议或者活动名称', '日期', '讲话人', '所在单位']);
    assert.deepEqual(names('转发通知'), ['head', '发文机关', '原发文机关', '事由', '主送机关', '日期']);
  });

  it('follows the choice of 版头 and 附件', () => {
    const fields = new Map<string, string>();
    assert.deepEqual(names('函', { head: true, attachments: 2, fields }), ['head', 'attachments', '发文机关', '发文字号', '事由', '主送机关', '附件名称1', '附件名称2', '日期', '联系人', '联系电话']);
    assert.deepEqual(names('通知', { head: false, attachments: 0, fields }), ['head', 'attachments', '发文机关', '事由', '主送机关', '日期']);
  });

  it('leaves the long slots of the body, and those with alternatives, to Tab', () => {
    const hints = questionsIn(stepsOf(named('通知'), NO_ANSWERS)).map(({ hint }) => hint);
    for (const hint of ['总体要求', '具体内容', '此件公开发布']) assert.ok(!hints.includes(hint), hint);
  });

  it('shows the line in which the answer will stand', () => {
    const lines = (answers: Answers): string[] => stepsOf(named('请示'), answers).flatMap((step) => (step.kind === 'field' ? [step.line] : []));
    assert.equal(lines(NO_ANSWERS)[3], '××县人民政府关于【解决××经费】的请示');
    assert.equal(lines({ fields: new Map([['发文机关', '青岚县人民政府']]) })[3], '青岚县人民政府关于【解决××经费】的请示');
    assert.equal(lines(NO_ANSWERS)[1], '【×政】〔【××××】〕【×】号　签发人：×××');
    assert.equal(lines(NO_ANSWERS)[8], '（联系人：×××，联系电话：【××××××××】）');
  });

  it('asks with a field for each kind of slot', () => {
    const used = new Set(templateChoices().flatMap((choice) => questionsIn(stepsOf(choice, { head: true, fields: new Map() })).map(({ field }) => field.id)));
    assert.deepEqual(FIELDS.map(({ id }) => id).filter((id) => !used.has(id)), []);
  });
});

describe('defaults', () => {
  const unit = withNumber({ ...UNKNOWN_UNIT, organ: '青岚县人民政府', signer: '郁青禾', contact: '唐越溪', phone: '0571-12345678' }, { code: '青政', year: 2026, serial: 11 });
  const question = (name: string) => questionsIn(stepsOf(named('请示'), NO_ANSWERS)).find((each) => each.name === name) ?? assert.fail(name);

  it('are what is known of the unit, the next number and today', () => {
    const offer = (name: string): string => offered(question(name), NO_ANSWERS, unit, today);
    assert.deepEqual(['发文机关', '发文字号', '签发人', '事由', '日期', '联系人', '联系电话'].map(offer),
      ['青岚县人民政府', '青政〔2026〕12号', '郁青禾', '', '2026年3月5日', '唐越溪', '0571-12345678']);
  });

  it('give way to what has been answered, also to nothing', () => {
    assert.equal(offered(question('发文机关'), { fields: new Map([['发文机关', '']]) }, unit, today), '');
  });

  it('count numbers from 1 in a new year, and each 机关代字 by itself', () => {
    assert.deepEqual(nextNumber(unit, 2027), { code: '青政', year: 2027, serial: 1 });
    assert.equal(nextNumber(UNKNOWN_UNIT, 2026), undefined);
    const other = withNumber(unit, { code: '青政函', year: 2026, serial: 3 });
    assert.deepEqual(nextNumber(other, 2026), { code: '青政函', year: 2026, serial: 4 });
    assert.equal(lastNumber(other, '青政')?.serial, 11);
    assert.deepEqual(withNumber(other, { code: '青政函', year: 2026, serial: 5 }).numbers, ['青政函〔2026〕5号', '青政〔2026〕11号']);
  });
});

describe('the unit', () => {
  it('is learned from the answers', () => {
    const { unit } = documentOf(named('请示'), answered(named('请示')), UNKNOWN_UNIT);
    assert.deepEqual(unit, { organ: '临川市人民政府', code: '临政发', signer: '郁青禾', contact: '唐越溪', phone: '0571-12345678', numbers: ['临政发〔2026〕7号'] });
  });

  it('keeps what the answers do not tell', () => {
    const { unit: learned } = documentOf(named('请示'), answered(named('请示')), UNKNOWN_UNIT);
    assert.deepEqual(documentOf(named('公告'), NO_ANSWERS, learned).unit, learned);
  });

  it('is read from anything that may be stored', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      const unit = readUnit(value);
      assert.deepEqual(readUnit(unit), unit);
    }));
    assert.deepEqual(readUnit({ organ: 3, contact: '唐越溪', numbers: ['青政〔2026〕1号', '乱写', 5] }), { ...UNKNOWN_UNIT, contact: '唐越溪', numbers: ['青政〔2026〕1号'] });
  });
});

describe('the snippet', () => {
  it('keeps slots that are left as tab stops, linked ones as one', () => {
    const { snippet, left } = documentOf(named('公告'), { fields: new Map([['发文机关', '临川市人民政府']]) }, UNKNOWN_UNIT);
    assert.ok(snippet.startsWith('临川市人民政府关于${2:××事项}的公告'), snippet.slice(0, 60));
    assert.equal(left, new Set(snippet.match(/\$\{\d+/g)).size);
  });

  it('writes any answer as it is', () => {
    const template = parseTemplate('⟨#甲⟩在⟨乙⟩，⟨#甲⟩。');
    fc.assert(fc.property(fc.string(), (text) => {
      assert.equal(expandSnippet(parseSnippet(snippetBody(template, new Map([[1, text]])))), `${text}在乙，${text}。`);
    }));
  });
});
