/** Which form a text asks for, and what stands in its head (GB/T 9704—2012 7.2, 10.1–10.3). */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compose } from '../../../src/core/layout/compose.ts';
import { formOf, type LayoutOptions } from '../../../src/core/layout/form.ts';
import type { Paper, PaperParagraph } from '../../../src/core/layout/paper.ts';
import { profileFrom } from '../../../src/core/layout/profiles.ts';
import { parse } from '../../../src/core/parse.ts';

const paperOf = (text: string, options: Partial<LayoutOptions> = {}): Paper => compose(parse(text), options);
const paragraphs = (text: string, options: Partial<LayoutOptions> = {}): PaperParagraph[] => paperOf(text, options).blocks.filter((block) => block.kind === 'paragraph');
const textOf = ({ runs }: PaperParagraph): string => runs.map(({ text }) => text).join('');

const body = '各单位：\n　　请做好值班。\n\n青溪县水利局\n2025年1月2日\n';
const notice = `青溪县水利局文件\n\n青水〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`;
const bare = `关于做好值班工作的通知\n\n${body}`;

describe('the form of a text', () => {
  const cases: readonly (readonly [form: string, text: string])[] = [
    ['document', notice],
    ['document', `青溪县水利局\n\n青水〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`],
    ['document', `青溪县水利局\n青溪县财政局\n文件\n\n青水〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`],
    ['letter', `青溪县水利局\n\n青水〔2025〕3号\n\n关于商请支持的函\n\n${body}`],
    ['letter', `青溪县水利局\n\n青水函〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`],
    ['document', `青溪县水利局文件\n\n青水函〔2025〕3号\n\n关于商请支持的函\n\n${body}`],
    ['order', '青溪县人民政府令\n\n第12号\n\n　　《青溪县值班办法》现予公布。\n\n县　长　陆清和\n2025年5月26日\n'],
    ['minutes', '青溪县人民政府常务会议纪要\n\n〔2025〕9号\n\n研究值班工作会议纪要\n\n　　会议议定三件事。\n'],
    ['plain', bare],
    ['plain', '在值班工作会上的讲话\n\n同志们：\n　　今天开会。\n'],
    ['plain', ''],
  ];
  for (const [form, text] of cases) it(`${form}: ${text.split('\n').slice(0, 5).filter((line) => line !== '').join(' / ')}`, () => { assert.equal(formOf(parse(text)), form); });
});

describe('a form that was chosen', () => {
  it('marks what it can’t do without, one that was not asks for nothing', () => {
    const missing = (form: LayoutOptions['form'], text = bare): readonly string[] => paperOf(text, { form }).missing;
    assert.deepEqual(missing('auto'), []);
    assert.deepEqual(missing('plain'), []);
    assert.deepEqual(missing('document'), ['发文机关标志', '发文字号']);
    assert.deepEqual(missing('letter'), ['发文机关标志', '发文字号']);
    assert.deepEqual(missing('minutes'), ['发文机关标志']);
    assert.deepEqual(missing('document', notice), []);
  });

  it('sets the mark where it stands without a form', () => {
    const [mark, number] = paragraphs(notice, { form: 'plain' });
    assert.deepEqual([mark!.above, mark!.at, number!.ruled], [undefined, undefined, true]);
    assert.ok(number!.below! > 0);
  });
});

describe('the head', () => {
  it('has 份号, 密级 and 紧急程度 in the standard’s order, whatever the writer’s is', () => {
    assert.deepEqual(paragraphs(`特急\n机密★1年\n000012\n${notice}`).slice(0, 5).map(({ role }) => role), ['copyNumber', 'secrecy', 'urgency', 'org', 'docno']);
  });

  it('of several organs has a column of names and 文件 beside it, however they were typed', () => {
    for (const organs of ['青溪县水利局\n青溪县发展和改革局文件', '青溪县水利局　青溪县发展和改革局文件', '青溪县水利局\n青溪县发展和改革局\n文　件', '青 溪 县 水 利 局\n青溪县发展和改革局 文件']) {
      const mark = paragraphs(`${organs}\n\n青水〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`).find(({ role }) => role === 'org')!;
      assert.deepEqual(mark.runs, [{ text: '青溪县水利局\n青溪县发展和改革局' }, { text: '文件' }], organs);
      assert.deepEqual(mark.joint, { width: 9, gap: 0.25, suffix: 2 });
    }
  });

  it('of one organ whose name is broken over two lines has no column', () => {
    const mark = paragraphs(`青溪县人民政府\n办公室文件\n\n青水〔2025〕3号\n\n关于做好值班工作的通知\n\n${body}`).find(({ role }) => role === 'org')!;
    assert.equal(mark.joint, undefined);
  });

  const signed = (signers: string): PaperParagraph[] => paragraphs(`青溪县水利局文件\n\n青水〔2025〕3号　　${signers}\n\n关于增加编制的请示\n\n县人民政府：\n　　妥否，请批示。\n`).filter(({ role }) => role === 'docno');

  it('has up to two 签发人 on the line of 发文字号, more of them two by two', () => {
    assert.deepEqual(signed('签发人：张　三　李四四').map(textOf), ['青水〔2025〕3号\t签发人：张　三　李四四']);
    const rows = signed('签发人：张　三　李四四　王五');
    assert.deepEqual(rows.map(textOf), ['青水〔2025〕3号', '\t签发人：张　三　李四四', '\t王五']);
    assert.deepEqual(rows.map(({ tabAt }) => tabAt), [undefined, 16, 20]);
    assert.ok(rows[0]!.at !== undefined && rows[2]!.ruled === true);
  });

  it('of a letter stands at its place on the sheet, 发文字号 at the right, no number on its page', () => {
    const text = `特急\n青溪县水利局\n\n青水函〔2025〕3号\n\n关于商请支持的函\n\n${body}`;
    const paper = paperOf(text);
    const [urgency, mark, number] = paragraphs(text);
    assert.deepEqual([urgency!.role, mark!.at?.align, number!.at?.align], ['urgency', 'center', 'right']);
    assert.deepEqual([paper.placed.length, paper.firstPageNumbered, paper.firstPageLines], [4, false, 1]);
    assert.deepEqual(paperOf(notice).placed, []);
  });

  it('on paper that has it already keeps the mark’s room, and says that it is not printed', () => {
    const mark = (preprinted: boolean): PaperParagraph => paragraphs(notice, { preprinted }).find(({ role }) => role === 'org')!;
    const number = (preprinted: boolean): PaperParagraph => paragraphs(notice, { preprinted }).find(({ role }) => role === 'docno')!;
    assert.deepEqual(mark(true), { ...mark(false), unprinted: true });
    assert.equal(number(true).ruled, undefined);
    assert.equal(number(true).below, number(false).below);
    // 套打 that is chosen by name keeps to the form that the text asks for
    assert.equal(paperOf(`青溪县水利局\n\n青水函〔2025〕3号\n\n关于商请支持的函\n\n${body}`, { form: 'document', preprinted: true }).form, 'letter');
    assert.equal(paperOf(`关于值班的通知\n\n${body}`, { form: 'document', preprinted: true }).form, 'document');
    assert.deepEqual(paperOf(`青溪县水利局\n\n青水函〔2025〕3号\n\n关于商请支持的函\n\n${body}`, { preprinted: true }).placed, []);
  });

  it('of 纪要 leads to rosters whose labels are in 黑体', () => {
    const roster = paragraphs('青溪县人民政府常务会议纪要\n\n〔2025〕9号\n\n研究值班工作会议纪要\n\n　　会议议定三件事。\n\n出席：陆清和\n').find(({ role }) => role === 'roster')!;
    assert.deepEqual(roster.runs, [{ text: '出席：', font: 'hei' }, { text: '陆清和', font: 'fang' }]);
  });
});

describe('an office’s own sizes', () => {
  it('give the lines of the head their height', () => {
    for (const form of ['document', 'letter'] as const) {
      const number = paragraphs(notice, { form, profile: profileFrom('', { 'sizes.body': 22, linePitch: 33 }) }).find(({ role }) => role === 'docno')!;
      assert.ok(number.lineHeight! > 22 * 20, form);
    }
  });

  it('keep the room of seals, which are as large as ever', () => {
    const joint = '关于做好值班工作的通知\n\n各单位：\n　　请做好值班。\n\n青溪县水利局\n青溪县财政局\n2025年1月2日\n';
    const rowOf = (points: number): string => textOf(paragraphs(joint, { sealed: true, profile: profileFrom('', { 'sizes.body': points }) }).find(({ role }) => role === 'signature')!);
    assert.ok(rowOf(12).length > rowOf(16).length);
  });
});
