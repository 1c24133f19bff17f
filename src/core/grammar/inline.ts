/**
 * What stands inside a line: points, promises, quotations, 《》, numbers of documents, dates, placeholders, 附件.
 *
 * All that needs no rule of its own is one pattern: after every token all patterns are searched anew, and one class of first
 * characters lets the engine pass over ordinary text (see bench/).
 */
import { HAN_CLASS, SPACE_CLASS } from '../text/characters.ts';
import { DIGIT_CLASS, HAN_NUMERAL_CLASS } from '../text/numerals.ts';
import { CLOSE_PAREN, FIRST_WORDS, GLYPH_SHAPE, OPEN_PAREN, POINT_VERBS } from '../text/ordinals.ts';
import { ITEM_REFERENCE, NTH_WORD, WORD_OF_YAO } from '../text/reading-on.ts';
import { PROMISE_COUNT, PROMISE_NOUNS, PROMISE_UNITS, PROMISE_VERBS, SETTLED_TERMS } from '../text/promises.ts';
import { matching, named, scoped, scopes, type Rule } from './rules.ts';
import { NUMERAL_99, pointShape } from './shapes.ts';

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const charactersOf = (words: readonly string[]): string => [...new Set(words)].join('');

/** A point opens a line or stands behind a mark: 万一是, 之一是, 统一要求, 唯一要 are none. */
const BEHIND_MARK = `(?<![^${SPACE_CLASS}。．；：，、！？!?;:,…—${CLOSE_PAREN}”’》〉】*])`;

/** What ends the member before a mark inside a line. */
const STOP = `[；;。：:，,${CLOSE_PAREN}]`;

/** 一是一、二是二 is an idiom, whatever stands between its halves. */
const IDIOM = '(?!一是一[、，,]?二是二)(?<!一是一、|一是一，|一是一,|一是一)';

/** Verbs that stand behind a numeral in common phrases (一有机会, 一到冬天, 三位一体): only a run of them is points, which the tree sees. */
const WEAK_VERBS = '要重有能会为在到出入上下回得以用从借凭由向对使让把当改增减补合';
const VERBS = charactersOf(Array.from(POINT_VERBS).filter((verb) => !WEAK_VERBS.includes(verb)));

const POINTS = [
  `${BEHIND_MARK}(?:${[
    `${IDIOM}${NUMERAL_99}是[，,：:、]?(?!否)`,
    // 一抓到底, 一看就懂, 一查再查, 一问三不知 are none
    `${NUMERAL_99}[${VERBS}](?![到就再一了不二三])`,
    // 一要素, 一要点, 一要领; 一要领导带头 is one
    `${NUMERAL_99}要(?!${WORD_OF_YAO})`,
    // 第一、第二产业, 第一、二条 count nothing off
    `${pointShape('nth')}(?!${NTH_WORD})`,
    // 首先是 is an adverb where nothing comes second; 最后，我再… closes a speech
    `(?!首先是(?![^\\n]{0,200}[其再]次))${pointShape('first')}(?!我|祝|让|预祝)`,
    pointShape('ofThem'),
  ].join('|')})`,
  // marks inside a line: …：（1）…；（2）…
  `(?<=${STOP}|${STOP}[ \\u3000])(?:${[
    `[${OPEN_PAREN}](?:[${DIGIT_CLASS}]{1,2}|${NUMERAL_99})[${CLOSE_PAREN}](?!${ITEM_REFERENCE})`,
    `[${GLYPH_SHAPE}]`,
    `[${DIGIT_CLASS}]{1,2}[.．、](?![${DIGIT_CLASS}])`,
  ].join('|')})`,
].join('|');

/** “三个十分” and 三个“十分”, not “四个意识”. */
const QUOTED_PROMISE = `“(?!(?:${longestFirst(SETTLED_TERMS)})”)[${PROMISE_COUNT}]个?[${HAN_CLASS}]{2,10}”|[${PROMISE_COUNT}]个“[^”\\n]{1,10}”`;

/** 讲三点意见, 抓好四项工作：; the verb is known by its last character, which costs one comparison. */
const PLAIN_PROMISE =
  `(?<=[${charactersOf(PROMISE_VERBS.map((verb) => verb.slice(-1)))}])[${PROMISE_COUNT}](?:${longestFirst(PROMISE_UNITS)})的?(?:${longestFirst(PROMISE_NOUNS)})?(?![${HAN_CLASS}])` +
  `|[${PROMISE_COUNT}]个?(?:方面|环节|字)上?(?:持续|狠|再)?下功夫`;

const MONTH_AND_DAY = `[${DIGIT_CLASS}]{1,2}月[${DIGIT_CLASS}]{1,2}[日号]`;
const HAN_DATE = '(?:[一二][〇○零九][〇○零一二三四五六七八九]{2})年(?:[一二三四五六七八九十元正]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?)?';
const DATES = `[${DIGIT_CLASS}]{4}年(?:[${DIGIT_CLASS}]{1,2}月(?:[${DIGIT_CLASS}]{1,2}[日号])?)?|${MONTH_AND_DAY}|${HAN_DATE}`;

/** XX, ××, ＿＿, ○○, 【待补】, ⟨…⟩, {{…}}: what is still to be written. */
const PLACEHOLDERS =
  '(?<![A-Za-z0-9])[Xx]{2,}(?![A-Za-z0-9])|[Ｘ×＊○]+|__+|＿+|⟨[^⟩\\n]{0,60}⟩|【(?:[^】\\n]{0,20}(?:待|请|填|补|此处|某)[^】\\n]{0,20}|[Xx×]+)】|\\{\\{[^}\\n]{0,60}\\}\\}';

/** How far the end of a pair is looked for, so that many beginnings without an end cost no more than once each. */
const LONGEST_QUOTE = 100;

const PLACEHOLDER_FIRST = 'XxＸ×＊○_＿⟨【{';

const ANNEXES = '附件[0-9]{1,2}(?:[、—\\-至][0-9]{1,2})*|(?<=见)附件';

/** Every first character of the alternatives below. */
const FIRST_CHARACTERS = `${HAN_NUMERAL_CLASS}两第其${charactersOf(FIRST_WORDS.map(([word]) => word.slice(0, 1)))}${OPEN_PAREN}${DIGIT_CLASS}${GLYPH_SHAPE}“‘"附${PLACEHOLDER_FIRST}`;

const anything: Rule = matching(
  `(?=[${FIRST_CHARACTERS}])(?:`,
  scoped('markup.list.numbered keyword.other.point', POINTS), '|',
  scoped('entity.name.function.promise', `${QUOTED_PROMISE}|${PLAIN_PROMISE}`), '|',
  scoped('constant.numeric.date', DATES), '|',
  scoped('variable.other.placeholder', PLACEHOLDERS), '|',
  scoped('markup.underline.link.annex', ANNEXES), '|',
  scoped('string.quoted', `‘[^’\\n]{0,${LONGEST_QUOTE}}’|"[^"\\n]{0,${LONGEST_QUOTE}}"`),
  ')',
);

const placeholder: Rule = named('variable.other.placeholder', `(?=[${PLACEHOLDER_FIRST}])(?:${PLACEHOLDERS})`);

/** 《…》, in which 〈…〉 stands (GB/T 15834—2011 4.15.3), or badly another 《…》. It must close in its line. */
const work: Rule = {
  name: scopes('entity.name.type.work'),
  begin: `《(?=[^\\n》]{0,${LONGEST_QUOTE}}》)`,
  end: '》|$',
  patterns: [{ match: `《[^《》\\n]{0,${LONGEST_QUOTE}}》` }, placeholder],
};

/** A quotation ends with its line at the latest: one that is never closed hides nothing beyond its own paragraph. */
const quotation: Rule = { name: scopes('string.quoted'), begin: '“', end: '”|$', patterns: [placeholder] };

/** Words before a 发文字号 in text that are no part of its 机关代字: 根据云政发〔2025〕7号. */
const CONNECTIVES = '和与及或据照按见依原由对将在是经了的向为于从把被以其该';
const numberOfDocument: Rule = named('constant.numeric.docno', `(?:(?![${CONNECTIVES}])[${HAN_CLASS}Xx×]){1,12}[〔﹝\\[［](?:19|20)?[0-9X×]{2}[〕﹞\\]］][0-9X×]{1,5}号`);

/** What may stand in the text of a heading. */
export const inHeading: readonly Rule[] = [named('entity.name.function.promise', QUOTED_PROMISE), work, placeholder];

/** Rules for any text. */
export const inline: readonly Rule[] = [numberOfDocument, anything, quotation, work];
