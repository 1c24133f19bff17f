import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseProfile } from '../../../src/house/profile.ts';
import { houseText } from '../../../src/house/files.ts';
import { houseOf } from '../../../src/house/house.ts';
import { lint } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';

const shown = (text: string): string[] => parseProfile(text).problems.map(({ from, to, severity, message }) => `${severity} ⟦${text.slice(from, to)}⟧ ${message}`);

test('levels are read, comments and trailing commas allowed', () => {
  const { levels, problems } = parseProfile('// 本单位\n{ "lint": { "rules": { "level-skipped": "off", "one-sided": "error", } } }');
  assert.deepEqual(levels, { 'level-skipped': 'off', 'one-sided': 'error' });
  assert.deepEqual(problems, []);
});

test('what departs from a standard is shown', () => {
  assert.deepEqual(shown('{"lint":{"rules":{"pause-before-deng":"off"}}}'), ['information ⟦"pause-before-deng":"off"⟧ 与标准不同：““等”前用顿号”由“错误”改为“关闭”，而 GB/T 15834—2011 B.1.2 规定']);
});

test('what is wrong is said at its place, and the rest is in force', () => {
  assert.deepEqual(shown('{"lint":{"rules":{"no-such-rule":"off","one-sided":"loud"}},"more":1}'), [
    'warning ⟦"more"⟧ 没有“more”这一项，不起作用',
    'warning ⟦"no-such-rule"⟧ 没有“no-such-rule”这条规则',
    'error ⟦"loud"⟧ 级别应是 "error"、"warning"、"information"、"hint"、"off" 之一',
  ]);
});

test('a broken file says where, and changes nothing', () => {
  const { levels, problems } = parseProfile('{"lint": {"rules": {"one-sided": "off"');
  assert.deepEqual(levels, {});
  assert.equal(problems.length, 1);
  assert.match(problems[0]!.message, /写坏了，全部按默认处理/);
  assert.deepEqual(parseProfile('').problems, []);
  assert.equal(parseProfile('[]').problems.length, 1);
});

test('brackets nested too deep are a broken file', () => {
  const { levels, problems } = parseProfile(`{"lint":${'['.repeat(200_000)}`);
  assert.deepEqual(levels, {});
  assert.match(problems[0]!.message, /写坏了，全部按默认处理/);
});

test('a file that can’t be read is told, and the others are in force', () => {
  const house = houseOf({ 'words.tsv': '某某\t别的' }, { rules: {}, words: {} }, { 'profile.json': '没有访问权限' });
  assert.deepEqual(house.problems['profile.json'], [{ from: 0, to: 0, severity: 'error', message: 'profile.json 读不了，按没有这个文件处理：没有访问权限' }]);
  assert.equal(lint(parse('　　请某某办理。'), house.linter).length, 1);
});

test('a file with line ends of old keeps its places', () => {
  assert.equal(houseText('甲乙\t丙\r丁戊\t己\r\n'), '甲乙\t丙\n丁戊\t己\r\n');
});

test('any text is a profile', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    for (const { from, to } of parseProfile(text).problems) assert.ok(from >= 0 && to >= from && to <= text.length);
  }));
});

test('a rule that is off is silent; the user’s own settings come first', () => {
  const document = parse('　　抓好水稻、玉米、等作物的管理。');
  const codes = (profile: string, rules: Record<string, unknown>): string[] => lint(document, houseOf({ 'profile.json': profile }, { rules, words: {} }).linter).map(({ code, severity }) => `${code} ${severity}`);
  assert.deepEqual(codes('', {}), ['pause-before-deng error']);
  assert.deepEqual(codes('{"lint":{"rules":{"pause-before-deng":"off"}}}', {}), []);
  assert.deepEqual(codes('{"lint":{"rules":{"pause-before-deng":"off"}}}', { 'pause-before-deng': 'hint', 'one-sided': 5 }), ['pause-before-deng hint']);
});
