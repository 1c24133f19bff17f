import { daysOf } from '../../../text/dates.ts';
import { isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const MONTH_AND_DAY = /、(0?[1-9]|1[0-2])、(0?[1-9]|[12]\d|3[01])(?![\d、个项号条%.])日?/y;
const YEAR = /(?:^|[^\d.])((?:19|20)\d{2})$/;

export const datePause: TextRule = {
  code: 'date-pause',
  title: '年月日之间用顿号',
  source: { standard: GB15834, clause: 'A.4.2', strength: 'must' },
  severity: 'error',
  why: '阿拉伯数字的年月日简写用短横线，不用顿号；公文里写作“2025年3月5日”。',
  bad: [{ text: '　　启用时间为⟦2025、3、5⟧。' }, { text: '　　⟦2024、12、31⟧前完成整改。' }],
  good: ['　　启用时间为2025年3月5日。', '　　统计2023、2024、2025年数据。', '　　编号为2025、3、5、7的档案。', '　　房号2025、3、50。', '　　启用时间为2025-03-05。'],
  starts: '、',
  next: '0-9',
  rows: true,
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1)) || !isAsciiDigit(text.charCodeAt(at - 4)) || !isAsciiDigit(text.charCodeAt(at + 1))) return undefined;
    const year = YEAR.exec(text.slice(Math.max(0, at - 5), at))?.[1];
    MONTH_AND_DAY.lastIndex = at;
    const match = MONTH_AND_DAY.exec(text);
    if (year === undefined || match === null || quotedAt(lintText, at) || Number(match[2]) > daysOf(Number(match[1]), Number(year))) return undefined;
    const replacement = `${year}年${Number(match[1])}月${Number(match[2])}日`;
    return { from: at - 4, to: at + match[0].length, message: `日期“${year}${match[0]}”用了顿号，应为“${replacement}”`, replacement, mechanical: false };
  },
};
