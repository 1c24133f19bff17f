/** What the tests of 整理文本 share. */
import assert from 'node:assert/strict';
import { clean, type Cleaned, type CleanOptions } from '../../../src/core/clean/clean.ts';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { outlineRows } from '../../../src/core/outline.ts';
import { parse } from '../../../src/core/parse.ts';
import { accountFor } from './law.ts';

/** Cleans a text, and checks what holds for any: the law, the edits, that what is clean stays as it is. */
export function cleaned(text: string, options: CleanOptions = {}): Cleaned {
  const result = clean(text, options);
  assert.equal(accountFor(text, result.text, result.removed, result.changes.has('markdown')), undefined, JSON.stringify(text));
  assert.equal(applyEdits(text, result.edits), result.text);
  let end = -1;
  for (const { from, to } of result.edits) {
    assert.ok(from > end && to >= from, 'edits are in order and apart');
    end = to;
  }
  if (options.within === undefined) assert.equal(clean(result.text, options).text, result.text, `not idempotent: ${JSON.stringify(text)}`);
  return result;
}

/** The outline without lines and titles; marks are folded to their half-width twins. */
export function skeleton(text: string): string[] {
  return outlineRows(parse(text)).map(({ depth, kind, marker }) => `${depth} ${kind} ${marker.normalize('NFKC').replace(/\s/g, '')}`);
}
