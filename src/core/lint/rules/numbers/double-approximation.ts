import { COUNTING_CLASS, MEASURE } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const NUMBER = `(?:[${COUNTING_CLASS}]{1,3}分之[${COUNTING_CLASS}]{1,3}|\\d{1,3}/\\d{1,3}|半数|\\d[\\d.,]{0,11}|[${COUNTING_CLASS}几数半]{1,9})`;
/** What may stand between words of one clause without another number. */
const GAP = `[^，。；：、！？（）“”《》,.;:()\\s\\d${COUNTING_CLASS}]`;
/** 约…左右: 节约50万元左右, 约谈5人左右 are no doubles; 近两年左右 speaks of the last years. */
const ABOUT = new RegExp(
  `(?:(?<![节合条公契签预特违邀制简集相履婚隐俭])约(?!谈|束|定|请|见|法|稿|会|好|访)${GAP}{0,8}?|(?:大概|大致|将近)${GAP}{0,8}?|(?<![附最靠邻临接远将])近)${NUMBER}` +
  `(?:[多余]?[万亿千]{0,2}[多余]?${GAP}{0,6})$`,
);
const RECENT = /^近[一二两三四五六七八九十几]{1,3}(?:年|个月|天|日|周|季度|届)$/;
/** Verbs between 至少 and the number that it bounds. */
const VERBS = '(?:[^，。；：、！？“”（）\\s\\d一二两三四五六七八九十百千万几半]{0,6})';
const FLOOR = new RegExp(`(?:(?:至少|最少|起码)${VERBS}|(?<!不|不得|不能|不应|不可|未|没有|没)(?:超过|超出|多于|高于|大于)[了达]?|不(?:得|能|应)?(?:少于|低于|小于))${NUMBER}${MEASURE}$`);
const CEILING = new RegExp(`(?:(?:最多|至多)${VERBS}|不(?:得|能|应)?(?:超过|多于|高于|大于)|(?<!不|不得|不能|不应|不可)(?:少于|低于|小于))${NUMBER}${MEASURE}$`);
const FORECAST = 28;

interface Pair {
  readonly last: string;
  readonly pattern: RegExp;
}

/** @returns the word that ends here and what it repeats */
function pairAt(text: string, at: number): Pair | undefined {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  if (char === '右') return before === '左' && !/[两侧岸翼为逢]/.test(text.charAt(at + 1)) ? { last: '左右', pattern: ABOUT } : undefined;
  if (char === '上') return before === '以' ? { last: '以上', pattern: FLOOR } : undefined;
  if (char === '内') return before === '以' || before === '之' ? { last: before + char, pattern: CEILING } : undefined;
  if (before === '以') return { last: '以下', pattern: CEILING };
  return before === '上' && !/[级游同联功]/.test(text.charAt(at + 1)) ? { last: '上下', pattern: ABOUT } : undefined;
}

export const doubleApproximation: TextRule = {
  code: 'double-approximation',
  title: '约数重复',
  source: { strength: 'language' },
  severity: 'warning',
  why: '“约”与“左右”、“至少”与“以上”、“不超过”与“以内”说的是同一件事，用一个就够。',
  bad: [
    { text: '　　到会⟦约50人左右⟧。' },
    { text: '　　⟦近3000万元左右⟧的缺口尚未落实。' },
    { text: '　　⟦约占全县总人口的15%左右⟧。' },
    { text: '　　⟦至少有3名以上⟧执法人员在场。' },
    { text: '　　合格率⟦不低于95%以上⟧。' },
    { text: '　　公示期⟦不少于5个工作日以上⟧。' },
    { text: '　　投资⟦超过100万元以上⟧的项目。' },
    { text: '　　办理时限⟦不超过3天以内⟧。' },
    { text: '　　⟦大约需要两个月左右⟧。' },
    { text: '　　年龄⟦将近六十岁上下⟧。' },
  ],
  good: [
    '　　到会约50人。', '　　到会50人左右。', '　　可节约50万元左右。', '　　约谈企业负责人5人左右。', '　　近两年左右摇摆的局面已经改变。', '　　约有50名群众，每人补助300元左右。', '　　附近50米左右设置标志。',
    '　　至少配备1名中级以上职称人员。', '　　不少于3名副高级以上专家参加评审。', '　　不得超过60岁以上人员的比例。', '　　超过规定标准10%以上的，予以通报。', '　　至少一名5年以上工作经历的人员。', '　　约定3年以上的合同。',
    '　　大约50米左右两侧设置护栏。', '　　5人以上、至少两个班组参加。', '　　最近5天左右将有降雨。',
  ],
  starts: '右上下内',
  checkAt(lintText, at) {
    const { text } = lintText;
    const pair = pairAt(text, at);
    if (pair === undefined) return undefined;
    const end = at + 1 - pair.last.length;
    const start = Math.max(0, end - FORECAST);
    const match = pair.pattern.exec(text.slice(start, end));
    if (match === null || RECENT.test(match[0]) || quotedAt(lintText, at)) return undefined;
    const from = start + match.index;
    const first = /^(?:大约|大概|大致|将近|约|近|至少|最少|起码|最多|至多|不?(?:得|能|应)?(?:超过|超出|多于|高于|大于|少于|低于|小于))/.exec(match[0])![0];
    const whole = first === '约' && text.charAt(from - 1) === '大' ? from - 1 : from;
    return {
      from: whole, to: at + 1, message: `“${text.slice(whole, from)}${first}”与“${pair.last}”重复，应删去一个`,
      replacement: text.slice(whole, end), mechanical: false,
    };
  },
};
