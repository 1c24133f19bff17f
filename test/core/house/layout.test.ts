import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutSchema } from '../../../src/contribute/layout.ts';
import { PROFILE_KEYS, type ProfileSettings } from '../../../src/core/layout/profile-settings.ts';
import { parseLayout, resolveProfile } from '../../../src/house/layout-profile.ts';
import { parseProfile } from '../../../src/house/profile.ts';
import { withProfile } from '../../../src/house/write-layout.ts';

const shown = (text: string): string[] => parseProfile(text).problems.map(({ from, to, severity, message }) => `${severity} ⟦${text.slice(from, to)}⟧ ${message}`);
const layout = (profiles: string, more = ''): string => `{"layout":{${more}"profiles":{${profiles}}}}`;

test('a profile is read on top of what it is built on; 号 are sizes, comments are allowed', () => {
  const office = parseLayout(`{ "layout": { "profile": "乙", // 现用
    "profiles": { "乙": { "base": "甲", "sizes": { "title": "小一" } }, "甲": { "base": "28磅", "margins": { "top": 36 }, "fonts": { "fang": ["仿宋", "FangSong"], "kai": "楷体" }, "red": "#c00000" } } } }`);
  assert.equal(office.active, '乙');
  assert.deepEqual(office.profiles.get('乙'), { linePitch: 28, 'margins.top': 36, 'fonts.fang': ['仿宋', 'FangSong'], 'fonts.kai': ['楷体'], red: 'C00000', 'sizes.title': 24 });
  assert.deepEqual([...office.profiles.keys()], ['乙', '甲']);
  const { profile } = resolveProfile('', office);
  assert.equal(profile.name, '乙');
  assert.equal(profile.linePitch, 560);
  assert.deepEqual(profile.fonts.fang.alternatives.slice(0, 2), ['FangSong', '仿宋_GB2312']);
});

test('what the user has set comes before the office; a name that nobody has is the standard’s', () => {
  const office = parseLayout(layout('"甲":{"linePitch":30}', '"profile":"甲",'));
  assert.deepEqual([resolveProfile('', office), resolveProfile('撑满版心', office)].map(({ profile }) => profile.linePitch), [600, 592]);
  const { profile, unknown } = resolveProfile('没有', office);
  assert.deepEqual([profile.name, unknown], ['国标', '没有']);
});

test('what is wrong is said at its place and not used', () => {
  assert.deepEqual(shown(layout('"甲":{"margins":{"top":3700,"x":1},"sizes":{"body":"七号"},"bold":{"heading2":"是"},"pageNumber":{"place":"middle"},"fonts":{"hei":[]},"red":"红","linePitch":"28磅","linesPerPage":21.5}', '"profile":"丁",')), [
    'error ⟦3700⟧ 上边距应是 10～60 毫米之间的数，只写数字',
    'warning ⟦"x"⟧ 版式里没有“margins.x”这一项，不起作用',
    'error ⟦"七号"⟧ 正文的字号应是 8～48 之间的磅数（可以有半磅），或者号：初号、小初、一号、小一、二号、小二、三号、小三、四号、小四、五号',
    'error ⟦"是"⟧ 二级标题加粗应是 true（是）或 false（否）',
    'error ⟦"middle"⟧ 页码的位置应是 "outside"（单页居右空一字、双页居左空一字）、"center"（居中）之一',
    'error ⟦[]⟧ 黑体用的字体应是一个字体名，或者用方括号括起来的几个字体名；字体名里没有逗号',
    'error ⟦"红"⟧ 发文机关标志和红线的颜色要写成 "#" 和六位十六进制数，如 "#FF0000"',
    'error ⟦"28磅"⟧ 行距应是 10～80 磅之间的数，只写数字；或者 "auto"（按每面行数撑满版心）',
    'error ⟦21.5⟧ 每面行数应是 8～50 行之间的整数，只写数字',
    'error ⟦"丁"⟧ 没有“丁”这个版式，按“国标”排；现有：国标、撑满版心、28磅、甲',
  ]);
  assert.deepEqual([...parseLayout(layout('"甲":{"margins":{"top":3700,"left":30}}')).profiles], [['甲', { 'margins.left': 30 }]]);
});

test('names that are taken, missing or built on themselves are told', () => {
  assert.deepEqual(shown(layout('"28磅":{},"甲":{"base":"乙"},"乙":{"base":"甲"},"丙":{"base":"无"},"":{}')), [
    'error ⟦"28磅"⟧ “28磅”是自带的版式，请换一个名称；要在它上面改，写 "base": "28磅"',
    'error ⟦""⟧ 版式要有名称',
    'error ⟦"甲"⟧ “甲”又以“乙”为底，绕成了圈，以“国标”为底',
    'error ⟦"无"⟧ 没有“无”这个版式，以“国标”为底',
  ]);
});

test('departures from the standard are shown where they come from', () => {
  assert.deepEqual(shown(layout('"甲":{"base":"28磅","bold":{"heading2":true}}')).map((line) => line.slice(0, 40)), [
    'information ⟦"28磅"⟧ 与标准不同：行距 28 磅，标准按 22 行撑满版心',
    'information ⟦"heading2":true⟧ 与标准不同：二级标题加粗，标准',
  ].map((line) => line.slice(0, 40)));
});

test('any text has a layout, and long chains take no time', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map((value) => `{"layout":${value}}`), fc.json().map((value) => `{"layout":{"profiles":${value}}}`), fc.json().map((value) => layout(`"甲":${value}`))), (text) => {
    for (const { from, to } of parseLayout(text).problems) assert.ok(from >= 0 && to >= from && to <= text.length);
  }));
  const start = performance.now();
  const { profiles } = parseLayout(layout(Array.from({ length: 5000 }, (_, i) => `"${i}":{"base":"${i + 1}"}`).join(',')));
  assert.equal(profiles.size, 5000);
  assert.ok(performance.now() - start < 5000);
});

const settings: ProfileSettings = { 'margins.top': 30, linePitch: 'auto', 'fonts.fang': ['仿宋'], 'fonts.kai': ['楷体', 'KaiTi'], 'sizes.title': 22, 'sizes.body': 16.5, red: 'C00000', 'bold.heading2': true, 'pageNumber.place': 'center', sealed: false };

test('what is written is read again; all else stays as it was', () => {
  const texts = ['', '{}', '{\n}\n', '// 头\r\n{\r\n\t"lint": { "rules": {} }, // 尾\r\n}\r\n', '{ "layout": { "profile": "国标" /* 说明 */ } }', '{\n    "layout": {\n        "profile": "国标", // 说明\n        "profiles": {\n            "旧": { "linePitch": 30 }, // 旧的\n        },\n    },\n}\n', '{"layout":{"profiles":{"本\\"单位":{"linePitch":30}},"profile":"本\\"单位"}}'];
  for (const text of texts) {
    const after = withProfile(text, '本"单位', '国标', settings);
    assert.ok(after !== undefined, text);
    const office = parseLayout(after);
    assert.equal(office.active, '本"单位', after);
    assert.deepEqual(office.profiles.get('本"单位'), settings);
    for (const kept of ['// 头', '"lint": { "rules": {} }, // 尾', '/* 说明 */', ', // 说明', '"旧": { "linePitch": 30 }, // 旧的']) assert.equal(after.includes(kept), text.includes(kept), `${kept} in ${after}`);
    assert.equal(/(?<!\r)\n/.test(after), !text.includes('\r'), 'line ends');
  }
});

test('what is broken is not written into', () => {
  for (const text of ['{', '[]', '{"layout":5}', '{"layout":{"profiles":[]}}']) assert.equal(withProfile(text, '甲', '国标', settings), undefined, text);
});

test('the schema knows every setting', () => {
  const schema = layoutSchema() as { properties: { profiles: { additionalProperties: { properties: Record<string, { properties?: Record<string, unknown> }> } } } };
  const { properties } = schema.properties.profiles.additionalProperties;
  const paths = Object.entries(properties).flatMap(([group, { properties: members }]) => (members === undefined ? [group] : Object.keys(members).map((name) => `${group}.${name}`)));
  assert.deepEqual(paths.sort(), ['base', ...PROFILE_KEYS].sort());
});
