/** The file that is written: well-formed parts whatever the text, Word's own styles, fonts by name. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Form, LayoutOptions } from '../../../src/core/layout/form.ts';
import { textAreaOf } from '../../../src/core/layout/profile.ts';
import { profileFrom } from '../../../src/core/layout/profiles.ts';
import { writeWord } from '../../../src/word/write/write.ts';
import { notice, speech, textual } from '../../core/sample-texts.ts';

async function partsOf(text: string, options: Partial<LayoutOptions> = {}): Promise<Record<string, string>> {
  const { bytes } = await writeWord(text, { sealed: true, ...options });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** @returns the text of the document's runs; throws where a part is not well-formed */
function check(parts: Record<string, string>): string {
  let text = '';
  for (const [name, xml] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => { throw new Error(`${name}: ${error.message}`); });
    let inText = false;
    parser.on('opentag', (tag) => { inText = tag.name === 'w:t'; });
    parser.on('closetag', () => { inText = false; });
    parser.on('text', (found) => { if (inText && name === 'word/document.xml') text += found; });
    parser.write(xml).close();
  }
  return text;
}

const controls = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('');

describe('the file', () => {
  it('is well-formed whatever the text', () => fc.assert(fc.asyncProperty(fc.oneof(textual, fc.string({ unit: 'binary' })), async (text) => { check(await partsOf(text)); }), { numRuns: 150 }));

  const hostile: Readonly<Record<string, string>> = {
    'control characters': `${controls}甲${controls}`,
    'halves of surrogate pairs': '甲\ud800乙\udc00丙\udbff\ud800丁😀',
    'non-characters': '甲\ufffe乙\uffff丙\u0000丁',
    'what closes or opens XML': '甲]]>乙<![CDATA[丙<w:t>&amp;&lt;丁--><!--戊<?xml?>"\'',
    'marks of direction and zero width': '\u202e甲\u200b乙\ufeff丙\u2028丁\u2029戊\u0085己',
    'nothing': '',
    'blanks only': ' \t\u3000\n\r\n\f\v',
    'old line ends': '甲\r乙\r\r丙',
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`holds what it can of ${name}`, async () => {
      const printed = check(await partsOf(text)).replace(/\s/g, '');
      for (const character of '甲乙丙丁戊己😀') assert.equal(printed.includes(character), text.includes(character), character);
    });
  }

  it('measures in whole twips: Word opens no file with a fraction of one', async () => {
    const head = '市教育局\n市财政局\n市水利局文件\n\n青教〔2025〕7号　　签发人：陆清和　沈知行　郑远航\n\n关于解决资金的请示\n\n县人民政府：\n　　妥否，请批示。\n\n市教育局\n2025年6月3日\n';
    for (const form of ['document', 'letter', 'order', 'minutes', 'readingCopy', 'plain'] as const) {
      const profile = profileFrom('本单位', { 'readingCopy.size': 40, headRule: 1.15, linePitch: 28.35, 'margins.left': 27.77 });
      const parts = Object.entries(unzipSync((await writeWord(`000012\n特急\n${head}`, { form, profile })).bytes)).filter(([name]) => name.startsWith('word/'));
      for (const [name, part] of parts) assert.deepEqual(strFromU8(part).match(/ w:(?:w|h|x|y|line|before|after|left|right|hanging|firstLine|pos|sz|space)="-?\d*\.\d+"/g), null, `${form} ${name}`);
    }
  });

  it('says how many characters it can’t hold', async () => {
    assert.equal((await writeWord('甲\u0001乙\ud800丙\uffff', { sealed: true })).replaced, 3);
    assert.equal((await writeWord(`${speech}😀`, { sealed: true })).replaced, 0);
  });

  it('takes a paragraph of 100,000 characters and 10 MB of text within seconds', async () => {
    const start = performance.now();
    assert.equal(check(await partsOf(`标题\n${'高'.repeat(100_000)}`)).length, 100_002);
    const large = speech.repeat(Math.ceil(3_500_000 / speech.length));
    check(await partsOf(large));
    assert.ok(performance.now() - start < 60_000, `${(performance.now() - start).toFixed(0)} ms`);
  });
});

describe('measures', () => {
  const head = '000001\n机密★1年\n青溪县水利局文件\n青水〔2025〕3号\n';
  const text = `${head}关于做好值班工作的通知\n各单位：\n请做好值班。\n青溪县水利局\n2025年1月2日\n抄送：县委办。\n青溪县水利局　2025年1月2日印发\n`;
  const profiles = [{}, { 'readingCopy.size': 26 }, { 'readingCopy.linePitch': 33.33, headRule: 3.33 }, { 'margins.right': 25, linePitch: 50, headRule: 0.3 }, { 'sizes.body': 10, linePitch: 10 }] as const;

  it('are whole numbers and none below zero, as a file has no others', async () => {
    for (const form of ['plain', 'document', 'letter', 'order', 'minutes', 'readingCopy'] satisfies Form[]) {
      for (const settings of profiles) {
        for (const preprinted of [false, true]) {
          const parts = await partsOf(text, { form, preprinted, profile: profileFrom('', settings) });
          for (const name of ['word/document.xml', 'word/styles.xml']) {
            for (const [written] of parts[name]!.matchAll(/ w:(?:w|x|y|h|line|before|after|left|right|firstLine|hanging|pos|sz|space|top|bottom|footer|header)="[^"]*"/g)) assert.match(written, /="(?:\d+|auto)"$/, `${form} ${JSON.stringify(settings)} ${name}`);
          }
        }
      }
    }
  });

  it('of 版记 are those of 版心, whatever the margins', async () => {
    const profile = profileFrom('', { 'margins.left': 25, 'margins.right': 25 });
    const { 'word/document.xml': document = '' } = await partsOf(text, { form: 'document', profile });
    assert.match(document, new RegExp(`<w:tblW w:type="dxa" w:w="${textAreaOf(profile).width}"`));
  });
});

describe('sections', () => {
  const sections = async (text: string): Promise<number> => strFromU8(unzipSync((await writeWord(text)).bytes)['word/document.xml']!).split('<w:sectPr').length - 1;
  const wide = `${Array.from({ length: 20 }, (_, i) => `第${i}栏内容`).join('\t')}\n`.repeat(3);

  it('let 版记 float at the foot of a page, but for one that is higher than a page, which would be cut off', async () => {
    const floats = async (copies: number): Promise<boolean> => strFromU8(unzipSync((await writeWord(`关于值班的通知\n\n各单位：\n　　请值好班。\n\n青溪县水利局\n2025年6月3日\n\n抄送：${Array.from({ length: copies }, (_, i) => `青溪县第${i + 1}街道办事处`).join('，')}。\n青溪县水利局　　2025年6月3日印发\n`)).bytes)['word/document.xml']!).includes('<w:tblpPr');
    assert.deepEqual([await floats(2), await floats(30), await floats(200)], [true, true, false]);
  });

  it('are not empty: a wide table before all text, or with 版记 behind it, leaves no blank page', async () => {
    assert.equal(await sections(wide), 1);
    const annexed = `关于值班的通知\n\n各单位：\n　　请值好班。\n\n　　附件：值班表\n\n青溪县水利局\n2025年6月3日\n\n附件\n\n值班表\n\n${wide}`;
    assert.equal(await sections(`${annexed}\n抄送：县委办公室。\n青溪县水利局　　2025年6月3日印发\n`), await sections(annexed) + 1);
  });
});

describe('styles', () => {
  it('are Word’s own by name, each once, and every one that is used is there', async () => {
    const { 'word/styles.xml': styles = '', 'word/document.xml': document = '' } = await partsOf(notice);
    const ids = [...styles.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id!);
    const names = [...styles.matchAll(/<w:name w:val="([^"]+)"/g)].map(([, name]) => name!.toLowerCase());
    assert.equal(new Set(ids).size, ids.length, ids.join(' '));
    assert.equal(new Set(names).size, names.length, names.join(' '));
    for (const name of ['heading 1', 'heading 2', 'heading 3', 'heading 4', 'title', 'subtitle', 'normal', 'footer', 'date', 'signature']) assert.ok(names.includes(name), name);
    for (const [, id] of document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="(\w+)"/g)) assert.ok(ids.includes(id!), id);
  });

  it('set headings by level, and body text behind a run-in heading in 仿宋', async () => {
    const { 'word/document.xml': document = '' } = await partsOf('关于值班的通知\n\n各单位：\n（一）压实责任。各单位要值好班。\n（二）加强值守。要在岗。\n');
    assert.match(document, /<w:pStyle w:val="Heading2"\/><\/w:pPr><w:r><w:t[^>]*>（一）压实责任。<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="GongwenFontFang"\/><\/w:rPr><w:t[^>]*>各单位要值好班。/);
  });

  it('name fonts with fall-backs; none is embedded', async () => {
    const parts = await partsOf(notice);
    for (const [name, other] of [['仿宋_GB2312', '仿宋'], ['楷体_GB2312', '楷体'], ['方正小标宋简体', '方正小标宋_GBK']]) assert.match(parts['word/fontTable.xml']!, new RegExp(`<w:font w:name="${name}"><w:altName w:val="${other},`));
    assert.ok(!Object.keys(parts).some((name) => /font/i.test(name) && !name.includes('fontTable')), Object.keys(parts).join(' '));
  });

  it('keep quotation marks and dashes in the Chinese font', async () => {
    const { 'word/styles.xml': styles = '' } = await partsOf(notice);
    for (const [, fonts] of styles.matchAll(/<w:rFonts ([^>]*)\/>/g)) assert.match(fonts!, /w:ascii="([^"]+)" w:hAnsi="\1" w:eastAsia="\1"/);
  });
});

describe('paragraphs', () => {
  const documentOf = async (text: string): Promise<string> => (await partsOf(text))['word/document.xml'] ?? '';

  it('send what a tab parts to the right edge in 版头 and 版记 alone', async () => {
    assert.doesNotMatch(await documentOf('关于值班的通知\n\n各单位：\n　　1.\t时间：五月。\n'), /<w:tabs>/);
    assert.match(await documentOf(notice + '\n\n抄送：县委办公室。\n青溪县水利局　　2025年1月3日印发\n'), /<w:tab w:val="right"/);
  });

  it('keep 署名 with 成文日期 and with the text above', async () => {
    const kept = [...(await documentOf('关于值班的公告\n\n　　甲。\n　　乙。\n\n青溪县水利局\n2025年1月2日\n')).matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:keepNext\/>(?:(?!<\/w:p>).)*<\/w:p>/g)].map(([xml]) => xml.replace(/<[^>]+>/g, ''));
    assert.deepEqual(kept, ['乙。', '', '', '青溪县水利局']);
  });

  it('of 主送 and 抄送 in 版记 share a cell: no line parts them (7.4.2)', async () => {
    const document = await documentOf('关于值班的公告\n\n　　甲。\n\n青溪县水利局\n2025年1月2日\n\n主送：各乡镇。\n抄送：县委办公室。\n青溪县水利局　　2025年1月3日印发\n');
    assert.equal(document.match(/<w:tc>/g)?.length, 2);
  });
});
