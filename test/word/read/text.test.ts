/** Paragraphs → lines. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../../src/word/read/read.ts';
import { docx, field, fieldChar, files, notesOf, p, r, style, textOf, without, zip } from './fixture.ts';

const BR = '<w:r><w:br/></w:r>';
const TAB = '<w:r><w:tab/></w:r>';
const PAGE = '<w:r><w:br w:type="page"/></w:r>';

describe('paragraphs', () => {
  it('are lines', () => { assert.equal(readWord(docx(p('甲') + p('乙'))).text, '甲\n乙\n'); });
  it('break at w:br and w:cr', () => { assert.equal(textOf(p(`${r('甲')}${BR}${r('乙')}<w:r><w:cr/></w:r>${r('丙')}`)), '甲\n乙\n丙'); });
  it('blank ones stay, two in a row at most, none at the ends', () => {
    assert.equal(textOf(p() + p('甲') + p() + p('乙') + p().repeat(5) + p('丙') + p() + p('　')), '甲\n\n乙\n\n\n丙');
  });
  it('an empty document is an empty text', () => { assert.equal(readWord(docx(p())).text, ''); });
  it('lose blanks at their ends', () => { assert.equal(textOf(p('甲  　')), '甲'); });
  it('keep characters beyond the basic plane and entities', () => { assert.equal(textOf(p('𠮷&amp;&lt;&#x4e00;')), '𠮷&<一'); });
  it('line ends in the file are none of the text', () => { assert.equal(textOf(p('甲\n乙\u2028丙')), '甲 乙 丙'); });
});

describe('pages', () => {
  const cases: Readonly<Record<string, string>> = {
    'a break of its own': p('甲') + p(PAGE) + p('乙'),
    'a break at the end': p(r('甲') + PAGE) + p('乙'),
    'a break at the start': p('甲') + p(PAGE + r('乙')),
    'a break inside': p(r('甲') + PAGE + r('乙')),
    'a break behind a blank line': p('甲') + p() + p(PAGE) + p('乙'),
    pageBreakBefore: p('甲') + p('乙', '<w:pageBreakBefore/>'),
    'a section': p('甲', '<w:sectPr/>') + p('乙'),
  };
  for (const [name, body] of Object.entries(cases)) it(name, () => { assert.equal(textOf(body), '甲\n\n乙'); });
  it('pageBreakBefore that is switched off', () => { assert.equal(textOf(p('甲') + p('乙', '<w:pageBreakBefore w:val="0"/>')), '甲\n乙'); });
});

describe('tabs', () => {
  it('are full-width blanks', () => { assert.equal(textOf(p(r('甲') + TAB + r('乙'))), '甲　　乙'); });
  it('behind a typed ordinal are nothing', () => { assert.equal(textOf(p(r('一、') + TAB + r('总体要求'))), '一、总体要求'); });
  it('behind an ordinal without a mark are one blank', () => { assert.equal(textOf(p(r('第一章') + TAB + r('总则'))), '第一章　总则'); });
  it('before the page of a 目录 are a leader', () => {
    const entry = r('一、总体要求') + TAB + r('3');
    assert.equal(textOf(p(entry, '<w:pStyle w:val="TOC1"/>'), { styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' }), '一、总体要求……3');
    const [begin = '', end = ''] = field('TOC \\o "1-3"', '@').split(r('@'));
    assert.equal(textOf(p(begin + entry) + p(entry + end) + p(entry)), '一、总体要求……3\n一、总体要求……3\n一、总体要求　　3');
  });
});

describe('characters', () => {
  it('hyphens', () => { assert.equal(textOf(p(`${r('A')}<w:r><w:noBreakHyphen/></w:r>${r('B')}<w:r><w:softHyphen/></w:r>${r('C')}`)), 'A-BC'); });
  const symbols: Readonly<Record<string, [string, string, string]>> = {
    'a ticked box': ['Wingdings', 'F0FE', '☑'],
    'a box': ['Wingdings', 'F0A8', '□'],
    'a circled number': ['Wingdings', 'F083', '③'],
    'a box of Wingdings 2': ['Wingdings 2', '0052', '☑'],
    'a Greek letter': ['Symbol', 'F061', 'α'],
    'a font of text': ['宋体', '2605', '★'],
    'an unknown one': ['Wingdings', 'F0FF', '□'],
    'an unknown font': ['宋体', 'E123', '□'],
  };
  for (const [name, [font, char, text]] of Object.entries(symbols)) {
    it(name, () => { assert.equal(textOf(p(`<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`)), text); });
  }
  it('notes unknown ones', () => {
    assert.deepEqual(notesOf(p('<w:r><w:sym w:font="Wingdings" w:char="F0FF"/><w:sym w:font="X" w:char="?"/></w:r>')), ['符号：2 处，认不出，写成“□”，请核对']);
    assert.deepEqual(notesOf(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')), []);
  });
  it('text in a symbol font', () => { assert.equal(textOf(p(r('R£', '<w:rFonts w:ascii="Wingdings 2"/>') + r('R'))), '☑□R'); });
  it('ruby', () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('pīn')}</w:rt><w:rubyBase>${r('拼')}</w:rubyBase></w:ruby></w:r>`;
    assert.equal(textOf(p(ruby + r('音'))), '拼音');
    assert.deepEqual(notesOf(p(ruby)), ['拼音：1 处，只保留了文字：“拼（pīn）”']);
  });
  it('equations', () => {
    const m = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:oMath><m:f><m:num>${m('a+b')}</m:num><m:den>${m('2')}</m:den></m:f><m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup><m:rad><m:deg/><m:e>${m('y')}</m:e></m:rad></m:oMath>`;
    assert.equal(textOf(p(r('得') + fraction)), '得(a+b)/2x^2√(y)');
    assert.equal(textOf(`<m:oMathPara>${fraction}</m:oMathPara>`), '(a+b)/2x^2√(y)');
    assert.deepEqual(notesOf(p(fraction)), ['公式：1 处，写成了一行文字，请核对：“(a+b)/2x^2√(y)”']);
  });
});

describe('containers', () => {
  const wrapped: Readonly<Record<string, string>> = {
    hyperlink: `<w:hyperlink>${r('乙')}</w:hyperlink>`,
    smartTag: `<w:smartTag><w:smartTag>${r('乙')}</w:smartTag></w:smartTag>`,
    sdt: `<w:sdt><w:sdtPr/><w:sdtContent>${r('乙')}</w:sdtContent></w:sdt>`,
    customXml: `<w:customXml>${r('乙')}</w:customXml>`,
    fldSimple: `<w:fldSimple w:instr="PAGE">${r('乙')}</w:fldSimple>`,
    'an unknown one': `<x:anything>${r('乙')}</x:anything>`,
  };
  for (const [name, inner] of Object.entries(wrapped)) it(name, () => { assert.equal(textOf(p(r('甲') + inner + r('丙'))), '甲乙丙'); });
  it('around paragraphs', () => { assert.equal(textOf(`<w:sdt><w:sdtContent>${p('甲')}<w:customXml>${p('乙')}</w:customXml></w:sdtContent></w:sdt>`), '甲\n乙'); });
});

describe('fields', () => {
  it('show their result', () => { assert.equal(textOf(p(r('第') + field(' PAGE ', '3') + r('页'))), '第3页'); });
  it('may have none', () => { assert.equal(textOf(p(r('甲') + field(' XE "甲" ') + r('乙'))), '甲乙'); });
  it('stand inside each other', () => {
    const [begin = '', end = ''] = field('IF @ = 1', '是').split('@');
    assert.equal(textOf(p(`${r('甲')}${begin}</w:instrText></w:r>${field('PAGE', '9')}<w:r><w:instrText>${end}`)), '甲是');
  });
  it('run over paragraphs', () => {
    assert.equal(textOf(p(`${fieldChar('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${fieldChar('separate')}${r('甲')}`) + p(r('乙') + fieldChar('end')) + p('丙')), '甲\n乙\n丙');
  });
  it('that never end swallow nothing', () => {
    assert.equal(textOf(p(`${fieldChar('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>${r('甲')}`) + p('乙')), '甲\n乙');
    assert.equal(textOf(p(fieldChar('end') + fieldChar('separate') + r('甲'))), '甲');
    assert.equal(textOf(p(`${fieldChar('begin')}<w:del>${fieldChar('end')}</w:del>${r('甲')}`)), '甲');
  });
  it('of forms', () => {
    const box = (inner: string): string => fieldChar('begin', `<w:ffData><w:checkBox>${inner}</w:checkBox></w:ffData>`) + fieldChar('separate') + fieldChar('end');
    assert.equal(textOf(p(box('<w:default w:val="0"/><w:checked/>') + box('<w:default w:val="0"/>'))), '☑☐');
    const list = '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="甲"/><w:listEntry w:val="乙"/></w:ddList></w:ffData>';
    assert.equal(textOf(p(fieldChar('begin', list) + fieldChar('end'))), '乙');
  });
  it('of EQ: 带圈字符, 拼音指南', () => {
    assert.equal(textOf(p(field('eq \\o\\ac(○,12)'))), '⑫');
    assert.equal(textOf(p(field('eq \\o\\ac(○,密)'))), '密');
    assert.equal(textOf(p(field('EQ \\* jc2 \\o\\ad(\\s\\up 9(pīn),拼)'))), '拼');
    assert.equal(textOf(p(field('eq \\f(1,2)'))), '1/2');
    assert.deepEqual(notesOf(p(field('eq \\o\\ac(○,密)') + field('eq \\b(5)'))), ['带圈字符：1 处，只保留了文字：“密”', '公式：1 处，没有保留：“\\b(5)”']);
  });
});

describe('hidden text', () => {
  it('is left out and told', () => {
    const body = p(r('甲') + r('藏', '<w:vanish/>') + r('起', '<w:vanish/>') + r('乙', '<w:vanish w:val="0"/>'));
    assert.equal(textOf(body), '甲乙');
    assert.deepEqual(notesOf(body), ['隐藏文字：1 处，没有保留：“藏起”']);
  });
  it('by style', () => {
    const styles = style('H', '<w:rPr><w:vanish/></w:rPr>') + style('C', '<w:rPr><w:vanish/></w:rPr>', 'character');
    assert.equal(textOf(p(r('藏') + r('露', '<w:vanish w:val="false"/>'), '<w:pStyle w:val="H"/>') + p(r('甲') + r('藏', '<w:rStyle w:val="C"/>')), { styles }), '露\n甲');
  });
  it('is no paragraph mark', () => { assert.deepEqual(notesOf(p('甲', '<w:rPr><w:vanish/></w:rPr>')), []); });
});

describe('indents', () => {
  const indented = (inner: string, text = '甲'): string => p(text, `<w:ind ${inner}/>`);
  const yes = ['w:firstLine="640"', 'w:firstLineChars="200"', 'w:firstLineChars="200" w:firstLine="0"', 'w:firstLineChars="0" w:firstLine="420"', 'w:firstLine="11.3mm"'];
  const no = ['w:firstLine="0"', 'w:hanging="640"', 'w:left="420" w:hanging="420"', 'w:firstLineChars="0" w:firstLine="0"', 'w:firstLine="much"', 'w:firstLine="0pt"', ''];
  for (const inner of yes) it(inner, () => { assert.equal(textOf(indented(inner)), '　　甲'); });
  for (const inner of no) it(inner || 'nothing', () => { assert.equal(textOf(indented(inner)), '甲'); });
  it('of all lines come before that of the first, less what hangs out', () => {
    assert.equal(textOf(indented('w:left="640"')), '　　甲');
    assert.equal(textOf(indented('w:left="630" w:firstLine="640"')), '　　　　甲');
    assert.equal(textOf(indented('w:left="1890" w:hanging="1260"', '附件：1.甲') + indented('w:left="1890" w:hanging="315"', '2.乙') + indented('w:leftChars="300"', '丙')), '　　附件：1.甲\n　　　　　2.乙\n　　　丙');
  });
  it('are none in the middle of the line', () => { assert.equal(textOf(p('标题', '<w:ind w:firstLine="640"/><w:jc w:val="center"/>')), '标题'); });
  it('only where the text has none of its own', () => { assert.equal(textOf(indented('w:firstLine="640"', ' 甲')), ' 甲'); });
  it('only the first line', () => { assert.equal(textOf(p(`${r('甲')}${BR}${r('乙')}`, '<w:ind w:firstLine="640"/>')), '　　甲\n乙'); });
  it('by style, its base and the defaults', () => {
    const styles = `<w:docDefaults><w:pPrDefault><w:pPr><w:ind w:firstLine="640"/></w:pPr></w:pPrDefault></w:docDefaults>${style('A', '')}${style('B', '<w:basedOn w:val="A"/><w:pPr><w:ind w:firstLine="0"/></w:pPr>')}${style('C', '<w:basedOn w:val="B"/>')}${style('D', '<w:pPr><w:ind w:hanging="1"/></w:pPr>')}`;
    const styled = (id: string): string => p('甲', `<w:pStyle w:val="${id}"/>`);
    assert.equal(textOf(p('甲') + styled('A') + styled('B') + styled('C') + styled('D') + styled('none'), { styles }), '　　甲\n　　甲\n甲\n甲\n甲\n　　甲');
  });
  it('the default style', () => {
    const styles = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style>';
    assert.equal(textOf(p('甲') + p('乙', '<w:ind w:firstLine="0"/>') + p('丙', '<w:ind w:firstLineChars="0" w:firstLine="0"/>'), { styles }), '　　甲\n　　乙\n丙');
  });
  it('styles based on each other in a circle', () => {
    const styles = style('A', '<w:basedOn w:val="B"/><w:pPr><w:ind w:firstLine="9"/></w:pPr>') + style('B', '<w:basedOn w:val="A"/>');
    assert.equal(textOf(p('甲', '<w:pStyle w:val="B"/>'), { styles }), '　　甲');
  });
});

describe('right-aligned paragraphs', () => {
  const aligned = (text: string, indent = '', align = 'right'): string => textOf(p(text, `<w:jc w:val="${align}"/><w:ind ${indent}/>`));
  it('stand at the right of 28 characters', () => { assert.equal(aligned('青溪县人民政府'), `${'　'.repeat(21)}青溪县人民政府`); });
  it('less their indent', () => {
    assert.equal(aligned('青溪县人民政府', 'w:rightChars="400"'), `${'　'.repeat(17)}青溪县人民政府`);
    assert.equal(aligned('青溪县人民政府', 'w:end="640"', 'end'), `${'　'.repeat(19)}青溪县人民政府`);
    assert.equal(aligned('青溪县人民政府', 'w:end="32pt"', 'end'), `${'　'.repeat(19)}青溪县人民政府`);
  });
  it('half-width characters count half', () => { assert.equal(aligned('2025年3月1日'), `${'　'.repeat(22)}2025年3月1日`); });
  it('long ones start at the left', () => { assert.equal(aligned('长'.repeat(40)), '长'.repeat(40)); });
  it('centred ones too', () => { assert.equal(aligned('关于测试的通知', '', 'center'), '关于测试的通知'); });
});

describe('marks of our own export', () => {
  const missing = (text: string): string => p(text, '<w:pStyle w:val="GongwenMissing"/>');
  it('are dropped where nobody has written into them', () => {
    const body = p('甲') + missing('【待补：发文字号】') + missing(`${r('【待补：主送机关】')}${BR}${r('【待补】')}`) + missing('青政发〔2025〕8号') + p('【待补：正文】');
    assert.equal(textOf(body), '甲\n青政发〔2025〕8号\n【待补：正文】');
    assert.deepEqual(notesOf(body), ['待补标记：2 处，导出时加的，已去掉：“【待补：发文字号】”“【待补：主送机关】 【待补】”']);
  });
});

describe('the package', () => {
  it('names of parts are free', () => {
    const contents = files(p('甲'));
    const main = contents['word/document.xml'];
    assert.equal(readWord(zip({ ...without(contents, 'word/document.xml'), 'other/Main.xml': main!, '_rels/.rels': contents['_rels/.rels']!.replace('word/document.xml', '/other/main.xml') })).text, '甲\n');
  });
  it('strict namespaces', () => {
    const strict = (text: string): string => text
      .replaceAll('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/', 'http://purl.oclc.org/ooxml/officeDocument/');
    const contents = files(p('甲', '<w:pStyle w:val="A"/>'), { styles: style('A', '<w:pPr><w:ind w:firstLine="9"/></w:pPr>') });
    assert.equal(readWord(zip(Object.fromEntries(Object.entries(contents).map(([name, text]) => [name, strict(text)])))).text, '　　甲\n');
  });
  it('UTF-16', () => {
    const contents = files(p('甲'));
    const utf16 = Uint8Array.from(Buffer.from(`\ufeff${contents['word/document.xml']!.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    assert.equal(readWord(zip({ ...contents, 'word/document.xml': utf16 })).text, '甲\n');
  });
  it('relationships may lead nowhere', () => {
    assert.equal(readWord(zip(without(files(p('甲'), { styles: '' }), 'word/styles.xml'))).text, '甲\n');
  });
  it('without relationships', () => {
    assert.equal(readWord(zip({ 'word/document.xml': files(p('甲'))['word/document.xml']! })).text, '甲\n');
  });
  it('stored without packing', () => { assert.equal(readWord(zip(files(p('甲')), { level: 0 })).text, '甲\n'); });
  it('the same bytes give the same', () => {
    const bytes = docx(p('甲') + p(r('乙', '<w:vanish/>')));
    assert.deepEqual(readWord(bytes), readWord(bytes));
  });
});
