/** Where a place of the source stands on paper, and which line of the page that is. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import type { PageLine, Pagination } from '../../../src/core/layout/pages/page.ts';
import { lineNumber, paperLines, placeAt, placesOfRemarks } from '../../../src/core/layout/pages/page-at.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { parse } from '../../../src/core/parse.ts';

const SPEECH = `在会上的讲话\n\n同志们：\n${Array.from({ length: 60 }, (_, i) => `　　第${i + 1}行写什么。`).join('\n')}\n`;

const pagesOf = (text: string): Pagination => paginate(compose(parse(text)), text, STANDARD_PROFILE);
const textOf = (line: PageLine): string => line.pieces.map((piece) => piece.text).join('');

/** @returns text of the line that shows an offset */
function shownAt(pagination: Pagination, offset: number): string | undefined {
  const place = placeAt(paperLines(pagination), offset);
  const item = place && pagination.pages[place.page]?.items[place.item];
  return item?.kind === 'line' ? textOf(item) : undefined;
}

describe('a place of the source', () => {
  it('stands in the line that shows it, from its first character to its line end', () => {
    const pagination = pagesOf(SPEECH);
    for (let i = 1; i <= 60; i++) {
      const at = SPEECH.indexOf(`第${i}行`);
      for (const offset of [at, at + 3, SPEECH.indexOf('\n', at)]) assert.match(shownAt(pagination, offset)!, new RegExp(`^\\s*第${i}行写什么。$`));
    }
  });

  it('stands, where nothing is printed of it, in the line before it, else in the first one', () => {
    const pagination = pagesOf(SPEECH);
    assert.equal(shownAt(pagination, SPEECH.indexOf('\n\n') + 1), '在会上的讲话');
    assert.match(shownAt(pagination, SPEECH.length)!, /第60行/);
    assert.match(shownAt(pagesOf(`\n\n\n${SPEECH}`), 0)!, /^在会上的讲话/);
  });

  it('stands nowhere on empty paper', () => {
    assert.equal(placeAt(paperLines({ pages: [], remarks: [] }), 3), undefined);
  });

  it('is found as by looking at every line', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('一、', '同志们：', '附件：1.甲', '\n', '　　', '甲乙丙丁'.repeat(9), '。', 'a', '2025年8月1日'), { maxLength: 60 }), fc.nat(600), (parts, offset) => {
      const pagination = pagesOf(parts.join(''));
      const lines = paperLines(pagination);
      const place = placeAt(lines, offset);
      const before = lines.starts.filter((start) => start <= offset).length;
      const expected = lines.places[Math.max(0, before - 1)];
      assert.deepEqual(place, expected && { page: expected.page, item: expected.item });
      assert.deepEqual([...lines.starts].sort((a, b) => a - b), lines.starts);
    }));
  });
});

describe('the number of a line', () => {
  it('counts the lines of the page from 1, blank ones too, and begins anew on each page', () => {
    const pagination = pagesOf(SPEECH);
    for (const page of pagination.pages) {
      const body = page.items.flatMap((item) => (item.kind === 'line' && textOf(item).includes('行写') ? [lineNumber(page, item, STANDARD_PROFILE)] : []));
      body.forEach((number, i) => { assert.equal(number, body[0]! + i); });
      assert.ok(body.at(-1)! <= page.lines);
      // on the first page behind a title, a blank line and the 称谓
      assert.equal(body[0], page.number > 1 ? 1 : 4);
    }
  });
});

describe('a remark', () => {
  it('stands at the line that holds its offset, on its page; at the first one where none does', () => {
    const pagination = pagesOf(SPEECH);
    const from = SPEECH.indexOf('第40行');
    const { page } = placeAt(paperLines(pagination), from)!;
    const remark = { kind: 'lastLine' as const, page: page + 1, from, message: '话' };
    const [there, first, ...others] = placesOfRemarks({ ...pagination, remarks: [remark, { ...remark, from: SPEECH.length + 9 }, { ...remark, page: 99 }] });
    const item = pagination.pages[page]!.items[there!.item];
    assert.ok(item?.kind === 'line' && textOf(item).includes('第40行'));
    assert.deepEqual([there!.page, there!.message, first!.page], [page, '话', page]);
    assert.ok(first!.item < there!.item);
    assert.deepEqual(others, []);
  });
});
