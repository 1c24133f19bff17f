import { COUNTING_CLASS } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** What stands for a unit that is no longer used; undefined where the number changes too. */
const UNITS: Readonly<Record<string, readonly [advice: string, replacement: string | undefined]>> = {
  公分: ['厘米', '厘米'], 公尺: ['米', '米'], 公升: ['升', '升'], 市斤: ['千克（1市斤为0.5千克）', undefined], 华里: ['公里（1华里为0.5公里）', undefined],
  市尺: ['米（3市尺为1米）', undefined], 市亩: ['亩', '亩'],
};
const COUNTED = new RegExp(`[\\d${COUNTING_CLASS}几数半多余来每/／][\\s ]?(?:平方|立方)?$`);

export const abolishedUnit: TextRule = {
  code: 'abolished-unit',
  title: '公分、公尺、市斤等废止的计量单位',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '公文用法定计量单位：厘米、米、升、千克、公里。',
  bad: [
    { text: '　　积水深达30⟦公分⟧。' }, { text: '　　渠道全长五百⟦公尺⟧。' }, { text: '　　每⟦市斤⟧补贴两角。' }, { text: '　　距县城二十⟦华里⟧。' }, { text: '　　每户配发10⟦公升⟧桶装水。' },
  ],
  good: ['　　积水深达30厘米。', '　　推进集中办公分区管理。', '　　这是中华里程碑式的工程。', '　　实现第3次不公分配的纠正。', '　　全市里里外外焕然一新。', '　　召开三市里程碑工程推进会。', '　　三市里应外合开展整治。'],
  starts: '公市华',
  checkAt(lintText, at) {
    const { text } = lintText;
    const second = text.charCodeAt(at + 1);
    // 分 尺 升 斤 里 亩
    if (second !== 0x5206 && second !== 0x5c3a && second !== 0x5347 && second !== 0x65a4 && second !== 0x91cc && second !== 0x4ea9) return undefined;
    const unit = UNITS[text.slice(at, at + 2)];
    if (unit === undefined || !COUNTED.test(text.slice(Math.max(0, at - 4), at)) || /[程外部面派配别]/.test(text.charAt(at + 2)) || quotedAt(lintText, at)) return undefined;
    const [advice, replacement] = unit;
    return { from: at, to: at + 2, message: `“${text.slice(at, at + 2)}”不是法定计量单位，应为“${advice}”`, ...(replacement === undefined ? {} : { replacement, mechanical: false }) };
  },
};
