/** 导出 PDF by the LibreOffice that is there: its file, and whether its fonts are named as poppler names them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { docxCommand } from '../../src/cli/docx-command.ts';
import { fontsIn } from '../../src/word/write/pdf-fonts.ts';
import { notice } from '../core/sample-texts.ts';
import { bytesOf, put, withFolder, wordsOf } from './office.ts';

describe('导出 PDF', () => {
  it('holds the text, and tells which fonts it is set in', () => withFolder(async (folder) => {
    const target = `${folder}/通知.pdf`;
    let error = '';
    const code = await docxCommand([put(folder, '通知.txt', notice), target], { out: () => undefined, error: (text) => (error += text) });
    assert.equal(code, 0, error);
    const characters = wordsOf(target).flat().map(({ text }) => text).join('');
    assert.ok(characters.includes(notice.trim().slice(0, 8)), characters);
    // name, type and so on in columns below two lines of heading; a subset's name begins with six letters
    const rows = execFileSync('pdffonts', [target], { encoding: 'utf8' }).trim().split('\n').slice(2);
    const fonts = new Set(rows.map((row) => row.split(/\s+/)[0]!.replace(/^[A-Z]{6}\+/, '')));
    assert.deepEqual(new Set(fontsIn(bytesOf(target))), fonts);
    assert.equal([...fonts].some((font) => /^(?:Noto(?:Sans|Serif)CJK|DejaVu)/.test(font)), /是用 .*(?:Noto|DejaVu).* 印的/.test(error), error);
  }));

  it('has the blank page that 版记 needs before it to stand on an even one (7.5)', () => withFolder(async (folder) => {
    const target = `${folder}/规则.pdf`;
    const text = `青溪县人民政府关于汛期值班的通知\n\n各乡镇：\n${'　　请值好班。\n'.repeat(37)}\n青溪县人民政府\n二〇二五年六月三日\n\n抄送：县委办公室。\n青溪县人民政府办公室　　2025年6月4日印发\n`;
    assert.equal(await docxCommand([put(folder, '规则.txt', text), target], { out: () => undefined, error: () => undefined }), 0);
    const pages = wordsOf(target).map((words) => words.map((word) => word.text).join(''));
    assert.equal(pages.length, 4, pages.join('\n'));
    assert.equal(pages[2], '');
    assert.match(pages[3]!, /^抄送：县委办公室。青溪县人民政府办公室/);
  }));
});
