import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const NOTE = /^[（(](?:此件|本件|联系人|联系电话).{0,80}([。；])[）)]$/;
const BODY = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n';

export const noteFullStop: TreeRule = {
  code: 'note-full-stop',
  title: '附注括号内的句号',
  source: { standard: GB9704, clause: '7.3.6', strength: 'practice' },
  severity: 'warning',
  why: '附注是括号里的一句说明，括号内末尾不加句号。',
  bad: [{ text: `${BODY}　　（此件公开发布⟦。⟧）`, fixed: `${BODY}　　（此件公开发布）` }],
  good: [`${BODY}　　（此件公开发布）`, `${BODY}　　（联系人：温如许，联系电话：0000-6612345）`],
  check(context) {
    const { lines, end, date, official, old } = coverOf(context);
    if (date === undefined || old || !official) return [];
    const at = lines.indexOf(date.line);
    return lines.slice(at + 1, Math.min(end, at + 4)).flatMap((line) => {
      const mark = NOTE.exec(line.text)?.[1];
      return mark === undefined ? [] : [inLine(line, line.text.length - 2, line.text.length - 1, `附注括号内末尾用了“${mark}”，应不加标点`, { replacement: '' })];
    });
  },
};
