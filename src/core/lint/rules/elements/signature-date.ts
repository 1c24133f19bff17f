import { coverOf } from '../../cover/cover.ts';
import { dateText, isRealDay } from '../../cover/dates.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n';

export const signatureDate: TreeRule = {
  code: 'signature-date',
  title: '成文日期的写法',
  source: { standard: GB9704, clause: '7.3.5.4', strength: 'must' },
  severity: 'error',
  why: '成文日期用阿拉伯数字将年、月、日标全，年份标全称，月、日不编虚位。',
  bad: [
    { text: `${BODY}　　　　　　　　⟦2025.8.1⟧` },
    { text: `${BODY}　　　　　　　　⟦2025-08-01⟧` },
    { text: `${BODY}　　　　　　　　⟦2025年08月01日⟧` },
    { text: `${BODY}　　　　　　　　⟦二〇二五年八月一日⟧` },
    { text: `${BODY}　　　　　　　　⟦2025年8月⟧` },
    { text: `${BODY}　　　　　　　　⟦2025年8月1号⟧` },
    { text: `${BODY}　　　　　　　　⟦2025年6月31日⟧`, also: ['impossible-date'] },
    { text: `${BODY}　　　　　　　　⟦25年8月1日⟧`, also: ['short-year'] },
    { text: `${BODY}　　　　　　　　⟦8月1日⟧` },
    { text: `${BODY}　　　　　　　　⟦2025年八月一日⟧` },
    { text: `${BODY}　　　　　　　　⟦二零二五年8月1日⟧` },
  ],
  good: [
    `${BODY}　　　　　　　　2025年8月1日`,
    `${BODY}　　　　　　　　2024年2月29日\n　　（此件公开发布）`,
    `${BODY}　　　　　　　　2025年×月×日`,
    `${BODY}　　　　　　　　二○○九年八月一日`,
    '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　检查分三批进行，时间安排如下：\n　　2025.8.1\n　　由县水利局负责。',
  ],
  check(context) {
    const { date, genre, official, old } = coverOf(context);
    if (date?.date === undefined || old || (genre === undefined && !official)) return [];
    const { line, from, text } = date;
    const { form, padded, shortYear, end, year, day, blanks, wide } = date.date;
    const report = (message: string, severity: 'error' | 'warning' | 'information', right = true) => {
      const whole = right && isRealDay(date.date!) ? dateText(date.date!) : undefined;
      return [inLine(line, from, from + text.length, whole === undefined ? message : `${message}，应为“${whole}”`, { severity, mechanical: false, ...(whole === undefined ? {} : { replacement: whole }) })];
    };
    if (year === 0) return report('成文日期缺年，应将年、月、日标全', 'error', false);
    if (day > 0 && !isRealDay(date.date)) return report(`成文日期“${text}”没有这一天，应核对`, 'error', false);
    if (day === 0) return report('成文日期缺日，应将年、月、日标全', 'error', false);
    if (form === 'marks') return report('成文日期未写年、月、日', 'error');
    if (form === 'han') return report('成文日期用了汉字数字', 'warning');
    if (shortYear) return report('成文日期的年份只有两位', 'error');
    if (padded) return report('成文日期的月、日编了虚位“0”', 'error');
    if (end === '号') return report('成文日期写作“号”', 'error');
    if (wide) return report('成文日期用了全角数字', 'error');
    if (blanks) return report('成文日期中间有空格', 'information');
    return [];
  },
};

