import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIGIT_CLASS, digitValue, formalNumeral, GLYPH_CLASS, glyphOrdinal, hanDigits, hanNumeral, hanValue, ordinalGlyph, type GlyphFamily } from '../../src/core/text/numerals.ts';

describe('numerals in 汉字', () => {
  it('read as they are written, from 1 to 9999', () => {
    for (let value = 1; value <= 9999; value++) assert.equal(hanValue(hanNumeral(value)), value, hanNumeral(value));
  });

  it('are written as people write them', () => {
    const written: readonly (readonly [number, string])[] = [
      [1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [21, '二十一'], [99, '九十九'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [111, '一百一十一'],
      [120, '一百二十'], [200, '二百'], [1000, '一千'], [1001, '一千零一'], [1010, '一千零一十'], [1100, '一千一百'], [9999, '九千九百九十九'],
    ];
    for (const [value, text] of written) assert.equal(hanNumeral(value), text);
  });

  it('have a value in their other spellings', () => {
    const spellings: Readonly<Record<string, number>> = { 一十: 10, 一十二: 12, 一百〇三: 103, 一百十: 110, 一百十二: 112, 一百零十: 110 };
    for (const [text, value] of Object.entries(spellings)) if (hanValue(text) !== 0) assert.equal(hanValue(text), value, text);
    assert.equal(hanValue('一百〇三'), 103);
    assert.equal(hanValue('一十二'), 12);
  });

  for (const text of ['', '零', '〇', '五一', '十四五', '十五五', '一二', '二三十', '百', '千', '一百一百', '十百', '一a', '壹', '两', '一 ', '１', '一千一千', '二〇二五', '百零一', '零一']) {
    it(`none: ${text === '' ? '(nothing)' : text}`, () => { assert.equal(hanValue(text), 0); });
  }
});

describe('numerals in digits', () => {
  it('half- and full-width', () => {
    assert.equal(digitValue('0'), 0);
    assert.equal(digitValue('12'), 12);
    assert.equal(digitValue('１２'), 12);
    assert.equal(digitValue('1２'), 12);
    assert.equal(digitValue('007'), 7);
  });

  it('none with any other character', () => {
    for (const text of ['', '1a', ' 1', '1.', '一', '-1', '①', '/', ':']) assert.ok(Number.isNaN(digitValue(text)), text);
    assert.match('0９', new RegExp(`^[${DIGIT_CLASS}]+$`));
  });
});

describe('other ways of writing numbers', () => {
  it('大写', () => {
    for (const [value, text] of [[1, '壹'], [10, '壹拾'], [12, '壹拾贰'], [305, '叁佰零伍'], [9876, '玖仟捌佰柒拾陆']] as const) assert.equal(formalNumeral(value), text);
  });
  it('digit by digit', () => {
    for (const [value, text] of [[0, '〇'], [10, '一〇'], [2025, '二〇二五']] as const) assert.equal(hanDigits(value), text);
  });
});

describe('pre-composed numerals', () => {
  const SAMPLES: readonly (readonly [string, GlyphFamily, number])[] = [
    ['①', 'circled', 1], ['⑩', 'circled', 10], ['⑳', 'circled', 20], ['㉑', 'circled', 21], ['㉟', 'circled', 35], ['㊱', 'circled', 36], ['㊿', 'circled', 50],
    ['❶', 'circled', 1], ['❿', 'circled', 10], ['➀', 'circled', 1], ['⑴', 'digitParenGlyph', 1], ['⒇', 'digitParenGlyph', 20], ['⒈', 'digitDotGlyph', 1], ['⒛', 'digitDotGlyph', 20],
    ['㈠', 'hanParenGlyph', 1], ['㈩', 'hanParenGlyph', 10], ['㊀', 'hanCircled', 1], ['㊉', 'hanCircled', 10],
  ];
  for (const [glyph, family, value] of SAMPLES) {
    it(glyph, () => { assert.deepEqual(glyphOrdinal(glyph.charCodeAt(0)), { family, value }); });
  }

  it('are found again by family and value, the usual ones first', () => {
    for (const [glyph, family, value] of SAMPLES.filter(([sample]) => !'❶❿➀'.includes(sample))) assert.equal(ordinalGlyph(family, value), glyph);
    for (const value of [0, 51, -1, 1.5e9]) assert.equal(ordinalGlyph('circled', value), undefined);
  });

  it('are the characters of the classes, and no others', () => {
    const classes = Object.entries(GLYPH_CLASS).map(([family, inside]) => [family, new RegExp(`^[${inside}]$`)] as const);
    for (let code = 0; code < 0x10000; code++) {
      const families = classes.filter(([, pattern]) => pattern.test(String.fromCharCode(code))).map(([family]) => family);
      assert.deepEqual(families, [glyphOrdinal(code)?.family].filter((family) => family !== undefined), `U+${code.toString(16)}`);
    }
  });
});
