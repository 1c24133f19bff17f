import { CLASSIFIERS, isAsciiDigit, isLatin } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const GROUPS = /(?:，\d{3}){1,4}(?![\d，])(?:\.\d{1,4})?/y;
const UNIT = new RegExp(`[多余]?(?:[万亿]|${CLASSIFIERS}|项|条|美元|字)`, 'y');

export const digitGroupingComma: TextRule = {
  code: 'digit-grouping-comma',
  title: '千分撇用了全角逗号',
  source: { standard: GB15835, clause: '5.1.1', strength: 'must' },
  severity: 'warning',
  why: '多位数分节用半角的千分撇“,”；全角逗号把一个数断成两个。',
  bad: [
    { text: '　　安置⟦1，200⟧人就业。' },
    { text: '　　总投资⟦12，345，678⟧元。' },
    { text: '　　完成造林⟦36，000⟧亩。' },
  ],
  good: ['　　安置1,200人就业。', '　　总投资12,345,678元。', '　　截至2024，300人已经返岗。', '　　详见图3，120人参加测试。', '　　成绩为98，120急救中心到场。', '　　增长5.5，300户受益。', '　　编号依次为1，100，200。'],
  starts: '，',
  next: '0-9',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (!isAsciiDigit(text.charCodeAt(at - 1)) || !isAsciiDigit(text.charCodeAt(at + 1))) return undefined;
    let from = at - 1;
    while (from > at - 4 && isAsciiDigit(text.charCodeAt(from - 1))) from--;
    const before = text.charCodeAt(from - 1);
    if (at - from > 3 || text.charAt(from) === '0' || isLatin(before) || /[.,，:：·\-—～/第图表件式年]/.test(text.charAt(from - 1))) return undefined;
    GROUPS.lastIndex = at;
    const groups = GROUPS.exec(text)?.[0];
    if (groups === undefined) return undefined;
    UNIT.lastIndex = at + groups.length;
    if ((!UNIT.test(text) && !groups.endsWith('000')) || quotedAt(lintText, at)) return undefined;
    const replacement = text.slice(from, at) + groups.replace(/，/g, ',');
    return { from, to: at + groups.length, message: `数“${text.slice(from, at)}${groups}”的千分撇用了全角逗号，应为“${replacement}”`, replacement, mechanical: false };
  },
};
