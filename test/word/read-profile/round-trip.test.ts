/** A profile that was written into a document is found in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Profile } from '../../../src/core/layout/profile.ts';
import type { ProfileSettings } from '../../../src/core/layout/profile-settings.ts';
import { differencesOf } from '../../../src/core/layout/differences.ts';
import { NAMED_PROFILES, profileFrom } from '../../../src/core/layout/profiles.ts';
import { profileOf, settingsOf } from '../../../src/word/read-profile/learn.ts';
import { writeWord } from '../../../src/word/write/write.ts';

/** All parts whose type a profile names, each more than once. */
const draft = `青溪县人民政府文件

青政发〔2025〕7号

青溪县人民政府关于做好防汛工作的通知

各乡镇人民政府：
　　为做好今年的防汛工作，现将有关事项通知如下。
　　一、提高认识
　　汛期将至，各地要切实提高认识，把各项准备工作做在前面。
　　（一）认清形势
　　今年的雨情和往年不同，降水偏多，来得也早。
　　（二）压实责任。各级负责人要到一线去，查清隐患。
　　1.划定责任区
　　每一段河堤都要有人负责，有人巡查，有人报告。
　　2.落实值班
　　值班人员要在岗在位。
　　（1）白天值班
　　白天每两小时报告一次水位。
　　（2）夜间值班
　　夜间每小时报告一次水位。
　　二、做好准备
　　各类物资要在月底前备齐，放在指定的地点。

青溪县人民政府
2025年5月6日
`;

const OFFICES: Readonly<Record<string, ProfileSettings>> = {
  ...NAMED_PROFILES,
  'a province’s': { 'margins.top': 28, 'margins.bottom': 28, 'margins.left': 27, 'margins.right': 27, linePitch: 33, 'sizes.body': 18, 'sizes.title': 24, 'pageNumber.drop': 5 },
  'bold headings, other fonts': { 'bold.heading2': true, 'bold.heading3': true, 'fonts.fang': ['仿宋'], 'fonts.kai': ['楷体'], 'fonts.display': ['方正小标宋_GBK'], letterSpacing: 0 },
  'faces of its own': { 'typefaces.title': 'hei', 'typefaces.body': 'song', 'typefaces.heading1': 'hei', 'typefaces.heading2': 'hei', 'sizes.heading1': 18, 'sizes.heading2': 17 },
  'page numbers in the middle': { 'pageNumber.form': 'plain', 'pageNumber.place': 'center', 'pageNumber.drop': 10 },
  'a mark of its own': { 'sizes.mark': 30, red: 'C00000', 'margins.bottom': 30 },
};

/** What a document shows of a profile: alternatives of fonts and what its forms do not use it does not. */
function shownOf({ margins, linePitch, letterSpacing, linesPerPage, charactersPerLine, pageNumberDrop, fonts, typefaces, sizes: { heading5: _, ...sizes }, bold: { heading5: __, ...bold }, pageNumber, red }: Profile): unknown {
  return { margins, linePitch, letterSpacing, linesPerPage, charactersPerLine, pageNumberDrop, fonts: Object.entries(fonts).map(([kind, { name }]) => `${kind} ${name}`), typefaces, sizes, bold, pageNumber, red };
}

describe('a profile in a document', () => {
  it('is the standard’s where a long mark was set smaller to fit', async () => {
    const { bytes } = await writeWord(draft);
    assert.equal(settingsOf(profileOf(bytes).found)['sizes.mark'], undefined);
  });

  it('is the standard’s where several marks were set smaller to fit', async () => {
    const { bytes } = await writeWord(draft.replace('青溪县人民政府文件', '青溪县民政局\n青溪县财政局文件'));
    assert.equal(settingsOf(profileOf(bytes).found)['sizes.mark'], undefined);
  });

  it('is the standard’s in a 信函, whose first page reaches further down', async () => {
    const { bytes } = await writeWord(draft.replace('人民政府文件', '人民政府').replace('青政发', '青政函').replace('的通知', '的函'), { form: 'letter' });
    const { found, notes } = profileOf(bytes);
    assert.deepEqual(differencesOf(settingsOf(found)), []);
    assert.match(notes.join(''), /信函.*下边距/);
  });

  for (const [name, settings] of Object.entries(OFFICES)) {
    it(`is found: ${name}`, async () => {
      const profile = profileFrom(name, settings);
      const { bytes } = await writeWord(draft, { profile });
      const { found, notes } = profileOf(bytes);
      assert.deepEqual(shownOf(profileFrom(name, settingsOf(found))), shownOf(profile));
      assert.deepEqual(notes, []);
    });
  }
});
