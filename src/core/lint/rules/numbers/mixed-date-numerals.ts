import { HAN_YEAR, digitValue, hanValue } from '../../../text/numerals.ts';
import { hanDigit, isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const HAN_DAY = '(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** 2025年三月五日, 二〇二五年3月5日; a day that is a festival of the 农历 has no 日: 三月三. */
const FROM_YEAR = new RegExp(`年(?:(十[一二]?|[一二三四五六七八九])月(?!革命|[初廿]|[一三六七九半](?![日号]))(?:(${HAN_DAY}|\\d{1,2})([日号]))?|(1[0-2]|0?[1-9])月(?:(${HAN_DAY}|\\d{1,2})([日号]))?)`, 'y');
const ARABIC_YEAR = /^(?:19|20)\d{2}$/;
const YEAR = new RegExp(String.raw`^${HAN_YEAR}$`);
const HAN_MONTH = /(?:^|[^一二三四五六七八九十〇零年近前后每第半两几历闰])((?:十[一二]?|[一二三四五六七八九]))$/;
const ARABIC_MONTH = /(?:^|[^\d年.])(1[0-2]|0?[1-9])$/;
const ARABIC_DAY = /月(\d{1,2})[日号]/y;
const HAN_DAY_BEHIND = new RegExp(`月(${HAN_DAY})[日号](?![一三游内之游千])`, 'y');

const value = (text: string): number => (isAsciiDigit(text.charCodeAt(0)) ? digitValue(text) : hanValue(text));

export const mixedDateNumerals: TextRule = {
  code: 'mixed-date-numerals',
  title: '同一日期混用汉字数字和阿拉伯数字',
  source: { standard: GB15835, clause: '4.3', strength: 'must' },
  severity: 'error',
  why: '同一类别的数字应同形式：一个日期的年、月、日或者都用阿拉伯数字，或者都用汉字数字。',
  bad: [
    { text: '　　于⟦二〇〇八年8月8日⟧开幕。' },
    { text: '　　⟦2025年三月五日⟧召开会议。' },
    { text: '　　截至⟦2025年十二月⟧，完成全部任务。' },
    { text: '　　定于⟦三月5日⟧集中学习。' },
    { text: '　　定于⟦3月十五日⟧集中学习。' },
    { text: '　　⟦2025年3月五日⟧召开会议。' },
  ],
  good: ['　　于二〇〇八年八月八日开幕。', '　　2025年3月5日召开会议。', '　　2025年三月三民俗节如期举行。', '　　2025年一季度开门红。', '　　2025年八一建军节前夕。', '　　光绪二十一年8月的报纸。', '　　安排3月一日游线路。', '　　前三月5日为集中学习日。', '　　2024年十月革命胜利纪念活动。'],
  starts: '年月',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (text.charCodeAt(at) === 0x5e74) {
      if (at < 4) return undefined;
      const next = text.charCodeAt(at + 1);
      if (!isAsciiDigit(next) && hanDigit(text.charAt(at + 1)) < 0 && next !== 0x5341) return undefined;
      const year = text.slice(at - 4, at);
      const arabic = ARABIC_YEAR.test(year);
      if (!arabic && !YEAR.test(year)) return undefined;
      FROM_YEAR.lastIndex = at;
      const match = FROM_YEAR.exec(text);
      if (match === null) return undefined;
      const month = match[1] ?? match[4]!;
      const day = match[2] ?? match[5];
      const mixed = arabic !== isAsciiDigit(month.charCodeAt(0)) || (day !== undefined && arabic !== isAsciiDigit(day.charCodeAt(0)));
      if (!mixed) return undefined;
      const figures = arabic ? year : year.replace(/./g, (char) => (hanDigit(char) < 0 ? '0' : String(hanDigit(char))));
      const replacement = `${figures}年${value(month)}月${day === undefined ? '' : `${value(day)}${match[3] ?? match[6]!}`}`;
      return found(lintText, at - 4, at + match[0].length, replacement);
    }
    const before = text.charCodeAt(at - 1);
    const behind = text.charCodeAt(at + 1);
    if (isAsciiDigit(before) === isAsciiDigit(behind)) return undefined;
    const lead = text.slice(Math.max(0, at - 3), at);
    const [month, pattern] = isAsciiDigit(behind) ? [HAN_MONTH.exec(lead)?.[1], ARABIC_DAY] : [ARABIC_MONTH.exec(lead)?.[1], HAN_DAY_BEHIND];
    if (month === undefined) return undefined;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    return found(lintText, at - month.length, at + match[0].length, `${value(month)}月${value(match[1]!)}${match[0].slice(-1)}`);
  },
};

function found(lintText: Parameters<typeof quotedAt>[0], from: number, to: number, replacement: string) {
  // 成文日期 has rules of its own
  if (lintText.role === 'date' || quotedAt(lintText, from)) return undefined;
  return { from, to, message: `日期“${lintText.text.slice(from, to)}”混用汉字数字和阿拉伯数字，应为“${replacement}”`, replacement, mechanical: false };
}
