import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, ignoreKeys, parseIgnored, sentenceAt, withIgnored, withoutIgnored } from '../../../src/core/lint/ignored.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { parse } from '../../../src/core/parse.ts';

const TEXT = '　　抓好水稻、玉米、等作物。\n　　抓好水稻、玉米、等作物。\n　　抓好大豆、高粱、等作物。';
const linter = linterOf();

test('what is ignored is that very one of several alike, wherever the sentence goes', () => {
  const document = parse(TEXT);
  const findings = lint(document, linter).filter(({ code }) => code === 'pause-before-deng');
  assert.equal(findings.length, 3);
  const file = withIgnored('', ignoreKeys(document, findings)[1]!, 'a\tnote\nof two lines');
  const left = withoutIgnored(document, findings, parseIgnored(file));
  assert.deepEqual(left, [findings[0], findings[2]]);
  // the paragraphs above may change
  const moved = parse(`　　新写的一段。\n${TEXT}`);
  const again = lint(moved, linter).filter(({ code }) => code === 'pause-before-deng');
  assert.equal(withoutIgnored(moved, again, parseIgnored(file)).length, 2);
});

test('the file keeps its line ends, its broken lines do no harm and it holds no text of the draft but the note', () => {
  const file = withIgnored('规则\t句子摘要\t第几处\t备注\r\nnonsense\r\n', `a-rule\t${hashOf('句子')}\t1`, '稿');
  assert.ok(file.endsWith(`a-rule\t${hashOf('句子')}\t1\t稿\r\n`));
  assert.equal(parseIgnored(file).size, 1);
  assert.equal(parseIgnored('\ufeffa\tb\tc\n\n\t\t\n').size, 0);
});

test('a sentence is the same however it is wrapped or set in', () => {
  assert.equal(hashOf('　　抓好\n工作'), hashOf('抓好工作'));
  assert.notEqual(hashOf('抓好工作'), hashOf('抓好工人'));
  assert.equal(sentenceAt('甲。乙丙。丁', 3, 4), '乙丙');
});
