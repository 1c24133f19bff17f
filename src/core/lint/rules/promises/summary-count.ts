import { hanNumeral, hanValue } from '../../../text/numerals.ts';
import { PROMISE_COUNT } from '../../../text/promises.ts';
import { sourceOffset } from '../../../structure/source.ts';
import { quotedAt, type LintText } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';

/** 以上三点, 上述四个方面, 这三条: words that sum up what stands before. */
const SUMS = /(?:(?:以上|上述)(?:讲的)?这?|(?:^|[。；！？\s])这)$/;
const COUNTED = /[两二三四五六七八九十](?:点|个方面|项|条|个问题|句话|件事)(?:意见|要求|希望|建议|措施|工作|任务|想法|体会)?(?=[，。；：]|[是都也要就])/y;
/** How far behind the last member 这三点 may stand, in UTF-16 units. */
const FAR = 400;

/** A sum whose number no sequence before it has. */
function wrongSum(lintText: LintText, at: number): FoundInText | undefined {
  const { text, paragraph, context } = lintText;
  // 述三, 上三, 这三, 的三
  if (!'上述这的'.includes(text.charAt(at - 1)) || at === 0) return undefined;
  const sums = SUMS.exec(text.slice(Math.max(0, at - 6), at));
  COUNTED.lastIndex = at;
  const counted = sums === null ? null : COUNTED.exec(text);
  if (sums === null || counted === null || quotedAt(lintText, at)) return undefined;
  const words = sums[0].replace(/^[。；！？\s]/, '');
  const count = text.charAt(at) === '两' ? 2 : hanValue(text.charAt(at));
  const from = sourceOffset(paragraph, at);
  const before = context.sequences.filter(({ members }) => members.at(-1)!.from < from);
  // parallel words may be summed up too: only a text with a sequence before it tells
  const nearest = before.reduce<(typeof before)[number] | undefined>((best, one) => (best === undefined || one.members.at(-1)!.from > best.members.at(-1)!.from ? one : best), undefined);
  if (nearest === undefined || nearest.members.length === count || before.some(({ members, parent }) => members.length === count && (parent === undefined || words.startsWith('这')))) return undefined;
  const sum = words.startsWith('这') ? nearest : (before.find(({ parent }) => parent === undefined) ?? nearest);
  if (sum.members.length < 2 || (words.startsWith('这') && from - sum.members.at(-1)!.from > FAR)) return undefined;
  return {
    from: at - words.length, to: at + counted[0].length, message: `这里总括“${words}${counted[0]}”，前文是${hanNumeral(sum.members.length)}项，数目应一致`,
    related: sum.members.map((member) => ({ from: member.from, to: Math.min(member.to, member.title.to), message: member.markerText })),
  };
}

export const summaryCount: TextRule = {
  code: 'summary-count',
  title: '总括的项数与前文不符',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“以上三点”“这四个方面”回指前文，数目要与前文的项数一致；增删过一项，常忘了改这里。',
  bad: [{ text: '　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　⟦以上三点希望⟧，与大家共勉。' }],
  good: ['　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　以上两点希望，与大家共勉。', '　　以上意见，请认真研究。'],
  starts: PROMISE_COUNT,
  checkAt: wrongSum,
};
