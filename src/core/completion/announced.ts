/** Words at the end of a text that hand over to what is counted, beyond the promises of lint/promises.ts, which are held to their number. */
import { PROMISE_COUNT, PROMISE_NOUNS, PROMISE_UNITS } from '../text/promises.ts';

/** No such words stand farther from the end, in characters. */
const REACH = 80;
const FOLLOWING = '(?:以下|下列)(?!简称|称|的|且|罚)';
/** 现将……通知如下。 有下列情形之一的： 制定本方案。 */
const MEMBERS = new RegExp(`[：:]\\s*$|(?:如下|${FOLLOWING}[^。；，（）]{0,16}|制定本[^。；，]{1,10})[。；]?\\s*$`);
/** 提几点希望。 采取以下措施： */
const POINTS = new RegExp(`(?<![第十百零一二三四五六七八九])(?:几|[0-9]|[${PROMISE_COUNT}])(?:${PROMISE_UNITS.join('|')})(?:[^。；：]{0,8}(?:${PROMISE_NOUNS.join('|')}))?[。：:]\\s*$|${FOLLOWING}[^。；：，（）]{0,20}[。：:]\\s*$`);

/** @returns whether a text hands over to headings, items or points */
export function announcesMembers(text: string): boolean {
  return MEMBERS.test(text.slice(-REACH));
}

/** @returns whether a text announces points, by a number or by 几 */
export function announcesPoints(text: string): boolean {
  return POINTS.test(text.slice(-REACH));
}

/** @returns the mark with which a text ends, '' when it ends with none; …。（市财政局负责）: the bracket belongs to what stands before it */
export function lastMark(text: string): string {
  const last = text.slice(-REACH).trimEnd().replace(/[（(][^（）()]*[）)]$/, '').replace(/[”’"』」）)]+$/, '').slice(-1);
  return /[。；：！？，、;:!?,.]/.test(last) ? last : '';
}
