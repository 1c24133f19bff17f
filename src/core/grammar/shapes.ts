/**
 * Regular-expression parts of the grammar, all made from the tables of src/core/text. What the parser settles by the
 * sequence must be settled here by the line alone, so shapes are tightened: numerals are well formed, and what reads on
 * (三、四季度, 3.5万, 第九条规定) is ruled out by what follows.
 */
import { SPACE_CLASS } from '../text/characters.ts';
import { DIGIT_CLASS, HAN_NUMERAL_CLASS, hanNumeral } from '../text/numerals.ts';
import { COUNTED, ITEM_REFERENCE, REFERENCE } from '../text/reading-on.ts';
import { HEADING_SHAPES, POINT_NUMERAL, POINT_SHAPES, type HeadingFamily, type PointFamily } from '../text/ordinals.ts';

/** White space inside a line. */
export const SPACE = `[${SPACE_CLASS}]*`;

/** White space at the start of a line, all of it: no shape is tried inside it. */
export const INDENT = `${SPACE}(?![${SPACE_CLASS}])`;

const UNITS = `[${Array.from({ length: 9 }, (_, i) => hanNumeral(i + 1)).join('')}]`;

/** A well-formed numeral below 100 (十四五 is none) and one below 1000. */
export const NUMERAL_99 = `(?:${UNITS}?十${UNITS}?|${UNITS})`;
const NUMERAL_999 = `(?:${UNITS}百(?:[零〇]${UNITS}|${UNITS}?十${UNITS}?)?|${NUMERAL_99})`;

/** Loose numerals of the tables and the strict ones that take their places. */
const NUMERALS: readonly (readonly [string, string])[] = [
  [`[${HAN_NUMERAL_CLASS}]+`, NUMERAL_999],
  [`[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}]+`, `(?:${NUMERAL_999}|[${DIGIT_CLASS}]{1,3})`],
  [POINT_NUMERAL, NUMERAL_99],
];

function strict(shape: string): string {
  return NUMERALS.reduce((source, [loose, tight]) => source.replaceAll(loose, tight), shape);
}

/** The next numeral behind 一、 … 十、: what makes 三、四季度 read on. */
const CONSECUTIVE = Array.from({ length: 12 }, (_, i) => `${hanNumeral(i + 1)}、${hanNumeral(i + 2)}`).join('|');
const CONSECUTIVE_DIGITS = Array.from({ length: 12 }, (_, i) => `${String(i + 1)}、${String(i + 2)}`).join('|');

/** Behind a digit mark no digit, for that is a decimal or a date; a year does (1.2024年全市工作). */
const NO_DECIMAL = `(?![${DIGIT_CLASS}])|(?=(?:19|20)[0-9]{2}年)`;

/** What must (not) follow the shape of a family; nothing is asked of those that are not here. */
const GUARDS: Partial<Record<HeadingFamily, string>> = {
  volume: `(?!${REFERENCE}|[辑号制委排写])`,
  chapter: `(?!${REFERENCE}|[程节])`,
  section: `(?!${REFERENCE}|[课约目])`,
  article: `(?!${REFERENCE})`,
  part: `(?![是的和、，])`,
  digitDot: `(?:${NO_DECIMAL})`,
  stem: '(?![甲乙丙丁戊己庚辛壬癸])',
  hanParen: `(?!${ITEM_REFERENCE}|[（(]${NUMERAL_99}[）)])`,
  digitParen: `(?!${ITEM_REFERENCE}|[（(][${DIGIT_CLASS}]{1,2}[）)])`,
};

/** Ahead of the shape: what rules it out, seen from its first character. */
const AHEAD: Partial<Record<HeadingFamily, string>> = {
  // 三、四季度; 三、四十年
  han: `(?!(?:${CONSECUTIVE})十?(?:${COUNTED}|、))`,
  digitDot: `(?!(?:${CONSECUTIVE_DIGITS})(?:${COUNTED}|、))`,
};

/** @returns the strict shape of the heading family, guards and all */
export function headingShape(family: Exclude<HeadingFamily, 'decimal'>): string {
  return `${AHEAD[family] ?? ''}${strict(HEADING_SHAPES[family])}${GUARDS[family] ?? ''}`;
}

/** @returns the strict shape of the point family */
export function pointShape(family: PointFamily): string {
  return strict(POINT_SHAPES[family]);
}

/** Rows of a table (two tabs) and lines of a 目录 (leaders) hold no headings. */
export const NO_ROW = '(?!(?:[^\\t\\n]*\\t){2}|[^\\n]*(?:[.．·•…⋯]{3,}|…{2})[ 　]*[0-9]*[ 　]*$)';

/** Markdown before the content of a line: 引用, 标题, 列表, 强调. */
export const MARKDOWN = '(?:>[ \\t]?)*(?:#{1,6}[ \\t]+)?(?:[-*+][ \\t]+)?(?:\\*\\*|__)?';
