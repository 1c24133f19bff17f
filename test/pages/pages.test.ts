/** Pages as LibreOffice lays them out: the grid of 22 lines by 28 characters, and the places of the elements (GB/T 9704—2012). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { TEXT_AREA } from '../../src/core/layout/geometry.ts';
import { STANDARD_PROFILE } from '../../src/core/layout/profile.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { shared } from '../core/parse-support.ts';
import { hanText } from './han-text.ts';
import { convert, linesOf, put, withFolder, wordsOf, type Word } from './office.ts';

const MEASURE = path.join(shared, 'measure-grid.mjs');
const { margins, charactersPerLine, linesPerPage } = STANDARD_PROFILE;
const LEFT = margins.left;
const RIGHT = margins.left + TEXT_AREA.width;
const BOTTOM = margins.top + TEXT_AREA.height;
const CHARACTER = TEXT_AREA.width / charactersPerLine;
/** What the standard itself allows (5.2.1). In millimetres. */
const TOLERANCE = 1;

function near(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= TOLERANCE, `${what}: ${actual.toFixed(2)} mm, should be ${expected.toFixed(2)} mm`);
}

async function pagesOf(folder: string, text: string, sealed = true): Promise<Word[][]> {
  const docx = put(folder, 'draft.docx', (await writeWord(text, { sealed })).bytes);
  return wordsOf(convert(folder, 'pdf', [docx])[0]!).map(linesOf);
}

describe('the grid', () => {
  for (const seed of [1, 2, 3]) {
    it(`full pages of ${linesPerPage} lines, full lines of ${charactersPerLine} characters, nothing missing (text ${seed})`, () => withFolder(async (folder) => {
      const text = hanText(seed, 70);
      const source = put(folder, 'source.txt', text);
      const docx = put(folder, 'draft.docx', (await writeWord(text, { sealed: true })).bytes);
      const pdf = convert(folder, 'pdf', [docx])[0]!;
      const pages = wordsOf(pdf).map((page) => linesOf(page.filter(({ bottom }) => bottom < BOTTOM + 3)));
      assert.ok(pages.length >= 6, `only ${pages.length} pages`);
      for (const [i, page] of pages.slice(0, -1).entries()) if (i > 0) assert.equal(page.length, linesPerPage, `page ${i + 1}`);
      const full = pages.flat().filter(({ left, right }) => right > RIGHT - CHARACTER / 2 && left < LEFT + 1);
      assert.ok(full.length > 60, `only ${full.length} full lines`);
      for (const line of full) assert.equal(Array.from(line.text).length, charactersPerLine, line.text);
      assert.equal(pages.flat().map((line) => line.text).join(''), text.replace(/\s+/g, ''));
      if (!existsSync(MEASURE)) return;
      const measured = spawnSync(process.execPath, [MEASURE, pdf, source], { encoding: 'utf8' });
      assert.equal(measured.status, 0, measured.stdout + measured.stderr);
    }));
  }
});

/** The date is in 汉字: digits are as wide as the font that LibreOffice finds makes them, not half a character as in 仿宋. */
const NOTICE = `青溪县人民政府办公室关于汛期值班的通知

各乡镇人民政府，县政府各部门：
　　为做好汛期值班工作，现将有关事项通知如下。
　　一、压实责任
　　各单位要值好班。
${'　　值班人员要坚守岗位，遇有险情立即报告，不得迟报、漏报、瞒报，确保信息畅通、处置及时。\n'.repeat(14)}　　附件：1.值班人员安排表
　　　　　2.一份名称很长很长以至于一行之内怎么也写不下必须转到下一行去接着写的附件名称

青溪县人民政府办公室
二〇二五年六月三日
（此件公开发布）

附件1

值班人员安排表

　　一、领导带班
　　二、人员值班

抄送：县委办公室。
青溪县人民政府办公室　　2025年6月4日印发
`;

describe('marks', () => {
  it('are all there, none lost at the end of a line', () => withFolder(async (folder) => {
    const sentence = '各单位要落实责任，抓好排查、整改、验收；做到“三个到位”：认识到位、责任到位、措施到位。';
    const text = `在全县排查会上的讲话\n\n${Array.from({ length: 60 }, (_, i) => `　　${'要'.repeat(i % 28)}${sentence.repeat(1 + (i % 4))}\n`).join('')}`;
    const printed = (await pagesOf(folder, text)).flat().map((line) => line.text).join('');
    for (const mark of '，、；：。“”') assert.equal(printed.split(mark).length, text.split(mark).length, mark);
  }));
});

describe('elements on the page', () => {
  let pages: Word[][];
  before(() => withFolder(async (folder) => { pages = await pagesOf(folder, NOTICE); }));
  const line = (start: string): Word => {
    const found = pages.flat().find(({ text }) => text.startsWith(start));
    assert.ok(found, `no line ${start} in ${pages.flat().map(({ text }) => text).join(' | ')}`);
    return found;
  };

  it('标题 stands in the middle of the first line, 主送机关 flush left a line below it', () => {
    const title = line('青溪县人民政府办公室关于');
    near((title.left + title.right) / 2, LEFT + TEXT_AREA.width / 2, 'middle of the title');
    near(line('各乡镇').left, LEFT, '主送机关');
    near(line('各乡镇').bottom - title.bottom, 2 * (579 / 1440) * 25.4, 'one line between');
  });

  it('paragraphs open two characters in', () => { near(line('为做好').left, LEFT + 2 * CHARACTER, 'text'); });

  it('附件说明: names stand one below the other, a name that goes on under its own first character', () => {
    near(line('附件：1').left, LEFT + 2 * CHARACTER, '附件');
    near(line('2.一份').left, LEFT + 5 * CHARACTER, 'second number');
    const rest = pages.flat()[pages.flat().indexOf(line('2.一份')) + 1]!;
    near(rest.left, LEFT + 6 * CHARACTER, 'rest of the name');
  });

  it('成文日期 ends four characters from the edge, 署名 is centred over it', () => {
    const date = line('二〇二五年六月三日');
    const sign = pages.flat().filter(({ text }) => text === '青溪县人民政府办公室').at(-1)!;
    near(date.right, RIGHT - 4 * CHARACTER, 'end of the date');
    near((sign.left + sign.right) / 2, (date.left + date.right) / 2, 'middle of the signer');
    assert.ok(sign.bottom < date.bottom);
  });

  it('附件 begins a page, its title stands in the third line', () => {
    const page = pages.find((lines) => lines[0]?.text === '附件1');
    assert.ok(page, pages.map((lines) => lines[0]?.text).join(' | '));
    near(page[1]!.bottom - page[0]!.bottom, 2 * (579 / 1440) * 25.4 + 1, 'third line');
    assert.equal(page[1]!.text, '值班人员安排表');
  });

  it('印发日期 ends a character from the right edge', () => {
    const issue = pages.flat().find(({ text }) => text.endsWith('印发'))!;
    near(issue.left, LEFT + 14 * 20 / 1440 * 25.4, '印发机关');
    near(issue.right, RIGHT - 14 * 20 / 1440 * 25.4, '印发日期');
  });

  it('page numbers stand outside, a character of 四号 from the edge, 7 mm below the text area', () => {
    const fourth = 14 / 72 * 25.4;
    for (const [i, page] of pages.entries()) {
      const number = page.at(-1)!;
      assert.equal(number.text, `—${i + 1}—`);
      if (i % 2 === 0) near(number.right, RIGHT - fourth, `page ${i + 1}`);
      else near(number.left, LEFT + fourth, `page ${i + 1}`);
      near((number.top + number.bottom) / 2, BOTTOM + STANDARD_PROFILE.pageNumberDrop, `height on page ${i + 1}`);
    }
  });

  it('of an unsealed document: 署名 ends two characters from the edge, 日期 two characters behind it', () => withFolder(async (folder) => {
    const lines = (await pagesOf(folder, NOTICE, false)).flat();
    const date = lines.find(({ text }) => text === '二〇二五年六月三日')!;
    const sign = lines[lines.indexOf(date) - 1]!;
    near(sign.right, RIGHT - 2 * CHARACTER, 'end of the signer');
    near(date.left - sign.left, 2 * CHARACTER, 'the date behind the signer');
  }));
});
