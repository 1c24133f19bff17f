/** Numbers that HTML gives to the items of a list by itself, as text. */
import { formatNumber } from '../word/read/number-formats.ts';

/** `list-style-type` and the values of `type` → w:numFmt; what is not here counts in Arabic digits. */
const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter', 'lower-alpha': 'lowerLetter', 'lower-latin': 'lowerLetter', A: 'upperLetter', 'upper-alpha': 'upperLetter', 'upper-latin': 'upperLetter',
  i: 'lowerRoman', 'lower-roman': 'lowerRoman', I: 'upperRoman', 'upper-roman': 'upperRoman', 'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCounting', 'simp-chinese-informal': 'chineseCounting', 'trad-chinese-informal': 'chineseCounting', 'cjk-decimal': 'ideographDigital',
  'simp-chinese-formal': 'chineseLegalSimplified', 'cjk-heavenly-stem': 'ideographTraditional', 'cjk-earthly-branch': 'ideographZodiac',
};
/** Of those that count in 汉字 the mark behind the number. */
const HAN = /^(?:chinese|ideograph)/;
/** A list that is numbered so is not numbered, or says its numbers itself. */
const SILENT = /^(?:none|disc|circle|square)$/;
const STYLE = /list-style(?:-type)?\s*:\s*([^;]*)/i;

/** @returns how a list numbers its items, as `type` or its style says; '' where they say nothing */
export function listType({ type = '', style = '' }: Readonly<Record<string, string>>): string {
  const words = STYLE.exec(style)?.[1]!.trim().split(/\s+/).map((word) => word.toLowerCase()) ?? [];
  return words.find((word) => SILENT.test(word) || FORMATS[word] !== undefined) ?? type;
}

/** @returns the ordinal before an item, with what parts it from the text; '' where there is none */
export function ordinalOf(value: number, type: string): string {
  if (SILENT.test(type)) return '';
  const format = FORMATS[type] ?? 'decimal';
  return `${formatNumber(value, format)}${HAN.test(format) ? '、' : '. '}`;
}
