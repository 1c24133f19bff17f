/** syntaxes/language-configuration.json: its patterns do what they are for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { languageConfiguration } from '../../src/contribute/languageConfiguration.ts';
import { root } from './support.ts';

const configuration = languageConfiguration();

test('the file is what the program gives', () => {
  assert.deepEqual(JSON.parse(readFileSync(path.join(root, 'syntaxes/language-configuration.json'), 'utf8')), configuration);
});

test('text is never a comment: all of it is printed', () => {
  assert.equal('comments' in configuration, false);
});

test('a word is no clause', () => {
  const words = (text: string): string[] => text.match(new RegExp(configuration.wordPattern, 'g')) ?? [];
  assert.deepEqual(words('抓好GDP和PM2.5，'), ['抓', '好', 'GDP', '和', 'PM2.5']);
  assert.deepEqual(words('重要yis'), ['重', '要', 'yis']);
});

describe('Enter', () => {
  const appended = (line: string): string => configuration.onEnterRules.find(({ beforeText }) => new RegExp(beforeText).test(line))?.action.appendText ?? '';
  const table: readonly (readonly [line: string, indent: string])[] = [
    ['　　一、总体要求', '　　'], ['　　全县上下要', '　　'], ['　　', ''], ['各乡镇人民政府：', ''], ['　　　　　2.评分办法', ''], ['　　　　　　　　2025年8月1日', ''], ['', ''],
  ];
  for (const [line, indent] of table) {
    test(`behind “${line}” ${indent === '' ? 'indents nothing' : 'indents the next paragraph'}`, () => {
      assert.equal(appended(line), indent);
    });
  }
});

test('quotation marks surround, but are not closed unasked', () => {
  const surrounding = configuration.surroundingPairs.map(([open]) => open);
  const closing = configuration.autoClosingPairs.map(({ open }) => open);
  assert.ok(surrounding.includes('“') && surrounding.includes('‘'));
  assert.deepEqual(closing, ['（', '《', '〈', '〔', '【']);
});
