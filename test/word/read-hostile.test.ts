/** What is no Word file, or one made to do harm: a clear message, never a hang, never another error. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readWord, UnreadableWord } from '../../src/word/read/read.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { notice } from '../core/sample-texts.ts';
import { docx, line, p, r, table, zipped } from './docx-fixture.ts';

/** A second is long for any of these. */
const LIMIT = 5000;

function refuses(bytes: Uint8Array, message: RegExp): void {
  const start = performance.now();
  assert.throws(() => readWord(bytes), (error) => error instanceof UnreadableWord && message.test(error.message) && /[\u4e00-\u9fff]/.test(error.message));
  assert.ok(performance.now() - start < LIMIT);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ole = (inside: string): Uint8Array => new Uint8Array([...OLE, ...new Uint8Array(512), ...Array.from(inside).flatMap((char) => [char.charCodeAt(0), 0]), 0]);

describe('what is no .docx', () => {
  const cases: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
    'an empty file': [new Uint8Array(0), /空的/],
    'zeros': [new Uint8Array(100), /空的/],
    'an old .doc': [ole('WordDocument'), /旧格式.*另存为 .docx/],
    'an encrypted file': [ole('EncryptedPackage'), /已加密.*去掉密码/],
    'RTF': [ascii('{\\rtf1 x}'), /RTF/],
    'a web page': [ascii('<html><body>x</body></html>'), /网页/],
    'PDF': [ascii('%PDF-1.7'), /PDF/],
    'plain text': [ascii('关于值班的通知'), /不是 Word 文件/],
    'another archive': [zipped({ 'a.txt': 'x' }), /不是 Word 文件/],
    'a spreadsheet': [zipped({ '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>', 'xl/workbook.xml': '<workbook xmlns="x"/>' }), /不是 Word 文档/],
    'a package whose main part is missing': [zipped({ '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>' }), /损坏/],
    'XML that is cut off': [zipped({ 'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>' }), /损坏/],
    'a document type': [zipped({ 'word/document.xml': '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>&b;</w:body></w:document>' }), /损坏/],
  };
  for (const [name, [bytes, message]] of Object.entries(cases)) it(name, () => { refuses(bytes, message); });

  it('a file that was cut off anywhere', async () => {
    const { bytes } = await writeWord(notice, { sealed: true });
    for (let length = 4; length < bytes.length; length += 97) refuses(bytes.subarray(0, length), /不完整|损坏/);
  });
});

describe('files made to do harm', () => {
  it('that unpack to far more than they are', () => {
    // 200 MB of blanks in 200 KB
    refuses(zipSync({ 'word/document.xml': new Uint8Array(200 << 20).fill(32) }, { level: 9 }), /大得不正常/);
    refuses(zipSync({ 'word/document.xml': new Uint8Array(100 << 20).fill(32) }, { level: 9 }), /大得不正常/);
  });

  it('that say less of their size than there is', () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(1 << 20).fill(32) }).slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 28 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    refuses(bytes, /损坏/);
  });

  it('whose elements stand inside each other without end', () => {
    refuses(docx('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)), /层数多得不正常/);
  });

  it('with circles in their styles', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    assert.equal(readWord(docx(line('甲', '<w:pStyle w:val="A"/>'), { styles })).text, '甲\n');
  });

  it('with numbers beyond all measure', () => {
    assert.equal(readWord(docx(`<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr>${line('甲')}</w:tc><w:tc>${line('乙')}</w:tc></w:tr></w:tbl>${line('丙', '<w:ind w:left="999999999999"/>')}${line('丁', '<w:ind w:left="2000000000"/><w:jc w:val="left"/>')}`)).text.replace(/[\t　]+/g, ' '), '甲 乙\n丙\n 丁\n');
    const numbering = '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1000000000"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    assert.equal(readWord(docx(line('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>'), { numbering })).text, '1000000000、甲\n');
  });

  it('of many pages, long paragraphs and wide tables are read within seconds', () => {
    const start = performance.now();
    assert.equal(readWord(docx(line('高'.repeat(100_000)))).text.length, 100_001);
    assert.equal(readWord(docx(p(r('高').repeat(100_000)))).text.length, 100_001);
    assert.equal(readWord(docx(line('一段不长不短的话，写满一行。').repeat(250_000))).text.split('\n').length, 250_001);
    assert.equal(readWord(docx(table(...Array.from({ length: 20_000 }, () => Array.from({ length: 10 }, () => '格'))))).text.split('\n').length, 20_001);
    assert.ok(performance.now() - start < 60_000, `${(performance.now() - start).toFixed(0)} ms`);
  });
});

describe('damaged files', () => {
  it('are read or refused, never anything else', async () => {
    const { bytes } = await writeWord(notice, { sealed: true });
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }), (changes) => {
      const damaged = bytes.slice();
      for (const [at, value] of changes) damaged[at] = value;
      try {
        readWord(damaged);
      } catch (error) {
        assert.ok(error instanceof UnreadableWord, String(error));
      }
    }), { numRuns: 300 });
  });

  it('whose XML is mixed up are read or refused', () => {
    const pieces = ['<w:p>', '</w:p>', '<w:r>', '</w:r>', '<w:t>', '</w:t>', '甲', '<w:tbl>', '</w:tbl>', '<w:tr>', '</w:tr>', '<w:tc>', '</w:tc>', '<w:del/>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="end"/>', '<w:sym w:char="zz"/>', '<w:pPr><w:numPr/></w:pPr>', '<w:gridSpan w:val="x"/>', '&#0;', '&amp;', '<w:sectPr/>', '<mc:AlternateContent/>', '<w:drawing/>', '<w:footnoteReference/>'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
      try {
        readWord(docx(chosen.join('')));
      } catch (error) {
        assert.ok(error instanceof UnreadableWord, String(error));
      }
    }), { numRuns: 500 });
  });
});
