import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compose } from '../../../src/core/layout/compose.ts';
import { paginate } from '../../../src/core/layout/pages/paginate.ts';
import { STANDARD_PROFILE, textAreaOf } from '../../../src/core/layout/profile.ts';
import { isTooWide, tableShape } from '../../../src/core/layout/table-shape.ts';
import { parse } from '../../../src/core/parse.ts';

const { width } = textAreaOf(STANDARD_PROFILE);
const kinds = (text: string): string[] => compose(parse(text)).blocks.map((block) => (block.kind === 'paragraph' ? block.role : block.kind === 'turn' ? (block.landscape ? 'on its side' : 'upright') : block.kind));
const HEAD = '关于值班的通知\n\n各乡镇：\n　　请值好班。\n\n';
const row = (cells: number, text: string): string => `|${`${text}|`.repeat(cells)}\n`;
const wide = `${row(12, '联系电话')}${row(12, '---')}${row(12, '010-12345678')}`;
const narrow = `${row(3, '单位')}${row(3, '---')}${row(3, '县水利局')}`;

describe('columns', () => {
  it('are as wide as what stands in them asks for, and together as wide as 版心', () => {
    const { columns, points } = tableShape([['序号', '单位', '任务'], ['1', '县水利局', '负责水库、山塘、河道堤防的巡查排险']], width);
    assert.equal(columns.reduce((sum, column) => sum + column), width);
    assert.ok(columns[0]! < columns[1]! && columns[1]! < columns[2]!, columns.join(' '));
    assert.equal(points, 14);
  });

  it('fill 版心 whatever stands in them', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { minLength: 1, maxLength: 12 }), (cells) => {
      const { columns } = tableShape([cells, cells], width);
      assert.equal(columns.reduce((sum, column) => sum + column), width);
      assert.ok(columns.every((column) => column > 0), columns.join(' '));
    }));
  });

  it('are of smaller type where cells would be high', () => {
    assert.equal(tableShape([['序号', '任务'], ['1', '巡查排险'.repeat(60)]], width).points, 12);
  });
});

describe('a table too wide for an upright page (8)', () => {
  it('is one of many columns', () => {
    assert.ok(isTooWide([Array.from({ length: 12 }, () => '联系电话'), Array.from({ length: 12 }, () => '010-12345678')], width));
    assert.ok(!isTooWide([['单位', '任务'], ['县水利局', '巡查'.repeat(200)]], width));
  });

  it('stands on its side, alone in a text, with all of its annex', () => {
    assert.deepEqual(kinds(`${HEAD}${wide}\n　　后文。\n`).filter((kind) => /side|upright|table|body/.test(kind)), ['body', 'on its side', 'table', 'upright', 'body']);
    const annexes = kinds(`${HEAD}　　附件：1.表\n　　　　　2.办法\n\n青溪县\n2025年6月3日\n\n附件1\n\n表\n\n${wide}\n附件2\n\n办法\n\n　　一、总则。\n`);
    assert.deepEqual(annexes.slice(annexes.indexOf('on its side')), ['on its side', 'annexLabel', 'blank', 'annexTitle', 'blank', 'table', 'upright', 'annexLabel', 'blank', 'annexTitle', 'blank', 'heading1']);
    assert.ok(!kinds(`${HEAD}${narrow}`).includes('on its side'));
  });
});

describe('a table over pages', () => {
  it('has its head on each', () => {
    const text = `${HEAD}${narrow}${row(3, '县水利局').repeat(100)}`;
    const { pages } = paginate(compose(parse(text)), text, STANDARD_PROFILE);
    const heads = pages.filter(({ items }) => items.some((item) => item.kind === 'line' && item.pieces.some((piece) => piece.text === '单位')));
    const withRows = pages.filter(({ items }) => items.some((item) => item.kind === 'line' && item.pieces.some((piece) => piece.text === '县水利局')));
    assert.ok(withRows.length > 2);
    assert.equal(heads.length, withRows.length);
  });
});
