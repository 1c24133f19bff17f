import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

export const pauseBetweenQuotations: TextRule = {
  code: 'pause-between-quotations',
  title: '并列的引号、书名号之间用顿号',
  source: { standard: GB15834, clause: '4.5.3.5', strength: 'usual' },
  severity: 'hint',
  why: '并列的引号之间、书名号之间通常不用顿号；有括注插在中间的，宜用顿号。不少机关习惯用，全文一致即可。',
  bad: [
    { text: '　　执行《会计法》⟦、⟧《预算法》的规定。', fixed: '　　执行《会计法》《预算法》的规定。' },
    { text: '　　树牢“四个意识”⟦、⟧“四个自信”。', fixed: '　　树牢“四个意识”“四个自信”。' },
  ],
  good: ['　　执行《会计法》《预算法》的规定。', '　　执行《甲办法》（试行）、《乙办法》（试行）。', '　　落实“双减”、《预算法》和各项规定。'],
  starts: '、',
  next: '《“',
  checkAt({ text }, at) {
    const previous = text.charAt(at - 1);
    const next = text.charAt(at + 1);
    if (!(previous === '》' && next === '《') && !(previous === '”' && next === '“')) return undefined;
    return { from: at, to: at + 1, message: `并列的${next === '《' ? '书名号' : '引号'}之间用了顿号，可以删去`, replacement: '' };
  },
};
