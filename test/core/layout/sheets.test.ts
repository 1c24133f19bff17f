/** Pages as they are drawn: what changed of them, their picture, the file that is printed. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import { changedPages, drawnPage, type DrawnPage } from '../../../src/core/layout/pages/drawn.ts';
import type { Page, PageLine, Pagination } from '../../../src/core/layout/pages/page.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import { printHtml } from '../../../src/core/layout/pages/print.ts';
import { escaped, markupOf, sheetShape, type Shape } from '../../../src/core/layout/pages/sheet.ts';
import { familiesOf, sheetStyle } from '../../../src/core/layout/pages/sheet-style.ts';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { parse } from '../../../src/core/parse.ts';

const NOTICE = `关于做好值班工作的通知\n\n各科室：\n${Array.from({ length: 66 }, (_, i) => `　　第${i + 1}行写什么。`).join('\n')}\n`;

function pagesOf(text: string): Pagination {
  return paginate(compose(parse(text)), text, STANDARD_PROFILE);
}

const drawn = (text: string): DrawnPage[] => pagesOf(text).pages.map(drawnPage);

const line = (over: Partial<PageLine> = {}): PageLine => ({ kind: 'line', block: 0, from: 3, to: 5, top: 100, height: 10, pieces: [{ text: '甲乙', font: 'fang', points: 16, left: 28, width: 12 }], ...over });
const page = (...items: Page['items'][number][]): Page => ({ ...pagesOf('甲\n').pages[0]!, items });

function* shapes(shape: Shape): Generator<Shape> {
  yield shape;
  for (const child of shape.children ?? []) yield* shapes(child);
}

describe('changed pages', () => {
  it('are none where nothing is different, wherever the text stands in the source', () => {
    assert.deepEqual(changedPages(drawn(NOTICE), drawn(NOTICE)), []);
    assert.deepEqual(changedPages([drawnPage(page(line()))], [drawnPage(page(line({ from: 30, to: 32 })))]), []);
  });

  it('are the one in which a word changed', () => {
    const before = drawn(NOTICE);
    const at = before.findIndex((candidate) => JSON.stringify(candidate).includes('第40行'));
    assert.ok(at > 0);
    assert.deepEqual(changedPages(before, drawn(NOTICE.replace('第40行', '第四行'))), [at]);
  });

  it('are those that come to be, and not those that go', () => {
    const all = drawn(NOTICE);
    assert.deepEqual(changedPages([], all), all.map((_, i) => i));
    assert.deepEqual(changedPages(all, all.slice(0, 1)), []);
  });

  it('are those with anything else that is seen', () => {
    const before = [drawnPage(page(line()))];
    for (const other of [line({ top: 101 }), line({ red: true }), line({ missing: true }), line({ turned: true }), line({ pieces: [{ text: '甲乙', font: 'hei', points: 16, left: 28, width: 12 }] })]) {
      assert.deepEqual(changedPages(before, [drawnPage(page(other))]), [0]);
    }
    assert.deepEqual(changedPages(before, [drawnPage(page(line(), { kind: 'rule', left: 28, top: 90, width: 156, height: 0, thickness: 0.5 }))]), [0]);
  });
});

describe('a sheet', () => {
  it('is a picture in millimetres in which each piece takes its room', () => {
    const sheet = sheetShape(drawnPage(page(line(), line({ missing: true, from: 9, to: 9 }), line({ block: -1, from: 0, to: 0, red: true }), { kind: 'rule', left: 28, top: 90, width: 156, height: 0, thickness: 0.5, red: true })));
    assert.equal(sheet.attributes.viewBox, '0 0 210 297');
    assert.deepEqual(sheet.children!.map(({ attributes }) => attributes.class), ['line source', 'line missing source', 'line red', 'rule red']);
    const text = [...shapes(sheet)].find(({ tag }) => tag === 'text');
    assert.deepEqual([text?.text, text?.attributes], ['甲乙', { class: 'fang', x: 28, y: 108, 'font-size': 5.644, textLength: 12, lengthAdjust: 'spacing' }]);
    const rule = sheet.children!.at(-1);
    assert.deepEqual([rule?.attributes.x1, rule?.attributes.x2, rule?.attributes.y2, rule?.attributes['stroke-width']], [28, 184, 90, 0.5]);
  });

  it('on its side turns what stands as on an upright one: that one’s upper edge is its right one', () => {
    const { children } = sheetShape(drawnPage({ ...page(line(), line({ turned: true })), width: 297, height: 210 }));
    assert.deepEqual(children!.map(({ attributes }) => attributes.transform), [undefined, 'translate(297 0) rotate(90)']);
  });

  it('shows every character that is printed, once', () => {
    const { pages } = pagesOf(NOTICE);
    for (const one of pages) {
      const expected = one.items.flatMap((item) => (item.kind === 'line' ? item.pieces.map((piece) => piece.text) : [])).join('').replace(/\s/g, '');
      assert.equal([...shapes(sheetShape(drawnPage(one)))].map(({ text = '' }) => text).join('').replace(/\s/g, ''), expected);
    }
  });

  it('holds text as text, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = escaped(text);
      assert.doesNotMatch(written, /[<>"]/);
      assert.doesNotMatch(written.replace(/&(?:amp|lt|gt|quot);/g, ''), /&/);
    }));
    assert.equal(markupOf({ tag: 'text', attributes: { class: 'a"b' }, text: '<b>&' }), '<text class="a&quot;b">&lt;b&gt;&amp;</text>');
  });

  it('names the fonts of the profile, and nothing of a name ends the rule', () => {
    const families = familiesOf({ ...STANDARD_PROFILE.fonts, kai: { name: '楷体"}*{x:url(//a)', alternatives: ['楷体', '楷体'], family: 'script' } });
    assert.equal(families.kai, '"楷体xurla", "楷体", serif');
    assert.match(families.hei, /^"黑体", .*sans-serif$/);
    const style = sheetStyle(families, 'C00000');
    assert.match(style, /\.red\{fill:#C00000\}/);
    assert.equal(style.split('{').length, style.split('}').length);
    assert.doesNotMatch(style, /url\(/);
  });
});

describe('the file that is printed', () => {
  it('has a sheet for each page, on its side where the page is, and nothing that runs or comes from elsewhere', () => {
    const { pages } = pagesOf(NOTICE);
    const wide = { ...pages[0]!, width: 297, height: 210 };
    const html = printHtml('值班<通知>', { pages: [...pages, wide], remarks: [] }, STANDARD_PROFILE);
    assert.equal(html.match(/<div class="paper/g)?.length, pages.length + 1);
    assert.equal(html.match(/<div class="paper wide">/g)?.length, 1);
    assert.ok(html.includes('<title>值班&lt;通知&gt;</title>'));
    assert.doesNotMatch(html, /<script|https?:|url\(|<link|<img| on\w+=/);
    assert.match(html, /@page\{size:A4;margin:0\}/);
  });
});
