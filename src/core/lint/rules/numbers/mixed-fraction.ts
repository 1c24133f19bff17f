import { hanValue } from '../../../text/numerals.ts';
import { hanDigit, isAsciiDigit, isLatin, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const NUMBER = /之(\d{1,6}(?:\.\d{1,4})?)/y;

export const mixedFraction: TextRule = {
  code: 'mixed-fraction',
  title: '分数、百分数混用汉字数字和阿拉伯数字',
  source: { standard: GB15835, clause: '4.3', strength: 'must' },
  severity: 'warning',
  why: '一个数里不混用两种数字：写作5%或者百分之五，三分之二不写作“3分之2”。',
  bad: [{ text: '　　完成年度计划的⟦百分之85⟧。' }, { text: '　　经⟦3分之2⟧以上代表同意。' }, { text: '　　面积减少了⟦三分之1⟧。' }, { text: '　　误差不超过⟦千分之3⟧。' }],
  good: ['　　完成年度计划的85%。', '　　经三分之二以上代表同意。', '　　百分之百到位。', '　　成绩提高5分之后再作评定。', '　　得分之2倍。', '　　完成部分之3项已销号。'],
  starts: '分',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (text.charCodeAt(at + 1) !== 0x4e4b) return undefined;
    NUMBER.lastIndex = at + 1;
    const match = NUMBER.exec(text);
    const before = text.charAt(at - 1);
    if (isAsciiDigit(text.charCodeAt(at - 1))) {
      const from = numberStart(text, at);
      const numerator = hanDigit(text.charAt(at + 2));
      if (isLatin(text.charCodeAt(from - 1)) || (match === null && numerator < 1)) return undefined;
      return quotedAt(lintText, at) ? undefined : { from, to: at + 1 + (match?.[0].length ?? 2), message: '分数用了阿拉伯数字和“分之”，应全用汉字数字' };
    }
    if (match === null || (!/[百千万]/.test(before) && hanValue(before) < 2) || quotedAt(lintText, at)) return undefined;
    const to = at + 1 + match[0].length;
    const sign = before === '百' ? '%' : before === '千' ? '‰' : undefined;
    const replacement = sign === undefined ? undefined : `${match[1]!}${sign}`;
    const from = at - 1;
    return {
      from, to, message: `“${text.slice(from, to)}”混用汉字数字和阿拉伯数字，应${replacement === undefined ? '全用汉字数字' : `为“${replacement}”，或者全用汉字数字`}`,
      ...(replacement === undefined ? {} : { replacement, mechanical: false }),
    };
  },
};
