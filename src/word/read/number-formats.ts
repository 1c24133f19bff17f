/** 编号格式 (w:numFmt) → text. A value that a format has no sign for is written in Arabic digits. */
import { BRANCHES, formalNumeral, hanDigits, hanNumeral, ordinalGlyph, STEMS, type GlyphFamily } from '../../core/text/numerals.ts';

type Format = (value: number) => string | undefined;

const han: Format = (value) => (value >= 1 && value <= 9999 ? hanNumeral(value) : undefined);
const oneOf = (signs: string): Format => (value) => signs[value - 1];
const glyph = (family: GlyphFamily): Format => (value) => ordinalGlyph(family, value);
const formal: Format = (value) => (value >= 1 && value <= 9999 ? formalNumeral(value) : undefined);
const digits: Format = (value) => (value >= 0 ? hanDigits(value) : undefined);
const fullWidth: Format = (value) => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A … Z, AA, BB …: Word doubles the letter; nobody counts on beyond three. */
const letters = (first: string): Format => (value) =>
  value >= 1 && value <= 78 ? String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26)) : undefined;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

const roman: Format = (value) => {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let text = '';
  for (const [part, sign] of ROMAN) {
    while (rest >= part) {
      text += sign;
      rest -= part;
    }
  }
  return text;
};

const ordinal: Format = (value) => {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
};

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  ordinal,
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  // where these differ (一百零一 or 一〇一) the form that official documents use stands for all
  chineseCounting: han,
  chineseCountingThousand: han,
  japaneseCounting: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  koreanCounting: han,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  taiwaneseDigital: digits,
  chineseLegalSimplified: formal,
  japaneseLegal: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: oneOf(STEMS),
  ideographZodiac: oneOf(BRANCHES),
  decimalEnclosedCircle: glyph('circled'),
  decimalEnclosedCircleChinese: glyph('circled'),
  decimalEnclosedParen: glyph('digitParenGlyph'),
  decimalEnclosedFullstop: glyph('digitDotGlyph'),
  ideographEnclosedCircle: glyph('hanCircled'),
};

/** @param format value of w:numFmt; one that is not known counts in Arabic digits */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : undefined) ?? String(value);
}
