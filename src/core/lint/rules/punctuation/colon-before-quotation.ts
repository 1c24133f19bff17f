import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const SAYS = /(?:指出|强调|要求|表示|认为|说|讲|写道|提出)$/;
const REACH = 300;

export const colonBeforeQuotation: TextRule = {
  code: 'colon-before-quotation',
  title: '“指出”“强调”与完整引文之间用逗号',
  source: { standard: GB15834, clause: 'B.1.5', strength: 'usual' },
  severity: 'information',
  why: '“说、指出、强调”在完整的引文之前用冒号；不加引号的转述用逗号。',
  bad: [{ text: '　　他强调⟦，⟧“底线一定要守住。”', fixed: '　　他强调：“底线一定要守住。”' }],
  good: ['　　他强调：“底线一定要守住。”', '　　他强调，“底线”就是红线。', '　　会议指出，今年开局良好。', '　　“路要修，”他说，“桥也要修。”'],
  starts: '“',
  checkAt({ text }, at) {
    if (text.charAt(at - 1) !== '，' || !SAYS.test(text.slice(Math.max(0, at - 4), at - 1))) return undefined;
    const close = text.slice(at, at + REACH + 1).indexOf('”') + at;
    // “…，”他说，“…”: the quotation goes on
    if (close < at || text.charAt(close - 1) !== '。' || text.slice(Math.max(0, at - 12), at).includes('”')) return undefined;
    return { from: at - 1, to: at, message: '完整引文前用了逗号，一般用冒号“：”', replacement: '：' };
  },
};
