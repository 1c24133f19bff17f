/** 版式字体 in the user's settings: put in and taken out without a trace. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { STANDARD_PROFILE } from '../../../src/core/layout/profile.ts';
import { ROLES } from '../../../src/core/layout/roles.ts';
import { MARK } from '../../../src/core/layout/editor-font-mark.ts';
import { FONT_SCOPES, withFonts, withoutFonts, type FontSettings } from '../../../src/core/layout/editor-fonts.ts';

interface Rule {
  readonly name: string;
  readonly scope: readonly string[];
  readonly settings: { readonly fontFamily: string };
}

const put = (settings: FontSettings): FontSettings => withFonts(settings, STANDARD_PROFILE).settings;
const rulesOf = ({ tokenColors }: FontSettings): Rule[] => (tokenColors as { textMateRules: Rule[] }).textMateRules;

const value = fc.jsonValue() as fc.Arbitrary<unknown>;
const rule = fc.oneof(value, fc.record({ name: fc.string(), scope: fc.string(), settings: fc.dictionary(fc.string(), value) }, { requiredKeys: [] }));
const withRules = fc.tuple(fc.dictionary(fc.string(), value), fc.oneof(value, fc.array(rule))).map(([others, textMateRules]) => ({ ...others, textMateRules }));
const withFont = fc.tuple(fc.dictionary(fc.string(), value), fc.oneof(value, fc.string())).map(([others, font]) => ({ ...others, 'editor.fontFamily': font }));
const absent = fc.constant(undefined);
/** As VS Code gives them, which has read them from a file. */
const read = (json: unknown): unknown => (json === undefined ? undefined : JSON.parse(JSON.stringify(json)));
const settings: fc.Arbitrary<FontSettings> = fc.tuple(fc.oneof(absent, value, withRules), fc.oneof(absent, value, withFont))
  .map(([tokenColors, language]) => ({ tokenColors: read(tokenColors), language: read(language) }));

describe('版式字体 in settings', () => {
  it('are gone without a trace, whatever the settings hold', () => {
    fc.assert(fc.property(settings, (before) => {
      const text = JSON.stringify(before);
      const after = withoutFonts(put(before));
      assert.deepEqual(after, before);
      // keys stay in their order too
      assert.equal(JSON.stringify(after), text);
      assert.equal(JSON.stringify(before), text);
    }), { numRuns: 500 });
  });

  it('are there once, however often they are put in', () => {
    fc.assert(fc.property(settings, (before) => {
      const once = put(before);
      assert.equal(JSON.stringify(put(once)), JSON.stringify(once));
      assert.equal(JSON.stringify(withoutFonts(before)), JSON.stringify(before));
    }));
  });

  it('leave what the user writes while they are there', () => {
    const own = { scope: 'comment', settings: { foreground: '#ff0000' } };
    for (const tokenColors of [undefined, {}, { textMateRules: [] }, { comments: '#00ff00', textMateRules: [own] }]) {
      const during = put({ tokenColors, language: undefined });
      const edited = { tokenColors: { ...(during.tokenColors as object), strings: '#0000ff', textMateRules: [own, ...rulesOf(during), own] }, language: { 'editor.fontSize': 18, ...(during.language as object) } };
      assert.deepEqual(withoutFonts(edited), {
        tokenColors: { ...tokenColors, strings: '#0000ff', textMateRules: [own, ...(tokenColors?.textMateRules ?? []), own] },
        language: { 'editor.fontSize': 18 },
      });
    }
    const emptied = { ...put({ tokenColors: undefined, language: undefined }) };
    assert.deepEqual(withoutFonts({ ...emptied, tokenColors: { ...(emptied.tokenColors as object), strings: '#0000ff' } }), { tokenColors: { strings: '#0000ff' }, language: undefined });
  });

  it('leave what they cannot read, and a font that the user chose for 公文, and say so', () => {
    for (const tokenColors of ['x', [], null, { textMateRules: 'x' }, { textMateRules: null }]) {
      const { settings: after, headings, body } = withFonts({ tokenColors, language: { 'editor.fontFamily': '宋体' } }, STANDARD_PROFILE);
      assert.deepEqual({ after, headings, body }, { after: { tokenColors, language: { 'editor.fontFamily': '宋体' } }, headings: false, body: false });
    }
  });

  it('are those of the layout, for scopes that the grammar has', () => {
    const after = put({ tokenColors: undefined, language: undefined });
    const grammar = readFileSync(path.join(import.meta.dirname, '../../../../syntaxes/gongwen.tmLanguage.json'), 'utf8');
    for (const [scope, role] of FONT_SCOPES) {
      assert.match(grammar, new RegExp(`"name": "(?:[^"]* )?${scope.replaceAll('.', '\\.')}[ "]`), scope);
      const { name } = STANDARD_PROFILE.fonts[ROLES[role].font];
      const [found, ...more] = rulesOf(after).filter((one) => one.scope.includes(scope));
      assert.ok(found?.settings.fontFamily.startsWith(`"${name}", `), scope);
      assert.equal(more.length, 0);
    }
    assert.deepEqual(after.language, { 'editor.fontFamily': `"仿宋_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "华文仿宋", serif, "${MARK}+"` });
  });

  it('are lists that VS Code tells apart: it makes one class of all that differ in 汉字 alone', () => {
    const lists = rulesOf(put({ tokenColors: undefined, language: undefined })).map((one) => one.settings.fontFamily);
    assert.equal(new Set(lists.map((list) => list.toLowerCase().replace(/[^a-z0-9_-]/g, '-'))).size, lists.length);
    assert.equal(lists.length, 3);
  });
});
