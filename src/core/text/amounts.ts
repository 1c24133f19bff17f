/** 数量: numbers with their units by value, so that 3.5亿元, 35000万元 and 三亿五千万元 are one. */
import { HAN_NUMERAL_CLASS, HAN_YEAR, hanValue, ZERO_CLASS } from './numerals.ts';
import { ARABIC, COUNTING_CLASS, hanDigit, MEASURE } from './quantities.ts';

/** A number in a text that is folded (folded.ts), with offsets in it. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** In one spelling of several (千米 → 公里, 百分之… → %), '' when there is none. */
  readonly unit: string;
}

/** Units that are one by another name. */
const SAME_UNIT: Readonly<Record<string, string>> = {
  千米: '公里', 平方千米: '平方公里', 千克: '公斤', 块: '元', 元人民币: '元', 人民币: '元', '％': '%', 个学时: '学时', 个课时: '课时', 个小时: '小时', 个自然日: '天', 周年: '年',
};

/** Each 千 and 百 before these is a part of the unit: 千米, 千克, 千瓦. */
const SCALE = '(?:[十百]?[万亿]{1,2}|[百千](?![米克瓦伏])(?:[万亿]{1,2})?)';
const HAN = `[${COUNTING_CLASS}]{1,20}`;
const HAN_DECIMAL = `${HAN}点[${HAN_NUMERAL_CLASS.replace(/[十百千]/g, '')}]{1,6}[万亿]{0,2}`;
const SHARE = '(?:百|千)分之';
/** Units that MEASURE knows in compounds or not at all. */
const UNIT = `(?:[年月](?![级度])|${MEASURE})`;

/** A share, a number of digits with its scales (3亿5000万), one of 汉字; behind it its unit. */
const AMOUNT = new RegExp(
  `(${SHARE})?(?:(${HAN_YEAR})(?= ?年)|(${ARABIC} ?${SCALE}(?:${ARABIC} ?${SCALE}){0,2}(?:${ARABIC})?|${ARABIC})|(${HAN_DECIMAL}|${HAN})) ?(${UNIT})?`,
  'g',
);
const ARABIC_PART = new RegExp(`(${ARABIC}) ?(${SCALE})?`, 'g');
const ZERO = new RegExp(`[${ZERO_CLASS}]`, 'g');

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * @param text folded with its blanks kept as one
 * @returns the numbers in it that have a value, in order; 几, 数十, 十四五 have none
 */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, share, year, arabic, han, unit = ''] = match;
    // part of a longer word or number: A4, 2.1.3
    if (arabic !== undefined && /[a-z.]/.test(text.charAt(match.index - 1))) continue;
    const value = year !== undefined ? yearValue(year) : arabic !== undefined ? arabicValue(arabic) : countingValue(han!);
    if (Number.isNaN(value)) continue;
    amounts.push({ from: match.index, to: match.index + whole.replace(/[, ]+$/, '').length, value, unit: share === undefined ? plainUnit(unit) : share.startsWith('百') ? '%' : '‰' });
  }
  return amounts;
}

/** Whether an amount is the one looked for: of the same value, and counted in the same unit where one was asked for. */
export function isAmount(found: Amount, wanted: Pick<Amount, 'value' | 'unit'>): boolean {
  // 12个 is looked for, 12个乡镇 is found
  return Math.abs(found.value - wanted.value) <= Math.abs(wanted.value) * 1e-9 && (found.unit.startsWith(wanted.unit) && (wanted.unit !== '个' || !found.unit.startsWith('个百分点')));
}

/** 3万多元 is looked for as 3万元. */
function plainUnit(unit: string): string {
  const plain = unit.replace(/^[多余]/, '');
  return SAME_UNIT[plain] ?? plain;
}

function yearValue(year: string): number {
  return Number(year.replace(ZERO, '0').replace(/[一二三四五六七八九]/g, (digit) => String(hanDigit(digit))));
}

function arabicValue(text: string): number {
  const plain = Number(text.replace(/,/g, ''));
  if (!Number.isNaN(plain)) return plain;
  let value = 0;
  for (const [, digits, scale = ''] of text.matchAll(ARABIC_PART)) {
    let part = Number(digits!.replace(/,/g, ''));
    for (const unit of scale) part *= SCALES[unit] ?? 1;
    value += part;
  }
  return value;
}

/**
 * @param text 汉字: 一千二百, 两亿三千万, 四十九点五, 一万二
 * @returns its value; NaN when it is not well-formed (十四五, 一二百)
 */
function countingValue(text: string): number {
  const point = text.indexOf('点');
  if (point >= 0) {
    const scale = /[万亿]*$/.exec(text)![0];
    const digits = text.slice(point + 1, text.length - scale.length);
    let value = countingValue(text.slice(0, point)) + Number(`0.${Array.from(digits, (digit) => String(hanDigit(digit))).join('')}`);
    for (const unit of scale) value *= SCALES[unit]!;
    return value;
  }
  const billions = text.lastIndexOf('亿');
  if (billions >= 0) return joined(text, billions, 1e8);
  const thousands = text.lastIndexOf('万');
  if (thousands >= 0) return joined(text, thousands, 1e4);
  if (/^[零〇]$/.test(text)) return 0;
  // 一千二 is 1200
  const short = /^(.*([百千]))([一二三四五六七八九])$/.exec(text);
  if (short !== null) return positive(hanValue(short[1]!.replace(/两/g, '二'))) + hanDigit(short[3]!) * SCALES[short[2]!]! / 10;
  return positive(hanValue(text.replace(/两/g, '二')));
}

/** What stands before a unit times the unit, and what stands behind it. */
function joined(text: string, at: number, unit: number): number {
  const before = countingValue(text.slice(0, at)) * unit;
  const after = text.slice(at + 1);
  if (after === '') return before;
  // 一万二 is 12000, 一万零二 is 10002
  if (after.length === 1 && hanDigit(after) > 0) return before + hanDigit(after) * unit / 10;
  const rest = countingValue(after.replace(/^[零〇]/, ''));
  return rest < unit ? before + rest : NaN;
}

function positive(value: number): number {
  return value > 0 ? value : NaN;
}
