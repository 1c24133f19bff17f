/** Drafts of all kinds that others than the rules' authors wrote from the standards: how many of their errors are found, and that the corrected ones are clean. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { root } from '../parse-support.ts';
import { markedDraft } from './marked-draft.ts';
import { marked, seriously } from './support.ts';

const folder = path.join(root, 'test/core/lint/drafts');
const linter = linterOf();
/** A finding answers an error when the two touch. */
const NEAR = 1;
const LEAST_RECALL = 0.9;

const drafts = readdirSync(folder).filter((name) => name.endsWith('.marked.txt')).map((name) => ({ name, ...markedDraft(readFileSync(path.join(folder, name), 'utf8')) }));

for (const { name, corrected } of drafts) {
  test(`corrected: ${name}`, () => {
    const findings = seriously(lint(parse(corrected), linter));
    assert.equal(findings.map(({ code, from, to }) => `${code}: ${marked(corrected.slice(Math.max(0, from - 10), to + 10), [{ from: Math.min(10, from), to: Math.min(10, from) + to - from }])}`).join('\n'), '');
  });
}

test(`recall at 必错 and 多错 is at least ${LEAST_RECALL}`, () => {
  let planted = 0;
  const missed: string[] = [];
  for (const { name, draft, errors } of drafts) {
    const findings = seriously(lint(parse(draft), linter));
    for (const error of errors) {
      if (error.level === '看') continue;
      planted++;
      if (!findings.some(({ from, to }) => from <= error.to + NEAR && to >= error.from - NEAR)) missed.push(`${name} ${error.row} ${marked(draft.slice(Math.max(0, error.from - 10), error.to + 10), [{ from: Math.min(10, error.from), to: Math.min(10, error.from) + error.to - error.from }])}`);
    }
  }
  console.log(`found ${planted - missed.length} of ${planted} planted errors\nmissed:\n${missed.join('\n')}`);
  assert.ok(planted - missed.length >= LEAST_RECALL * planted, `${missed.length} of ${planted} missed`);
});
