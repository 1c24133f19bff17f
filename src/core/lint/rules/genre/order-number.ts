import { coverOf } from '../../cover/cover.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n\n　　《临川市河道管理办法》已经市政府常务会议通过，现予公布。\n\n　　　　　　　　市长　温如许\n　　　　　　　　2025年8月1日';

export const orderNumber: TreeRule = {
  code: 'order-number',
  title: '令号的写法',
  source: { standard: GB9704, clause: '10.2', strength: 'practice' },
  severity: 'information',
  why: '命令（令）编令号，写作“第12号”，不是发文字号。',
  bad: [{ text: `临川市人民政府令\n\n⟦临政令〔2025〕12号⟧${BODY}` }],
  good: [`临川市人民政府令\n\n第12号${BODY}`],
  check(context) {
    const { genre, head, titleLines } = coverOf(context);
    const order = genre?.id === 'order' || [...head, ...titleLines].some(({ text }) => /政府令$|^.{2,20}(?:局|部|委员会)令$/.test(text));
    if (!order) return [];
    return context.of('docno').slice(0, 1).filter(({ from, to }) => /[〔[【（(［]\s*(?:19|20)\d{2}/.test(context.document.text.slice(from, to)) && context.document.text.slice(from, to).includes('令'))
      .map(({ from, to }) => ({ from, to, message: '令号写成了发文字号，一般写作“第×号”' }));
  },
};
