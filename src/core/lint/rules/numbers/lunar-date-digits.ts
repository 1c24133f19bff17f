import { hanNumeral } from '../../../text/numerals.ts';
import { isAsciiDigit } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const LUNAR = /农历(?:(闰?(?:\d{1,2}|[正腊冬一二三四五六七八九十]{1,2}))月)?(?:初?(\d{1,2})日?)?/y;
const MONTH = /[正腊]月初?(\d{1,2})(?![\d个次.%-])日?/y;
/** Reigns whose years are counted; each is two characters long. */
const REIGNS = new Set(
  ('洪武建文永乐洪熙宣德正统景泰天顺成化弘治正德嘉靖隆庆万历泰昌天启崇祯顺治康熙雍正乾隆嘉庆道光咸丰同治光绪宣统贞观开元').match(/../g),
);

const day = (text: string): string => (Number(text) <= 10 ? `初${hanNumeral(Number(text))}` : Number(text) === 20 ? '二十' : hanNumeral(Number(text)));

export const lunarDateDigits: TextRule = {
  code: 'lunar-date-digits',
  title: '农历、历史纪年用阿拉伯数字',
  source: { standard: GB15835, clause: '4.2.1', strength: 'must' },
  severity: 'warning',
  why: '干支纪年、农历月日、历史朝代纪年应采用汉字数字：农历八月十五、正月初五、清咸丰十年。',
  bad: [{ text: '　　⟦农历8月15⟧前发放到位。' }, { text: '　　⟦正月15日⟧举办灯会。' }, { text: '　　⟦腊月23⟧以前完成慰问。' }, { text: '　　该桥建于清⟦乾隆5年⟧。' }, { text: '　　⟦农历五月5日⟧举办龙舟赛。' }],
  good: ['　　农历八月十五前发放到位。', '　　正月十五举办灯会。', '　　该桥建于清乾隆五年。', '　　农历新年前发放3批物资。', '　　2025年农历春节前完成。', '　　据校正月3次的要求执行。', '　　嘉庆路5年内改造完毕。'],
  starts: '农正腊年',
  checkAt(lintText, at) {
    const { text } = lintText;
    const code = text.charCodeAt(at);
    const found = code === 0x5e74 ? reign(text, at) : code === 0x519c ? lunar(text, at) : month(text, at);
    return found === undefined || quotedAt(lintText, at) ? undefined : found;
  },
};

function reign(text: string, at: number) {
  if (!isAsciiDigit(text.charCodeAt(at - 1)) || text.charAt(at + 1) === '级') return undefined;
  const from = isAsciiDigit(text.charCodeAt(at - 2)) ? at - 2 : at - 1;
  const name = text.slice(Math.max(0, from - 2), from);
  if (!REIGNS.has(name)) return undefined;
  return replaced(text, from - 2, at + 1, `${name}${text.slice(from, at) === '1' ? '元' : hanNumeral(Number(text.slice(from, at)))}年`);
}

function lunar(text: string, at: number) {
  if (text.charCodeAt(at + 1) !== 0x5386) return undefined;
  LUNAR.lastIndex = at;
  const match = LUNAR.exec(text);
  if (match === null || !/\d/.test(match[0])) return undefined;
  const [whole, monthText, dayText] = match;
  if (monthText === undefined) return /[个年项次批户]/.test(text.charAt(at + whole.length)) ? undefined : replaced(text, at, at + whole.length, undefined);
  const number = monthText.replace(/\d+/, (digits) => hanNumeral(Number(digits)));
  const valid = dayText === undefined || (Number(dayText) >= 1 && Number(dayText) <= 30);
  return valid ? replaced(text, at, at + whole.length, `农历${number}月${dayText === undefined ? '' : day(dayText)}`) : undefined;
}

function month(text: string, at: number) {
  if (text.charCodeAt(at + 1) !== 0x6708 || (!isAsciiDigit(text.charCodeAt(at + 2)) && text.charAt(at + 2) !== '初') || /[修校改更纠订真]/.test(text.charAt(at - 1))) return undefined;
  // 农历正月15 is found at 农
  if (text.charCodeAt(at - 1) === 0x5386) return undefined;
  MONTH.lastIndex = at;
  const match = MONTH.exec(text);
  if (match === null || Number(match[1]) < 1 || Number(match[1]) > 30) return undefined;
  return replaced(text, at, at + match[0].length, `${text.charAt(at)}月${day(match[1]!)}`);
}

function replaced(text: string, from: number, to: number, replacement: string | undefined) {
  const was = text.slice(from, to);
  return {
    from, to, message: `“${was}”用了阿拉伯数字，应${replacement === undefined ? '用汉字数字' : `为“${replacement}”`}`,
    ...(replacement === undefined ? {} : { replacement, mechanical: false }),
  };
}
