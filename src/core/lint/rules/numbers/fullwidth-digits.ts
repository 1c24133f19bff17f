import { addressAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const RUN = /[０-９]+(?:[．.][０-９]+)*/y;

export const fullwidthDigits: TextRule = {
  code: 'fullwidth-digits',
  title: '全角阿拉伯数字',
  source: { standard: GB15835, clause: '5.1.7.1', strength: 'usual' },
  severity: 'warning',
  why: '阿拉伯数字一般用半角，占半个汉字的位置。',
  bad: [
    { text: '　　受益群众⟦３２００⟧人。', fixed: '　　受益群众3200人。' },
    { text: '　　同比增长⟦５．６⟧%。', fixed: '　　同比增长5.6%。' },
    { text: '　　⟦２０２５⟧年⟦３⟧月启动。', fixed: '　　2025年3月启动。' },
  ],
  good: ['　　受益群众3200人。', '　　同比增长5.6％。', '　　第Ａ组3人。'],
  starts: '０-９',
  checkAt(lintText, at) {
    const { text } = lintText;
    // the run was found at its first digit
    if (/[０-９]$|[０-９][．.]$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
    RUN.lastIndex = at;
    const run = RUN.exec(text)?.[0];
    if (run === undefined || addressAt(lintText, at)) return undefined;
    const replacement = run.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48)).replace(/．/g, '.');
    return { from: at, to: at + run.length, message: `阿拉伯数字“${run}”用了全角，应为半角“${replacement}”`, replacement };
  },
};
