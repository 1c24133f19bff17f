/**
 * 层次序数 and 序次语: every family of ordinals in one table. The parser, the grammar and the editor read them from here.
 * Levels and fonts of the first four: GB/T 9704—2012 7.3.3; marks behind them: GB/T 15834—2011 B.3.
 */
import { DIGIT_CLASS, GLYPH_CLASS, HAN_NUMERAL_CLASS, STEMS, type GlyphFamily } from './numerals.ts';

/** Families of heading ordinals. */
export type HeadingFamily =
  | 'part' | 'volume' | 'chapter' | 'section' | 'article'
  | 'han' | 'hanParen' | 'digitDot' | 'decimal' | 'digitParen' | 'digitHalfParen' | 'stem' | GlyphFamily;

/** Families of point ordinals: 是, 要 (and 一抓 一靠 …), 第, 首先, 其. */
export type PointFamily = 'is' | 'verb' | 'nth' | 'first' | 'ofThem';

export type Family = HeadingFamily | PointFamily;

export const OPEN_PAREN = '（(';
export const CLOSE_PAREN = '）)';

export interface HeadingFamilyFacts {
  /** How it is called in Chinese messages: its first member. */
  readonly example: string;
  /** Smaller ranks stand above greater ones. Families of `free` rank nest in the order in which they open. */
  readonly rank: number;
  readonly free?: boolean;
  /** Theme scope of the grammar: level of `markup.heading.N`. */
  readonly level: 1 | 2 | 3 | 4 | 5;
  /** Members that stand inside one paragraph are points. */
  readonly inline?: boolean;
  /** Characters with which its ordinals start, as the inside of a class. */
  readonly first: string;
}

export const HEADING_FAMILIES: Readonly<Record<HeadingFamily, HeadingFamilyFacts>> = {
  part: { example: '第一部分', rank: 1, level: 1, first: '第' },
  volume: { example: '第一编', rank: 2, level: 1, first: '第' },
  chapter: { example: '第一章', rank: 3, level: 1, first: '第' },
  section: { example: '第一节', rank: 4, level: 2, first: '第' },
  article: { example: '第一条', rank: 5, level: 3, first: '第' },
  han: { example: '一、', rank: 6, level: 1, first: HAN_NUMERAL_CLASS },
  hanParen: { example: '（一）', rank: 7, level: 2, inline: true, first: OPEN_PAREN },
  hanParenGlyph: { example: '㈠', rank: 7, level: 2, inline: true, first: GLYPH_CLASS.hanParenGlyph },
  hanCircled: { example: '㊀', rank: 7, level: 2, inline: true, first: GLYPH_CLASS.hanCircled },
  digitDot: { example: '1.', rank: 8, level: 3, inline: true, first: DIGIT_CLASS },
  digitDotGlyph: { example: '⒈', rank: 8, level: 3, inline: true, first: GLYPH_CLASS.digitDotGlyph },
  decimal: { example: '1.1', rank: 8, level: 3, first: DIGIT_CLASS },
  digitParen: { example: '（1）', rank: 9, free: true, level: 4, inline: true, first: OPEN_PAREN },
  digitParenGlyph: { example: '⑴', rank: 9, free: true, level: 4, inline: true, first: GLYPH_CLASS.digitParenGlyph },
  digitHalfParen: { example: '1）', rank: 10, free: true, level: 5, inline: true, first: DIGIT_CLASS },
  circled: { example: '①', rank: 11, free: true, level: 5, inline: true, first: GLYPH_CLASS.circled },
  stem: { example: '甲、', rank: 12, free: true, level: 5, first: STEMS },
};

/** Families of the four levels, from the first: 一、 （一） 1. （1） (GB/T 9704—2012 7.3.3). */
export const LEVEL_FAMILIES: readonly HeadingFamily[] = ['han', 'hanParen', 'digitDot', 'digitParen'];

/**
 * Shapes of heading ordinals at the start of a paragraph, as sources of regular expressions without groups that capture
 * (valid in JavaScript and in Oniguruma). A blank inside is allowed, as scans leave it: （ 一 ） 一 、 三 是.
 * The slips (一， 一. （一）、 1， ) belong to the shape; whether a slip counts is decided by its sequence.
 */
export const HEADING_SHAPES: Readonly<Record<Exclude<HeadingFamily, 'decimal'>, string>> = {
  part: `第[${HAN_NUMERAL_CLASS}]+部分`,
  volume: `第[${HAN_NUMERAL_CLASS}]+编`,
  chapter: `第[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}]+章`,
  section: `第[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}]+节`,
  article: `第[${HAN_NUMERAL_CLASS}${DIGIT_CLASS}]+条(?:之[一二三四五六七八九])?`,
  han: `[${HAN_NUMERAL_CLASS}]+[ 　]?[、，,.．：:]`,
  hanParen: `[${OPEN_PAREN}][ 　]?[${HAN_NUMERAL_CLASS}]+[ 　]?[${CLOSE_PAREN}]、?`,
  digitDot: `[${DIGIT_CLASS}]{1,3}[ 　]?[.．、]`,
  digitParen: `[${OPEN_PAREN}][ 　]?[${DIGIT_CLASS}]{1,3}[ 　]?[${CLOSE_PAREN}]、?`,
  digitHalfParen: `[${DIGIT_CLASS}]{1,3}[${CLOSE_PAREN}]、?`,
  stem: `[${STEMS}]、`,
  circled: `[${GLYPH_CLASS.circled}]、?`,
  digitParenGlyph: `[${GLYPH_CLASS.digitParenGlyph}]、?`,
  digitDotGlyph: `[${GLYPH_CLASS.digitDotGlyph}]`,
  hanParenGlyph: `[${GLYPH_CLASS.hanParenGlyph}]、?`,
  hanCircled: `[${GLYPH_CLASS.hanCircled}]、?`,
};

/** Decimal ordinals: 1.1, 1.1.1 …; a lone 1 counts only before white space. */
export const DECIMAL_SHAPE = `[${DIGIT_CLASS}]{1,2}(?:[.．][${DIGIT_CLASS}]{1,2}){1,4}`;

/** The verbs that may stand behind a numeral through a whole run: 一抓… 二抓…, 一靠… 二靠…. 要 is the commonest. */
export const POINT_VERBS =
  '要抓靠查看防促保强学比建严稳控盯破立讲治管做练改转创争扶带帮送访听问想议评推提引树戒去除打筑夯优活育调拓补压降增减补扩聚守护整创攻兴办促把让使为在有能会敢应须需得当以用从借凭由向对到重补找进出入上下回补理清核验晒亮';

/** The 首先 family in order; 再次 may follow 首先 at once, 最后 takes whatever place is next. */
export const FIRST_WORDS: readonly (readonly [string, number])[] = [
  ['首先', 1], ['其次', 2], ['再次', 3], ['再者', 3], ['最后', Infinity],
];

/** 汉字 of the numerals of points, as the inside of a class. */
export const POINT_NUMERAL_CLASS = '一二三四五六七八九十';

/** Numerals of points, as part of a regular expression. */
export const POINT_NUMERAL = `[${POINT_NUMERAL_CLASS}]{1,3}`;

/** Shapes of point ordinals; the marks kept in the marker stand in the shape. */
export const POINT_SHAPES: Readonly<Record<PointFamily, string>> = {
  is: `${POINT_NUMERAL}[ 　]?是[，,：:、]?`,
  verb: `${POINT_NUMERAL}[ 　]?[${POINT_VERBS}]`,
  nth: `第[ 　]?${POINT_NUMERAL}[ 　]?(?:[，,、]|(?=是))`,
  first: `(?:${FIRST_WORDS.map(([word]) => word).join('|')})(?:[，,]|(?=是))`,
  ofThem: `其${POINT_NUMERAL}[，,、：:]`,
};


/** Every pre-composed numeral that can be an ordinal, as the inside of a class. */
export const GLYPH_SHAPE = Object.values(GLYPH_CLASS).join('');

/** The commonest ordinals of points, as they open a line: of the verbs only 要 is told from other words without a sequence. */
export const POINT_START = `${POINT_NUMERAL}[ 　]?[是要]|${POINT_SHAPES.nth}|${POINT_SHAPES.first}|${POINT_SHAPES.ofThem}`;
