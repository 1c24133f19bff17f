import { isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const HOUR = /\s?(?:1[3-9]|2[0-3]|十[三四五六七八九]|二十[一二三]?)(?:[时点]|[:：]\d{2})/y;
const LATE = /(?:下午|午后|晚上|晚间|傍晚)$/;
const EARLY = /(?:上午|早上|早晨|清晨|凌晨|早间)$/;

export const afternoonHour: TextRule = {
  code: 'afternoon-hour',
  title: '“下午”与24小时制并用',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '时刻或者用12小时制（下午3时），或者用24小时制（15时）；两样并用是重复，“早上20时”自相矛盾。',
  bad: [
    { text: '　　会议定于⟦下午15时⟧召开。' },
    { text: '　　⟦晚上20:00⟧前返回驻地。' },
    { text: '　　⟦早上20点⟧集合。' },
    { text: '　　⟦下午十五时⟧三十分开始。' },
  ],
  good: ['　　会议定于下午3时召开。', '　　会议定于15时召开。', '　　上午11时开始。', '　　中午13时前签到。', '　　下午2时至16时为咨询时间。', '　　夜间20时至次日8时减半收费。', '　　当晚20时许雨势减弱。', '　　晚上20人值班。', '　　下午15个小组讨论。'],
  starts: '午晚上早晨间后里',
  checkAt(lintText, at) {
    const { text } = lintText;
    const next = text.charCodeAt(at + 1);
    // a digit, 十, 二 or a blank
    if (!isAsciiDigit(next) && next !== 0x5341 && next !== 0x4e8c && next !== 32) return undefined;
    const lead = text.slice(Math.max(0, at - 1), at + 1);
    const late = LATE.test(lead);
    if (!late && !EARLY.test(lead)) return undefined;
    HOUR.lastIndex = at + 1;
    const match = HOUR.exec(text);
    if (match === null || quotedAt(lintText, at)) return undefined;
    const to = at + 1 + match[0].length;
    const from = at - 1;
    if (!late) return { from, to, message: `“${lead}”与“${match[0].trim()}”矛盾，应核对时刻` };
    const hour = match[0].trim();
    return { from, to, message: `“${lead}”与24小时制的“${hour}”重复，应为“${hour}”，或者改用12小时制`, replacement: hour, mechanical: false };
  },
};
