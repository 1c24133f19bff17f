import { isAsciiDigit, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const VERB = /(?:提高|下降|上升|回落|收窄|扩大|增加|降低|提升)了?$/;
const FROM_TO = /[由从][^，。；]{0,8}?(\d{1,3}(?:\.\d{1,3})?)[%％][^，。；\d]{0,6}[到至](\d{1,3}(?:\.\d{1,3})?)[%％][，、（]?[^，。；]{0,6}$/;
/** 提高3%（由5%提高到8%） */
const FROM_TO_BEHIND = /[%％]（[由从][^，。；]{0,8}?(\d{1,3}(?:\.\d{1,3})?)[%％][^，。；\d]{0,6}[到至](\d{1,3}(?:\.\d{1,3})?)[%％]/y;

export const percentagePoints: TextRule = {
  code: 'percentage-points',
  title: '百分数之差用“%”',
  source: { strength: 'practice' },
  severity: 'information',
  why: '两个百分数之差用“百分点”：由5%提高到8%，是提高3个百分点，不是提高3%。',
  bad: [{ text: '　　覆盖率由5%提高到8%，提高⟦3%⟧。' }, { text: '　　覆盖率提高⟦3%⟧（由5%提高到8%）。' }],
  good: ['　　覆盖率由5%提高到8%，提高3个百分点。', '　　产值提高3%。', '　　覆盖率由50%提高到60%，提高20%。'],
  starts: '%％',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1))) return undefined;
    const from = numberStart(text, at);
    if (!VERB.test(text.slice(Math.max(0, from - 3), from))) return undefined;
    FROM_TO_BEHIND.lastIndex = at;
    const match = FROM_TO.exec(text.slice(Math.max(0, from - 40), from)) ?? FROM_TO_BEHIND.exec(text);
    if (match === null || quotedAt(lintText, at)) return undefined;
    const difference = Math.abs(Number(match[2]) - Number(match[1]));
    if (Math.abs(difference - Number(text.slice(from, at))) > 0.005) return undefined;
    const replacement = `${text.slice(from, at)}个百分点`;
    return { from, to: at + 1, message: `两个百分数之差用了“${text.slice(from, at + 1)}”，应为“${replacement}”`, replacement, mechanical: false };
  },
};
