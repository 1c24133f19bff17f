/** Semantic tokens: with them the colours tell of headings and points what the tree does, and there are none where they are not needed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/core/parse.ts';
import { isSpace } from '../../src/core/text/characters.ts';
import { tokensIn } from '../../src/core/tokens.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenType } from '../../src/core/tokens/legend.ts';
import { textual } from '../core/sample-texts.ts';
import { overlay } from './overlay.ts';
import { filesBelow, root, shared } from './support.ts';

/** @returns the tokens as lines: type, modifier and text */
function listed(text: string): string[] {
  return tokensIn(parse(text), { from: 0, to: text.length }).map(({ from, to, type, modifier }) => [type.slice('gongwen'.length), ...(modifier === undefined ? [] : [modifier]), text.slice(from, to)].join(' '));
}

for (const [name, folder, ending] of [
  ['samples', path.join(root, 'samples'), '.gw'],
  ['test samples', path.join(root, 'test/samples'), '.gw'],
  ['shared drafts', path.join(shared, 'drafts'), '.txt'],
  ['shared seed', path.join(shared, 'seed'), '.txt'],
  ['shared corpus', path.join(shared, 'corpus'), '.txt'],
] as const) {
  const files = filesBelow(folder, ending);
  describe(name, { skip: files.length === 0 && 'not there' }, () => {
    test('colours show the headings and points of the tree', (t) => {
      const counts = new Map<TokenType | 'nested', number>();
      let characters = 0;
      let covered = 0;
      let nodes = 0;
      for (const file of files) {
        const { doc, tokens, nodes: found, differences } = overlay(readFileSync(path.join(folder, file), 'utf8'));
        assert.deepEqual(differences, [], file);
        nodes += found;
        characters += doc.text.length;
        for (const { from, to, type, modifier } of tokens) {
          const kind = modifier === 'nested' ? modifier : type;
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
          covered += to - from;
        }
      }
      t.diagnostic(`${files.length} files, ${nodes} headings and points; tokens: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}; they cover ${((covered / characters) * 100).toFixed(2)} % of the text`);
      assert.ok(covered / characters < MOST_COVERED, `${covered} of ${characters} characters`);
    });
  });
}

/** Share of the text that tokens may cover: wherever there are more, the grammar has lost something. */
const MOST_COVERED = 0.03;

/** Each text with its tokens. */
const CASES: readonly (readonly [name: string, text: string, ...tokens: string[]])[] = [
  ['what the grammar sees needs none', '　　一、总体要求\n　　（一）加强领导。一是抓学习；二是抓落实。\n　　二、保障措施\n'],
  ['a point under a point', '　　一是抓学习。首先学理论，要抓好两件事：一要读原著；二要悟原理。\n　　二是抓落实。\n', 'Point nested 一要', 'Point nested 二要'],
  ['an ordinal that follows on from nothing', '　　一、总体要求\n　　二、保障措施\n　　九、其他事项等以后再定。\n', 'Plain 九、其他事项等以后再定'],
  ['a quotation over paragraphs, with ordinals in it', '会议指出：“要抓好落实。\n一是抓学习；二是抓落实。”会议要求，要抓紧。\n', 'Quotation 一是抓学习；二是抓落实。”'],
  ['a fence', '正文如下。\n```\n一、甲\n二、乙\n```\n', 'Plain 一、甲', 'Plain 二、乙'],
  ['an inline run, the one that opens the paragraph too', '　　（1）修路要快；（2）架桥要准；（3）通水要稳。\n', 'Point （1）', 'Plain 修路要快'],
  ['a title over two lines', '关于印发云溪县河道管护三年\n行动实施方案的通知\n\n各乡镇人民政府：\n　　现印发给你们。\n', 'Title 关于印发云溪县河道管护三年'],
];

describe('one by one', () => {
  for (const [name, text, ...tokens] of CASES) {
    test(name, () => {
      assert.deepEqual(listed(text), tokens);
    });
  }

  test('only the lines asked for', () => {
    const text = '正文如下。\n```\n一、甲\n二、乙\n```\n';
    const doc = parse(text);
    const all = tokensIn(doc, { from: 0, to: text.length });
    for (let at = 0; at <= text.length; at++) {
      const line = text.slice(0, at).split('\n').length;
      assert.deepEqual(tokensIn(doc, { from: at, to: at }), all.filter(({ from }) => text.slice(0, from).split('\n').length === line));
    }
  });
});

test('tokens of any text are in order, each in one line, and the same line by line', () => {
  fc.assert(fc.property(textual, (text) => {
    const doc = parse(text);
    const tokens = tokensIn(doc, { from: 0, to: text.length });
    let end = 0;
    for (const { from, to } of tokens) {
      assert.ok(from >= end && to > from && to <= text.length);
      assert.ok(!text.slice(from, to).includes('\n') && !isSpace(text.charCodeAt(from)) && !isSpace(text.charCodeAt(to - 1)));
      end = to;
    }
    assert.deepEqual(doc.lineStarts.flatMap((start) => tokensIn(doc, { from: start, to: start })), tokens);
  }), { numRuns: 500 });
});

test('colours show the headings and points of any text', () => {
  fc.assert(fc.property(textual, (text) => {
    assert.deepEqual(overlay(text).differences, []);
  }), { numRuns: 500 });
});

describe('the manifest', () => {
  interface Named { readonly id: string }
  interface Contributions {
    readonly semanticTokenTypes: readonly Named[];
    readonly semanticTokenModifiers: readonly Named[];
    readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Readonly<Record<string, readonly string[]>> }[];
  }
  const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { contributes: Contributions };
  const scopes = contributes.semanticTokenScopes[0]!.scopes;

  test('names the types and modifiers there are', () => {
    assert.deepEqual(contributes.semanticTokenTypes.map(({ id }) => id), TOKEN_TYPES);
    assert.deepEqual(contributes.semanticTokenModifiers.map(({ id }) => id), TOKEN_MODIFIERS);
  });

  test('has scopes for every type, by levels where it has levels', () => {
    for (const type of TOKEN_TYPES) {
      const wanted = type.startsWith('gongwenHeading') ? [1, 2, 3, 4, 5].map((level) => `${type}.level${level}`) : [type];
      for (const selector of wanted) assert.ok(scopes[selector] !== undefined, selector);
    }
  });

  test('gives them the scopes of the grammar', () => {
    const grammar = readFileSync(path.join(root, 'syntaxes/gongwen.tmLanguage.json'), 'utf8');
    for (const [selector, [scope]] of Object.entries(scopes)) {
      if (selector === 'gongwenPoint.nested' || selector === 'gongwenPlain') continue;
      assert.ok(grammar.includes(`"name": "${scope!}"`), `${selector}: ${scope!}`);
    }
  });
});
