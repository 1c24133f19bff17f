/** .doc and .wps as offices send them, through LibreOffice: the same text, the same outline. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outlineRows } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { convertToDocx, findOffice } from '../../src/system/office.ts';
import { readWord } from '../../src/word/read/read.ts';
import { needsConversion } from '../../src/word/read/sniff.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { notice } from '../core/sample-texts.ts';
import { bytesOf, convert, put, withFolder } from './office.ts';

const outlineOf = (text: string): string[] => outlineRows(parse(text)).map(({ depth, kind, marker }) => `${depth} ${kind} ${marker}`);
const characters = (text: string): string => text.replace(/\s+/g, '');

describe('old formats', () => {
  for (const [format, name] of [['doc', '通知.doc'], ['doc', '通知.wps'], ['rtf', '通知.rtf']] as const) {
    it(name, () => withFolder(async (folder) => {
      const docx = put(folder, '通知.docx', (await writeWord(notice, { sealed: true })).bytes);
      const old = bytesOf(convert(folder, format, [docx])[0]!);
      assert.ok(needsConversion(old));
      const office = await findOffice('');
      assert.ok(office);
      const { text } = readWord(await convertToDocx(office, name, old, new AbortController().signal));
      assert.equal(characters(text), characters(notice));
      assert.deepEqual(outlineOf(text), outlineOf(notice));
    }));
  }

  it('that LibreOffice can’t read are said to be so, or give what text there is', async () => {
    const office = await findOffice('');
    assert.ok(office);
    const broken = new Uint8Array(4096).fill(7);
    broken.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await convertToDocx(office, '坏.doc', broken, new AbortController().signal).then(
      (docx) => { readWord(docx); },
      (error: unknown) => { assert.match(String(error), /读不了这个文件|没能运行/); },
    );
  });
});
