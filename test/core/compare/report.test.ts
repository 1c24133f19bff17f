import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { compareDocuments, type Comparison } from '../../../src/core/compare/compare.ts';
import { plainDrafts } from '../../../src/core/compare/plain.ts';
import { isUnchanged, reportOf, totalsOf } from '../../../src/core/compare/report.ts';
import { passagesOf } from '../../../src/core/compare/sentences.ts';
import { parse } from '../../../src/core/parse.ts';
import { differ } from '../../../src/desk/differ.ts';
import { textual } from '../sample-texts.ts';

const before = `关于做好秋收工作的通知

各乡镇人民政府：
　　为做好秋收工作，现通知如下。
　　一、组织抢收
　　各乡镇要抢抓晴好天气。确保9月底前完成收割任务。组织农机手跨区作业。
　　二、安全生产
　　农机作业前要逐台检查。
　　三、秸秆禁烧
　　实行网格化管理，村干部包片到户，巡查不留死角。
　　四、督导检查
　　县农业农村局每周通报一次进度。
`;

const after = `关于做好秋收工作的通知

各乡镇人民政府：
　　为做好秋收工作，现通知如下。
　　一、组织抢收
　　各乡镇要抢抓晴好天气。确保9月20日前完成收割任务。组织农机手跨区作业。
　　二、秸秆禁烧
　　实行网格化管理，村干部包片到户，巡查不留死角。
　　三、安全生产
　　农机作业前要逐台检查。严禁酒后操作。
　　四、技术服务
　　农技人员要进村入户，指导群众适时收获。
　　五、督导检查
　　县农业农村局每周通报一次进度。
`;

function compare(own: string, other: string): Comparison {
  return compareDocuments(parse(own), parse(other), differ);
}

const names = { before: '一稿.gw', after: '二稿.gw' };

describe('the report', () => {
  test('tells section by section what was changed', () => {
    const report = reportOf(compare(before, after), names);
    assert.equal(report.text, `两稿对比

　　原稿：一稿.gw
　　现稿：二稿.gw
　　共7节：修改2节，新增1节，移动1节，改号3节，未改2节。删去1字，增加34字。换行、空格、页码和编码的不同不算改动。

一、修改　“一、组织抢收”　删1字，增2字，改动4%
　　原　确保9月底前完成收割任务。
　　今　确保9月20日前完成收割任务。

二、修改、移动、改号　“三、安全生产”（原为“二、安全生产”，原在“一、组织抢收”后，现在“二、秸秆禁烧”后）　增7字，改动17%
　　今　严禁酒后操作。

三、新增　“四、技术服务”　增25字
　　增　四、技术服务
　　增　农技人员要进村入户，指导群众适时收获。

四、只改了序号的节
　　原“三、秸秆禁烧”，今“二、秸秆禁烧”；原“四、督导检查”，今“五、督导检查”。

五、未改的节
　　文首；正文开头。
`);
    const marked = (spans: readonly { from: number; to: number }[]): string[] => spans.map(({ from, to }) => report.text.slice(from, to));
    assert.deepEqual(marked(report.removed), ['底']);
    assert.deepEqual(marked(report.added), ['20日', '严禁酒后操作。', '四、技术服务', '农技人员要进村入户，指导群众适时收获。']);
    // and its outline is that of its entries
    assert.deepEqual(parse(report.text).nodes.filter(({ kind }) => kind === 'h').map(({ markerText }) => markerText), ['一、', '二、', '三、', '四、', '五、']);
    const lines = report.text.split('\n');
    assert.deepEqual(report.entries.map(({ line }) => lines[line]!.slice(0, 4)), ['一、修改', '二、修改', '三、新增']);
  });

  test('counts nothing where nothing was changed', () => {
    const same = compare(before, before.replaceAll('\n', '\r\n'));
    assert.ok(isUnchanged(same));
    assert.ok(!isUnchanged(compare(before, after)));
    assert.ok(!isUnchanged(compare(before, before.replace('四、', '五、'))));
    const { sections, same: unchanged, removedWords } = totalsOf(same);
    assert.equal(sections, unchanged);
    assert.equal(removedWords, 0);
  });

  test('names where a paragraph went', () => {
    const sentence = '　　粮食烘干点须配齐灭火器材，专人看管用电线路。\n';
    const { text } = reportOf(compare(before.replace('　　三、', `${sentence}　　三、`), before.replace('　　二、', `${sentence}　　二、`)), names);
    assert.ok(text.includes('　　移来　粮食烘干点须配齐灭火器材，专人看管用电线路。（原在“二、安全生产”）\n'));
    assert.ok(text.includes('　　移走　粮食烘干点须配齐灭火器材，专人看管用电线路。（现在“一、组织抢收”）\n'));
  });

  test('of any two texts marks what lies in it', () => {
    fc.assert(fc.property(textual, textual, (own, other) => {
      const comparison = compare(own, other);
      const { text, removed, added, entries } = reportOf(comparison, names);
      for (const spans of [removed, added]) {
        let last = 0;
        for (const { from, to } of spans) {
          assert.ok(from >= last && to > from && to <= text.length);
          last = to;
        }
      }
      const lines = text.split('\n');
      for (const { line, section } of entries) assert.match(lines[line]!, /^[一二三四五六七八九十百]+、(?:修改|新增|删去|移动|改号)/, String(section));
      assert.equal(isUnchanged(comparison), entries.length === 0 && !text.includes('只改了序号的节'));
    }));
  });
});

describe('the passages of a changed paragraph', () => {
  const passages = (own: string, other: string, changes: readonly [number, number, number, number][]): string[] => passagesOf(own, other, changes.map(([a, b, c, d]) => ({ before: { from: a, to: b }, after: { from: c, to: d } })))
    .map((passage) => `${own.slice(passage.before.from, passage.before.to)} → ${other.slice(passage.after.from, passage.after.to)}`);

  test('are whole sentences', () => {
    assert.deepEqual(passages('甲乙。丙丁。戊己。', '甲乙。丙天。戊己。', [[4, 5, 4, 5]]), ['丙丁。 → 丙天。']);
    assert.deepEqual(passages('他说：“好。”大家走了。', '他说：“对。”大家走了。', [[4, 5, 4, 5]]), ['他说：“好。” → 他说：“对。”']);
  });

  test('two changes of one sentence are one passage, those of two are two', () => {
    assert.deepEqual(passages('甲乙丙。丁。', '天乙地。丁。', [[0, 1, 0, 1], [2, 3, 2, 3]]), ['甲乙丙。 → 天乙地。']);
    assert.deepEqual(passages('甲。乙。', '天。地。', [[0, 1, 0, 1], [2, 3, 2, 3]]), ['甲。 → 天。', '乙。 → 地。']);
  });

  test('a sentence that was put in stands alone', () => {
    assert.deepEqual(passages('甲。丙。', '甲。乙。丙。', [[2, 2, 2, 4]]), [' → 乙。']);
  });
});

describe('the texts for a diff', () => {
  test('differ where something was changed, not where something was renumbered or wrapped', () => {
    const comparison = compare(before, after);
    const { before: own, after: other, places } = plainDrafts(comparison);
    const lines = [own.split('\n'), other.split('\n')] as const;
    assert.deepEqual(lines[1].filter((line) => !lines[0].includes(line)), [
      '各乡镇要抢抓晴好天气。确保9月20日前完成收割任务。组织农机手跨区作业。', '农机作业前要逐台检查。严禁酒后操作。', '四、技术服务', '农技人员要进村入户，指导群众适时收获。',
    ]);
    assert.deepEqual(comparison.sections.map((_, at) => `${lines[0][places[at]!.before] ?? '-'} ${lines[1][places[at]!.after] ?? '-'}`).slice(2), [
      '一、组织抢收 一、组织抢收', '三、秸秆禁烧 三、秸秆禁烧', '二、安全生产 二、安全生产', '- 四、技术服务', '四、督导检查 四、督导检查',
    ]);
  });
});
