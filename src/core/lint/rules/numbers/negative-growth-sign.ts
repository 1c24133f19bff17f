import { isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';

const VERB = /(负增长|零增长|增长|增加|提高|上升|下降|减少|降低|回落|下跌|下滑)了?\s?$/;
const AMOUNT = /\s?\d{1,7}(?:\.\d{1,4})?(?:[%％‰]|个百分点|[万亿]?元|[万亿]|吨|人|户|家|起|件|个|公里|亩)?/y;
/** Verbs that turn the sign round. */
const OPPOSITE: Readonly<Record<string, string>> = { 增长: '下降', 增加: '减少', 提高: '降低', 上升: '下降' };

export const negativeGrowthSign: TextRule = {
  code: 'negative-growth-sign',
  title: '增减的动词后面用负数',
  source: { strength: 'language' },
  severity: 'error',
  why: '“下降”已经表明方向，后面再写负号，意思就反了；“增长-5%”应写作“下降5%”。',
  bad: [
    { text: '　　税收⟦下降-3%⟧。' },
    { text: '　　规模以上工业增加值⟦增长-5.2%⟧。' },
    { text: '　　全年⟦负增长-2%⟧。' },
    { text: '　　用工⟦减少－200人⟧。' },
  ],
  good: ['　　税收下降3%。', '　　增速为-5.2%。', '　　气温下降到-5℃。', '　　增长3%—5%的目标过低。', '　　温度降至-3℃。', '　　完成“增长-稳定-提升”三步走。'],
  starts: '－−-',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at + 1)) && text.charAt(at + 1) !== ' ') return undefined;
    const start = Math.max(0, at - 6);
    const verb = VERB.exec(text.slice(start, at));
    AMOUNT.lastIndex = at + 1;
    const amount = verb === null ? null : AMOUNT.exec(text);
    if (verb === null || amount === null || quotedAt(lintText, at)) return undefined;
    return found(start + verb.index, at + 1 + amount[0].length, verb[1]!, amount[0].trim(), text.charAt(at));
  },
};

function found(from: number, to: number, verb: string, amount: string, sign: string): FoundInText {
  const replacement = verb === '零增长' ? undefined : `${OPPOSITE[verb] ?? verb}${amount}`;
  return {
    from, to, message: `“${verb}”后面用了负数“${sign}${amount}”，${replacement === undefined ? '应核对' : `应为“${replacement}”`}`,
    ...(replacement === undefined ? {} : { replacement, mechanical: false }),
  };
}
