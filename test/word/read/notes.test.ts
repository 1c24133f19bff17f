/** What the text does not show as the document did: changes, comments, notes, boxes, pictures, headers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, field, notesOf, p, r, table, textOf } from './fixture.ts';
import { readWord } from '../../../src/word/read/read.ts';

const WHO = 'w:author="张三" w:date="2025-03-01T09:30:00Z"';
const inserted = (text: string, who = WHO): string => `<w:ins ${who}>${r(text)}</w:ins>`;
const deleted = (text: string, who = WHO): string => `<w:del ${who}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const markOf = (change: 'ins' | 'del'): string => `<w:rPr><w:${change} ${WHO}/></w:rPr>`;

describe('changes', () => {
  const cases: Readonly<Record<string, [body: string, text: string, ...notes: string[]]>> = {
    'inserted text': [p(r('甲') + inserted('乙')), '甲乙', '修订：张三 2025年3月1日 增加：“乙”'],
    'deleted text': [p(r('甲') + deleted('乙') + r('丙')), '甲丙', '修订：张三 2025年3月1日 删除：“乙”'],
    'in pieces': [p(inserted('甲') + inserted('乙') + deleted('丙') + deleted('丁')), '甲乙', '修订：张三 2025年3月1日 增加：“甲乙”', '修订：张三 2025年3月1日 删除：“丙丁”'],
    'by different hands': [p(inserted('甲') + inserted('乙', 'w:author="李四"')), '甲乙', '修订：张三 2025年3月1日 增加：“甲”', '修订：李四 增加：“乙”'],
    'parted by text': [p(inserted('甲') + r('中') + inserted('乙')), '甲中乙', '修订：张三 2025年3月1日 增加：“甲”', '修订：张三 2025年3月1日 增加：“乙”'],
    'moved': [p(`<w:moveFrom ${WHO}>${r('甲')}</w:moveFrom>`) + p(`<w:moveTo ${WHO}>${r('甲')}</w:moveTo>`), '甲', '修订：张三 2025年3月1日 删除：“甲”', '修订：张三 2025年3月1日 增加：“甲”'],
    'deleted again': [p(`<w:ins ${WHO}>${r('甲')}${deleted('乙', 'w:author="李四"')}</w:ins>`), '甲', '修订：李四 删除：“乙”', '修订：张三 2025年3月1日 增加：“甲”'],
    'a deleted end of a paragraph': [p('甲', markOf('del')) + p('乙'), '甲乙', '修订：张三 2025年3月1日 删除：段落标记'],
    'a deleted paragraph': [p('甲') + p(deleted('乙'), markOf('del')) + p('丙'), '甲\n丙', '修订：张三 2025年3月1日 删除：“乙↵”'],
    'a deleted last paragraph': [p('甲') + p(deleted('乙'), markOf('del')), '甲', '修订：张三 2025年3月1日 删除：“乙↵”'],
    'an inserted paragraph': [p('甲') + p(inserted('乙'), markOf('ins')) + p(inserted('丙')), '甲\n乙\n丙', '修订：张三 2025年3月1日 增加：“乙↵丙”'],
    'a deleted end before a table': [p('甲', markOf('del')) + table([['乙', '丙']]), '甲\n乙\t丙', '修订：张三 2025年3月1日 删除：段落标记'],
    'without a name': [p('<w:ins><w:r><w:t>甲</w:t></w:r></w:ins>'), '甲', '修订：增加：“甲”'],
    'a deleted picture': [p(`${r('甲')}<w:del ${WHO}><w:r><w:drawing/></w:r></w:del>`), '甲', '修订：张三 2025年3月1日 删除：“（图片或图形）”'],
    'of format only': [p('<w:r><w:rPr><w:b/><w:rPrChange w:author="张三"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>甲</w:t></w:r>', '<w:pPrChange w:author="张三"><w:pPr><w:ind w:firstLine="640"/></w:pPr></w:pPrChange>'), '甲'],
  };
  for (const [name, [body, text, ...notes]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(textOf(body), text);
      assert.deepEqual(notesOf(body), notes);
    });
  }
  it('long ones are shortened', () => {
    const [note = ''] = notesOf(p(inserted('长'.repeat(500))));
    assert.match(note, /长…”$/);
    assert.ok(note.length < 100, note);
  });
});

describe('comments', () => {
  const comments = '<w:comment w:id="1" w:author="李四"><w:p><w:r><w:t>请核对</w:t></w:r></w:p><w:p><w:r><w:t>数字</w:t></w:r></w:p></w:comment><w:comment w:id="2"><w:p><w:r><w:t>没人提到</w:t></w:r></w:p></w:comment>';
  it('are told with their authors, not kept', () => {
    const body = p(`<w:commentRangeStart w:id="1"/>${r('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`);
    assert.equal(textOf(body, { comments }), '甲');
    assert.deepEqual(notesOf(body, { comments }), ['批注：李四：“请核对 数字”', '批注：“没人提到”']);
  });
});

describe('footnotes and endnotes', () => {
  const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${p(`<w:r><w:footnoteRef/></w:r>${r(' 脚注一')}`)}${p('续')}</w:footnote><w:footnote w:id="2">${p('脚注二<w:r><w:endnoteReference w:id="8"/></w:r>'.replace(/^脚注二/, r('脚注二')))}</w:footnote>`;
  const endnotes = `<w:endnote w:id="7">${p('尾注')}</w:endnote><w:endnote w:id="8">${p('尾注的尾注')}</w:endnote>`;
  const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
  it('stand at the end, in the order of their marks', () => {
    const body = p(r('甲') + reference('footnote', 2) + r('乙') + reference('endnote', 7) + reference('footnote', 1)) + p('末');
    assert.equal(textOf(body, { footnotes, endnotes }), '甲［注1］乙［注2］［注3］\n末\n\n［注1］脚注二［注4］\n［注2］尾注\n［注3］脚注一　续\n［注4］尾注的尾注');
  });
  it('whose text is not there', () => { assert.equal(textOf(p(r('甲') + reference('footnote', 5))), '甲［注1］\n\n［注1］'); });
  it('a deleted one is gone', () => { assert.equal(textOf(p(`${r('甲')}<w:del ${WHO}>${reference('footnote', 1)}</w:del>`), { footnotes }), '甲'); });
  it('one that refers to itself ends', () => {
    const circle = `<w:footnote w:id="1">${p(r('己') + reference('footnote', 1))}</w:footnote>`;
    assert.equal(textOf(p(r('甲') + reference('footnote', 1)), { footnotes: circle }), '甲［注1］\n\n［注1］己［注1］');
  });
});

describe('boxes and pictures', () => {
  const box = (inner: string): string => `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = (inner: string): string => `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const alternatives = (requires: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${box(p('框内', '<w:ind w:firstLine="640"/>'))}</mc:Choice><mc:Fallback>${vml(p('旧框'))}</mc:Fallback></mc:AlternateContent></w:r>`;

  it('a text box stands before its paragraph, once', () => {
    assert.equal(textOf(p('前') + p(r('甲') + alternatives('wps') + r('乙'))), '前\n框内\n甲乙');
    assert.deepEqual(notesOf(p(alternatives('wps'))), ['文本框：1 处，文字放在所在段落之前：“框内”']);
  });
  it('the fallback where the choice is not understood', () => { assert.equal(textOf(p(alternatives('x'))), '旧框'); });
  it('a choice without fallback', () => { assert.equal(textOf(p(`<mc:AlternateContent><mc:Choice Requires="x">${r('甲')}</mc:Choice></mc:AlternateContent>${r('乙')}`)), '乙'); });
  it('boxes in boxes, tables in boxes', () => {
    assert.equal(textOf(p(`${r('甲')}<w:r>${box(p(`${r('外')}<w:r>${vml(p('里'))}</w:r>`) + table([['一', '二']]))}</w:r>`)), '里\n外\n一\t二\n甲');
  });
  it('艺术字', () => {
    const body = p('<w:r><w:pict><v:shape><v:textpath string="青溪县人民政府文件"/></v:shape></w:pict></w:r>');
    assert.equal(textOf(body), '青溪县人民政府文件');
    assert.deepEqual(notesOf(body), ['艺术字：1 处，文字放在所在段落之前：“青溪县人民政府文件”']);
  });
  it('pictures, charts and the like are counted', () => {
    const drawing = (inner: string, described = ''): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${described}"/><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
    const body = p(drawing('<pic:pic/>', '公章') + drawing('<c:chart/>') + drawing('<pic:pic/>') + drawing('<dgm:relIds/>') + drawing('<wps:wsp/>')
      + '<w:r><w:object><v:shape alt="清单"><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r><w:r><w:object><o:OLEObject ProgID="Equation.DSMT4"/></w:object></w:r><w:r><w:pict><v:shapetype/></w:pict></w:r>');
    assert.deepEqual(notesOf(body), ['图片：2 处，没有保留：“公章”', '图表：1 处，没有保留', '图示（SmartArt）：1 处，没有保留', '图形：1 处，没有保留', '嵌入的文件：1 处，没有保留：“清单”', '公式：1 处，没有保留']);
  });
});

describe('headers and footers', () => {
  const section = (...references: string[]): string => `<w:sectPr>${references.join('')}</w:sectPr>`;
  const header = '<w:headerReference w:type="default" r:id="header1"/>';
  const footer = (id: string, type = 'default'): string => `<w:footerReference w:type="${type}" r:id="${id}"/>`;
  it('are told when they are more than a page number', () => {
    const parts = { header1: p('内部资料'), footer1: p(r('— ') + field('PAGE', '3') + r(' —')), footer2: p(r('第') + field('PAGE') + r('页 共') + field('NUMPAGES', '9') + r('页')) };
    const body = p('甲', section(header, footer('footer1'))) + p('乙') + section(header, footer('footer2'));
    assert.equal(textOf(body, parts), '甲\n\n乙');
    assert.deepEqual(notesOf(body, parts), ['页眉：没有保留：“内部资料”']);
  });
  it('a page number in a box is one too; other text in a box is told once, as what it is', () => {
    const boxed = (inner: string): string => p(`<w:r><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></w:r>`);
    const parts = { header1: boxed(p('内部资料')), footer1: boxed(p(r('— ') + field('PAGE', '3') + r(' —'))), footer2: table([['左'], ['右']]) + boxed(p('第') + p(field('PAGE'))) };
    assert.deepEqual(notesOf(p('甲') + section(header, footer('footer1')), parts), ['页眉：没有保留：“内部资料”']);
    assert.deepEqual(notesOf(p('甲') + section(footer('footer2')), parts), ['页脚：没有保留：“左 右 第”']);
  });
  it('not those that are not to be seen', () => {
    const parts = { footer1: p('首页'), footer2: p('双页') };
    const references = footer('footer1', 'first') + footer('footer2', 'even');
    assert.deepEqual(notesOf(p('甲') + section(references), parts), []);
    assert.deepEqual(notesOf(p('甲') + section(`${references}<w:titlePg/>`), { ...parts, settings: '<w:evenAndOddHeaders/>' }), ['页脚：没有保留：“首页”', '页脚：没有保留：“双页”']);
  });
  it('that are not there', () => { assert.deepEqual(notesOf(p('甲') + section(header)), []); });
});

describe('notes', () => {
  it('are one line each, in the order of the document', () => {
    const { notes } = readWord(docx(p(r('藏\n起', '<w:vanish/>') + inserted('乙')) + p(r('再藏', '<w:vanish/>'))));
    assert.deepEqual(notes.map(({ what }) => what), ['隐藏文字', '修订']);
    assert.equal(notes[0]!.detail, '2 处，没有保留：“藏 起”“再藏”');
  });
});
