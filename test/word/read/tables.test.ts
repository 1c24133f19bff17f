/** Tables → rows with tabs, Markdown rows, or lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../../src/core/parse.ts';
import { notesOf, p, r, table, textOf } from './fixture.ts';

const cell = (text: string, properties: string): string => `<w:tcPr>${properties}</w:tcPr>${p(text)}`;

describe('tables', () => {
  it('a row is a line, tabs part its cells', () => {
    const text = textOf(p('前') + table([['序号', '单位', '金额'], ['1', '县委办', '20']]) + p('后'));
    assert.equal(text, '前\n序号\t单位\t金额\n1\t县委办\t20\n后');
    assert.deepEqual(parse(text).paragraphs.map(({ kind }) => kind), ['text', 'row', 'row', 'text']);
  });
  it('a cell is one line', () => {
    assert.equal(textOf(table([[p('甲') + p() + p(`${r('乙')}<w:r><w:br/></w:r>${r('丙')}`), p(`${r('丁')}<w:r><w:tab/></w:r>${r('戊')}`)]])), '甲　乙　丙\t丁　　戊');
  });
  it('nothing of the page’s layout is left in it', () => { assert.equal(textOf(table([[p('甲', '<w:ind w:firstLine="640"/>'), p('乙', '<w:jc w:val="right"/>')]])), '甲\t乙'); });
  it('merged cells are empty', () => {
    const rows = [[cell('甲', '<w:gridSpan w:val="2"/>'), cell('乙', '<w:vMerge w:val="restart"/>')], ['丙', '丁', cell('', '<w:vMerge/>')]];
    assert.equal(textOf(table(rows)), '甲\t\t乙\n丙\t丁\t');
  });
  it('a span that is too wide', () => { assert.equal(textOf(table([[cell('甲', '<w:gridSpan w:val="2000000000"/>'), '乙']])), `甲${'\t'.repeat(63)}乙`); });
  it('rows that start and end further in', () => {
    assert.equal(textOf(`<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/><w:gridAfter w:val="1"/></w:trPr><w:tc>${p('甲')}</w:tc><w:tc>${p('乙')}</w:tc></w:tr></w:tbl>`), '\t甲\t乙\t');
  });
  it('a frame around paragraphs is none', () => {
    assert.equal(textOf(table([[p('甲', '<w:ind w:firstLine="640"/>') + p('乙')]])), '　　甲\n乙');
    assert.equal(textOf(table([['抄送：县委。'], ['青溪县人民政府办公室']])), '抄送：县委。\n青溪县人民政府办公室');
    assert.equal(textOf(table([[cell('甲', '<w:gridSpan w:val="2"/>')], [cell('乙', '<w:gridSpan w:val="2"/>')]])), '甲\n乙');
  });
  it('tables in cells become text of the cell', () => {
    const body = table([['甲', table([['乙', '丙'], ['丁', '戊']]) + p()]]);
    assert.equal(textOf(body), '甲\t乙　丙　丁　戊');
    assert.deepEqual(notesOf(body), ['表格里的表格：1 处，文字合并到了外层单元格里']);
  });
  it('rows and cells in content controls', () => {
    assert.equal(textOf(`<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('甲')}</w:tc></w:sdtContent></w:sdt><w:tc>${p('乙')}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>`), '甲\t乙');
  });
  it('deleted rows and cells are gone, and told', () => {
    const who = 'w:author="张三"';
    const row = (properties: string, ...cells: string[]): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((inner) => `<w:tc>${inner}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${row('', p('甲'), p('乙'))}${row(`<w:del ${who}/>`, p('丙'), p('丁'))}${row('', p('戊'), cell('己', `<w:cellDel ${who}/>`), p('庚'))}${row(`<w:ins ${who}/>`, p('辛'), p('壬'))}</w:tbl>`;
    assert.equal(textOf(body), '甲\t乙\n戊\t庚\n辛\t壬');
    assert.deepEqual(notesOf(body), ['修订：张三 删除：“丙 丁”', '修订：张三 删除：“己”', '修订：张三 增加：“辛 壬”']);
  });
  it('without rows', () => { assert.equal(textOf(`${p('甲')}<w:tbl/><w:tbl><w:tr/></w:tbl>`), '甲'); });
});

describe('Markdown tables of our own export', () => {
  const description = (value: string): string => `<w:tblDescription w:val="${value}"/>`;
  it('come back without a separator where they had none', () => {
    assert.equal(textOf(table([['a', 'b'], ['1', 'x|y']], description('markdown:'))), '| a | b |\n| 1 | x\\|y |');
  });
  it('come back with their own', () => { assert.equal(textOf(table([['a'], ['1']], description('markdown:|:-:|'))), '| a |\n|:-:|\n| 1 |'); });
  it('other descriptions say nothing', () => { assert.equal(textOf(table([['a', 'b']], description('markdownish'))), 'a\tb'); });
});
