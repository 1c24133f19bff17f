import { isHan } from '../../../text/characters.ts';
import { isAsciiDigit } from '../../../text/quantities.ts';
import { addressAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const BEHIND = /\d{1,6}(?:[%％‰]|个百分点|[万亿]|倍|元|公里|千米|米|亩|公顷|吨|千克|公斤|升|度|平方|小时|次|个|件|人|户|分|元|岁|天|年|倍数|(?=[，。；、）]))/y;
/** Text in half-width marks: there 完成.5% may begin a sentence. */
const HALF_WIDTH = /[\u4e00-\u9fff][.,;][\u4e00-\u9fff]/;
const AROUND = 80;
const BEHIND_STOP = /\d{1,6}(?:[%％‰]|个百分点|[万亿]元?|(?=[，、；）]))/y;

export const pureDecimal: TextRule = {
  code: 'pure-decimal',
  title: '纯小数没有写定位的“0”',
  source: { standard: GB15835, clause: '5.1.2', strength: 'must' },
  severity: 'error',
  why: '纯小数必须写出小数点前定位的“0”，小数点用“.”：0.46。',
  bad: [
    { text: '　　失业率下降⟦.5%⟧。' },
    { text: '　　系数定为⟦.85⟧，按年调整。' },
    { text: '　　增幅为⟦0。46%⟧。' },
    { text: '　　每亩增收⟦.3万⟧元。' },
  ],
  good: ['　　失业率下降0.5%。', '　　系数定为0.85，按年调整。', '　　1.5个百分点的差距仍在。', '　　共分3类.5类以上另行安排。', '　　详见图.5。', '　　安装.7z格式的压缩软件。', '　　目标是0。2个项目除外。', '　　网址为www.a.cn/.5个。'],
  starts: '.。',
  next: '0-9',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at + 1))) return undefined;
    if (text.charAt(at) === '。') {
      if (text.charCodeAt(at - 1) !== 48 || isAsciiDigit(text.charCodeAt(at - 2)) || /[.,]/.test(text.charAt(at - 2))) return undefined;
      BEHIND_STOP.lastIndex = at + 1;
      const decimal = BEHIND_STOP.exec(text)?.[0];
      return decimal === undefined ? undefined : { from: at - 1, to: at + 1 + decimal.length, message: `小数点写成了句号，应为“0.${decimal}”`, replacement: `0.${decimal}`, mechanical: false };
    }
    const before = text.charCodeAt(text.charAt(at - 1) === ' ' ? at - 2 : at - 1);
    if ((!isHan(before) && !/[，（～—]/.test(text.charAt(at - 1))) || /[图表式注第类章节条款件号]/.test(text.charAt(at - 1)) || addressAt(lintText, at)) return undefined;
    BEHIND.lastIndex = at + 1;
    const decimal = BEHIND.exec(text)?.[0];
    return decimal === undefined || HALF_WIDTH.test(text.slice(Math.max(0, at - AROUND), at + AROUND))
      ? undefined
      : { from: at, to: at + 1 + decimal.length, message: `纯小数“.${decimal}”没有定位的“0”，应为“0.${decimal}”`, replacement: `0.${decimal}`, mechanical: false };
  },
};
