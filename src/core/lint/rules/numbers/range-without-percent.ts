import { isLatin, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const RANGE_MARK = /[～—~－–至到-]/;

export const rangeWithoutPercent: TextRule = {
  code: 'range-without-percent',
  title: '百分数的范围只在后一个数写百分号',
  source: { standard: GB15835, clause: '5.1.3', strength: 'must' },
  severity: 'error',
  why: '“15～30%”可以读成15到30%，前一个数的百分号不能省。',
  bad: [
    { text: '　　秸秆还田率提高⟦15～30%⟧。' },
    { text: '　　预计全年增长⟦3-5%⟧，高于上年。' },
    { text: '　　补助标准为总投资的⟦5至10％⟧。' },
    { text: '　　合格率保持在⟦96.5—98.5%⟧之间。' },
  ],
  good: [
    '　　秸秆还田率提高15%～30%。', '　　2025年到30%以上的村通自来水。', '　　由15%提高到30%。', '　　全年增长3%—5%。', '　　完成率从5月份的60%提高到85%。',
    '　　产品型号为A-30，成本下降30%。', '　　执行标准GB/T 1234-30%的样品合格。', '　　占比为20%至30%。',
  ],
  starts: '%％‰',
  checkAt(lintText, at) {
    const { text } = lintText;
    const second = numberStart(text, at);
    if (second === at) return undefined;
    let mark = second - 1;
    if (text.charAt(mark) === ' ') mark--;
    if (!RANGE_MARK.test(text.charAt(mark))) return undefined;
    const firstEnd = text.charAt(mark - 1) === ' ' ? mark - 1 : mark;
    const first = numberStart(text, firstEnd);
    if (first === firstEnd) return undefined;
    const before = text.charCodeAt(first - 1);
    if (isLatin(before) || /(?:[-—～~/.,·+×第图表]|\d[:：]|[A-Za-z] )$/.test(text.slice(Math.max(0, first - 2), first)) || quotedAt(lintText, at)) return undefined;
    const sign = text.charAt(at);
    const dash = text.charAt(mark);
    const replacement = `${text.slice(first, firstEnd)}${sign}${/[—至到]/.test(dash) ? dash : '～'}${text.slice(second, at + 1)}`;
    return { from: first, to: at + 1, message: `范围“${text.slice(first, at + 1)}”前一个数没有百分号，应为“${replacement}”`, replacement, mechanical: false };
  },
};
