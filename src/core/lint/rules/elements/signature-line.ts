import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n';

export const signatureLine: TreeRule = {
  code: 'signature-line',
  title: '署名与成文日期写在一行',
  source: { standard: GB9704, clause: '7.3.5', strength: 'must' },
  severity: 'warning',
  why: '发文机关署名和成文日期各占一行，成文日期在署名下一行。',
  bad: [{ text: `${BODY}　　　　　　　　⟦临川县水利局　2025年8月1日⟧` }],
  good: [`${BODY}　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日`, `${BODY}　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n抄送：县委办公室。\n临川县水利局办公室　　　　2025年8月2日印发`],
  check(context) {
    const { date, genre, old } = coverOf(context);
    if (date === undefined || date.from === 0 || old || genre === undefined) return [];
    return [inLine(date.line, 0, date.line.text.length, '署名与成文日期写在一行，应分作两行，成文日期在署名之下')];
  },
};
