import { CLASSIFIERS, isAsciiDigit, isLatin, numberStart } from '../../../text/quantities.ts';
import { hanNumeral } from '../../../text/numerals.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

/** Words that 几 opens. */
const WORD = /[乎何经率内维时度案]/;
const TENS_BEHIND = new RegExp(`几10{1,3}(?:[多余]?[万亿]?(?:${CLASSIFIERS}|项|条|[万亿]))`, 'y');

export const digitsBeforeJi: TextRule = {
  code: 'digits-before-ji',
  title: '含“几”的概数用阿拉伯数字',
  source: { standard: GB15835, clause: '4.2.2', strength: 'must' },
  severity: 'error',
  why: '含“几”的概数应采用汉字数字：十几、几十、一百几十。',
  bad: [
    { text: '　　步行⟦10几⟧分钟即可到达。' },
    { text: '　　先后走访⟦20几⟧家企业。' },
    { text: '　　发放资料⟦几100⟧份。' },
    { text: '　　累计投入⟦10几⟧亿元。' },
  ],
  good: ['　　步行十几分钟即可到达。', '　　先后走访几十家企业。', '　　同比下降10个百分点，几乎持平。', '　　2020几内亚代表团来访。', '　　完成率100%，几个重点项目提前竣工。', '　　第2几何教研组。', '　　分为几1型、2型。'],
  starts: '几',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (isAsciiDigit(text.charCodeAt(at - 1))) {
      const from = numberStart(text, at);
      if (WORD.test(text.charAt(at + 1)) || isLatin(text.charCodeAt(from - 1)) || /[第.\-年]/.test(text.charAt(from - 1)) || quotedAt(lintText, at)) return undefined;
      const number = text.slice(from, at);
      if (!/^[1-9]\d{1,3}$/.test(number) || !number.endsWith('0') || Number(number) > 1000) return undefined;
      const replacement = Number(number) < 100 ? `${hanNumeral(Number(number))}几` : undefined;
      return {
        from, to: at + 1, message: `概数“${number}几”用了阿拉伯数字，应用汉字数字${replacement === undefined ? '' : `，写作“${replacement}”`}`,
        ...(replacement === undefined ? {} : { replacement, mechanical: false }),
      };
    }
    if (text.charAt(at + 1) !== '1' || text.charAt(at + 2) !== '0') return undefined;
    TENS_BEHIND.lastIndex = at;
    if (!TENS_BEHIND.test(text) || quotedAt(lintText, at)) return undefined;
    const zeros = /^10{1,3}/.exec(text.slice(at + 1, at + 5))![0];
    const replacement = `几${zeros.length === 2 ? '十' : zeros.length === 3 ? '百' : '千'}`;
    return { from: at, to: at + 1 + zeros.length, message: `概数“几${zeros}”用了阿拉伯数字，应为“${replacement}”`, replacement, mechanical: false };
  },
};
