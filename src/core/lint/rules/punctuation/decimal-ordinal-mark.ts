import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const SHAPE = /^(?:[#>* ]{0,6})(\d{1,2}(?:[.．]\d{1,2}){1,4})([.．、，,。：:])[ 　]{0,2}(?=[\u4e00-\u9fff“《])/;

export const decimalOrdinalMark: TreeRule = {
  code: 'decimal-ordinal-mark',
  title: '章节号末尾用点号',
  source: { standard: GB15834, clause: 'B.3.5', strength: 'must' },
  severity: 'warning',
  why: '用下脚点隔开的章节号（1.1、3.2.1），末尾不再用点号。',
  bad: [
    { text: '　　1.1⟦.⟧适用范围\n　　本预案适用于全县。\n　　1.2⟦.⟧工作原则\n　　坚持预防为主。', fixed: '　　1.1 适用范围\n　　本预案适用于全县。\n　　1.2 工作原则\n　　坚持预防为主。' },
    { text: '　　3.2.1⟦、⟧先期处置\n　　乡镇人民政府组织力量到场。', fixed: '　　3.2.1 先期处置\n　　乡镇人民政府组织力量到场。' },
  ],
  good: ['　　1.1　适用范围\n　　本预案适用于全县。', '　　1.1适用范围\n　　本预案适用于全县。', '　　3.5、4.2两项指标已经达标。'],
  check({ document }) {
    const found: Found[] = [];
    for (const paragraph of document.paragraphs) {
      const code = paragraph.text.charCodeAt(0);
      if (code > 57 || paragraph.kind !== 'text') continue;
      const match = SHAPE.exec(paragraph.text);
      // 1.5，… may be an amount with a pause behind it
      if (match === null || (/[，。,：:]/.test(match[2]!) && match[1]!.split(/[.．]/).length < 3)) continue;
      const at = match[0].indexOf(match[1]!) + match[1]!.length;
      const spaced = /[ 　]/.test(paragraph.text.charAt(at + 1));
      found.push(foundInParagraph(paragraph, at, at + 1, `章节号“${match[1]!}”末尾用了“${match[2]!}”，应删去`, [{ from: at, to: at + 1, text: spaced ? '' : ' ' }]));
    }
    return found;
  },
};
