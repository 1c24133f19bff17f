import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STANDARD_PROFILE, type Profile } from '../../../src/core/layout/profile.ts';
import { fontRemarks, fontsIn } from '../../../src/word/write/pdf-fonts.ts';

/** The dictionaries of fonts as they stand in a PDF, with the bytes of a stream around them. */
function pdfWith(...fonts: readonly string[]): Uint8Array {
  const dictionaries = fonts.map((font) => `<</Type/Font/Subtype/TrueType/BaseFont/${font}\n/FirstChar 0>>`);
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0x00, 0x80]), Buffer.from(dictionaries.join('endobj\n'), 'latin1')]));
}

function profileIn(name: string): Profile {
  const { fonts } = STANDARD_PROFILE;
  const font = { name, alternatives: [], family: 'roman' } as const;
  return { ...STANDARD_PROFILE, fonts: { ...fonts, display: font, hei: font, kai: font, fang: font, song: font } };
}

describe('fonts of a PDF', () => {
  it('are named without the letters of their subsets', () => {
    assert.deepEqual(fontsIn(pdfWith('BAAAAA+SimHei', 'CAAAAA+SimHei', 'FangSong_GB2312')), ['SimHei', 'FangSong_GB2312']);
    assert.deepEqual(fontsIn(new Uint8Array()), []);
  });

  it('are spoken of when one is known to stand in', () => {
    assert.deepEqual(fontRemarks(pdfWith('BAAAAA+NotoSansCJKjp-Regular-VKana', 'CAAAAA+FangSong_GB2312', 'DAAAAA+MicrosoftYaHei'), STANDARD_PROFILE), [
      'PDF 里有的字是用 Noto Sans CJK、微软雅黑 印的，版式要的字体是方正小标宋简体、黑体、楷体_GB2312、仿宋_GB2312、宋体：电脑上没有装全，或者字体里没有这些字。',
    ]);
  });

  it('are not spoken of when they are unknown, or what the layout asks for', () => {
    assert.deepEqual(fontRemarks(pdfWith('BAAAAA+FZXBSJW--GB1-0', 'CAAAAA+SomeOfficesOwnFont'), STANDARD_PROFILE), []);
    for (const name of ['Noto Serif CJK SC', '思源宋体', '思源宋体 CN']) assert.deepEqual(fontRemarks(pdfWith('BAAAAA+NotoSerifCJKsc-Regular'), profileIn(name)), [], name);
  });
});
