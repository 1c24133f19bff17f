/** The foot of a document as LibreOffice lays it out: 版记, 署名 of several organs, 签名章, tables, pages on their side, 大字版 (GB/T 9704—2012 7.3.5, 7.4, 7.5, 8). */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { compose } from '../../src/core/layout/compose.ts';
import { TEXT_AREA } from '../../src/core/layout/geometry.ts';
import type { LayoutOptions } from '../../src/core/layout/form.ts';
import { paginate } from '../../src/core/layout/pages/paginate.ts';
import { STANDARD_PROFILE, type Profile } from '../../src/core/layout/profile.ts';
import { parse } from '../../src/core/parse.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { longSpeech } from '../core/layout/long-speech.ts';
import { convert, linesOf, put, withFolder, wordsOf, type Word } from './office.ts';
import { rulesOf, type Rule } from './rules.ts';

const { margins, charactersPerLine } = STANDARD_PROFILE;
const LEFT = margins.left;
const RIGHT = LEFT + TEXT_AREA.width;
const BOTTOM = margins.top + TEXT_AREA.height;
const CHARACTER = TEXT_AREA.width / charactersPerLine;
const FOURTH = (14 * 25.4) / 72;
const TOLERANCE = 1;
/** A page that a word processor leaves blank before an even one is printed too. */
const PDF = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

function near(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= TOLERANCE, `${what}: ${actual.toFixed(2)} mm, should be ${expected.toFixed(2)} mm`);
}

/** Dates in 汉字: digits are as wide as the font that LibreOffice finds makes them. */
const notice = (lines: number, signers: string): string => `青溪县人民政府关于印发《青溪县农村饮水安全工作规则》的通知\n\n各乡镇：\n${'　　请值好班。\n'.repeat(lines)}\n${signers}\n二〇二五年六月三日\n\n抄送：县委办公室，县人大常委会办公室，县政协办公室，县纪委办公室，县人民法院，县人民检察院，县人武部。\n青溪县人民政府办公室　　2025年6月4日印发\n`;
const centred: Profile = { ...STANDARD_PROFILE, pageNumber: { ...STANDARD_PROFILE.pageNumber, place: 'center' } };
const wideTable = `|${'联系电话|'.repeat(9)}\n|${'---|'.repeat(9)}\n|${'一二三四五六|'.repeat(9)}\n`;
/** Its table is as high as two pages on their side. */
const onTheirSide = `关于值班的通知\n\n各乡镇：\n　　请值好班。\n　　附件：值班表\n\n青溪县水利局\n二〇二五年六月三日\n\n附件\n\n值班表\n\n${wideTable}${`|${'一二三四五六|'.repeat(9)}\n`.repeat(20)}`;

const DRAFTS = {
  short: [notice(2, '青溪县人民政府'), {}],
  even: [notice(26, '青溪县人民政府'), {}],
  full: [notice(36, '青溪县人民政府'), {}],
  joint: [notice(2, '青溪县教育局\n青溪县财政局\n青溪县公安局\n青溪县民政局'), {}],
  unsealed: [notice(2, '青溪县市场监督管理局\n青溪县财政局'), { sealed: false }],
  person: [notice(2, '县长　陆清和'), {}],
  table: [`关于值班的通知\n\n各乡镇：\n　　请值好班。\n\n|单位|任务|\n|---|---|\n${'|县水利局|负责水库巡查|\n'.repeat(70)}\n　　附件：值班表\n\n青溪县水利局\n二〇二五年六月三日\n\n附件\n\n值班表\n\n${wideTable}`, {}],
  onTheirSide: [onTheirSide, {}],
  centred: [onTheirSide, { profile: centred }],
  speech: [longSpeech(5), { form: 'readingCopy' }],
} as const satisfies Record<string, readonly [string, Partial<LayoutOptions>]>;
type Name = keyof typeof DRAFTS;

const pages = new Map<string, Word[][]>();
const words = new Map<string, Word[][]>();
const rules = new Map<string, Rule[][]>();

describe('the foot of a document', () => {
  before(() => withFolder(async (folder) => {
    const names = Object.keys(DRAFTS) as Name[];
    const files: string[] = [];
    for (const name of names) files.push(put(folder, `${name}.docx`, (await writeWord(DRAFTS[name][0], { sealed: true, ...DRAFTS[name][1] })).bytes));
    for (const [i, pdf] of convert(folder, PDF, files).entries()) {
      const apart = wordsOf(pdf);
      const found = apart.map(linesOf);
      words.set(names[i]!, apart);
      pages.set(names[i]!, found);
      rules.set(names[i]!, found.map((_, page) => (names[i] === 'speech' ? [] : rulesOf(pdf, page + 1))));
    }
  }));
  const line = (name: Name, start: string): Word => {
    const found = pages.get(name)!.flat().find(({ text }) => text.startsWith(start));
    assert.ok(found, `no line ${start} in ${pages.get(name)!.flat().map(({ text }) => text).join(' | ')}`);
    return found;
  };
  const numbers = (name: Name): string[] => pages.get(name)!.map((page) => page.at(-1)?.text ?? '');

  it('标题 of one line is broken by words, each line in the middle', () => {
    for (const start of ['青溪县人民政府关于印发', '《青溪县农村饮水安全工作规则》的通知']) {
      const { left, right } = line('short', start);
      near((left + right) / 2, LEFT + TEXT_AREA.width / 2, start);
    }
  });

  it('版记: the last rule lies on the lower edge of 版心, all are as wide as it, thick without and thin between (7.4.1)', () => {
    for (const name of ['short', 'even', 'full'] as const) {
      const found = rules.get(name)!.at(-1)!;
      assert.equal(found.length, 3, name);
      near(found[2]!.top, BOTTOM, `${name}: last rule`);
      for (const { left, width } of found) {
        near(left, LEFT, `${name}: left end`);
        near(width, TEXT_AREA.width, `${name}: width`);
      }
      assert.deepEqual(found.map(({ thickness }) => Math.round(thickness * 20) / 20), [0.35, 0.25, 0.35]);
    }
  });

  it('版记: a character of 四号 from both edges, 抄送机关 under each other (7.4.2, 7.4.3)', () => {
    const [first, second, issue] = pages.get('short')![1]!;
    near(first!.left, LEFT + FOURTH, '抄送');
    near(second!.left, LEFT + 4 * FOURTH, 'second line of 抄送');
    near(issue!.left, LEFT + FOURTH, '印发机关');
    near(issue!.right, RIGHT - FOURTH, '印发日期');
  });

  it('版记 stands on an even page; where one is left blank before it, neither has a number (7.5)', () => {
    assert.deepEqual([pages.get('short')!.length, pages.get('even')!.length, pages.get('full')!.length], [2, 2, 4]);
    assert.deepEqual(numbers('short'), ['—1—', '—2—']);
    assert.deepEqual(pages.get('full')![2], []);
    assert.match(numbers('full')[3]!, /印发$/);
  });

  it('organs that seal together stand side by side, the last over the date, seals have room (7.3.5.1)', () => {
    const date = line('joint', '二〇二五');
    const [first, last] = [line('joint', '青溪县教育局'), line('joint', '青溪县公安局')];
    near(date.right, RIGHT - 4 * CHARACTER, 'end of the date');
    assert.deepEqual([first.text, last.text], ['青溪县教育局青溪县财政局', '青溪县公安局青溪县民政局']);
    // names of six characters whose middles are 8 characters apart
    for (const row of [first, last]) {
      near(row.right - 3 * CHARACTER, (date.left + date.right) / 2, 'middle of the last name of a row');
      near(row.right - row.left, (6 + 8) * CHARACTER, 'row');
    }
    assert.ok(last.bottom - first.bottom > 42 + 2, 'a row of seals is 42 mm high');
  });

  it('unsealed ones end two characters from the edge, the date begins two behind the longest (7.3.5.2)', () => {
    const [longest, second, date] = ['青溪县市场监督管理局', '青溪县财政局', '二〇二五'].map((start) => line('unsealed', start));
    near(longest!.right, RIGHT - 2 * CHARACTER, 'first organ');
    near(second!.right, RIGHT - 2 * CHARACTER, 'second organ');
    near(date!.left - longest!.left, 2 * CHARACTER, 'date');
  });

  it('签名章: its place ends four characters from the edge two lines below the text, the office two characters before it, the date a line below (7.3.5.3)', () => {
    const signer = line('person', '县长');
    const date = line('person', '二〇二五');
    const pitch = (STANDARD_PROFILE.linePitch * 25.4) / 1440;
    near(signer.right, RIGHT - 4 * CHARACTER, 'end of the stamp');
    near(signer.right - signer.left, (2 + 2 + 3) * CHARACTER, 'office, two characters, stamp');
    near(date.right, RIGHT - 4 * CHARACTER, 'end of the date');
    near(date.bottom - signer.bottom, 2 * pitch, 'a line between');
    const text = pages.get('person')![0]!.filter(({ text: words }) => words === '请值好班。').at(-1)!;
    near(signer.bottom - text.bottom, 3 * pitch, 'two lines above');
  });

  it('a table has its head on each page and columns as wide as its cells ask for; lines are as high as the paginator thinks', () => {
    const withRows = pages.get('table')!.filter((page) => page.some(({ text }) => text === '县水利局负责水库巡查'));
    assert.ok(withRows.length > 2);
    for (const page of withRows) assert.equal(page.filter(({ text }) => text === '单位任务').length, 1);
    const rows = withRows[1]!.filter(({ text }) => text.startsWith('县水利局'));
    near((rows.at(-1)!.bottom - rows[0]!.bottom) / (rows.length - 1), ((392 + 10) * 25.4) / 1440, 'height of a row');
  });

  it('an annex with a table too wide stands on its side, its head at the left edge of the upright sheet (8)', () => {
    const at = pages.get('table')!.findIndex((page) => page.some(({ text }) => text.startsWith('联系电话')));
    // the number of the page stands beside the text
    near(Math.min(...words.get('table')![at]!.filter(({ right }) => right > margins.bottom).map(({ left }) => left)), margins.bottom, 'left edge of the text');
    near(rules.get('table')![at]!.find(({ height }) => height === 0)!.width, TEXT_AREA.height, 'width of the table');
  });

  it('pages on their side have their numbers where upright ones do: turned, 7 mm to the left of 版心, at its lower or upper edge (7.5, 8)', () => {
    const [top, bottom] = [margins.left, margins.left + TEXT_AREA.width];
    for (const name of ['onTheirSide', 'centred'] as const) {
      const all = words.get(name)!;
      assert.equal(all.length, paginate(compose(parse(onTheirSide)), onTheirSide, STANDARD_PROFILE).pages.length, 'the number takes no room');
      const turned = all.flatMap((page, i) => (page.some(({ text }) => text.startsWith('联系电话')) ? [{ number: i + 1, page }] : []));
      assert.deepEqual(turned.map(({ number }) => number % 2), [0, 1]);
      for (const { number, page } of turned) {
        const [first, digits, last] = page.filter(({ right }) => right < margins.bottom).sort((a, b) => a.top - b.top);
        assert.deepEqual([first?.text, digits?.text, last?.text], ['—', String(number), '—'], `${name} ${number}`);
        for (const dash of [first!, last!]) near((dash.left + dash.right) / 2, margins.bottom - STANDARD_PROFILE.pageNumberDrop, `${name} ${number}: middle of a dash`);
        if (name === 'centred') near((first!.top + last!.bottom) / 2, (top + bottom) / 2, `${number}: middle`);
        else if (number % 2 === 1) near(last!.bottom, bottom - FOURTH, `${number}: end`);
        else near(first!.top, top + FOURTH, `${number}: beginning`);
      }
    }
  });

  it('大字版 ends each page with a sentence, and has a large number in the middle', () => {
    for (const page of pages.get('speech')!) {
      const number = page.at(-1)!;
      assert.match(number.text, /^\d+$/);
      near((number.left + number.right) / 2, LEFT + TEXT_AREA.width / 2, 'number');
      assert.match(page.at(-2)!.text, /[。！]$/);
    }
    const text = pages.get('speech')!.map((page) => page.slice(0, -1).map((one) => one.text).join('')).join('');
    assert.equal(text, DRAFTS.speech[0].replace(/\s+/g, ''));
  });
});
