import { CLASSIFIERS, COUNTING_CLASS, isAsciiDigit, isLatin, numberStart } from '../../../text/quantities.ts';
import { isHan } from '../../../text/characters.ts';
import { addressAt, quotedAt, type LintText } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** Behind the second number: units of time first, of amounts then. */
const TIME_UNIT = /年(?!级)|学年|月|日|时|点|季度|周(?![岁年边围])|[:：]\d{2}/y;
const AMOUNT_UNIT = new RegExp(`[多余]?[万亿百千]?(?:${CLASSIFIERS}|分(?=$|[，。；、）]|钟|数)|级|项|条|批|类|期|百分点|成|%|％|℃|(?:kg|g|km|cm|mm|m|kW|MW|L|mL|t)(?![A-Za-z0-9]))`, 'y');
/** Units behind the first number where it has one of its own. */
const OWN_UNIT = /\d(?:年|月|日|号|时|点|分|秒|[%％‰℃]|岁|天|个|人|名|家|户|倍|米|公里|吨|亩|斤|[万亿]?元|[万亿])$/;
const RIGHT = /\d{1,7}(?:\.\d{1,4})?/y;
/** Days of the week and months in 汉字. */
const NAMED_TIME = /(?:(?:周|星期)[一二三四五六日]|(?:十[一二]?|[一二三四五六七八九])月)$/;
const NAMED_TIME_BEHIND = /(?:周|星期)[一二三四五六日]|(?:十[一二]?|[一二三四五六七八九])月/y;
const COUNTED = new RegExp(`(?:^|[^第])[${COUNTING_CLASS}]$`);
const HAN_AMOUNT = new RegExp(`[${COUNTING_CLASS}]{1,4}(?:${CLASSIFIERS})`, 'y');
/** A line between two places; 吐鲁番-哈密盆地 is a compound name, for which the hyphen is right. */
const ROUTE = /[\u4e00-\u9fff]{1,5}?(?:高铁|动车|铁路|高速|公路|航线|航班|班列|客专|段|全程|往返|区间|沿线|全线|专线|公交线路|客运线路)/y;

/** Characters before a number that make it part of a code, a drawing's number, a fraction. */
const CODE_BEFORE = /[-—～~/.〔[+×*#_·图表式条款章号]/;

export const rangeMark: TextRule = {
  code: 'range-mark',
  title: '数值、时间、地域的起止用短横线',
  source: { standard: GB15834, clause: '4.13.3.2', strength: 'usual' },
  severity: 'warning',
  why: '起止和数值范围一般用一字线“—”，也可以用浪纹线“～”；短横线“-”用于编号、型号、电话号码，“~”不是中文标点。',
  bad: [
    { text: '　　公示期为3⟦-⟧5天。', fixed: '　　公示期为3～5天。' },
    { text: '　　培训时间为2月3日⟦-⟧10日。', fixed: '　　培训时间为2月3日—10日。' },
    { text: '　　规划期为2021⟦-⟧2025年。', fixed: '　　规划期为2021—2025年。' },
    { text: '　　办公时间为9:00⟦-⟧17:30。', fixed: '　　办公时间为9:00—17:30。' },
    { text: '　　增幅保持在5%⟦~⟧8%。', fixed: '　　增幅保持在5%～8%。' },
    { text: '　　每组安排5⟦－⟧8名队员。', fixed: '　　每组安排5～8名队员。' },
    { text: '　　1⟦-⟧6月份完成投资3亿元。', fixed: '　　1—6月份完成投资3亿元。' },
    { text: '　　每组三⟦-⟧五人。', fixed: '　　每组三～五人。' },
    { text: '　　2020年 ⟦-⟧ 2025年建成。', fixed: '　　2020年 — 2025年建成。' },
    { text: '　　周一⟦-⟧周五办理。', fixed: '　　周一—周五办理。' },
    { text: '　　兴安⟦-⟧临河全程约55分钟。', fixed: '　　兴安—临河全程约55分钟。' },
    { text: '　　兴安⟦-⟧临河高速全线贯通。', fixed: '　　兴安—临河高速全线贯通。' },
  ],
  good: [
    '　　公示期为3—5天。', '　　增幅保持在5%～8%。', '　　联系电话：0000-1234567。', '　　详见图3-2、表2-8。', '　　统计截止日期为2025-03-05。', '　　购置X-5型设备2台。',
    '　　入住3-2号楼的住户。', '　　按照GB 50016-2014的要求验收。', '　　开展吐鲁番-哈密盆地的勘探。', '　　比赛以3-1取胜。', '　　推广“公司-基地-农户”模式。', '　　第2-1条不再执行。',
    '　　印发《水利发展规划（2021-2025年）》。', '　　网址为http://example.com/a-3-5天。',
  ],
  starts: '~－–—-',
  checkAt(lintText, at) {
    const { text } = lintText;
    const length = markLength(text, at);
    if (length === 0) return undefined;
    const kind = rangeKind(lintText, at, at + length);
    if (kind === undefined || quotedAt(lintText, at) || addressAt(lintText, at)) return undefined;
    return found(text.slice(at, at + length), at, kind === 'time' ? '—' : '～');
  },
};

function found(mark: string, at: number, replacement: string): FoundInText {
  const name = mark.startsWith('-') || mark === '－' ? '短横线' : mark === '——' ? '破折号' : '';
  return { from: at, to: at + mark.length, message: `起止、范围用了${name}“${mark}”，应为一字线“—”或浪纹线“～”`, replacement };
}

/** @returns length of the mark that begins here, 0 for one that is right or goes on before */
function markLength(text: string, at: number): number {
  const char = text.charAt(at);
  const previous = text.charAt(at - 1);
  if (previous === char) return 0;
  const double = text.charAt(at + 1) === char;
  if (double && text.charAt(at + 2) === char) return 0;
  if (char === '—') return double ? 2 : 0;
  return double ? (char === '-' ? 2 : 0) : 1;
}

function rangeKind({ text }: LintText, from: number, to: number): 'time' | 'amount' | undefined {
  // one blank on each side is a habit of Latin text
  const blanks = text.charAt(from - 1) === ' ' && text.charAt(to) === ' ' ? 1 : 0;
  const left = from - blanks;
  const right = to + blanks;
  const before = text.charCodeAt(left - 1);
  const after = text.charCodeAt(right);
  if (isAsciiDigit(after)) {
    if (isAsciiDigit(before)) return betweenNumbers(text, left, right, text.charAt(from));
    return OWN_UNIT.test(text.slice(Math.max(0, left - 4), left)) ? unitBehind(text, right)?.kind : undefined;
  }
  if (!isHan(before) || !isHan(after) || text.charAt(from) === '—' || blanks > 0) return undefined;
  NAMED_TIME_BEHIND.lastIndex = to;
  if (NAMED_TIME.test(text.slice(Math.max(0, from - 3), from)) && NAMED_TIME_BEHIND.test(text)) return 'time';
  if (COUNTED.test(text.slice(Math.max(0, from - 2), from))) {
    HAN_AMOUNT.lastIndex = to;
    return HAN_AMOUNT.test(text) ? 'amount' : undefined;
  }
  ROUTE.lastIndex = to;
  return isHan(text.charCodeAt(from - 2)) && ROUTE.test(text) ? 'time' : undefined;
}

function betweenNumbers(text: string, from: number, to: number, mark: string): 'time' | 'amount' | undefined {
  const start = numberStart(text, from);
  const behind = unitBehind(text, to);
  const first = text.slice(start, from);
  const char = text.charAt(start - 1);
  if ((char === ':' || char === '：') && isAsciiDigit(text.charCodeAt(start - 2))) {
    return behind !== undefined && /^[:：]/.test(behind.unit) && first.length === 2 ? 'time' : undefined;
  }
  if (isLatin(text.charCodeAt(start - 1)) || CODE_BEFORE.test(char) || /[A-Za-z] $/.test(text.slice(Math.max(0, start - 2), start))) return undefined;
  if (behind === undefined) {
    // the wave of ASCII stands in no code
    return mark === '~' && Number(first) < behindNumber(text, to) ? 'amount' : undefined;
  }
  const { unit, value, kind } = behind;
  if (char === '第' && !/^[年月日周天页名位期批季]/.test(unit)) return undefined;
  // 15～30% and 3～5万元 have rules of their own, which mend the mark too
  if (/^[%％]/.test(unit) || (/^[万亿]/.test(unit) && Number(first) < value)) return undefined;
  if (/^[:：]/.test(unit)) return undefined;
  const year = first.length === 4 && /^(?:19|20)/.test(first);
  if (unit === '年' || unit === '学年') return Number(first) < value && (year || value < 200) ? 'time' : undefined;
  if (unit === '月' || unit === '日' || unit === '时' || unit === '点') return Number(first) < 60 && value < 60 ? 'time' : undefined;
  return Number(first) < value && !year ? kind : undefined;
}

function behindNumber(text: string, to: number): number {
  RIGHT.lastIndex = to;
  return Number(RIGHT.exec(text)?.[0] ?? NaN);
}

function unitBehind(text: string, to: number): { unit: string; value: number; kind: 'time' | 'amount' } | undefined {
  RIGHT.lastIndex = to;
  const number = RIGHT.exec(text)?.[0];
  if (number === undefined) return undefined;
  const at = to + number.length;
  TIME_UNIT.lastIndex = at;
  const time = TIME_UNIT.exec(text)?.[0];
  if (time !== undefined) return { unit: time, value: Number(number), kind: 'time' };
  AMOUNT_UNIT.lastIndex = at;
  const unit = AMOUNT_UNIT.exec(text)?.[0];
  if (unit !== undefined) return { unit, value: Number(number), kind: 'amount' };
  return /[万亿]/.test(text.charAt(at)) ? { unit: text.charAt(at), value: Number(number), kind: 'amount' } : undefined;
}
