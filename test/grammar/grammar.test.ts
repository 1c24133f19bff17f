/** The grammar as a whole: generated, well formed, line by line, in scopes that themes know. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { gongwenGrammar } from '../../src/core/grammar/grammar.ts';
import type { Rule } from '../../src/core/grammar/rules.ts';
import { GENRES } from '../../src/core/text/genres.ts';
import { hanNumeral } from '../../src/core/text/numerals.ts';
import { HEADING_FAMILIES } from '../../src/core/text/ordinals.ts';
import { grammarFile, marksOf, oniguruma, tokenize } from './support.ts';

const grammar = gongwenGrammar();

function* rulesOf(rules: readonly Rule[]): Generator<Rule> {
  for (const rule of rules) {
    yield rule;
    yield* rulesOf(rule.patterns ?? []);
    for (const capture of Object.values({ ...rule.captures, ...rule.beginCaptures })) yield* rulesOf(capture.patterns ?? []);
  }
}

const rules = [...rulesOf([...grammar.patterns, ...Object.values(grammar.repository)])];
const sources = rules.flatMap((rule) => [rule.match, rule.begin, rule.end]).filter((source) => source !== undefined);

test('the file is what the program gives', () => {
  // not deepEqual, which would print the two
  assert.ok(isDeepStrictEqual(JSON.parse(readFileSync(grammarFile, 'utf8')), grammar), 'run: node esbuild.mjs generate && node dist/generate.mjs');
});

test('every pattern is valid for both engines', () => {
  for (const source of sources) {
    const scanner = new oniguruma.OnigScanner([source]);
    scanner.dispose();
    // \G is TextMate's own; sticky stands for it elsewhere
    assert.doesNotThrow(() => new RegExp(source.replaceAll('\\G', ''), 'u'), source);
  }
});

test('every include is there', () => {
  for (const { include } of rules) if (include !== undefined) assert.ok(include.slice(1) in grammar.repository, include);
});

test('no pattern captures but what gets scopes', () => {
  for (const rule of rules) {
    const source = rule.match ?? rule.begin ?? '';
    const groups = new RegExp(`${source.replaceAll('\\G', '')}|`).exec('')!.length - 1;
    assert.equal(groups, Object.keys({ ...rule.captures, ...rule.beginCaptures }).length, source);
  }
});

test('scopes have roots that themes colour', () => {
  const roots = /^(?:markup\.(?:heading|list|underline)|entity\.name\.(?:section|tag|type|function)|punctuation\.definition|keyword\.other|string\.(?:quoted|unquoted)|constant\.numeric|variable\.other|support\.type)\./;
  const names = rules.flatMap((rule) => [rule.name, ...Object.values({ ...rule.captures, ...rule.beginCaptures }).map(({ name }) => name)]);
  for (const scope of names.flatMap((name) => name?.split(' ') ?? [])) {
    assert.match(scope, roots);
    assert.match(scope, /\.gongwen$/);
  }
});

describe('the tables of the core', () => {
  for (const [family, { example, level }] of Object.entries(HEADING_FAMILIES)) {
    test(`${family}: ${example} is a heading of level ${level}`, () => {
      const [marker] = tokenize(`${example}　总体要求`)[0]!;
      assert.equal(marker?.text, example);
      assert.match(marker.scopes, new RegExp(`^markup\\.heading\\.${level} `));
    });
  }

  test('every numeral to 399 opens a heading', () => {
    for (let value = 1; value < 400; value++) assert.deepEqual(marksOf(`${hanNumeral(value)}、总体要求`).map(({ text }) => text), [`${hanNumeral(value)}、`]);
  });

  for (const { name } of GENRES) {
    test(`a title ends in ${name}`, () => {
      assert.match(tokenize(`关于加强水利工程管护的${name}`)[0]![0]!.scopes, /^markup\.heading\.title/);
    });
  }
});

describe('a line stands alone', () => {
  const scrap = fc.constantFrom(
    '一、', '（一）', '1.', '第一条', '一是', '首先，', '“', '”', '‘', '《', '》', '〈', '〉', '（', '）', '【', '】', '⟨', '⟩', '附件：', '附件1', '抄送：', '：', '。', '，', '——', '#', '**', '　　', ' ', '\t', '2025年1月2日',
    '〔2025〕1号', '××', '关于', '通知', '同志们', '三个', '到位', '字', '\r', '\u2028', '𠮷', '\ud840',
  );
  const lines = fc.array(fc.oneof(scrap, fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replaceAll('\n', ''))), { maxLength: 30 }).map((parts) => parts.join(''));

  // tokenize throws where a rule stays open behind a line
  test('whatever it holds', () => {
    fc.assert(fc.property(lines, (line) => {
      tokenize(line);
    }), { numRuns: 2000 });
  });

  test('its tokens are in order and its own', () => {
    fc.assert(fc.property(lines, (line) => {
      let end = 0;
      for (const token of tokenize(line).flat()) {
        assert.ok(token.from >= end);
        end = token.from + token.text.length;
      }
      assert.ok(end <= line.length);
    }));
  });
});
