/** The tables of words as a whole, and the pass that looks for them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { RULES } from '../../../src/core/lint/registry.ts';
import { isWordRule, type WordRule } from '../../../src/core/lint/rule.ts';
import { parse } from '../../../src/core/parse.ts';
import { marked, seriously } from './support.ts';

const wordRules = RULES.filter(isWordRule);
const linter = linterOf();
const words = (...entries: WordRule['words']): WordRule => ({
  code: 'test-word', title: '', source: { strength: 'language' }, severity: 'error', why: '', fault: '不对', should: '应为', words: entries, bad: [], good: [],
});

describe('the tables', () => {
  test('an entry has two characters at least, another right word, and lists without empty words', () => {
    for (const { words } of wordRules) {
      for (const { wrong, right, before, notBefore, after, notAfter, pattern } of words) {
        assert.ok(wrong.length >= 2 && (wrong !== right || pattern !== undefined), wrong);
        for (const list of [before, notBefore, after, notAfter]) assert.ok(list === undefined || list.split('|').every((word) => word !== ''), wrong);
      }
    }
  });

  test('no entry stands there twice', () => {
    const seen = new Set<string>();
    for (const { code, words } of wordRules) {
      for (const { wrong, before, after, pattern } of words) {
        const key = `${wrong} ${before ?? ''} ${after ?? ''} ${pattern?.source ?? ''}`;
        assert.ok(!seen.has(key), `${code}: ${key}`);
        seen.add(key);
      }
    }
  });

  test('a right word is never a wrong one', () => {
    for (const { words } of wordRules) {
      for (const { right, pattern } of words) {
        if (right === undefined || right === '' || pattern !== undefined) continue;
        const findings = seriously(lint(parse(`　　这里写的是${right.replace(/，$/, '')}，不是别的。`), linter));
        assert.deepEqual(findings.map(({ message }) => message), [], right);
      }
    }
  });

  test('patterns are bounded', () => {
    for (const { words } of wordRules) for (const { pattern } of words) assert.doesNotMatch(pattern?.source ?? '', /(?<!\\)[*+](?!\?\))|\{\d+,\}(?!\))/);
  });
});

describe('the pass', () => {
  const flagged = (text: string, rule: WordRule) => marked(text, lint(parse(text), linterOf({}, [rule])).filter(({ code }) => code === 'test-word'));

  test('the longest word wins, and words do not overlap', () => {
    assert.equal(flagged('　　甲乙丙丁。', words({ wrong: '甲乙' }, { wrong: '甲乙丙' }, { wrong: '丙丁' })), '　　⟦甲乙丙⟧丁。');
    assert.equal(flagged('　　甲乙丙丁。', words({ wrong: '甲乙' }, { wrong: '甲乙丙', notAfter: '丁' }, { wrong: '丙丁' })), '　　⟦甲乙⟧⟦丙丁⟧。');
  });

  test('company before and behind, and the ends of a clause', () => {
    assert.equal(flagged('　　甲乙，子甲乙丑，甲乙丑。', words({ wrong: '甲乙', before: '^' })), '　　⟦甲乙⟧，子甲乙丑，⟦甲乙⟧丑。');
    assert.equal(flagged('　　甲乙，子甲乙丑，甲乙丑', words({ wrong: '甲乙', after: '$' })), '　　⟦甲乙⟧，子甲乙丑，甲乙丑');
    assert.equal(flagged('　　甲乙，子甲乙丑，甲乙丑', words({ wrong: '甲乙', notBefore: '寅|子', notAfter: '$' })), '　　甲乙，子甲乙丑，⟦甲乙⟧丑');
  });

  test('a pattern flags its slip', () => {
    assert.equal(flagged('　　甲乙说明丙。甲乙丁。', words({ wrong: '甲乙', pattern: /甲乙.{0,4}?(?<slip>丙)/ })), '　　甲乙说明⟦丙⟧。甲乙丁。');
  });

  test('a word that a line end breaks', () => {
    const text = '　　各地各部门要认真做好今年秋冬季森林草原防灭火的工作，\n明确各自的责任分工，落实人员和物资，加强巡查值守，及时布\n署下一阶段的任务，按时报送情况，确保各项措施都落到实处，\n坚决防止发生火灾事故，保护好人民群众的生命财产安全。';
    assert.equal(lint(parse(text), linter).filter(({ code }) => code === 'wrong-character').length, 1);
  });
});
