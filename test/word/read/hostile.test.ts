/** Whatever the bytes: a text, or a message that says what is wrong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readWord, UnreadableWord } from '../../../src/word/read/read.ts';
import { sniff, type WordKind } from '../../../src/word/read/sniff.ts';
import { abstract, docx, field, files, level, num, numbered, p, r, style, table, without, xml, zip } from './fixture.ts';

/** As many documents as fit into the time; on a slow machine fewer. */
const BOUNDED: fc.Parameters<unknown> = { numRuns: 400, plugins: [fc.interruptAfterTimeLimit(3000)] };

const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const join = (...pieces: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);

const GOOD = docx(p('甲'));

const main = (document: string): Uint8Array => zip({ ...files(''), 'word/document.xml': document });
const body = (inner: string): Uint8Array => docx(inner, { styles: '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>' });

function refused(bytes: Uint8Array, message: RegExp): void {
  assert.throws(() => readWord(bytes), (error) => error instanceof UnreadableWord && message.test(error.message));
}

/** @returns a copy with other bytes at `at`; `from` finds the place of a header's signature */
function changed(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

/** @returns offset of the directory's entry of that name */
function entryOf(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

const le32 = (value: number): number[] => [value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24];

describe('files that are something else', () => {
  const kinds: readonly [string, Uint8Array, WordKind, RegExp][] = [
    ['nothing', new Uint8Array(), 'empty', /空的/],
    ['zeros', new Uint8Array(5000), 'empty', /空的/],
    ['an old Word file', OLE, 'ole', /旧格式.*另存为/],
    ['an encrypted file', join(OLE, utf16('EncryptedPackage'), OLE), 'encrypted', /^文件已加密，请先在 Word 或 WPS 里去掉密码，另存后再打开。$/],
    ['RTF', ascii('{\\rtf1\\ansi'), 'rtf', /RTF.*另存为/],
    ['a web page', ascii('\r\n<!DOCTYPE html>\n<html>'), 'html', /网页/],
    ['a web page of Word', ascii('<html xmlns:v="urn:schemas-microsoft-com:vml">'), 'html', /网页/],
    ['a web page in UTF-16', utf16('\ufeff<html>'), 'html', /网页/],
    ['a web page behind a mark', join(Uint8Array.from([0xef, 0xbb, 0xbf]), ascii('<html>')), 'html', /网页/],
    ['PDF', ascii('%PDF-1.7'), 'pdf', /PDF/],
    ['plain text', ascii('notice'), 'other', /不是 Word/],
    ['another archive', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'other', /不是 Word/],
    ['a workbook', zip({ '_rels/.rels': files('')['_rels/.rels']!, 'word/document.xml': '<workbook/>' }), 'docx', /不是 Word 文档/],
    ['a document', GOOD, 'docx', /^$/],
  ];
  for (const [name, bytes, kind, message] of kinds) {
    it(name, () => {
      assert.equal(sniff(bytes), kind);
      if (bytes !== GOOD) refused(bytes, message);
    });
  }
});

describe('damaged archives', () => {
  it('cut off', () => {
    for (const length of [4, 100, GOOD.length >> 1, GOOD.length - 1]) refused(GOOD.subarray(0, length), /不完整/);
  });
  it('without a main part', () => {
    refused(zip(without(files(p('甲')), 'word/document.xml')), /损坏/);
  });
  it('content that was changed', () => {
    const stored = zip(files(p('甲乙丙')), { level: 0 });
    refused(changed(stored, Buffer.from(stored).indexOf('乙') + 2, 0x90), /损坏/);
  });
  it('encrypted entries', () => { refused(changed(GOOD, entryOf(GOOD, 'word/document.xml') + 8, 1), /加密/); });
  it('an unknown way of packing', () => { refused(changed(GOOD, entryOf(GOOD, 'word/document.xml') + 10, 99), /损坏/); });
  it('sizes that lie', () => {
    const entry = entryOf(GOOD, 'word/document.xml');
    refused(changed(GOOD, entry + 24, ...le32(10)), /损坏/);
    refused(changed(GOOD, entry + 24, ...le32(100_000)), /损坏/);
    refused(changed(GOOD, entry + 24, ...le32(0xffffffff)), /大得不正常/);
    refused(changed(GOOD, entry + 20, ...le32(0xfffffff0)), /损坏/);
    refused(changed(GOOD, entry + 42, ...le32(0xfffffff0)), /损坏/);
  });
  it('entries that lie over each other', () => {
    const first = Buffer.from(GOOD).readUInt32LE(entryOf(GOOD, '_rels/.rels') + 42);
    refused(changed(GOOD, entryOf(GOOD, 'word/document.xml') + 42, ...le32(first)), /损坏/);
  });
  it('more entries than there are', () => { refused(changed(GOOD, GOOD.length - 12, 16, 0), /损坏/); });
  it('a directory of sixty thousand', () => { refused(changed(GOOD, GOOD.length - 12, 0xfe, 0xff), /大得不正常/); });
});

describe('bombs', () => {
  it('a part that says it is too large', () => { refused(main(`<w:document>${' '.repeat(20 << 20)}</w:document>`), /大得不正常/); });
  it('a part that does not say so', () => {
    const bytes = main(' '.repeat(64 << 20));
    const start = performance.now();
    refused(changed(bytes, entryOf(bytes, 'word/document.xml') + 24, ...le32(1000)), /损坏/);
    assert.ok(performance.now() - start < 2000);
  });
  it('more elements than a document has', () => { refused(body('<w:p/>'.repeat(4_000_001).replace(/(<w:p\/>){1000}/g, (part) => `${part}<!--${Math.random()}${Math.random()}-->`)), /大得不正常/); });
});

describe('XML', () => {
  const bad: Readonly<Record<string, string>> = {
    'that breaks off': xml('document', '<w:body>').slice(0, -20),
    'with names that don’t match': xml('document', '<w:body></w:bodi>'),
    'with a prefix that nobody declared': xml('document', '<w:body><y:z/></w:body>'),
    'with a document type': `<!DOCTYPE w:document>${xml('document', '<w:body/>').replace(/^<\?.*?\?>/, '')}`,
    'with entities': `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${xml('document', `<w:body>${p('&b;')}</w:body>`).replace(/^<\?.*?\?>/, '')}`,
    'with an unknown entity': xml('document', `<w:body>${p('&b;')}</w:body>`),
    'with a character that is none': xml('document', `<w:body>${p('\u0001')}</w:body>`),
    'that is empty': '',
    'without a body': xml('document', ''),
  };
  for (const [name, document] of Object.entries(bad)) it(name, () => { refused(main(document), /损坏/); });
  it('in bytes that are no UTF-8', () => { refused(zip({ ...files(''), 'word/document.xml': join(ascii(xml('document', '<w:body>')), Uint8Array.from([0xff])) }), /损坏/); });
  it('in a part beside the main one', () => { refused(zip({ ...files(p('甲'), { styles: '' }), 'word/styles.xml': '<w:styles' }), /损坏/); });
  for (const element of ['w:sdt', 'w:tbl', 'w:ins', 'x:any', 'm:oMath', 'w:pict']) {
    it(`nested a hundred thousand times: ${element}`, () => { refused(body(`<w:p>${`<${element}>`.repeat(100_000)}${`</${element}>`.repeat(100_000)}</w:p>`), /一层套一层/); });
    it(`nested as far as it may be: ${element}`, () => { assert.equal(readWord(body(`${`<${element}>`.repeat(390)}${`</${element}>`.repeat(390)}${p('甲')}`)).text, '甲\n'); });
  }
});

describe('sizes', () => {
  /** Reads in time, and keeps all characters. */
  const timed = (name: string, inner: string, characters: number, limit: number): void => {
    it(name, () => {
      const bytes = body(inner);
      const start = performance.now();
      const { text } = readWord(bytes);
      assert.ok(performance.now() - start < limit, `${performance.now() - start} ms`);
      assert.equal(text.replace(/\s/g, '').length, characters);
    });
  };
  timed('a paragraph of a hundred thousand characters', p('长'.repeat(100_000)), 100_000, 2000);
  timed('one of a hundred thousand blanks and tabs', p(`<w:r><w:tab/><w:t xml:space="preserve"> </w:t></w:r>`.repeat(50_000) + r('末')), 1, 3000);
  timed('one of blanks on both sides of a character', p(`${' '.repeat(200_000)}末${' '.repeat(200_000)}一`), 2, 2000);
  timed('an entry of a 目录 made of tabs', p(`<w:r><w:t>甲</w:t></w:r>${'<w:r><w:tab/></w:r>'.repeat(100_000)}<w:r><w:t>乙</w:t></w:r>`, '<w:pStyle w:val="TOC1"/>'), 2, 2000);
  timed('an instruction of a hundred thousand characters', p(field(`EQ ${'\\o('.repeat(30_000)}`) + r('末')), 1, 2000);
  timed('changes inside changes', p(`${'<w:ins>'.repeat(380)}${r('长'.repeat(1_000_000))}${'</w:ins>'.repeat(380)}`), 1_000_000, 2000);
  timed('one of fifty thousand changes', p(`<w:ins w:author="a"><w:r><w:t>甲</w:t></w:r></w:ins><w:del w:author="b"><w:r><w:delText>乙</w:delText></w:r></w:del>`.repeat(50_000)), 50_000, 6000);
  timed('three hundred pages', p(r('为深入贯彻落实防汛工作部署', '<w:sz w:val="32"/>') + r('要求结合实际制定方案如下。'), '<w:ind w:firstLine="640"/>').repeat(6000), 6000 * 26, 3000);
  timed('ten megabytes of text', p('一、总体要求。'.repeat(40) + String.fromCharCode(0x4e00)).repeat(12_000), 12_000 * 281, 6000);
  timed('fields in fields', p(field('X', '甲')).repeat(10_000), 10_000, 3000);
});

/* ---- any change to a document */

const NUMBERING = abstract(0, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.')) + num(1, 0);
const PARTS = { styles: style('A', '<w:pPr><w:ind w:firstLine="640"/></w:pPr>'), numbering: NUMBERING, footnotes: `<w:footnote w:id="1">${p('脚注')}</w:footnote>`, comments: '<w:comment w:id="1"/>', header1: p('页眉') };
const BODY = p('标题') + numbered('甲', 1) + numbered('乙', 1, 1) + p(r('正文') + field('PAGE', '3') + '<w:ins w:author="张三"><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="1"/></w:r>', '<w:pStyle w:val="A"/>')
  + table([['一', '二'], ['三', '四']]) + p('<w:r><w:drawing/></w:r><m:oMath/><w:r><w:ruby><w:rubyBase/></w:ruby></w:r>') + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>';
const SAMPLE = docx(BODY, PARTS);
const SAMPLE_FILES = files(BODY, PARTS);

function textOrMessage(bytes: Uint8Array): void {
  try {
    const { text } = readWord(bytes);
    assert.match(text, /^(?:[^]*\S[^]*\n)?$/);
  } catch (error) {
    assert.ok(error instanceof UnreadableWord, String(error));
    assert.match(error.message, /^[\u4e00-\u9fff].*。$/);
  }
}

describe('any change gives a text or a message', () => {
  it('to bytes', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = SAMPLE.slice();
      for (const [at, value] of changes) bytes[at] = value;
      textOrMessage(bytes);
    }), BOUNDED);
  });
  it('of length', () => { fc.assert(fc.property(fc.nat(SAMPLE.length), (length) => { textOrMessage(SAMPLE.subarray(0, length)); }), BOUNDED); });
  it('to pieces of XML', () => {
    const names = Object.keys(SAMPLE_FILES).filter((name) => name.startsWith('word/') && name.endsWith('.xml'));
    const edits = fc.array(fc.tuple(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('swap', 'drop', 'double')), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(edits, (list) => {
      const contents = { ...SAMPLE_FILES };
      for (const [name, first, second, kind] of list) {
        const pieces = contents[name]!.split(/(?=<)/);
        const [i, j] = [first, second].map((part) => 2 + Math.floor(part * (pieces.length - 2))) as [number, number];
        if (kind === 'swap') [pieces[i], pieces[j]] = [pieces[j] ?? '', pieces[i] ?? ''];
        else pieces.splice(i, kind === 'drop' ? 1 : 0, ...(kind === 'double' ? pieces.slice(i, j) : []));
        contents[name] = pieces.join('');
      }
      textOrMessage(zip(contents));
    }), BOUNDED);
  });
  it('to the tree, which stays well-formed', () => {
    const leaf = fc.constantFrom(r('字'), '<w:tab/>', '<w:br/>', '<w:br w:type="page"/>', '<w:fldChar w:fldCharType="begin"/>', '<w:fldChar w:fldCharType="separate"/>', '<w:fldChar w:fldCharType="end"/>', '<w:instrText>EQ \\o\\ac(○,1)</w:instrText>',
      '<w:sym w:font="Wingdings" w:char="F0FE"/>', '<w:footnoteReference w:id="1"/>', '<w:commentReference w:id="1"/>', '<w:pPr><w:numPr><w:ilvl w:val="99"/><w:numId w:val="1"/></w:numPr></w:pPr>', '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>', '<w:tcPr><w:gridSpan w:val="9"/></w:tcPr>', '<w:rPr><w:vanish/></w:rPr>');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof({ depthSize: 'large' }, leaf, fc.tuple(
        fc.constantFrom('w:p', 'w:r', 'w:tbl', 'w:tr', 'w:tc', 'w:ins', 'w:del', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:ruby', 'w:rubyBase', 'w:rt', 'w:drawing', 'w:pict', 'w:txbxContent', 'm:oMath', 'm:f', 'm:num', 'mc:AlternateContent', 'mc:Fallback', 'w:sectPr'),
        fc.array(tie('tree'), { maxLength: 4 }),
      ).map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`)),
    }));
    fc.assert(fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
      // nothing is wrong with the file: there is a text, not a message
      readWord(docx(trees.join(''), PARTS));
    }), BOUNDED);
  });
});
