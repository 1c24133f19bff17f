/** The pass over running text leaves nothing out that its rules would find one by one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contextOf } from '../../../src/core/lint/context.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { RULES } from '../../../src/core/lint/registry.ts';
import { isTextRule, type Rule, type TextRule } from '../../../src/core/lint/rule.ts';
import { dispatchOf, runTextRules } from '../../../src/core/lint/text-pass.ts';
import { parse } from '../../../src/core/parse.ts';
import { textual } from '../sample-texts.ts';
import { sharedTexts } from '../shared-texts.ts';
import { unmarked } from './support.ts';

const textRules = RULES.filter(isTextRule);
const fast = dispatchOf(textRules);
const asked = dispatchOf(textRules.map(({ next: _, ...rule }: TextRule & { next?: string }): TextRule => rule));

function found(text: string, dispatch: ReturnType<typeof dispatchOf>): string[] {
  const rows: string[] = [];
  runTextRules(contextOf(parse(text)), dispatch, (rule, { from, to }) => { rows.push(`${rule.code} ${from} ${to}`); });
  return rows;
}

test('the look at the character behind leaves out nothing that a rule would find', () => {
  const examples = RULES.flatMap(({ bad }: Rule) => bad.map(({ text }) => unmarked(text).text));
  for (const text of [...examples, ...sharedTexts('drafts', 'seed').map(([, t]) => t)]) assert.deepEqual(found(text, fast), found(text, asked));
  fc.assert(fc.property(fc.constantFrom(...examples), fc.constantFrom(...examples), (a, b) => { assert.deepEqual(found(a + b, fast), found(a + b, asked)); }), { numRuns: 300 });
});

test('any text is read, and every finding lies in it', () => {
  const linter = linterOf();
  fc.assert(fc.property(textual, (text) => {
    for (const { from, to, fix, related, message } of lint(parse(text), linter)) {
      assert.ok(from >= 0 && to >= from && to <= text.length);
      for (const span of [...(fix?.edits ?? []), ...related]) assert.ok(span.from >= 0 && span.to >= span.from && span.to <= text.length);
      assert.doesNotMatch(message, /undefined|NaN|。$/);
    }
  }), { numRuns: 400 });
});
