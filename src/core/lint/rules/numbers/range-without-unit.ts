import { isLatin, numberStart } from '../../../text/quantities.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

const RANGE_MARK = /[～—~－–-]/;
const UNIT = /[万亿](?:元|亩|吨|人次|人|户|平方米|立方米|千瓦时|千瓦|公里|斤|公斤|头|只|株|件|辆|美元)?/y;

export const rangeWithoutUnit: TextRule = {
  code: 'range-without-unit',
  title: '数值范围只在后一个数写“万”“亿”',
  source: { standard: GB15835, clause: '5.1.3', strength: 'must' },
  severity: 'warning',
  why: '“3～5万元”可以读成3元到5万元，标准要求写作“3万元～5万元”。',
  bad: [
    { text: '　　每村补助⟦3～5万元⟧。' },
    { text: '　　总投资约⟦9-16亿元⟧，分三年安排。' },
    { text: '　　建设年接待游客⟦30—50万人次⟧的景区。' },
  ],
  good: ['　　每村补助3万元～5万元。', '　　罚款5000～1万元。', '　　总投资9亿～16亿元。', '　　产品代号为X3-5万能夹具。', '　　2021—2025年投资5万元。', '　　第3—5万元档。'],
  starts: '万亿',
  checkAt(lintText, at) {
    const { text } = lintText;
    const second = numberStart(text, at);
    if (second === at || !RANGE_MARK.test(text.charAt(second - 1))) return undefined;
    const first = numberStart(text, second - 1);
    if (first === second - 1) return undefined;
    // 5000～1万元: the first number has its own unit
    if (Number(text.slice(first, second - 1)) >= Number(text.slice(second, at))) return undefined;
    if (isLatin(text.charCodeAt(first - 1)) || /(?:[-—～~/.,·+×第图表]|\d[:：，]|[A-Za-z] )$/.test(text.slice(Math.max(0, first - 2), first)) || quotedAt(lintText, at)) return undefined;
    UNIT.lastIndex = at;
    const unit = UNIT.exec(text)?.[0] ?? text.charAt(at);
    const to = at + unit.length;
    const dash = text.charAt(second - 1) === '—' ? '—' : '～';
    const replacement = `${text.slice(first, second - 1)}${unit}${dash}${text.slice(second, to)}`;
    return { from: first, to, message: `范围“${text.slice(first, to)}”前一个数没有单位，应为“${replacement}”`, replacement, mechanical: false };
  },
};
