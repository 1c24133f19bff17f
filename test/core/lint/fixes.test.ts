/** Fixes change nothing that is said: digits, Latin letters, quotations and the outline stay; what is mended stays mended. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/edit/edits.ts';
import { ignoreKeys } from '../../../src/core/lint/ignored.ts';
import { lint, linterOf } from '../../../src/core/lint/lint.ts';
import { editsBetween, mended, mendingEdits } from '../../../src/core/lint/mend.ts';
import { RULES } from '../../../src/core/lint/registry.ts';
import type { GongwenDocument } from '../../../src/core/model.ts';
import { parse } from '../../../src/core/parse.ts';
import { notice, speech } from '../sample-texts.ts';
import { userWords } from '../../../src/core/lint/user-words.ts';
import { seriously, unmarked } from './support.ts';
import { sharedTexts } from '../shared-texts.ts';

const OWN: readonly [string, string][] = [['own notice', notice], ['own speech', speech]];
const linter = linterOf();
/** Rules that are about how ordinals look: the outline shows what they mend. */
const ABOUT_MARKS = new Set([
  'han-ordinal-mark', 'nth-ordinal-mark', 'ordinal-bracket-form', 'point-ordinal-mark', 'digit-ordinal-mark', 'bracketed-ordinal-mark', 'chapter-ordinal-mark', 'decimal-ordinal-mark',
]);

/** What no fix may touch, in order. Full-width digits become half-width ones, so both are folded. */
function facts(text: string): string {
  return (text.normalize('NFKC').match(/\d+(?:\.\d+)?|[A-Za-z]+/g) ?? []).join(' ');
}

/** Rules that mend 汉字: certain wrong characters. */
const ABOUT_WORDS = ['wrong-character'];
const withoutWords = linterOf(Object.fromEntries(ABOUT_WORDS.map((code) => [code, 'off' as const])));

function han(text: string): string {
  return text.replace(/[^\u4e00-\u9fff]+/g, '');
}

/** The words inside quotation marks, without the marks themselves and the punctuation at their ends. */
function quoted(document: GongwenDocument): string {
  return document.paragraphs.map((paragraph, i) => {
    const ranges = document.quotations[i]!;
    let text = '';
    for (let at = 0; at < ranges.length; at += 2) text += paragraph.text.slice(ranges[at], ranges[at + 1]);
    return text;
  }).join('').normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function outlineOf(document: GongwenDocument): string[] {
  return document.nodes.map(({ kind, depth, markerText }) => `${kind} ${depth} ${markerText.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')}`);
}

const arbitrary = fc.array(fc.constantFrom(
  '　　一、', '（一）', '(一)', '1、', '（1）、', '第一，', '一是', '；', '。', '，', ',', '.', ':', '：', '、', '等', '“', '”', '"', "'", '（', '）', '(', ')', '《', '》', '……', '...', '--', '——', '～', '-', '\n', ' ', '　',
  '”甲"', '“乙', '"丙”', '加强', '布署', '工作', '2025年', '08月', '5%', 'AI', 'https://a.example/x?y=1,2', '１２', '的', '和', '以及', '各县人民政府：', '附件：1.办法', '抄送：市委', '同志们:', '。。', '，，', '二○二五年',
), { maxLength: 60 }).map((parts) => parts.join(''));

describe('fixes', () => {
  test('of any text are idempotent and leave the facts alone', () => {
    fc.assert(fc.property(arbitrary, (text) => {
      const better = mended(text, linter);
      assert.equal(mended(better, linter), better);
      assert.equal(facts(better), facts(text));
      assert.equal(better.split('\n').length, text.split('\n').length);
      assert.equal(applyEdits(text, editsBetween(text, better)), better);
    }), { numRuns: 600 });
  });

  test('of one rule leave a text clean of it', () => {
    const fixing = RULES.filter(({ bad }) => bad.some(({ fixed }) => fixed !== undefined));
    fc.assert(fc.property(fc.constantFrom(...fixing), arbitrary, ({ code }, text) => {
      const alone = linterOf(Object.fromEntries(RULES.filter((rule) => rule.code !== code).map((rule) => [rule.code, 'off' as const])));
      const better = mended(text, alone);
      assert.deepEqual(mendingEdits(better, alone), []);
    }), { numRuns: 600 });
  });

  test('leave what is to be left, at every run', () => {
    const line = '　　抓好水稻、玉米、等作物,确保增产。';
    fc.assert(fc.property(arbitrary, arbitrary, (above, below) => {
      const start = above.length + 2;
      let now = `${above}\n\n${line}\n\n${below}`;
      const document = parse(now);
      const findings = lint(document, linter);
      const keys = ignoreKeys(document, findings);
      const ignored = new Set(keys.filter((_, i) => findings[i]!.from >= start && findings[i]!.to <= start + line.length));
      if (ignored.size !== 2) return;
      for (let run = 0; run < 3; run++) now = mended(now, linter, ignored);
      assert.ok(now.includes(line), now);
    }), { numRuns: 400 });
  });

  test('in a part of a text stay there, and make all that can be made in it', () => {
    const text = '　　(一)指导思想,要明确。\n　　各县(市),要加强领导,压实责任.\n';
    const second = text.indexOf('\n') + 1;
    assert.equal(applyEdits(text, mendingEdits(text, linter, undefined, [{ from: second, to: text.length }])), `${text.slice(0, second)}　　各县（市），要加强领导，压实责任。\n`);
    assert.deepEqual(mendingEdits(text, linter, undefined, [{ from: 2, to: 3 }]), []);
  });

  test('part no character', () => {
    const text = '　　由𠮷野负责。';
    const word = { wrong: '𠮷野', right: '𠮶野', level: 'error' } as const;
    const { rule } = userWords(`${word.wrong}\t${word.right}\t必错`);
    assert.deepEqual(mendingEdits(text, linterOf({}, [rule!])), [{ from: 3, to: 5, text: '𠮶' }]);
  });

  test('write no word that is none', () => {
    for (const text of ['　　要深化”放管服"改革，推进“一网通办”。', '　　坚持”甲"“', '　　落实“三会一课"和"主题党日”制度。']) {
      const better = mended(text, linter);
      assert.ok(!better.includes('undefined'), better);
    }
    assert.equal(mended('　　落实“三会一课"和"主题党日”制度。', linter), '　　落实“三会一课”和“主题党日”制度。');
  });

  test('of each example leave it clean of its rule', () => {
    for (const { code, bad } of RULES) {
      for (const { text: example, fixed } of bad) {
        if (fixed === undefined) continue;
        const alone = linterOf(Object.fromEntries(RULES.filter((rule) => rule.code !== code).map((rule) => [rule.code, 'off' as const])));
        const { text } = unmarked(example);
        const before = seriously(lint(parse(text), alone));
        const certain = before.filter(({ fix }) => fix?.mechanical === true).length;
        const after = lint(parse(mended(text, alone)), alone);
        assert.ok(after.every(({ fix, severity }) => fix?.mechanical !== true || severity === 'hint' || severity === 'information'), example);
        assert.ok(seriously(after).length <= before.length - certain, example);
      }
    }
  });

  test('that may change marks of the outline are those of rules that there are', () => {
    for (const code of [...ABOUT_MARKS, ...ABOUT_WORDS]) assert.ok(RULES.some((rule) => rule.code === code), code);
  });

  for (const [name, text] of [...OWN, ...sharedTexts('corpus', 'drafts', 'seed')]) {
    test(`of ${name} keep its outline, facts and quotations`, () => {
      const document = parse(text);
      const better = mended(text, linter);
      assert.equal(mended(better, linter), better);
      assert.equal(facts(better), facts(text));
      const after = parse(better);
      assert.equal(quoted(after), quoted(document));
      const marks = lint(document, linter).some(({ code, fix }) => ABOUT_MARKS.has(code) && fix?.mechanical === true);
      if (!marks) assert.deepEqual(outlineOf(after), outlineOf(document));
      assert.equal(han(mended(text, withoutWords)), han(text));
    });
  }
});
