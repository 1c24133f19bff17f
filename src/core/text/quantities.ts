/** Numbers as they stand in running text and the words behind them: fragments of regular expressions without groups that capture. */
import { isDigit } from './characters.ts';

/** An Arabic number: 12, 3.5, 1,200. */
export const ARABIC = '\\d[\\d,]{0,14}(?:\\.\\d{1,6})?';

/** 汉字 of numbers in running text, as the inside of a class. */
export const COUNTING_CLASS = '一二两三四五六七八九十百千万亿零〇';

/**
 * Classifiers and units that count and never merely name: 三四天, 3个. Those that may name too (三、四级, 一、二期, 3号楼)
 * stand in NAMING_CLASSIFIERS.
 */
export const CLASSIFIERS =
  '个|天|周(?![岁年期边围一二三四五六日末])|小时|分钟|秒|人|名(?![单称录])|位(?!于|数)|家|户|口|件|份|处|座|台|辆|套|间|栋|幢|只|头|匹|棵|株|艘|架|张|笔|起|场|次|遍|趟|' +
  '轮|回(?!复|报|答)|倍|成(?!为|立|果)|周岁|周年|岁|年(?![级度期代鉴报规计])|公里|千米|米|厘米|毫米|平方|立方|亩|公顷|吨|千克|公斤|克|斤|升|元|块|度|℃|里(?!程)|字|页|种|册|本(?![级次年月日周期市县省区镇村单科届着来])|篇|卷(?!宗)|幅|枚|根|瓶|袋|箱|桶|盒|盏|例(?!如|会|外|行)|宗|片(?!区|面)|层楼';

/** Classifiers that number as well as count: 第三、四项. */
export const NAMING_CLASSIFIERS = '项|条|点(?!钟)|批';

/** A noun stands behind a classifier: three things are meant, not the third. */
export const COUNTED_NOUN = '(?![规的、，。；：和至所中及与或第（])[\\u4e00-\\u9fff]';

/** Units of amounts, whole, for patterns that must end where the amount ends: 5个工作日, 3万元, 90%. */
export const MEASURE =
  '(?:[多余]?[万亿]{0,2}[多余]?(?:个(?:工作日|月|百分点|小时|学时|课时|学分|自然日|点|村|乡镇|县|单位|部门|项目|班次|批次|季度|品种|岗位)?|[%％‰]|成|倍|天|日|周|年|小时|学时|课时|学分|分钟|分|秒|' +
  '人次|人|名|位|家|户次|户|件次|件|份|处|座|台套|台|辆|套|间|栋|场次|场|次|遍|轮|岁|公里|千米|米|厘米|毫米|平方米|平方公里|立方米|亩|公顷|吨|千克|公斤|克|斤|升|元|块|度|℃|字|页|种|项|条|篇|期|批|' +
  '千瓦时|千瓦|千伏|美元|只|头|匹|棵|株|艘|架|张|笔|起|册|本|部|所|口|盏|台次|车次|趟|枚|根|箱|袋|幅|宗|例)?(?:人民币)?)';

/** How far a number is looked back over. */
const LONGEST = 16;

/** @returns where the Arabic number ends whose last digit stands before `to`: its first digit; `to` when there is none */
export function numberStart(text: string, to: number): number {
  let at = to;
  const limit = Math.max(0, to - LONGEST);
  while (at > limit) {
    const code = text.charCodeAt(at - 1);
    if (code >= 48 && code <= 57) at--;
    else if (code === 46 && at < to && isDigit(text.charCodeAt(at - 2))) at--;
    else break;
  }
  return at;
}

const ANY_HAN_DIGIT = '零一二三四五六七八九';

/** @returns value of one 汉字 digit, 两 and 〇 too; -1 for any other character */
export function hanDigit(char: string): number {
  if (char === '两') return 2;
  if (char === '〇') return 0;
  return char === '' ? -1 : ANY_HAN_DIGIT.indexOf(char);
}

/** @returns whether the UTF-16 unit is a half-width digit */
export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** @returns whether the UTF-16 unit is a Latin letter, half-width */
export function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
