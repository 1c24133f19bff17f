import { hanNumeral, hanValue } from '../../../text/numerals.ts';
import { PROMISE_COUNT } from '../../../text/promises.ts';
import { sourceSpan } from '../../../structure/source.ts';
import { isQuoted } from '../../../structure/quotations.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** 以上三点, 上述四个方面, 这三条: words that sum up what stands before. */
const SUMMARY = new RegExp(`(?:(?:以上|上述)(?:讲的)?这?|(?<=(?:^|[。；！？\\s]))这)([${PROMISE_COUNT}])(?:点|个方面|项|条|个问题|句话|件事)(?:意见|要求|希望|建议|措施|工作|任务|想法|体会)?(?=[，。；：]|[是都也要就，])`, 'g');

/** Sums whose number no sequence before them has. */
function wrongSums({ document, sequences, roles }: LintContext): Found[] {
  const found: Found[] = [];
  document.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== 'text' || (roles[index] !== 'body' && roles[index] !== 'heading') || !/以上|上述|这/.test(paragraph.text)) return;
    for (const match of paragraph.text.matchAll(SUMMARY)) {
      if (isQuoted(document.quotations[index]!, match.index)) continue;
      const count = match[1] === '两' ? 2 : hanValue(match[1]!);
      const span = sourceSpan(paragraph, match.index, match.index + match[0].length);
      const before = sequences.filter(({ members }) => members[0]!.from < span.from && members.at(-1)!.from < span.from);
      // parallel words may be summed up too: only a text with a sequence before it tells
      const nearest = [...before].sort((a, b) => b.members.at(-1)!.from - a.members.at(-1)!.from)[0];
      if (nearest === undefined || before.some(({ members }) => members.filter(({ from }) => from < span.from).length === count)) continue;
      const sum = match[0].startsWith('这') ? nearest : (before.find(({ parent }) => parent === undefined) ?? nearest);
      if (sum.members.length < 2 || (match[0].startsWith('这') && span.from - sum.members.at(-1)!.to > 0 && span.from - sum.members.at(-1)!.from > 400)) continue;
      found.push({
        ...span, message: `这里总括“${match[0]}”，前文是${hanNumeral(sum.members.length)}项，数目应一致`,
        related: sum.members.map(({ from, to, markerText, title }) => ({ from, to: Math.min(to, title.to), message: markerText })),
      });
    }
  });
  return found;
}

export const summaryCount: TreeRule = {
  code: 'summary-count',
  title: '总括的项数与前文不符',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“以上三点”“这四个方面”回指前文，数目要与前文的项数一致；增删过一项，常忘了改这里。',
  bad: [{ text: '　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　⟦以上三点希望⟧，与大家共勉。' }],
  good: ['　　第一，要认清形势，沉着应对。\n　　第二，要压实责任，逐级落实。\n　　以上两点希望，与大家共勉。', '　　以上意见，请认真研究。'],
  check: wrongSums,
};
