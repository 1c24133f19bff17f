import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../src/core/layout/compose.ts';
import { headlineOf } from '../../src/core/layout/headline.ts';
import type { Paper, PaperParagraph, Role } from '../../src/core/layout/paper.ts';
import { signatureIndents, signsInPerson } from '../../src/core/layout/signature.ts';
import { cellsOf } from '../../src/core/layout/table.ts';
import { parse } from '../../src/core/parse.ts';
import { sharedTexts } from './shared-texts.ts';
import { notice, speech, textual } from './sample-texts.ts';

const paperOf = (text: string, sealed = true): Paper => compose(parse(text), { sealed });
const paragraphs = (text: string): PaperParagraph[] => paperOf(text).blocks.filter((block) => block.kind === 'paragraph');
const textOf = ({ runs }: PaperParagraph): string => runs.map((run) => run.text).join('');
const inRole = (text: string, role: Role): string[] => paragraphs(text).filter((paragraph) => paragraph.role === role).map(textOf);

/** What is set of a text, without blanks; marks for what is missing are none of it. */
function printed(text: string): string {
  return paperOf(text).blocks.map((block) => {
    if (block.kind === 'blank' || block.kind === 'turn' || (block.kind === 'paragraph' && block.missing)) return '';
    return block.kind === 'table' ? block.rows.flat().join('') : textOf(block);
  }).join('').replace(/\s+/g, '');
}

/** The lines of Markdown's tables are drawn, not set. */
// eslint-disable-next-line no-control-regex
const bare = (text: string): string => text.replace(/[\s\u0000-\u0020\u200b]+/g, '').replaceAll('|', '');

describe('the text on paper', () => {
  it('is that of the source, in its order', () => {
    for (const text of [notice, speech, `${notice}\f\n— 3 —\n尾巴`, '附件：1.甲\n　　　　　2.乙\n\n附件1\n\n甲']) assert.equal(printed(text), bare(text));
  });

  it('is that of any source', () => {
    fc.assert(fc.property(textual, (text) => { assert.equal(bare(printed(text)).replaceAll('-', ''), bare(text).replaceAll('-', '')); }));
  });

  it('is that of the corpus and the drafts', () => {
    for (const [name, text] of sharedTexts('corpus', 'drafts', 'seed')) assert.equal(bare(printed(text)).replace(/[-:]/g, ''), bare(text).replace(/[-:]/g, ''), name);
  });

  it('joins wrapped lines, parting Latin words alone, and leaves what stood between them on a line of its own', () => {
    const cut = '为贯彻落实上级关于加强农村饮水工程建设与管理的决策部署，切实保障';
    const text = `关于饮水工程的报告\n\n${cut}\n${cut}\n— 2 —\n${cut}\n${cut}\n${cut}\n群众饮水安全。\n`;
    assert.deepEqual(inRole(text, 'body'), [`${cut}${cut}\n— 2 —\n${cut}${cut}${cut}群众饮水安全。`]);
  });

  it('keeps Markdown\'s marks as typed, and says that there are some', () => {
    const text = '# 关于值班的通知\n\n各单位：\n**一是**落实。____ 填写。';
    assert.deepEqual(inRole(text, 'title'), ['# 关于值班的通知']);
    assert.equal(paperOf(text).marked, true);
    assert.equal(paperOf(notice).marked, false);
  });
});

describe('headings on paper', () => {
  const split = (text: string): string[] => paragraphs(text).filter(({ role }) => role.startsWith('heading')).map(({ role, runs }) => [role, ...runs.map((run) => `${run.font ?? ''}:${run.text}`)].join(' '));

  it('take their level from their ordinals, and run into their text where they do', () => {
    const text = '关于值班的通知\n\n各单位：\n一、总体要求\n（一）压实责任。各单位要值好班。\n1.排好班。要排好。\n（1）排早班。要早。\n二、工作安排\n';
    assert.deepEqual(split(text), [
      'heading1 :一、总体要求', 'heading2 :（一）压实责任。 fang:各单位要值好班。', 'heading3 :1.排好班。 fang:要排好。', 'heading4 :（1）排早班。 fang:要早。', 'heading1 :二、工作安排',
    ]);
  });

  it('are text where they are sentences of a list', () => {
    const text = '关于规划的批复\n\n县水利局：\n一、同意《青溪县河道规划（2021—2035年）》，请认真组织实施。\n二、要严格控制规模，不得突破指标。经费由你局解决。\n';
    assert.deepEqual(split(text), []);
  });

  it('are set as the others of their sequence are: the last item of a list is none, however short', () => {
    assert.deepEqual(split('青溪县值班办法\n\n第一条　值班人员履行下列职责：\n（一）接听电话；\n（二）报送信息；\n（三）其他职责。\n第二条　本办法自印发之日起施行。\n'), []);
    assert.deepEqual(split('关于规划的批复\n\n县水利局：\n一、同意该规划，请认真组织实施。\n二、要严格控制规模。经费由你局解决。\n三、请你局加强领导。\n四、请定期报告。\n'), []);
    assert.deepEqual(
      split('政府工作报告\n\n各位代表：\n　　（一）继续推进改革。\n　　抓改革。\n　　（二）鼓励、支持和引导民营经济发展。\n　　抓发展。\n　　（三）加强市场建设。\n　　抓市场。\n'),
      ['heading2 :（一）继续推进改革。', 'heading2 :（二）鼓励、支持和引导民营经济发展。', 'heading2 :（三）加强市场建设。'],
    );
  });

  it('without a mark are headings among sentences too', () => {
    assert.deepEqual(split('关于值班的通报\n\n各单位：\n一、总体情况。值班情况良好。\n二、存在问题：少数单位脱岗，要整改。\n三、下一步要求\n　　要整改。\n'), ['heading1 :一、总体情况。 fang:值班情况良好。', 'heading1 :三、下一步要求']);
  });

  it('in the middle of the line are those of chapters; of articles only the ordinal stands out', () => {
    assert.deepEqual(headlineOf('第一章　总则', 'chapter', 3, 6), { role: 'heading1', to: 6, centered: true, bare: true });
    assert.deepEqual(headlineOf('第一条　为了规范，制定本办法。', 'article', 3, 14), { role: 'body', to: 3, centered: false, bare: false });
  });
});

describe('signatures', () => {
  const at = (sign: number, date: number, sealed: boolean): readonly [number, number] => {
    const indents = signatureIndents(sign, date, sealed);
    return [indents.sign, indents.date];
  };

  it('of sealed documents stand centred over the date, which is four characters from the edge (7.3.5.1)', () => {
    assert.deepEqual(at(6, 6, true), [4, 4]);
    assert.deepEqual(at(10, 6, true), [2, 4]);
    assert.deepEqual(at(4, 6, true), [5, 4]);
  });

  it('that would leave the text area move the date', () => {
    assert.deepEqual(at(20, 6, true), [0, 7]);
  });

  it('of unsealed ones stand two characters from the edge, the date two characters behind them (7.3.5.2)', () => {
    // ten characters: the signer's first is 12 from the edge, the date's first 10, its last 4
    assert.deepEqual(at(10, 6, false), [2, 4]);
    assert.deepEqual(at(4, 6, false), [6, 2]);
    assert.deepEqual(at(6, 0, false), [2, 2]);
  });
});

describe('who signs in person (7.3.5.3)', () => {
  const tail = (text: string, sealed: boolean): unknown[] => paperOf(text, sealed).blocks.slice(-4).map((block) => (block.kind === 'paragraph' ? [textOf(block), block.indents?.right] : block.kind === 'blank' ? block.lines : ''));

  it('has the name and the date four characters from the right, a line between, sealed or not', () => {
    for (const sealed of [true, false]) {
      assert.deepEqual(tail('青溪县人民政府令\n\n第12号\n\n　　《青溪县值班办法》现予公布。\n\n县　长　陆清和\n2025年5月26日\n', sealed), [2, ['县　长　　陆清和', 4], 1, ['2025年5月26日', 4]]);
    }
  });

  it('is told from an organ by office, blank and name', () => {
    assert.deepEqual(['市长　李某某', '国务院总理 王某某', '市　长　李某', '青溪县水利局', '县长办公室', '青溪县人民代表大会', '石桥乡人民政府　青溪县水利局'].map(signsInPerson), [true, true, true, false, false, false, false]);
  });
});

describe('发文字号 and 签发人', () => {
  it('share a line that is as wide as its red rule, a character from each edge, names in 楷体 (7.2.5–7.2.7)', () => {
    const [line] = paragraphs('青溪县水利局文件\n\n青水〔2025〕3号　　签发人：郑远航\n\n青溪县水利局关于增加编制的请示\n\n县人民政府：\n　　妥否，请批示。\n').filter(({ role }) => role === 'docno');
    assert.deepEqual(line!.runs, [{ text: '青水〔2025〕3号\t签发人：' }, { text: '郑远航', font: 'kai', from: 26 }]);
    assert.deepEqual([line!.indents, line!.centered, line!.ruled], [{ firstLine: 1 }, false, true]);
  });
});

describe('附件说明', () => {
  it('stands in so that names align', () => {
    const text = '关于值班的通知\n\n各单位：\n　　请做好值班。\n\n　　附件：1.任务分工表\n　　　　　2.物资标准\n\n青溪县水利局\n2025年1月2日\n';
    const found = paragraphs(text).filter(({ role }) => role === 'attachment').map(({ indents }) => indents);
    assert.deepEqual(found, [{ left: 6, hanging: 4 }, { left: 6, hanging: 1 }]);
  });

  it('aligns under 附： too', () => {
    const text = '关于值班的通知\n\n各单位：\n　　请做好值班。\n\n附：1.任务分工表\n2.物资标准\n\n青溪县水利局\n2025年1月2日\n';
    assert.deepEqual(paragraphs(text).filter(({ role }) => role === 'attachment').map(({ indents }) => indents!.left), [5, 5]);
  });
});

describe('版记', () => {
  it('holds 主送机关 that found no room above, and parts 印发机关 from its date alone', () => {
    const text = '关于值班的公告\n\n　　请做好值班。\n\n青溪县水利局\n2025年1月2日\n\n主送：各乡镇人民政府。\n抄送：县委办公室。\n县第 二办公室　　2025年1月3日印发\n';
    assert.deepEqual(inRole(text, 'copies'), ['主送：各乡镇人民政府。', '抄送：县委办公室。']);
    assert.deepEqual(inRole(text, 'issue'), ['县第 二办公室\t2025年1月3日印发']);
  });
});

describe('tables', () => {
  it('are parted by tabs or by Markdown, whose row of dashes is kept', () => {
    assert.deepEqual(cellsOf(['甲\t乙', '1\t2\t3']), { rows: [['甲', '乙', ''], ['1', '2', '3']], separator: undefined });
    assert.deepEqual(cellsOf(['| 甲 | 乙 |', '|:--|---|', '| 1 | 2 |']), { rows: [['甲', '乙'], ['1', '2']], separator: '|:--|---|' });
  });
});

describe('what could be lost', () => {
  it('names of several 签发人 on lines of their own are all set', () => {
    const text = '×政发〔2025〕7号\n签发人：张三\n签发人：李四\n\n关于增加编制的请示\n\n县政府：\n　　妥否，请批示。\n';
    for (const name of ['张三', '李四']) assert.ok(printed(text).includes(name), printed(text));
  });

  it('rows of dashes are rows but for the second one; a new head behind a blank line begins a new table', () => {
    const tables = (text: string): (readonly (readonly string[])[])[] => paperOf(text).blocks.filter((block) => block.kind === 'table').map(({ rows }) => rows);
    assert.deepEqual(tables('甲。\n| a | b |\n|---|---|\n| 1 | 2 |\n| - | - |\n'), [[['a', 'b'], ['1', '2'], ['-', '-']]]);
    assert.deepEqual(tables('甲。\n| a | b |\n|---|---|\n\n| c | d | e |\n|:-:|---|---|\n'), [[['a', 'b']], [['c', 'd', 'e']]]);
    assert.deepEqual(tables('甲。\n| a | b |\n|---|---|\nx\ty\tz\n'), [[['a', 'b']], [['x', 'y', 'z']]]);
  });
});

describe('【待补】', () => {
  it('of the date does not stand in an annex', () => {
    const text = '关于签订协议的通知\n\n各单位：\n　　请签订协议。\n　　附件：协议书\n\n附件\n\n协议书\n\n　　双方议定如下。\n\n青溪县水务公司\n2025年8月2日\n';
    const roles = paragraphs(text).map((paragraph) => `${paragraph.role}${paragraph.missing ? '?' : ''}`);
    assert.deepEqual(paperOf(text).missing, ['发文机关署名', '成文日期']);
    assert.ok(roles.includes('date?') && roles.indexOf('date?') < roles.indexOf('annexLabel'), roles.join(' '));
  });

  const missing = (text: string): readonly string[] => paperOf(text).missing;

  it('marks what the 文种 requires and the draft lacks, in its place, with a list on a page of its own', () => {
    const text = '关于做好值班工作的通知\n\n　　请各单位做好值班工作。\n';
    assert.deepEqual(missing(text), ['主送机关', '发文机关署名', '成文日期']);
    assert.deepEqual(paragraphs(text).map((paragraph) => `${paragraph.role} ${textOf(paragraph)}`), [
      'title 关于做好值班工作的通知', 'addressee 【待补：主送机关】：', 'body 请各单位做好值班工作。', 'signature 【待补：发文机关署名】', 'date 【待补：成文日期】',
      'missing 【待补事项】本页不属于正文，补齐后请删去。', 'missing 【待补事项】1.主送机关', 'missing 【待补事项】2.发文机关署名', 'missing 【待补事项】3.成文日期',
    ]);
  });

  it('of a cover stands before what it prints', () => {
    const text = '青溪县人民政府关于印发《青溪县值班办法》的通知\n\n各单位：\n　　现将《青溪县值班办法》印发给你们，请认真执行。\n\n青溪县值班办法\n\n第一条　为了值班，制定本办法。\n第二条　本办法自印发之日起施行。\n';
    const roles = paragraphs(text).map(({ role }) => role);
    assert.deepEqual(missing(text), ['发文机关署名', '成文日期']);
    assert.ok(roles.indexOf('date') < roles.indexOf('annexTitle'), roles.join(' '));
  });

  it('is for nothing that the 文种 does not require', () => {
    assert.deepEqual(missing(speech), []);
    assert.deepEqual(missing('青溪县人民代表大会关于预算的决议\n（2025年1月9日青溪县第十八届人民代表大会第四次会议通过）\n\n　　会议批准预算。\n'), []);
    assert.deepEqual(missing('青溪县政府常务会议纪要\n\n　　会议议定三件事。\n'), []);
    assert.deepEqual(missing('政府工作报告\n\n各位代表：\n　　现在，我报告工作。\n'), []);
    assert.deepEqual(missing('2025年度述职报告\n\n　　现将履职情况报告如下。\n'), []);
    assert.deepEqual(missing('一份没有文种的稿子\n\n　　写到哪里算哪里。\n'), []);
  });

  it('asks for who signed a 上行文 once it has a 版头', () => {
    assert.deepEqual(missing('青溪县水利局文件\n\n青水〔2025〕3号\n\n青溪县水利局关于增加编制的请示\n\n县人民政府：\n　　妥否，请批示。\n\n青溪县水利局\n2025年3月1日\n'), ['签发人']);
  });
});
