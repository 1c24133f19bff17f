/**
 * Precision on print: every Error and Warning in the 国务院 documents and the work reports since 2005 was judged by a reader who did
 * not write the rule. `print-verdicts.tsv` holds the verdicts and no text: file id, line, column, code, hash of the sentence, verdict
 * (right, wrong), reason. A finding without a verdict fails, as does a verdict without its finding. UPDATE=1 adds what is new with
 * the verdict `?`, which fails too until someone has judged it.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { hashOf, sentenceAt } from '../../../src/core/lint/ignored.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';
import { lineAt } from '../../../src/core/structure/lines.ts';
import { root, shared } from '../parse-support.ts';
import { seriously } from './support.ts';

const FILE = path.join(root, 'test/core/lint/print-verdicts.tsv');
const HEADER = 'file\tline\tcolumn\tcode\tsentence\tverdict\treason\n';
const CHARACTERS_PER_WRONG = 20_000;

/** @returns file names of the documents that are judged */
function printed(): string[] {
  const rows = readFileSync(path.join(shared, 'corpus/index.tsv'), 'utf8').split('\n').slice(1).map((row) => row.split('\t'));
  return rows.filter(([file, kind, , source]) => {
    const year = Number(/(\d{4})/.exec(file?.slice(4) ?? '')?.[1] ?? 0);
    return source?.includes('ZhouYNF/platform-1') === true || (kind === '政府工作报告' && year >= 2005);
  }).map(([file]) => file!);
}

test('marks in printed documents are right', { skip: existsSync(path.join(shared, 'corpus')) ? false : 'the corpus is not here' }, () => {
  const verdicts = new Map<string, string>();
  for (const row of readFileSync(FILE, 'utf8').split('\n').slice(1).filter((r) => r !== '')) {
    const cells = row.split('\t');
    verdicts.set(cells.slice(0, 5).join('\t'), cells.slice(5).join('\t'));
  }
  const linter = linterOf();
  const rows: string[] = [];
  let characters = 0;
  for (const file of printed()) {
    const text = readFileSync(path.join(shared, 'corpus', file), 'utf8');
    const document = parse(text);
    characters += text.length;
    for (const { from, to, code } of seriously(lint(document, linter))) {
      const line = lineAt(document.lineStarts, from);
      rows.push([file.slice(0, 3), line + 1, from - document.lineStarts[line]! + 1, code, hashOf(sentenceAt(text, from, to))].join('\t'));
    }
  }
  const judged = rows.map((row) => `${row}\t${verdicts.get(row) ?? '?\t'}`);
  if (process.env.UPDATE === '1' && process.env.CI === undefined) writeFileSync(FILE, HEADER + judged.map((row) => `${row}\n`).join(''));
  const wrong = judged.filter((row) => row.split('\t')[5] === 'wrong').length;
  console.log(`${rows.length} marks in ${characters} characters, ${wrong} wrong: one in ${wrong === 0 ? '∞' : Math.round(characters / wrong)}`);
  assert.deepEqual(judged.filter((row) => !/\t(?:right|wrong)\t./.test(row)), [], 'not judged yet');
  assert.deepEqual([...verdicts.keys()].filter((key) => !rows.includes(key)), [], 'judged, but no longer found');
  assert.ok(wrong * CHARACTERS_PER_WRONG <= characters, `${wrong} wrong marks`);
});
