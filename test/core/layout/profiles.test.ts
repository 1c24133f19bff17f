import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { classOfFont } from '../../../src/core/layout/font-classes.ts';
import { departuresOf, departureText } from '../../../src/core/layout/departures.ts';
import { differencesOf } from '../../../src/core/layout/differences.ts';
import { lineHeightOf } from '../../../src/core/layout/box.ts';
import { STANDARD_PROFILE, textAreaOf, type Profile } from '../../../src/core/layout/profile.ts';
import type { ProfileSettings } from '../../../src/core/layout/profile-settings.ts';
import { checked, NAMED_PROFILES, profileFrom } from '../../../src/core/layout/profiles.ts';
import { roleFormat, runFormat } from '../../../src/core/layout/roles.ts';

const named = (name: string): Profile => profileFrom(name, NAMED_PROFILES[name]!);
const told = (settings: ProfileSettings): string[] => departuresOf(profileFrom('甲', settings)).map(departureText);

describe('profiles', () => {
  it('without settings are the standard’s', () => { assert.deepEqual(profileFrom('国标', {}), STANDARD_PROFILE); });

  it('that are built in hold 22 lines of 28 characters', () => {
    const grid = ({ linePitch, letterSpacing, linesPerPage, charactersPerLine }: Profile): number[] => [linePitch, letterSpacing, linesPerPage, charactersPerLine];
    assert.deepEqual(Object.keys(NAMED_PROFILES).map((name) => [name, ...grid(named(name))]), [['国标', 579, -5, 22, 28], ['撑满版心', 592, -5, 22, 28], ['28磅', 560, -5, 22, 28]]);
  });

  it('have as many lines as their pitch leaves room for, and the pitch that their lines leave room for', () => {
    assert.equal(profileFrom('甲', { linePitch: 29 }).linesPerPage, 21);
    assert.equal(profileFrom('甲', { linesPerPage: 20 }).linePitch, 637);
    assert.equal(profileFrom('甲', { letterSpacing: 0 }).charactersPerLine, 27);
    assert.equal(profileFrom('甲', { charactersPerLine: 26 }).letterSpacing, 20);
  });

  it('never leave 版心, whatever is set', () => {
    const settings = fc.record({
      'margins.top': fc.double({ min: 10, max: 60, noNaN: true }), 'margins.left': fc.double({ min: 10, max: 60, noNaN: true }), linePitch: fc.oneof(fc.constant('auto' as const), fc.double({ min: 10, max: 80, noNaN: true })),
      letterSpacing: fc.oneof(fc.constant('auto' as const), fc.double({ min: -4, max: 12, noNaN: true })), linesPerPage: fc.integer({ min: 8, max: 50 }), charactersPerLine: fc.integer({ min: 10, max: 50 }), 'sizes.body': fc.integer({ min: 8, max: 48 }),
    }, { requiredKeys: [] });
    fc.assert(fc.property(settings, (given) => {
      const profile = profileFrom('甲', given);
      const { width, height } = textAreaOf(profile);
      const character = profile.sizes.body * 20 + profile.letterSpacing;
      assert.ok(profile.linesPerPage >= 1 && profile.linesPerPage * profile.linePitch <= height && (profile.linesPerPage + 1) * profile.linePitch > height);
      assert.ok(profile.charactersPerLine >= 1 && profile.charactersPerLine * character <= width);
      assert.ok(profile.linePitch >= profile.sizes.body * 20);
      departuresOf(profile);
    }));
  });

  it('leave out what can’t hold beside the rest', () => {
    const { settings, conflicts } = checked({ linePitch: 12, 'sizes.body': 16, 'readingCopy.size': 30, 'readingCopy.linePitch': 20 });
    assert.deepEqual(settings, { 'sizes.body': 16, 'readingCopy.size': 30 });
    assert.deepEqual(conflicts.map(({ key }) => key), ['linePitch', 'readingCopy.linePitch']);
    assert.deepEqual(checked({ linePitch: 28, linesPerPage: 20 }).conflicts.map(({ message }) => message), ['行距 28 磅，每面放得下 22 行，不是 20 行，这一项不起作用；要按行数定行距，请把 linePitch 写成 "auto"']);
  });
});

describe('departures', () => {
  it('of the standard are none', () => { assert.deepEqual(departuresOf(STANDARD_PROFILE), []); });

  it('say what is derived as derived', () => {
    assert.deepEqual(told({ linePitch: 28 }), ['行距 28 磅，标准按 22 行撑满版心推算为 28.95 磅：版心下方空出约 7.7 毫米（GB/T 9704—2012 5.2.3，推得，标准没有写明）']);
    for (const profile of Object.keys(NAMED_PROFILES).map(named)) {
      for (const { what, standard, strength } of departuresOf(profile)) assert.equal(standard.includes('规定'), strength === '规定', what);
    }
  });

  it('of the other reading say where its characters begin', () => {
    assert.match(departuresOf(named('撑满版心')).map(departureText).join('\n'), /天头） 34\.6 毫米，标准规定为 37±1 毫米；这样首行字的上缘约在 37 毫米处.*\n版心高 229\.8 毫米.*约 224\.9 毫米/);
  });

  it('keep to the tolerance of 5.2.1', () => {
    assert.deepEqual(told({ 'margins.top': 37.4, 'margins.bottom': 34.6 }), []);
    assert.equal(told({ 'margins.top': 38.5, 'margins.bottom': 33.5 }).length, 1);
  });

  it('name sizes, classes, bold type and page numbers with their clauses', () => {
    assert.deepEqual(told({ 'sizes.title': 18, 'typefaces.heading2': 'hei', 'bold.heading3': true, 'fonts.fang': ['宋体'], red: '000000', 'pageNumber.place': 'center' }), [
      '标题字号小二（18 磅），标准一般为二号（22 磅）（GB/T 9704—2012 7.3.1，一般）',
      '二级标题字体黑体，标准一般用楷体（GB/T 9704—2012 7.3.3，一般）',
      '该用仿宋体的地方用的是“宋体”，标准一般用仿宋体（GB/T 9704—2012 5.2.2，一般）',
      '三级标题加粗，标准没有要求哪一级标题加粗（GB/T 9704—2012 7.3.3，单位的通行做法，不是标准的要求）',
      '发文机关标志的颜色 #000000，标准推荐红色（GB/T 9704—2012 7.2.4，推荐）',
      '页码居中，标准规定单页码居右空一字、双页码居左空一字（GB/T 9704—2012 7.5，规定）',
    ]);
    assert.deepEqual(told({ 'fonts.fang': ['仿宋'], 'fonts.display': ['方正小标宋_GBK'], red: 'C00000', headRule: 2 }), []);
  });
});

describe('differences', () => {
  it('are settings without which the profile would be another', () => {
    const shown = differencesOf({ 'margins.top': 37, linePitch: 28, letterSpacing: -0.25, 'sizes.body': 16, 'sizes.heading1': 16, 'fonts.kai': ['楷体'], 'bold.heading2': false }).map(({ name, is, standard, departure }) => `${name}：${is}／${standard}${departure === undefined ? '' : ' *'}`);
    assert.deepEqual(shown, ['行距：28 磅／28.95 磅 *', '楷体用的字体：楷体／楷体_GB2312']);
  });
});

describe('roles', () => {
  const profile = profileFrom('甲', { 'sizes.body': 18, 'typefaces.body': 'song', 'sizes.title': 36, 'bold.heading2': true, 'sizes.heading2': 20 });

  it('follow the profile, and its body where they follow the standard’s', () => {
    assert.deepEqual(['body', 'signature', 'heading3', 'annexTitle', 'copies', 'secrecy'].map((role) => {
      const { font, points, bold = false } = roleFormat(role as 'body', profile);
      return `${role} ${font} ${points} ${bold}`;
    }), ['body song 18 false', 'signature song 18 false', 'heading3 song 18 false', 'annexTitle display 36 false', 'copies song 14 false', 'secrecy hei 18 false']);
  });

  it('set what stands behind a heading as the body', () => {
    assert.deepEqual(runFormat({ text: '甲。' }, { role: 'heading2' }, profile), { font: 'kai', points: 20, bold: true });
    assert.deepEqual(runFormat({ text: '乙。', font: 'fang' }, { role: 'heading2' }, profile), { font: 'song', points: 18, bold: false });
  });

  it('of large type have lines that hold it', () => {
    assert.equal(lineHeightOf({ role: 'title' }, STANDARD_PROFILE), 579);
    assert.equal(lineHeightOf({ role: 'title' }, profile), 864);
  });
});

it('fonts are told apart by their names', () => {
  const names = { 方正小标宋简体: 'display', 仿宋_GB2312: 'fang', FangSong: 'fang', '楷体': 'kai', KaiTi_GB2312: 'kai', 微软雅黑: 'hei', SimHei: 'hei', 宋体: 'song', '华文中宋': 'display', Arial: undefined };
  for (const [name, kind] of Object.entries(names)) assert.equal(classOfFont(name), kind, name);
});
