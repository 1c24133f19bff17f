import { CLASSIFIERS, COUNTED_NOUN, hanDigit, isAsciiDigit, NAMING_CLASSIFIERS } from '../../../text/quantities.ts';
import { isHan } from '../../../text/characters.ts';
import { hanNumeral } from '../../../text/numerals.ts';
import { quotedAt } from '../../lint-text.ts';
import type { FoundInText, TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const BEHIND_HAN = new RegExp(`[十百千万亿]{0,3}[多余]?(?:${CLASSIFIERS}|日(?=内|后|之)|点钟|(?:${NAMING_CLASSIFIERS})(?=${COUNTED_NOUN}))`, 'y');
/** 一、二 names as a rule (一、二处, 一、二组); what is counted so is 一两. */
const BEHIND_ONE_TWO = /[十百千万]{0,2}(?:个(?!五年)|天|名(?![单称录])|位|小时|分钟|岁|里路)/y;
const BEHIND_ARABIC = new RegExp(`[十百千万亿]{0,2}[多余]?(?:${CLASSIFIERS}|点钟|(?:${NAMING_CLASSIFIERS})(?=${COUNTED_NOUN}))`, 'y');
/** Before a numeral that is the number of an article, an annex, a day. */
const NAMED = /(?:[第其之图条款项章节号、]|(?<!代)表|附件|星期|(?<!每)[周月])$/;
/** Words that end in 一: 统一、两个维护. */
const WORD_OF_ONE = /[统唯单专同归合划万不如]/;
/** Amounts counted off one by one. */
const ONE_BY_ONE = /分别|依次|各为|各是/;
const FOREGOING = 12;

export const approximateNumberPause: TextRule = {
  code: 'approximate-number-pause',
  title: '概数的两个数之间用顿号',
  source: { standard: GB15835, clause: '5.2.1', strength: 'must' },
  severity: 'warning',
  why: '相邻的两个数连用表示概数，应采用汉字数字，两数之间不用顿号：三四天、五六十人。',
  bad: [
    { text: '　　连续降雨⟦三、四⟧天。' },
    { text: '　　全村有⟦五、六⟧十人外出务工。' },
    { text: '　　过⟦一、两⟧年再作评估。' },
    { text: '　　孩子⟦十五、六⟧岁。' },
    { text: '　　集中抓好⟦三、四⟧项工作。' },
    { text: '　　每周⟦三、四⟧次。' },
    { text: '　　每组⟦3、4⟧个人。' },
    { text: '　　每月集中学习⟦2、3⟧次。' },
    { text: '　　带动⟦7、8⟧百户增收。' },
  ],
  good: [
    '　　连续降雨三四天。', '　　推动第二、三产业发展。', '　　一、二、三年级学生返校。', '　　第三、四条规定的情形除外。', '　　三、四季度抓好收尾。', '　　完成一、二期工程。', '　　附件3、4个别内容有调整。',
    '　　第一、二个百年奋斗目标。', '　　一、两个方面的成绩', '　　两项试点分别新增3、4个岗位。', '　　3、4号楼已经交付。', '　　前1、2、3个月的任务分解到人。', '　　5、6月份是主汛期。', '　　由综合一、二处负责。',
    '　　团结统一、两个维护落到实处。', '　　三、四级风。', '　　第3、4个节点。', '　　逢周三、四个别窗口延时服务。',
  ],
  starts: '、',
  next: '0-9一二两三四五六七八九',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (isAsciiDigit(text.charCodeAt(at - 1)) ? !isAsciiDigit(text.charCodeAt(at + 1)) : hanDigit(text.charAt(at - 1)) < 1 || hanDigit(text.charAt(at + 1)) < 1) return undefined;
    const found = isAsciiDigit(text.charCodeAt(at - 1)) ? arabicPair(text, at) : hanPair(text, at);
    if (found === undefined || quotedAt(lintText, at) || ONE_BY_ONE.test(text.slice(Math.max(0, found.from - FOREGOING), found.from))) return undefined;
    return found;
  },
};

const follows = (first: number, second: number): boolean => second === first + 1 || (first === 3 && second === 5);

function hanPair(text: string, at: number): FoundInText | undefined {
  const first = text.charAt(at - 1);
  const second = text.charAt(at + 1);
  if (!follows(hanDigit(first), hanDigit(second))) return undefined;
  let from = at - 1;
  if (text.charAt(from - 1) === '十') from -= hanDigit(text.charAt(from - 2)) > 1 ? 2 : 1;
  const before = text.charAt(from - 1);
  const lead = text.slice(Math.max(0, from - 2), from);
  // at the start of a sentence it is an ordinal: 一、两个方面的成绩
  if ((!isHan(text.charCodeAt(from - 1)) && before !== '，') || NAMED.test(lead) || (first === '一' && WORD_OF_ONE.test(before)) || hanDigit(before) >= 0 || /[十百千万亿]/.test(before)) return undefined;
  const behind = first + second === '一二' ? BEHIND_ONE_TWO : BEHIND_HAN;
  behind.lastIndex = at + 2;
  if (!behind.test(text)) return undefined;
  const replacement = text.slice(from, at) + (second === '二' ? '两' : second);
  return { from, to: at + 2, message: `概数“${text.slice(from, at + 2)}”用了顿号，应为“${replacement}”`, replacement, mechanical: false };
}

function arabicPair(text: string, at: number): FoundInText | undefined {
  const before = text.charCodeAt(at - 2);
  if (isAsciiDigit(text.charCodeAt(at + 2)) || (!isHan(before) && text.charAt(at - 2) !== '，') || NAMED.test(text.slice(Math.max(0, at - 3), at - 1))) return undefined;
  const first = Number(text.charAt(at - 1));
  const second = Number(text.charAt(at + 1));
  if (first < 1 || !follows(first, second)) return undefined;
  BEHIND_ARABIC.lastIndex = at + 2;
  if (!BEHIND_ARABIC.test(text)) return undefined;
  const replacement = (first === 2 ? '两' : hanNumeral(first)) + (first === 1 ? '两' : hanNumeral(second));
  return { from: at - 1, to: at + 2, message: `概数“${text.slice(at - 1, at + 2)}”用了阿拉伯数字和顿号，应为“${replacement}”`, replacement, mechanical: false };
}
