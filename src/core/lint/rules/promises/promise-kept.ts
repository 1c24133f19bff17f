import { hanNumeral } from '../../../text/numerals.ts';
import type { LintText } from '../../lint-text.ts';
import { keptOtherwise, PROMISE_STARTS, promiseIn } from '../../promises.ts';
import type { FoundInText, TextRule } from '../../rule.ts';

/** A promise that something answers with another number, and nothing with its own. */
function broken(lintText: LintText, at: number): FoundInText | undefined {
  const promise = promiseIn(lintText, at);
  if (promise === undefined) return undefined;
  const kept = keptOtherwise(lintText, promise);
  if (kept === undefined) return undefined;
  const { text } = lintText;
  const { count } = kept;
  return {
    from: promise.from, to: promise.to, message: `这里说“${text.slice(promise.from, promise.to)}”，是${hanNumeral(promise.count)}项，下文${count < promise.count ? `只见${hanNumeral(count)}项` : `有${hanNumeral(count)}项`}，数目应一致`,
    related: kept.members.map(({ from, marker, markerText, title }) => ({ from, to: Math.max(marker?.to ?? from, Math.min(title.to, from + LONGEST_NAME)), message: markerText })),
  };
}

/** A member is named by so much of its title, in UTF-16 units. */
const LONGEST_NAME = 20;

export const promiseKept: TextRule = {
  code: 'promise-kept',
  title: '宣布的项数与实际不符',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '说“讲三点意见”“抓好四项工作”，后面就要有三点、四项。数目对不上，听的人会数，读的人会找。“几点”“一些”不算承诺，“四个意识”等定型说法不要求展开。',
  bad: [
    { text: '　　下面，我讲⟦三点意见⟧。\n　　一、认清形势\n　　形势严峻。\n　　二、压实责任\n　　逐级落实。' },
    { text: '　　要抓好⟦四项工作⟧：一是排查隐患；二是限时整改；三是严格验收。' },
    { text: '　　各单位要做到“⟦三个到位⟧”：认识到位、责任到位、措施到位、保障到位。' },
  ],
  good: [
    '　　下面，我讲两点意见。\n　　一、认清形势\n　　形势严峻。\n　　二、压实责任\n　　逐级落实。',
    '　　要抓好三项工作：一是排查隐患；二是限时整改；三是严格验收。',
    '　　各单位要做到“三个到位”：认识到位、责任到位、措施到位。',
    '　　要增强“四个意识”、坚定“四个自信”，做到一是一、二是二。',
    '　　我讲几点意见。一是要重视；二是要落实。',
    '　　企业有四种类型：一是按计划生产的，数量最多。二是随行就市的，分布最散。此外，一类是大部分按计划生产，小部分自行组织；另一类是大部分自行组织，小部分按计划生产。',
  ],
  starts: PROMISE_STARTS,
  checkAt: broken,
};
