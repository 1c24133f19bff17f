/** What a Word file holds → text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWord } from '../../src/word/read/read.ts';
import { docx, line, p, r, table, zipped, type Parts } from './docx-fixture.ts';

const textOf = (body: string, parts?: Parts): string => readWord(docx(body, parts)).text;
const notesOf = (body: string, parts?: Parts): string[] => readWord(docx(body, parts)).notes.map(({ what, detail }) => `${what}：${detail}`);

describe('paragraphs', () => {
  it('are lines; breaks of lines too, of pages a blank line', () => {
    assert.equal(textOf(`${line('甲')}${p(`${r('乙')}<w:r><w:br/></w:r>${r('丙')}`)}${p(`<w:r><w:br w:type="page"/></w:r>${r('丁')}`)}`), '甲\n乙\n丙\n\n丁\n');
    assert.equal(textOf(`${line('甲')}${line('乙', '<w:pageBreakBefore/>')}${line('丙', '<w:sectPr/>')}${line('丁')}`), '甲\n\n乙\n丙\n\n丁\n');
  });

  it('that are empty stay, two in a row at most, none at the ends', () => {
    assert.equal(textOf(`<w:p/>${line('甲')}<w:p/><w:p/><w:p/><w:p/>${line('乙')}<w:p/>`), '甲\n\n\n乙\n');
    assert.equal(textOf(''), '');
  });

  it('open with two blanks where they are set in, by themselves, by their style or by the defaults', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:pPr><w:ind w:firstLineChars="200"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="A"/><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr></w:style>';
    assert.equal(textOf(['A', 'B', 'C'].map((id) => line(id, `<w:pStyle w:val="${id}"/>`)).join('') + line('丁', '<w:ind w:firstLine="640"/>') + line('　　戊', '<w:ind w:firstLine="640"/>'), { styles }), '　　A\n　　B\nC\n　　丁\n　　戊\n');
  });

  it('stand in by their left indent, less what hangs out', () => {
    assert.equal(textOf(`${line('附件：1.甲', '<w:ind w:left="1890" w:hanging="1260"/>')}${line('2.乙', '<w:ind w:left="1890" w:hanging="315"/>')}${line('丙', '<w:ind w:leftChars="300"/>')}${line('丁', '<w:ind w:left="420" w:hanging="420"/>')}`), '　　附件：1.甲\n　　　　　2.乙\n　　　丙\n丁\n');
  });

  it('to the right stand where they stand on a line of 28 characters, in the middle at its start', () => {
    assert.equal(textOf(`${line('青溪县人民政府', '<w:jc w:val="right"/><w:ind w:rightChars="200"/>')}${line('标题', '<w:jc w:val="center"/><w:ind w:firstLine="640"/>')}`), `${'　'.repeat(19)}青溪县人民政府\n标题\n`);
  });

  it('part by tabs with blanks, a mark and its text with nothing', () => {
    assert.equal(textOf(`${p(`${r('签发人：')}<w:r><w:tab/></w:r>${r('张三')}`)}${p(`${r('一、')}<w:r><w:tab/></w:r>${r('总则')}`)}`), '签发人：　　张三\n一、总则\n');
  });
});

describe('runs', () => {
  it('of links, controls and fields give what is shown', () => {
    const field = (instruction: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    assert.equal(textOf(p(`<w:hyperlink>${r('链')}</w:hyperlink><w:sdt><w:sdtContent>${r('控')}</w:sdtContent></w:sdt><w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple>${field('DATE', '域')}<w:smartTag>${r('签')}</w:smartTag>`)), '链控3域签\n');
  });

  it('behind a field that is never ended are not lost', () => {
    assert.equal(textOf(`${p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF</w:instrText></w:r>`)}${line('后面的文字')}`), '\n后面的文字\n'.trimStart());
  });

  it('of one branch of alternatives are read', () => {
    const choice = (requires: string): string => p(`<mc:AlternateContent><mc:Choice Requires="${requires}">${r('新')}</mc:Choice><mc:Fallback>${r('旧')}</mc:Fallback></mc:AlternateContent>`);
    assert.equal(textOf(choice('wps') + choice('x99')), '新\n旧\n');
  });

  it('with signs of symbol fonts give the signs, unknown ones a box and a note', () => {
    const body = p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0B3"/></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:softHyphen/></w:r>`);
    assert.equal(textOf(body), '☑□-\n');
    assert.match(notesOf(body).join(), /^符号：1 处/);
  });

  it('that are hidden are left out and listed', () => {
    const body = p(`${r('看得见')}${r('看不见', '<w:vanish/>')}`);
    assert.equal(textOf(body), '看得见\n');
    assert.deepEqual(notesOf(body), ['隐藏文字：1 处，没有带过来：“看不见”']);
  });

  it('of formulas and readings keep their text', () => {
    const body = p(`<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:ruby><w:rt>${r('yún')}</w:rt><w:rubyBase>${r('云')}</w:rubyBase></w:ruby></w:r>`);
    assert.equal(textOf(body), 'a+b云\n');
    assert.deepEqual(notesOf(body), ['公式：1 处，只留下其中的文字：“a+b”', '拼音、注音：1 处，只留下正文：“yún”']);
  });
});

describe('drawings', () => {
  const drawing = (inside: string): string => p(`${r('锚')}<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="印章"/>${inside}</wp:inline></w:drawing></w:r>`);

  it('are listed; the paragraphs of text boxes come before the one that holds them', () => {
    assert.deepEqual(notesOf(drawing('<a:graphic><pic:pic/></a:graphic>')), ['图片：1 处，没有带过来：“印章”']);
    const body = `${line('上')}${drawing(`<wps:wsp><wps:txbx><w:txbxContent>${line('青溪县人民政府文件')}</w:txbxContent></wps:txbx></wps:wsp>`)}`;
    assert.equal(textOf(body), '上\n青溪县人民政府文件\n锚\n');
    assert.deepEqual(notesOf(body), ['文本框：变成了段落：“青溪县人民政府文件”']);
    assert.equal(textOf(p(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${line('旧式')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${r('锚')}`)), '旧式\n锚\n');
  });
});

describe('tracked changes', () => {
  const by = 'w:author="张三" w:date="2025-03-01T09:30:00Z"';
  it('are taken as accepted, and listed', () => {
    const body = p(`${r('保留')}<w:ins ${by}>${r('新增')}</w:ins><w:del ${by}><w:r><w:delText>删去</w:delText></w:r></w:del>`);
    assert.equal(textOf(body), '保留新增\n');
    assert.deepEqual(notesOf(body), ['修订：张三 2025-03-01 09:30 增加：“新增”，已按接受处理', '修订：张三 2025-03-01 09:30 删除：“删去”，已按接受处理']);
  });

  it('of a paragraph’s mark join it with the next', () => {
    assert.equal(textOf(`${p(r('前半'), `<w:rPr><w:del ${by}/></w:rPr>`)}${line('后半')}`), '前半后半\n');
  });

  it('of rows take them away', () => {
    assert.equal(textOf(`<w:tbl><w:tr><w:tc>${line('甲')}</w:tc><w:tc>${line('乙')}</w:tc></w:tr><w:tr><w:trPr><w:del ${by}/></w:trPr><w:tc>${line('丙')}</w:tc><w:tc>${line('丁')}</w:tc></w:tr></w:tbl>`), '甲\t乙\n');
  });
});

describe('notes and margins', () => {
  it('footnotes stand at the end, marked where they were', () => {
    const parts = { footnotes: `<w:footnote w:id="-1" w:type="separator">${line('—')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r('出自年鉴。')}`)}</w:footnote>`, endnotes: `<w:endnote w:id="2">${line('另见附件。')}</w:endnote>` };
    const body = p(`${r('产值增长')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('，就业稳定')}<w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="99"/></w:r>`);
    assert.equal(textOf(body, parts), '产值增长［注1］，就业稳定［注2］\n\n［注1］出自年鉴。\n［注2］另见附件。\n');
  });

  it('comments and running heads are listed', () => {
    const parts = { comments: `<w:comment w:author="李四">${line('请核对')}</w:comment>`, header: line('内部资料') };
    assert.deepEqual(notesOf(`${line('文')}<w:sectPr><w:headerReference r:id="header"/></w:sectPr>`, parts), ['批注：李四：“请核对”，没有带过来', '页眉：“内部资料”，没有带过来']);
  });
});

describe('tables', () => {
  it('are lines of cells; merged cells are empty, several paragraphs stand behind each other', () => {
    const cell = (properties: string, inside: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('<w:gridSpan w:val="2"/>', line('合'))}${cell('<w:vMerge w:val="restart"/>', line('竖') + line('二'))}</w:tr><w:tr>${cell('', line('a'))}${cell('', line('b'))}${cell('<w:vMerge/>', line(''))}</w:tr></w:tbl>`;
    assert.equal(textOf(body), '合\t\t竖　二\na\tb\n');
  });

  it('of one column are paragraphs, those inside others text', () => {
    assert.equal(textOf(table(['甲'], ['乙'])), '甲\n乙\n');
    const body = table(['甲', table(['内', '外'])]);
    assert.equal(textOf(body), '甲\t内 外\n');
    assert.match(notesOf(body).join(), /表格里的表格：1 处/);
  });

  it('that were typed as Markdown come back as such', () => {
    const body = table(['甲', '乙'], ['1', '2']).replace('<w:tbl>', '<w:tbl><w:tblPr><w:tblDescription w:val="markdown:|---|---|"/></w:tblPr>');
    assert.equal(textOf(body), '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n');
  });
});

describe('marks of our own', () => {
  it('for what is missing are left behind, unless someone wrote in their place', () => {
    const style = '<w:pStyle w:val="GongwenMissing"/>';
    assert.equal(textOf(`${line('标题')}${line('【待补：主送机关】：', style)}${line('县水利局：', style)}`), '标题\n县水利局：\n');
    assert.match(notesOf(line('【待补：主送机关】：', style)).join(), /^待补标记：1 处/);
  });
});

describe('packages', () => {
  const w = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  it('of the strict kind, with other names and prefixes, are read', () => {
    const bytes = zipped({
      '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="main/doc2.xml"/></Relationships>',
      'main/doc2.xml': `<d:document xmlns:d="${w}"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>`,
    });
    assert.equal(readWord(bytes).text, '甲\n');
  });
});
