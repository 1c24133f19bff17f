/**
 * 收集套话: patterns of a text that its reader likes. What is proposed shows by its place or its words that it makes a move of a
 * speech: the opening behind the salutation, announcements, turns, summaries, closes, and headings and points of the same build.
 * What is particular in them becomes slots. Only running text and headings are asked: no element, no page furniture, no quotation.
 */
import type { GongwenDocument, Paragraph, Span } from '../model.ts';
import { contextOf, type LintContext } from '../lint/context.ts';
import { lintTextOf } from '../lint/lint-text.ts';
import { promiseIn } from '../lint/promises.ts';
import { shorten } from '../names.ts';
import { isQuoted, type Quotations } from '../structure/quotations.ts';
import { sourceSpan } from '../structure/source.ts';
import { tableOf } from '../text/characters.ts';
import { PROMISE_COUNT } from '../text/promises.ts';
import type { MoveCategory } from './entry.ts';
import { parallelPatterns } from './parallel.ts';
import { isPlain, literalOf, patternOf, type Found, type Pattern } from './pattern.ts';
import { quotedShare, sentencesOf } from './sentences.ts';
import { specificsIn } from './specifics.ts';

/** A pattern as it might be kept. Its span is that of the text that it was taken from, in the source. */
export interface Proposal extends Pattern, Span {
  readonly category: MoveCategory;
  /** Unique among the proposals of a text. */
  readonly name: string;
  readonly does: string;
}

/** Lengths of sentences that are worth keeping, in UTF-16 units. */
const SHORTEST = 8;
const LONGEST = 140;
/** A sentence of which more stands in quotation marks is somebody else's. */
const QUOTED = 0.4;
/** Less of a sentence's own words than this is no build. */
const LITERAL = 0.35;
/** Names of patterns, in full-width characters. */
const NAME_LENGTH = 16;
/** How many of the last paragraphs may hold the close. */
const CLOSING_PARAGRAPHS = 4;
/** The opening stands in one of so many paragraphs. */
const OPENING_PARAGRAPHS = 2;
/** 各位来宾，大家下午好！ is no longer. */
const SHORT_GREETING = 20;

const DOES: Readonly<Record<string, string>> = {
  开场: '开头：点明会议、背景或者目的', 过渡: '承上启下，引出下文', 总结: '收束一个部分', 结尾: '号召、祝愿，收尾', 成绩: '评价成绩，归因', 标题: '同一层的标题用的句式', 列举: '逐项展开用的句式',
};

/** Words that open, or mark, a sentence of a move. They are looked for at its start unless they end in $. */
const WORDS: readonly (readonly [MoveCategory, RegExp])[] = [
  ['总结', /^(?:总之|综上(?:所述)?|总而言之|总的(?:来说|来看|看|讲)|概括起来|归结起来|归根(?:到底|结底)|一句话)[，,：:]?/],
  ['成绩', /^(?:这些|上述|所有这些)?(?:成绩|成就|成果|进步)(?:的取得|来之不易|属于过去)/],
  ['过渡', /^(?:在(?:充分)?(?:肯定|看到)[^。，]{0,12}(?:成绩|成绩和进步|成就)[^。，]{0,6}(?:的同时|时)|(?:但是?|同时|与此同时)，?(?:我们|大家)?(?:也|还)?(?:要|必须|应该?|应当)?(?:清醒|看到|认识到))/],
];
/** What an opening says: when, where and what for one meets, on whose behalf, on what ground. */
const OPENS = /今天|明天|近日|日前|高兴|荣幸|欢迎|召开|举行|举办|集会|[相欢齐]聚|共聚|参加|出席|这次|本次|此次|刚才|值此|之际|代表|受.{2,12}委托|时节|^为|根据|按照|经.{0,12}(?:研究|同意|批准)|现将?|收悉/;
const ANNOUNCES = /(?:如下|以下(?!简称|称)[^，。；：]{0,10})[：:]$|(?:[讲谈说提]|强调)[^，。；：]{0,3}几(?:点|条|个问题|个方面)[^，。；：]{0,6}[：:。]$/;
const CLOSES = /让我们|[努不团共接][^，。]{0,3}(?:奋斗|努力)[！!。]$|^(?:最后，)?(?:谢谢|感谢)(?:大家|各位)|^(?:最后，)?(?:衷心)?(?:祝愿?|预祝)[^。]{2,}|[作做]出(?:新的|更大的?|应有的?)[^，。]{0,6}贡献[！!。]$|^(?:请|望)[^。]{2,24}(?:贯彻|遵照|认真)[^。]{0,6}(?:执行|落实)。$/;

/** A sentence that its page has cut off. */
const CUT = /(?:\.{3}|…)$/;
/** What only states something, or asks for applause. */
const STATES = /^在此|我(?:宣布|建议|提议)|需要[^。]{0,12}[奋努]/;

const COUNTS = tableOf(PROMISE_COUNT);

/** @returns what may be kept of a text, in its order; the same text gives the same patterns. Linear in its length. */
export function collectPhrases(document: GongwenDocument): Proposal[] {
  const context = contextOf(document);
  const found: Found[] = [...sentencePatterns(context), ...parallelPatterns(context)];
  found.sort((a, b) => a.from - b.from);
  const bodies = new Set<string>();
  const names = new Map<string, number>();
  return found.flatMap(({ label, ...one }) => {
    if (bodies.has(one.body)) return [];
    bodies.add(one.body);
    const plain = shorten(label.replace(/[，。；：！？、]+$/, ''), NAME_LENGTH);
    const times = (names.get(plain) ?? 0) + 1;
    names.set(plain, times);
    return [{ ...one, name: times === 1 ? plain : `${plain}（${times}）`, does: DOES[one.category] ?? '' }];
  });
}

function sentencePatterns(context: LintContext): Found[] {
  const { document, roles } = context;
  const { paragraphs, quotations } = document;
  const body = paragraphs.flatMap((paragraph, i) => (roles[i] === 'body' && paragraph.kind === 'text' ? [i] : []));
  const opening = openingOf(context, body);
  const closing = new Set(body.slice(-CLOSING_PARAGRAPHS));
  return body.flatMap((i) => {
    const paragraph = paragraphs[i]!;
    const sentences = sentencesOf(paragraph.text, quotations[i]!);
    return sentences.flatMap((span) => {
      const text = paragraph.text.slice(span.from, span.to);
      if (i === opening?.index && span.from === opening.from) return found(context, i, span, isAnnouncement(context, i, span) ? '过渡' : '开场');
      const known = WORDS.find(([, words]) => words.test(text));
      if (known !== undefined) return found(context, i, span, known[0]);
      if (closing.has(i) && closes(text, span.from, quotations[i]!)) return found(context, i, span, '结尾');
      return isAnnouncement(context, i, span) ? found(context, i, span, '过渡') : [];
    });
  });
}

/** @returns the first sentence behind the first 称谓 or 主送机关 that opens a text, in the first paragraphs there; undefined when there is none */
function openingOf({ document, of }: LintContext, body: readonly number[]): { readonly index: number; readonly from: number } | undefined {
  const start = of('salute')[0] ?? of('to')[0];
  if (start === undefined) return undefined;
  const first = body.findIndex((i) => document.paragraphs[i]!.from >= start.to);
  for (const index of first < 0 ? [] : body.slice(first, first + OPENING_PARAGRAPHS)) {
    const { text } = document.paragraphs[index]!;
    for (const { from, to } of sentencesOf(text, document.quotations[index]!)) {
      const sentence = text.slice(from, Math.min(to, from + LONGEST));
      if (!isGreeting(sentence)) return OPENS.test(sentence) ? { index, from } : undefined;
    }
  }
  return undefined;
}

/** 大家好！, a saying: the opening comes behind. */
function isGreeting(sentence: string): boolean {
  return sentence.length < SHORT_GREETING && /[！!]$/.test(sentence) || /^[“"].*[”"]$/.test(sentence);
}

/** Whether a sentence closes a text in its own words. @param from where it stands in its paragraph */
function closes(sentence: string, from: number, quotations: Quotations): boolean {
  const match = CLOSES.exec(sentence);
  return match !== null && !isQuoted(quotations, from + match.index) && !STATES.test(sentence);
}

/** Whether a sentence says how many points follow, and hands over to them. */
function isAnnouncement(context: LintContext, index: number, { from, to }: Span): boolean {
  const { text } = context.document.paragraphs[index]!;
  const sentence = text.slice(from, Math.min(to, from + LONGEST + 1));
  if (sentence.length > LONGEST) return false;
  if (ANNOUNCES.test(sentence)) return true;
  const lintText = lintTextOf(context, index);
  for (let at = from; at < to; at++) {
    if (COUNTS[text.charCodeAt(at)] !== 1) continue;
    const promise = promiseIn(lintText, at);
    if (promise !== undefined && (promise.whole || /[：:]$/.test(sentence))) return true;
  }
  return false;
}

/** @returns the pattern of a sentence, none where too little of it is its own words */
function found({ document }: LintContext, index: number, { from, to }: Span, category: MoveCategory): Found[] {
  const paragraph: Paragraph = document.paragraphs[index]!;
  const text = paragraph.text.slice(from, to);
  if (text.length < SHORTEST || text.length > LONGEST || !isPlain(text) || CUT.test(text) || quotedShare(paragraph.text, { from, to }, document.quotations[index]!) > QUOTED) return [];
  const pattern = patternOf(text, specificsIn(text));
  const label = literalOf(pattern);
  const literal = label.replace(/[…，。；：！？、“”《》]/g, '');
  if (literal.length < Math.max(4, text.length * LITERAL)) return [];
  return [{ ...pattern, ...sourceSpan(paragraph, from, to), category, label }];
}
