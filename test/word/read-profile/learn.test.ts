/** Model documents as offices have them: made with Word's habits, of several sections, or no documents at all. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { profileOf, settingsOf, type Learned } from '../../../src/word/read-profile/learn.ts';
import { UnreadableWord } from '../../../src/word/read/unreadable.ts';
import { docx, field, files, p, r, style, zip, type Parts } from '../read/fixture.ts';

const font = (name: string, size: number, more = ''): string => `<w:rFonts w:eastAsia="${name}"/>${more}<w:sz w:val="${size * 2}"/>`;
const exact = (points: number): string => `<w:spacing w:line="${points * 20}" w:lineRule="exact"/>`;
const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
const body = (text: string): string => p(r(text, font('仿宋', 16)), exact(28) + indent);
const section = (inner: string, margins = 'w:top="2098" w:bottom="1985" w:left="1588" w:right="1474" w:footer="1400" w:gutter="0"'): string => `<w:sectPr>${inner}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar ${margins}/></w:sectPr>`;
const number = (align: string, before = '— ', after = ' —'): string => p(r(before) + field('PAGE', '1') + r(after), `<w:jc w:val="${align}"/>`);
const text = '各地要切实提高认识，把各项准备工作做在前面。';

const notice = [
  p(r('关于做好防汛工作的通知', font('方正小标宋_GBK', 22)), '<w:jc w:val="center"/>'),
  p(r('各乡镇人民政府：', font('仿宋', 16)), exact(28)),
  p(r('一、提高认识', font('黑体', 16)), exact(28) + indent), body(text), body(text),
  p(r('（一）认清形势。', font('楷体', 16, '<w:b/>')) + r(text, font('仿宋', 16)), exact(28) + indent),
  p(r('（二）压实责任。', font('楷体', 16, '<w:b/>')) + r(text, font('仿宋', 16)), exact(28) + indent),
  p(r('二、做好准备', font('黑体', 16)), exact(28) + indent), body(text),
].join('');

const learned = (content: string, parts: Parts = {}): Learned => profileOf(docx(content, parts));

describe('a model document', () => {
  it('with direct formats says what its paragraphs have, and how many', () => {
    const { found, notes } = learned(notice + section('<w:footerReference w:type="default" r:id="footer1"/>'), { footer1: number('center', '', '') });
    const settings = settingsOf(found);
    assert.deepEqual(settings, {
      'margins.top': 37, 'margins.bottom': 35, 'margins.left': 28, 'margins.right': 26, 'pageNumber.form': 'plain', 'pageNumber.place': 'center', 'pageNumber.drop': settings['pageNumber.drop'],
      linePitch: 28, letterSpacing: 0, 'typefaces.title': 'display', 'typefaces.body': 'fang', 'typefaces.heading1': 'hei', 'typefaces.heading2': 'kai',
      'fonts.display': ['方正小标宋_GBK'], 'fonts.fang': ['仿宋'], 'fonts.hei': ['黑体'], 'fonts.kai': ['楷体'],
      'sizes.title': 22, 'sizes.body': 16, 'sizes.heading1': 16, 'sizes.heading2': 16, 'bold.heading1': false, 'bold.heading2': true,
    });
    assert.deepEqual(found.find(({ key }) => key === 'linePitch')?.support, { count: 5, of: 5 });
    assert.deepEqual(notes, []);
  });

  it('with styles, defaults and a theme is resolved as Word does', () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>${
      style('Base', `<w:pPr>${exact(30)}${indent}</w:pPr><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr>`)}${style('Lead', '<w:basedOn w:val="Base"/><w:rPr><w:rFonts w:eastAsia="楷体"/><w:b/></w:rPr>')}${style('Light', '<w:rPr><w:b/></w:rPr>', 'character')}`;
    const lead = (title: string): string => p(r(title, '<w:rStyle w:val="Light"/>') + r(text, '<w:rFonts w:eastAsia="仿宋_GB2312"/><w:b w:val="0"/>'), '<w:pStyle w:val="Lead"/>');
    const content = p('工作情况汇报', '<w:jc w:val="center"/>') + p(text, '<w:pStyle w:val="Base"/>') + lead('（一）认清形势。') + lead('（二）压实责任。') + section('');
    const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const contents = files(content, { styles });
    const relationships = 'word/_rels/document.xml.rels';
    const settings = settingsOf(profileOf(zip({ ...contents, [relationships]: contents[relationships]!.replace('</Relationships>', '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme1.xml"/></Relationships>'), 'word/theme1.xml': theme })).found);
    // bold in both styles is none
    assert.deepEqual([settings.linePitch, settings['sizes.body'], settings['typefaces.body'], settings['typefaces.heading2'], settings['bold.heading2'], settings['typefaces.title'], settings['sizes.title']], [30, 16, 'fang', 'kai', false, 'song', 10.5]);
  });

  it('on a grid has the grid’s lines and spaces', () => {
    const plain = [1, 2, 3].map(() => p(r(text, font('仿宋', 16)), indent)).join('');
    const grid = (inner: string): ReturnType<typeof settingsOf> => settingsOf(learned(plain + section(`<w:docGrid ${inner}/>`)).found);
    assert.deepEqual([grid('w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"').linePitch, grid('w:type="linesAndChars" w:linePitch="579" w:charSpace="-849"').letterSpacing], [28.95, -0.2]);
    // 三号 does not fit into Word’s usual lines of 15.6 points
    assert.equal(grid('w:type="lines" w:linePitch="312"').linePitch, 31.2);
    assert.equal(grid('w:linePitch="312"').linePitch, undefined);
  });

  it('whose lines are a multiple, whose fonts nobody knows, or whose pages have no numbers, says so', () => {
    const { found, notes } = learned([1, 2].map(() => p(r(text, font('Arial', 16)), `<w:spacing w:line="360" w:lineRule="auto"/>${indent}`)).join('') + section('', 'w:top="100" w:bottom="1984" w:left="1587" w:right="1474"'));
    assert.deepEqual(notes, ['样本里没有找到页码，页码没有学。', '样本的行距是倍数（如 1.5 倍），不是固定值，量不出是多少磅，行距没有学。', '字体“Arial”认不出是宋体、仿宋、楷体还是黑体，没有学。', '上边距 1.8 超出了能用的范围，没有学。']);
    assert.ok(!found.some(({ key }) => key === 'linePitch' || key === 'margins.top'));
  });

  it('of several sections is read by the longest upright one; what was deleted does not count', () => {
    const landscape = p('', `<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="567" w:bottom="567" w:left="567" w:right="567"/></w:sectPr>`);
    const deleted = `<w:p><w:pPr>${exact(20)}</w:pPr><w:del w:author="某">${r(text.repeat(3), font('宋体', 10)).replaceAll('w:t', 'w:delText')}</w:del></w:p>`;
    const settings = settingsOf(learned(notice + p('', section('<w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="even" r:id="footer2"/>')) + deleted + landscape + body(text) + section('', 'w:top="1000" w:bottom="1000" w:left="1000" w:right="1000"'), { footer1: number('right'), footer2: number('left'), settings: '<w:evenAndOddHeaders/>' }).found);
    assert.deepEqual([settings['margins.top'], settings['pageNumber.form'], settings['pageNumber.place'], settings['sizes.body']], [37, 'dashes', 'outside', 16]);
  });
});

describe('hostile files', () => {
  it('are refused in plain words', () => {
    for (const bytes of [new Uint8Array(), new Uint8Array([0x50, 0x4b, 3, 4, 0]), new TextEncoder().encode('不是 Word'), zip({ 'word/document.xml': '<w:document/>' })]) assert.throws(() => profileOf(bytes), UnreadableWord);
  });

  it('of odd values give a profile or are refused', () => {
    const value = fc.oneof(fc.constantFrom('', '-1', '1e9', '99999999999', 'NaN', 'auto', '0', '12.5pt', '0.001mm'), fc.integer().map(String));
    fc.assert(fc.property(value, value, value, value, (a, b, c, d) => {
      const content = p(r(text, `<w:rFonts w:eastAsia="${a}"/><w:sz w:val="${b}"/><w:spacing w:val="${c}"/><w:color w:val="${d}"/>`), `<w:spacing w:line="${a}" w:lineRule="${b}"/>`).repeat(2) + `<w:sectPr><w:pgSz w:w="${c}" w:h="${d}"/><w:pgMar w:top="${a}" w:bottom="${b}" w:left="${c}" w:footer="${d}"/><w:docGrid w:type="lines" w:linePitch="${a}" w:charSpace="${b}"/></w:sectPr>`;
      for (const { value: one } of learned(content).found) assert.ok(typeof one !== 'number' || Number.isFinite(one));
    }));
  });

  it('of styles in a circle end', () => {
    assert.ok(learned(p(text, '<w:pStyle w:val="A"/>') + section(''), { styles: style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>') }).found.length > 0);
  });
});
