/** The examples of each rule are its tests: what is marked is found, what is mended reads as they say, near-misses stay silent. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { mechanicalEdits } from '../../../src/core/lint/fix.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { RULES } from '../../../src/core/lint/registry.ts';
import { parse } from '../../../src/core/parse.ts';
import { marked, seriously, unmarked } from './support.ts';

const linter = linterOf();

for (const rule of RULES) {
  describe(rule.code, () => {
    for (const example of rule.bad) {
      test(`bad: ${example.text.slice(0, 60)}`, () => {
        const { text } = unmarked(example.text);
        const findings = lint(parse(text), linter);
        const own = findings.filter(({ code }) => code === rule.code);
        assert.equal(marked(text, own), example.text);
        const others = seriously(findings).filter(({ code }) => code !== rule.code && example.also?.includes(code) !== true);
        assert.deepEqual(others.map(({ code, from, to }) => [code, text.slice(from, to)]), []);
        const edits = mechanicalEdits(own);
        assert.equal(edits.length === 0 ? undefined : applyEdits(text, edits), example.fixed);
      });
    }
    for (const text of rule.good) {
      test(`good: ${text.slice(0, 60)}`, () => {
        const findings = lint(parse(text), linter);
        assert.deepEqual(findings.filter(({ code }) => code === rule.code).map(({ from, to }) => text.slice(from, to)), []);
        assert.deepEqual(seriously(findings).map(({ code, from, to }) => [code, text.slice(from, to)]), []);
      });
    }
  });
}

test('codes are unique, kebab-case, and each rule has both kinds of examples', () => {
  assert.equal(new Set(RULES.map(({ code }) => code)).size, RULES.length);
  for (const { code, bad, good, title, why } of RULES) {
    assert.match(code, /^[a-z]+(?:-[a-z]+)*$/);
    assert.ok(bad.length > 0 && good.length > 0 && title !== '' && why !== '', code);
  }
});

test('a soft clause is never an error', () => {
  for (const { code, source, severity } of RULES) assert.ok(source.strength !== 'usual' || severity !== 'error', code);
});
