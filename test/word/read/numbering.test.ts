/** 自动编号 → typed text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatNumber } from '../../../src/word/read/number-formats.ts';
import { abstract, level, num, numbered, p, style, textOf } from './fixture.ts';

const LEVELS = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.') + level(3, 'decimal', '%1.%4');

describe('formats', () => {
  const table: Readonly<Record<string, readonly [number, string][]>> = {
    decimal: [[12, '12']],
    decimalZero: [[3, '03'], [12, '12']],
    upperRoman: [[4, 'IV'], [1999, 'MCMXCIX'], [4000, '4000'], [0, '0']],
    lowerRoman: [[9, 'ix']],
    upperLetter: [[1, 'A'], [26, 'Z'], [27, 'AA'], [78, 'ZZZ'], [1e9, '1000000000']],
    lowerLetter: [[3, 'c']],
    chineseCounting: [[1, '一'], [10, '十'], [21, '二十一'], [101, '一百零一'], [10_000, '10000'], [0, '0']],
    chineseCountingThousand: [[110, '一百一十']],
    japaneseCounting: [[12, '十二']],
    taiwaneseCountingThousand: [[3, '三']],
    ideographDigital: [[3, '三'], [10, '一〇']],
    chineseLegalSimplified: [[1, '壹'], [2, '贰'], [10, '壹拾'], [25, '贰拾伍']],
    ideographTraditional: [[1, '甲'], [10, '癸'], [11, '11']],
    ideographZodiac: [[1, '子'], [12, '亥'], [13, '13']],
    decimalEnclosedCircle: [[1, '①'], [20, '⑳'], [21, '㉑'], [51, '51']],
    decimalEnclosedCircleChinese: [[3, '③']],
    decimalEnclosedParen: [[2, '⑵'], [21, '21']],
    decimalEnclosedFullstop: [[2, '⒉']],
    decimalFullWidth: [[12, '１２']],
    decimalFullWidth2: [[3, '３']],
    ordinal: [[1, '1st'], [2, '2nd'], [3, '3rd'], [11, '11th'], [112, '112th'], [23, '23rd']],
    none: [[5, '']],
    hebrew1: [[5, '5']],
  };
  for (const [format, values] of Object.entries(table)) {
    it(format, () => { for (const [value, text] of values) assert.equal(formatNumber(value, format), text); });
  }
  it('a name that objects have', () => { assert.equal(formatNumber(5, 'constructor'), '5'); });
});

describe('labels', () => {
  const list = (levels: string, nums = num(1, 0)): { numbering: string } => ({ numbering: abstract(0, levels) + nums });

  it('count level by level', () => {
    const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 1) + numbered('丁', 1, 2) + numbered('戊', 1) + numbered('己', 1, 1) + numbered('庚', 1, 3);
    assert.equal(textOf(body, list(LEVELS)), '一、甲\n（一）乙\n（二）丙\n1.丁\n二、戊\n（一）己\n二.1　庚');
  });
  it('have a blank behind letters, digits and 汉字', () => {
    assert.equal(textOf(numbered('总则', 1) + numbered('甲', 1, 1), list(level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'))), '第一章　总则\n1.1　甲');
  });
  it('but not where the list says so', () => {
    assert.equal(textOf(numbered('甲', 1), list(level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>'))), '1甲');
  });
  it('no tab is left behind them', () => {
    assert.equal(textOf(p('<w:r><w:tab/><w:t>甲</w:t></w:r>', '<w:numPr><w:numId w:val="1"/></w:numPr>'), list(LEVELS)), '一、甲');
  });
  it('stand on empty paragraphs too', () => { assert.equal(textOf(numbered('', 1) + numbered('甲', 1), list(LEVELS)), '一、\n二、甲'); });
  it('lists of a kind count on, a new start starts again', () => {
    const nums = num(1, 0) + num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    assert.equal(textOf(numbered('甲', 1) + numbered('乙', 2) + numbered('丙', 3) + numbered('丁', 3) + numbered('戊', 1), list(LEVELS, nums)), '一、甲\n二、乙\n五、丙\n六、丁\n七、戊');
  });
  it('a level can be replaced', () => {
    const nums = num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride>`);
    assert.equal(textOf(numbered('甲', 1) + numbered('乙', 2), list(LEVELS, nums)), '一、甲\n2)乙');
  });
  it('start where they are told', () => {
    const start = (value: string): string => LEVELS.replace('<w:start w:val="1"/>', `<w:start w:val="${value}"/>`);
    assert.equal(textOf(numbered('甲', 1), list(start('3'))), '三、甲');
    assert.equal(textOf(numbered('甲', 1), list(start('1000000000'))), '1000000000、甲');
    assert.equal(textOf(numbered('甲', 1), list(start('99999999999'))), '0、甲');
  });
  it('lvlRestart', () => {
    const levels = (restart: number): string => level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)') + level(2, 'decimal', '%3)', `<w:lvlRestart w:val="${restart}"/>`);
    const body = numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 2) + numbered('丁', 1, 1) + numbered('戊', 1, 2) + numbered('己', 1) + numbered('庚', 1, 2);
    assert.equal(textOf(body, list(levels(0))), '1.甲\n(1)乙\n1)丙\n(2)丁\n2)戊\n2.己\n3)庚');
    assert.equal(textOf(body, list(levels(1))), '1.甲\n(1)乙\n1)丙\n(2)丁\n2)戊\n2.己\n1)庚');
    assert.equal(textOf(body, list(levels(2))), '1.甲\n(1)乙\n1)丙\n(2)丁\n1)戊\n2.己\n1)庚');
  });
  it('a level that was passed over shows its start', () => { assert.equal(textOf(numbered('甲', 1, 3) + numbered('乙', 1), list(LEVELS)), '一.1　甲\n一、乙'); });
  it('longer ones than any list has are cut', () => { assert.equal(textOf(numbered('甲', 1), list(level(0, 'decimal', '、'.repeat(1000)))), `${'、'.repeat(100)}甲`); });
  it('bullets', () => {
    const bullets = level(0, 'bullet', '—') + level(1, 'bullet', '\uf0b7') + level(2, 'bullet', 'l', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>');
    assert.equal(textOf(numbered('甲', 1) + numbered('乙', 1, 1) + numbered('丙', 1, 2), list(bullets)), '—甲\n•乙\n•丙');
  });
  it('numId 0, a list that is not there, a level that is not there', () => {
    assert.equal(textOf(numbered('甲', 0) + numbered('乙', 9) + numbered('丙', 1, 7) + numbered('丁', 1, 99) + p('戊'), list(LEVELS)), '甲\n乙\n丙\n丁\n戊');
  });

  it('come with the style, its base, and go with numId 0', () => {
    const numPr = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const styles = style('H1', `<w:pPr>${numPr}</w:pPr>`) + style('H2', '<w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') + style('H3', '<w:basedOn w:val="H1"/>') + style('H4', `<w:pPr>${numPr}</w:pPr>`);
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.', '<w:pStyle w:val="H3"/>') + level(3, 'decimal', '(%4)', '<w:pStyle w:val="H4"/>');
    const styled = (text: string, id: string, inner = ''): string => p(text, `<w:pStyle w:val="${id}"/>${inner}`);
    const body = styled('甲', 'H1') + styled('乙', 'H2') + styled('丙', 'H3') + styled('丁', 'H4') + styled('戊', 'H1', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('己', 'H1');
    assert.equal(textOf(body, { styles, ...list(levels) }), '一、甲\n（一）乙\n1.丙\n(1)丁\n戊\n二、己');
  });
  it('list styles', () => {
    const numbering = abstract(0, '<w:numStyleLink w:val="L"/>') + abstract(1, `<w:styleLink w:val="L"/>${LEVELS}`) + num(1, 0) + num(2, 1);
    const styles = style('L', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', 'numbering');
    assert.equal(textOf(numbered('甲', 1) + numbered('乙', 2), { numbering, styles }), '一、甲\n二、乙');
  });
  it('list styles that lead in a circle', () => {
    const numbering = abstract(0, '<w:numStyleLink w:val="L"/>') + num(1, 0);
    assert.equal(textOf(numbered('甲', 1), { numbering, styles: style('L', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', 'numbering') }), '甲');
  });
  it('indents of the level', () => {
    const indented = LEVELS.replace('<w:lvlText w:val="%1、"/>', '<w:lvlText w:val="%1、"/><w:pPr><w:ind w:firstLine="640"/></w:pPr>');
    assert.equal(textOf(numbered('甲', 1), list(indented)), '　　一、甲');
    const hanging = LEVELS.replace('<w:lvlText w:val="%1、"/>', '<w:lvlText w:val="%1、"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr>');
    const styles = style('B', '<w:pPr><w:ind w:firstLine="640"/></w:pPr>') + style('N', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLine="640"/></w:pPr>');
    const body = p('甲', '<w:pStyle w:val="B"/><w:numPr><w:numId w:val="1"/></w:numPr>') + p('乙', '<w:pStyle w:val="N"/>');
    assert.equal(textOf(body, { styles, ...list(hanging) }), '一、甲\n　　　二、乙');
  });
  it('a paragraph that was deleted does not count', () => {
    const deleted = (text: string): string => `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:author="某"/></w:rPr></w:pPr><w:del><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`;
    assert.equal(textOf(numbered('甲', 1) + deleted('乙') + numbered('丙', 1) + deleted('丁'), list(LEVELS)), '一、甲\n二、丙');
  });
  it('headings without a list have none', () => { assert.equal(textOf(p('甲', '<w:pStyle w:val="Heading1"/>'), { styles: style('Heading1', '') }), '甲'); });
});
