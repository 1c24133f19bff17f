import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, ignoreKeys, parseIgnored, sentenceAt, withIgnored, withoutIgnored } from '../../../src/core/lint/ignored.ts';
import { mended } from '../../../src/core/lint/mend.ts';
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

test('a sentence that is wrapped anew stays ignored', () => {
  const body = '各乡镇要按照县委、县政府的统一部署，切实加强田间管理，抓好水稻、玉米、等作物，抓紧做好病虫害统防统治，确保全年粮食丰产丰收，完成市里下达的各项目标任务';
  const wrapped = (width: number): string => `　　${body.slice(0, width - 2)}\n${body.slice(width - 2).match(new RegExp(`.{1,${width}}`, 'g'))!.join('\n')}。\n`;
  const before = parse(wrapped(20));
  const after = parse(wrapped(24));
  assert.deepEqual([before, after].map(({ paragraphs }) => paragraphs.filter(({ kind }) => kind === 'text').length), [1, 1]);
  const key = ignoreKeys(before, lint(before, linter));
  assert.deepEqual(ignoreKeys(after, lint(after, linter)), key);
  assert.equal(key.length, 1);
});

test('what is ignored stays as it is when its sentence is mended elsewhere', () => {
  // the second 等 is counted with the first: mended, it would take the name of what is ignored
  const text = '　　抓好水稻,玉米、等作物，还有大豆、等作物。抓好高粱、等作物。';
  const document = parse(text);
  const findings = lint(document, linter);
  const key = ignoreKeys(document, findings)[findings.findIndex(({ code }) => code === 'pause-before-deng')]!;
  assert.equal(mended(text, linter, new Set([key])), '　　抓好水稻，玉米、等作物，还有大豆、等作物。抓好高粱等作物。');
});

test('what is ignored stays as it is at every later run too', () => {
  for (const [text, code, expected] of [
    ['　　各县(市、区)要加强领导,压实责任.各部门要抓好落实。', 'half-width-bracket', '　　各县(市、区)要加强领导，压实责任。各部门要抓好落实。'],
    ['　　县城,乡镇,村组都要落实。认真布署。', 'half-width-mark', '　　县城,乡镇,村组都要落实。认真部署。'],
    ['　　水利、农业...等部门,要抓好落实。', 'half-width-mark', '　　水利、农业...等部门,要抓好落实。'],
    // a word is not mended where the sentence would lose its name
    ['　　抓好玉米、等作物,布署到位。各部门认真布署。', 'pause-before-deng', '　　抓好玉米、等作物，布署到位。各部门认真部署。'],
  ] as const) {
    const document = parse(text);
    const findings = lint(document, linter);
    const ignored = new Set(ignoreKeys(document, findings).filter((_, i) => findings[i]!.code === code));
    let now = text as string;
    for (let run = 0; run < 3; run++) now = mended(now, linter, ignored);
    assert.equal(now, expected);
  }
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
