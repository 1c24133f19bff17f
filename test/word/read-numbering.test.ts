/** 自动编号 as typed text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../src/word/read/read.ts';
import { docx, line } from './docx-fixture.ts';

const level = (index: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, abstractId: number, overrides = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
const item = (numId: number, index: number, text: string): string => line(text, `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${numId}"/></w:numPr>`);
const textOf = (numbering: string, body: string, styles?: string): string[] => readWord(docx(body, styles === undefined ? { numbering } : { numbering, styles })).text.trimEnd().split('\n');

const OFFICIAL = abstract(1, level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCountingThousand', '（%2）'), level(2, 'decimal', '%3.'), level(3, 'decimal', '（%4）'));

describe('automatic numbers', () => {
  it('of the four levels of 公文, each starting anew under the one above', () => {
    const body = [[0, '总'], [1, '甲'], [2, '子'], [3, '丑'], [1, '乙'], [2, '寅'], [0, '分'], [1, '丙']].map(([index, text]) => item(1, index as number, text as string)).join('');
    assert.deepEqual(textOf(OFFICIAL + num(1, 1), body), ['一、总', '（一）甲', '1.子', '（1）丑', '（二）乙', '1.寅', '二、分', '（一）丙']);
  });

  const formats: Readonly<Record<string, readonly [number, string]>> = {
    decimalZero: [3, '03'], upperRoman: [14, 'XIV'], lowerRoman: [4, 'iv'], upperLetter: [28, 'BB'], lowerLetter: [2, 'b'], chineseCounting: [21, '二十一'], ideographDigital: [12, '一二'],
    chineseLegalSimplified: [12, '壹拾贰'], ideographTraditional: [3, '丙'], ideographZodiac: [4, '卯'], decimalEnclosedCircleChinese: [3, '③'], decimalEnclosedParen: [2, '⑵'],
    decimalEnclosedFullstop: [5, '⒌'], decimalFullWidth: [12, '１２'], ordinal: [22, '22nd'], unheardOf: [7, '7'],
  };
  for (const [format, [value, text]] of Object.entries(formats)) {
    it(`in the format ${format}`, () => {
      assert.deepEqual(textOf(abstract(1, level(0, format, '%1、').replace('w:val="1"', `w:val="${value}"`)) + num(1, 1), item(1, 0, '甲')), [`${text}、甲`]);
    });
  }

  it('part themselves with a blank where no mark does, unless they are told to have none', () => {
    assert.deepEqual(textOf(abstract(1, level(0, 'chineseCounting', '第%1章')) + num(1, 1), item(1, 0, '总则')), ['第一章　总则']);
    assert.deepEqual(textOf(abstract(1, level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>')) + num(1, 1), item(1, 0, '号')), ['1号']);
    assert.deepEqual(textOf(abstract(1, level(0, 'decimal', '%1'), level(1, 'decimal', '%1.%2')) + num(1, 1), item(1, 0, '甲') + item(1, 1, '乙')), ['1　甲', '1.1　乙']);
  });

  it('of lists of one kind count on; an override starts its list anew, once', () => {
    assert.deepEqual(textOf(OFFICIAL + num(1, 1) + num(2, 1) + num(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'), item(1, 0, '甲') + item(2, 0, '乙') + item(3, 0, '丙') + item(3, 0, '丁')), ['一、甲', '二、乙', '一、丙', '二、丁']);
  });

  it('come from styles, through list styles too; 0 takes them away', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="K"><w:basedOn w:val="H"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const numbering = abstract(5).replace('</w:abstractNum>', '<w:numStyleLink w:val="L"/></w:abstractNum>') + OFFICIAL + num(1, 5) + num(2, 1);
    assert.deepEqual(textOf(numbering, line('甲', '<w:pStyle w:val="H"/>') + line('乙', '<w:pStyle w:val="K"/>') + line('丙', '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>'), styles), ['一、甲', '二、乙', '丙']);
  });

  it('are Arabic where a level is to be legal, and do not restart where that is said', () => {
    const numbering = abstract(1, level(0, 'chineseCounting', '第%1章'), level(1, 'decimal', '%1.%2、', '<w:isLgl/>'), level(2, 'decimal', '%3)', '<w:lvlRestart w:val="0"/>')) + num(1, 1);
    assert.deepEqual(textOf(numbering, [[0, '甲'], [1, '乙'], [2, '丙'], [0, '丁'], [2, '戊']].map(([index, text]) => item(1, index as number, text as string)).join('')), ['第一章　甲', '1.1、乙', '1)丙', '第二章　丁', '2)戊']);
  });

  it('are bullets where they are, a plain one for those of symbol fonts', () => {
    const symbol = level(0, 'bullet', '\uf06c', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>');
    assert.deepEqual(textOf(abstract(1, symbol) + abstract(2, level(0, 'bullet', '——')) + num(1, 1) + num(2, 2), item(1, 0, '甲') + item(2, 0, '乙')), ['•甲', '——乙']);
  });

  it('that lead in circles or nowhere are none', () => {
    assert.deepEqual(textOf(abstract(1).replace('</w:abstractNum>', '<w:numStyleLink w:val="L"/></w:abstractNum>') + num(1, 1), item(1, 0, '甲') + item(9, 0, '乙') + item(1, 99, '丙'), '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'), ['甲', '乙', '丙']);
  });
});
