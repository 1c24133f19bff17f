import { isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import { addressAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB9704 } from '../../sources.ts';

const PADDED = /0[1-9](?:月(?:0[1-9][日号])?|[日号])/y;
/** Behind dates that a machine wrote: the page of a newspaper, the hour of an entry. */
const STAMP = /\d?\d?[日号]?\s{0,3}(?:\d{1,2}\s?版|\d{1,2}[:：]\d{2})/y;

export const paddedDate: TextRule = {
  code: 'padded-date',
  title: '日期的月、日前补“0”',
  source: { standard: GB9704, clause: '7.3.5.4', strength: 'practice' },
  severity: 'warning',
  why: '公文的日期月、日不编虚位，“1”不写作“01”；正文里的日期与成文日期写法一致。',
  bad: [
    { text: '　　2012年⟦08月01日⟧起施行。' },
    { text: '　　会议定于8月⟦05日⟧召开。' },
    { text: '　　请于⟦09月⟧底前报送。' },
    { text: '　　培训时间为3月12日至4月⟦05日⟧。' },
  ],
  good: ['　　2012年8月1日起施行。', '　　8月10日召开会议。', '　　10月30日前报送。', '　　统计截止日期为2012-08-01。', '　　上午08时30分集合。', '　　2005日历已经印发。', '　　使用A05日光灯。', '　　（原载《人民日报》2018年06月11日02版）。', '　　发布时间为2024年04月06日 16:40。'],
  starts: '0',
  checkAt(lintText, at) {
    const { text, role } = lintText;
    // 成文日期 and 印发日期 have rules of their own
    if (role === 'date' || role === 'issue' || role === 'sign') return undefined;
    const before = text.charCodeAt(at - 1);
    if (!isAsciiDigit(text.charCodeAt(at + 1)) || isAsciiDigit(before) || isLatin(before) || /[-./:：]/.test(text.charAt(at - 1))) return undefined;
    PADDED.lastIndex = at;
    const padded = PADDED.exec(text)?.[0];
    // 〔2025〕06号: a number, no day
    if (/[〕\]］）)】第]/.test(text.charAt(at - 1))) return undefined;
    // 08月01日 is found as one at its month
    if (padded === undefined || (text.charAt(at - 1) === '月' && /(?:^|\D)0[1-9]$/.test(text.slice(Math.max(0, at - 4), at - 1))) || addressAt(lintText, at)) return undefined;
    STAMP.lastIndex = at + padded.length;
    if (STAMP.test(text)) return undefined;
    const replacement = padded.replace(/0(?=[1-9])/g, '');
    return { from: at, to: at + padded.length, message: `日期“${padded}”编了虚位，应为“${replacement}”`, replacement, mechanical: false };
  },
};
