import { daysOf } from '../../../text/dates.ts';
import { digitValue, hanValue } from '../../../text/numerals.ts';
import { isAsciiDigit, isLatin, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** Behind 月: the day, and the last day of a stretch of days. */
const DAYS = /月(\d{1,2})(?:[日号]?\s?[—～~至到-]\s?(\d{1,2}))?[日号]/y;
const HAN_DAYS = /月([一二三四五六七八九十]{1,3})[日号]/y;
const YEAR_BEFORE = /(?:^|\D)((?:19|20)\d{2})年$/;
const HAN_MONTH = /(?:^|[^一二三四五六七八九十〇零])([一二三四五六七八九十]{1,2})$/;

export const impossibleDate: TextRule = {
  code: 'impossible-date',
  title: '日历上没有的日期',
  source: { strength: 'language' },
  severity: 'error',
  why: '一年没有13月，2月没有30日，平年没有2月29日。',
  bad: [
    { text: '　　定于2025年⟦2月30日⟧召开会议。' },
    { text: '　　截至2025年⟦13月⟧底。' },
    { text: '　　⟦4月31日⟧前报送材料。' },
    { text: '　　2025年⟦2月29日⟧完成验收。' },
    { text: '　　公示期为⟦6月25日至31日⟧。' },
    { text: '　　⟦九月三十一日⟧前完成。' },
  ],
  good: ['　　2024年2月29日完成验收。', '　　4月30日前报送材料。', '　　13月龄婴儿接种疫苗。', '　　农历二月三十日不存在争议。', '　　公示期为6月25日至30日。', '　　2月28日至3月31日为集中整治期。', '　　历时15月方告完成。', '　　12月31日前完成。', '　　发放第13月薪酬。'],
  starts: '月',
  checkAt(lintText, at) {
    const { text } = lintText;
    const arabic = isAsciiDigit(text.charCodeAt(at - 1));
    if (!arabic) {
      HAN_DAYS.lastIndex = at;
      const match = HAN_DAYS.exec(text);
      if (match === null) return undefined;
      const lead = text.slice(Math.max(0, at - 6), at);
      const month = HAN_MONTH.exec(lead)?.[1];
      if (month === undefined || lead.includes('历')) return undefined;
      const number = hanValue(month);
      const most = daysOf(number);
      if (number === 0 || most === 0 || hanValue(match[1]!) <= most) return undefined;
      return found(lintText, at - month.length, at + match[0].length);
    }
    const from = numberStart(text, at);
    const digits = text.slice(from, at);
    if (digits.length > 2 || isLatin(text.charCodeAt(from - 1)) || /[.\-/第农历]/.test(text.charAt(from - 1))) return undefined;
    const year = YEAR_BEFORE.exec(text.slice(Math.max(0, from - 6), from))?.[1];
    const month = digitValue(digits);
    DAYS.lastIndex = at;
    const match = DAYS.exec(text);
    if (month < 1 || month > 12) return year !== undefined || match !== null ? (/[龄薪]/.test(text.charAt(at + 1)) ? undefined : found(lintText, from, at + (match?.[0].length ?? 1))) : undefined;
    if (match === null) return undefined;
    const most = daysOf(month, year === undefined ? undefined : Number(year));
    const wrong = (day: string | undefined): boolean => day !== undefined && (Number(day) > most || Number(day) < 1);
    return wrong(match[1]) || wrong(match[2]) ? found(lintText, from, at + match[0].length) : undefined;
  },
};

function found(lintText: Parameters<typeof quotedAt>[0], from: number, to: number) {
  return quotedAt(lintText, from) ? undefined : { from, to, message: `日历上没有“${lintText.text.slice(from, to)}”，应核对日期` };
}
