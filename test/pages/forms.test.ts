/**
 * 版头 and the forms of clause 10 as LibreOffice lays them out: every distance of GB/T 9704—2012 7.2 and 10.1–10.3 within a millimetre.
 * “Upper edge of characters” is that of their boxes, 0.88 of the size above the base line, and the ink is held to it too.
 */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { A4, BETWEEN_LINES, BODY_POINTS, HEAD, LETTER, POINTS, TEXT_AREA, millimetres, twipsOfPoints } from '../../src/core/layout/geometry.ts';
import type { LayoutOptions } from '../../src/core/layout/form.ts';
import { STANDARD_PROFILE } from '../../src/core/layout/profile.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { convert, linesOf, put, withFolder, wordsOf } from './office.ts';
import { mark, near, printed, RED, TOLERANCE, type Printed, type Sheet } from './printed.ts';
import { glyphsOf, rulesOf, type Rule } from './rules.ts';

const { margins, charactersPerLine, linesPerPage } = STANDARD_PROFILE;
const LEFT = margins.left;
const RIGHT = LEFT + TEXT_AREA.width;
const MIDDLE = (LEFT + RIGHT) / 2;
const PITCH = millimetres(STANDARD_PROFILE.linePitch);
const CHARACTER = TEXT_AREA.width / charactersPerLine;
const SIZE = millimetres(twipsOfPoints(BODY_POINTS));
const sentence = '　　为做好汛期值班工作，根据上级要求，结合本县实际，现将有关事项通知如下，请认真贯彻执行。\n';
const notice = `000012\n机密★1年\n特急\n青溪县人民政府办公室文件\n\n青政办发〔2025〕7号\n\n关于加强汛期值班的通知\n\n各乡镇人民政府，县政府各部门：\n${sentence}\n青溪县人民政府办公室\n2025年6月3日\n`;
const jointHead = '青溪县发展和改革局\n青溪县财政局\n青溪县水利局文件\n\n';
const request = `关于解决灌区改造资金的请示\n\n县人民政府：\n${sentence}　　妥否，请批示。\n\n青溪县发展和改革局\n2025年6月3日\n`;
const letter = (top: string, body: string): string => `${top}青溪县交通运输局\n\n青交函〔2025〕41号\n\n关于商请支持招呼站建设的函\n\n青溪县自然资源局：\n${body}　　可否，请予函复。\n\n青溪县交通运输局\n2025年6月3日\n`;

const SAMPLES = {
  notice: [notice, {}],
  preprinted: [notice, { preprinted: true }],
  request: [`青溪县水利局文件\n\n青水〔2025〕3号　　签发人：陆清和\n\n${request}`, {}],
  signers: [`${jointHead}青发改〔2025〕7号　　签发人：陆清和　沈知行　郑远航\n\n${request}`, {}],
  signersPreprinted: [`${jointHead}青发改〔2025〕7号　　签发人：陆清和　沈知行　郑远航\n\n${request}`, { preprinted: true }],
  letter: [letter('', sentence), {}],
  longLetter: [letter('000012\n机密★1年\n特急\n', sentence.repeat(40)), {}],
  order: ['青溪县人民政府令\n\n第12号\n\n　　《青溪县值班办法》已经县人民政府常务会议通过，现予公布。\n\n县　长　陆清和\n2025年5月26日\n', {}],
  minutes: [`青溪县人民政府常务会议纪要\n\n〔2025〕9号\n\n研究汛期值班有关工作会议纪要\n\n${sentence}\n出席：陆清和　沈知行　郑远航\n列席：县水利局、县住房和城乡建设局、县交通运输局、县财政局、县发展和改革局负责人\n`, {}],
  chosen: [`关于加强汛期值班的通知\n\n各乡镇人民政府：\n${sentence}\n青溪县人民政府\n2025年6月3日\n`, { form: 'document' }],
} as const satisfies Record<string, readonly [string, Partial<LayoutOptions>]>;

const sheets = new Map<string, readonly Sheet[]>();
before(() => withFolder(async (folder) => {
  const files: string[] = [];
  for (const [name, [text, options]] of Object.entries(SAMPLES)) files.push(put(folder, `${name}.docx`, (await writeWord(text, options)).bytes));
  convert(folder, 'pdf', files).forEach((pdf, i) => {
    const pages = wordsOf(pdf);
    sheets.set(Object.keys(SAMPLES)[i]!, pages.map((words, page) => ({
      lines: linesOf(words),
      glyphs: glyphsOf(pdf, page + 1),
      rules: rulesOf(pdf, page + 1).filter((rule, at, all) => at === 0 || Math.abs(rule.top - all[at - 1]!.top) > 0.01),
    })));
  });
}));

const sheet = (name: keyof typeof SAMPLES, page = 0): Sheet => {
  const found = sheets.get(name)?.[page];
  assert.ok(found, `no page ${page + 1} of ${name}`);
  return found;
};

/** 行: from the characters of a line to those of the one that stands `blank` lines below it. */
const gap = (blank: number): number => blank * PITCH + PITCH - SIZE;

function isMark(from: Sheet, text: string, top: number): Printed {
  const found = mark(from, text);
  near(found.top, top, `upper edge of ${text}`);
  near(found.ink.top, top, `ink of ${text}`);
  near((found.left + found.right) / 2, MIDDLE, `middle of ${text}`);
  assert.ok(found.left > LEFT - TOLERANCE && found.right < RIGHT + TOLERANCE, 'the mark leaves 版心');
  assert.ok(found.red, 'the mark is not red');
  return found;
}

function isHeadRule(from: Sheet, above: Printed): Rule {
  assert.equal(from.rules.length, 1);
  const [rule] = from.rules;
  near(rule!.top - rule!.thickness / 2 - above.bottom, HEAD.ruleDrop, 'red line under 发文字号');
  near(rule!.left, LEFT, 'left end of the red line');
  near(rule!.width, TEXT_AREA.width, 'width of the red line');
  assert.equal(rule!.colour, RED);
  return rule!;
}

/** 7.3.1: in the third line under the red one. */
function isTitle(from: Sheet, start: string, below: number): void {
  const title = printed(from, start, POINTS.二号);
  near((title.top + title.bottom) / 2, below + 2.5 * PITCH, '标题');
  near((title.left + title.right) / 2, MIDDLE, 'middle of 标题');
}

describe('文件 (7.2)', () => {
  it('份号, 密级, 紧急程度 stand in lines 1 to 3, flush left', () => {
    for (const [i, text] of ['000012', '机密', '特急'].entries()) {
      const line = printed(sheet('notice'), text);
      const top = margins.top + i * PITCH;
      assert.ok(line.top >= top && line.bottom <= top + PITCH, `${text}: ${line.top.toFixed(2)}–${line.bottom.toFixed(2)} mm, line ${i + 1} is at ${top.toFixed(2)} mm`);
      near(line.left, LEFT, text);
    }
  });

  it('the mark is 35 mm below 版心’s upper edge, 发文字号 two lines below it, the red line 4 mm below that, the title two lines further', () => {
    const page = sheet('notice');
    const organ = isMark(page, '青溪县人民政府办公室文件', margins.top + HEAD.markDrop.document);
    const number = printed(page, '青政办发');
    near(number.top - organ.bottom, gap(2), '发文字号');
    near((number.left + number.right) / 2, MIDDLE, 'middle of 发文字号');
    const rule = isHeadRule(page, number);
    isTitle(page, '关于加强汛期值班的通知', rule.top);
  });

  it('the mark stands there too where nothing is above it, and where it is 【待补】', () => {
    isMark(sheet('request'), '青溪县水利局文件', margins.top + HEAD.markDrop.document);
    near(mark(sheet('chosen'), '【待补：发文机关标志】').top, margins.top + HEAD.markDrop.document, '【待补】');
  });

  it('上行文: 发文字号 a character from the left, 签发人 from the right, on one line', () => {
    const page = sheet('request');
    const line = printed(page, '青水〔2025〕3号');
    near(line.left, LEFT + CHARACTER, '发文字号');
    near(line.right, RIGHT - CHARACTER, '签发人');
    isHeadRule(page, line);
  });

  it('several 签发人: two a line, the third under the first, 发文字号 on the line of the last (7.2.5, 7.2.6)', () => {
    const page = sheet('signers');
    const first = printed(page, '签发人：陆清和沈知行');
    const last = printed(page, '青发改');
    near(first.right, RIGHT - CHARACTER, 'end of the first line');
    near(last.left, LEFT + CHARACTER, '发文字号');
    near(last.right - 3 * SIZE, first.left + 4 * SIZE, 'third name under the first');
    near(last.top - first.top, PITCH, 'next line');
    isHeadRule(page, last);
    isTitle(page, '关于解决灌区', page.rules[0]!.top);
  });
});

describe('联合行文 (7.2.4)', () => {
  it('names are as wide as the longest, one below the other, 文件 at their right in the middle of their height', () => {
    const page = sheet('signers');
    const organs = ['青溪县发展和改革局', '青溪县财政局', '青溪县水利局'].map((name) => {
      const line = page.lines.find(({ text }) => text.startsWith(name))!;
      const glyphs = page.glyphs.filter(({ base }) => base > line.top && base < line.bottom && Math.abs(base - line.bottom) < 6);
      assert.ok(glyphs.every(({ colour }) => colour === RED), 'red');
      const lefts = glyphs.map(({ left }) => left).sort((a, b) => a - b).slice(0, name.length);
      return { first: lefts[0]!, last: lefts.at(-1)!, base: glyphs[0]!.base };
    });
    for (const { first, last } of organs) {
      near(first, organs[0]!.first, 'first characters');
      near(last, organs[0]!.last, 'last characters');
    }
    const points = mark(page, '青溪县发展和改革局').points;
    near(mark(page, '青溪县发展和改革局').top, margins.top + HEAD.markDrop.document, 'first name');
    const suffix = page.lines.find(({ text }) => text.endsWith('文件'))!;
    const high = page.glyphs.filter(({ left }) => left > organs[0]!.last + millimetres(twipsOfPoints(points)) - 1).filter(({ colour }) => colour === RED);
    assert.equal(high.length, 2, 'two characters at the right');
    near(high[0]!.base, (organs[0]!.base + organs.at(-1)!.base) / 2, '文件 in the middle');
    near((organs[0]!.first + suffix.right) / 2, MIDDLE, 'middle of the mark');
    near(printed(page, '签发人').top - (organs.at(-1)!.base + 0.12 * millimetres(twipsOfPoints(points))), gap(2), '签发人 two lines below');
  });
});

describe('套打', () => {
  for (const [free, full] of [['preprinted', 'notice'], ['signersPreprinted', 'signers']] as const) {
    it(`prints neither mark nor red line, all else where it would stand (${full})`, () => {
      const [page, whole] = [sheet(free), sheet(full)];
      assert.equal(page.rules.length, 0);
      assert.ok(page.glyphs.every(({ colour }) => colour !== RED), 'red');
      const black = whole.glyphs.filter(({ colour }) => colour !== RED);
      assert.equal(page.glyphs.length, black.length);
      for (const [i, glyph] of page.glyphs.entries()) {
        near(glyph.base, black[i]!.base, `base line of character ${i}`, 0.1);
        near(glyph.left, black[i]!.left, `left edge of character ${i}`, 0.1);
      }
    });
  }
});

describe('信函 (10.1)', () => {
  for (const name of ['letter', 'longLetter'] as const) {
    it(`mark 30 mm below the sheet’s edge, double lines of 170 mm 4 mm below it and 20 mm above the lower edge (${name})`, () => {
      const page = sheet(name);
      const organ = isMark(page, '青溪县交通运输局', LETTER.markTop);
      assert.equal(page.rules.length, 4);
      const [thick, thin, lowerThin, lowerThick] = page.rules as [Rule, Rule, Rule, Rule];
      near(thick.top - thick.thickness / 2 - organ.bottom, LETTER.ruleDrop, 'first double line');
      near(A4.height - lowerThick.top - lowerThick.thickness / 2, LETTER.lowerRule, 'second double line');
      assert.ok(thick.thickness > thin.thickness && lowerThick.thickness > lowerThin.thickness);
      for (const rule of page.rules) {
        near(rule.width, LETTER.ruleWidth, 'length');
        near(rule.left, LEFT - (LETTER.ruleWidth - TEXT_AREA.width) / 2, 'left end');
        assert.equal(rule.colour, RED);
      }
      const between = (BETWEEN_LINES * 25.4) / 72;
      const number = printed(page, '青交函');
      near(number.top - thin.top - thin.thickness / 2, between, '发文字号 below the line');
      near(number.right, RIGHT, 'end of 发文字号');
      if (name === 'longLetter') {
        near(printed(page, '000012').left, LEFT, '份号');
        near(printed(page, '000012').top, number.top, '份号 on the line of 发文字号');
        near(printed(page, '特急').top - number.top, 2 * PITCH, '紧急程度');
        isTitle(page, '关于商请支持', printed(page, '特急').bottom + (PITCH - SIZE) / 2);
        const last = printed(page, page.lines.at(-1)!);
        // lines stand a pitch apart from the first one on: the last is as near as that lets it be, and no nearer than it may
        const free = lowerThin.top - lowerThin.thickness / 2 - last.bottom;
        assert.ok(free > between - TOLERANCE && free < between + PITCH, `${free.toFixed(2)} mm from the last line to the second double line`);
      } else isTitle(page, '关于商请支持', number.bottom + (PITCH - SIZE) / 2);
    });
  }

  it('the first page shows no number, the others do, and have their lines', () => {
    const [first, second, third] = [sheet('longLetter'), sheet('longLetter', 1), sheet('longLetter', 2)];
    assert.ok(!first.lines.some(({ text }) => text.includes('—')), 'number on page 1');
    assert.equal(second.lines.at(-1)!.text, '—2—');
    assert.equal(third.lines.at(-1)!.text, '—3—');
    assert.equal(second.lines.length, linesPerPage + 1);
    assert.equal(second.rules.length, 0);
    near((second.lines.at(-1)!.top + second.lines.at(-1)!.bottom) / 2, margins.top + TEXT_AREA.height + STANDARD_PROFILE.pageNumberDrop, 'number on page 2');
  });
});

describe('命令 (10.2)', () => {
  it('mark 20 mm below 版心’s upper edge, 令号 and the text two lines further each, no line', () => {
    const page = sheet('order');
    const organ = isMark(page, '青溪县人民政府令', margins.top + HEAD.markDrop.order);
    const number = printed(page, '第12号');
    near(number.top - organ.bottom, gap(2), '令号');
    near((number.left + number.right) / 2, MIDDLE, 'middle of 令号');
    near(printed(page, '青溪县值班办法').top - number.top, 3 * PITCH, 'text');
    assert.equal(page.rules.length, 0);
  });
});

describe('纪要 (10.3)', () => {
  it('mark 35 mm below 版心’s upper edge; 出席 two characters in, names under the first behind the colon', () => {
    const page = sheet('minutes');
    isMark(page, '青溪县人民政府常务会议纪要', margins.top + HEAD.markDrop.minutes);
    near(printed(page, '出席：').left, LEFT + 2 * CHARACTER, '出席');
    near(printed(page, '列席：').left, LEFT + 2 * CHARACTER, '列席');
    const rest = page.lines[page.lines.findIndex(({ text }) => text.startsWith('列席：')) + 1]!;
    near(rest.left, LEFT + 5 * CHARACTER, 'further names');
  });
});
