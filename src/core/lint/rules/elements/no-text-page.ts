import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

export const noTextPage: TreeRule = {
  code: 'no-text-page',
  title: '此页无正文',
  source: { standard: GB9704, clause: '7.3.5.5', strength: 'must' },
  severity: 'warning',
  why: '公文排版后空白处不能容下印章或者成文日期时，调整行距、字距解决，不标“此页无正文”。',
  bad: [{ text: '关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　⟦（此页无正文）⟧\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日' }],
  good: ['关于公文排版的通知\n\n局属各单位：\n　　印章放不下的，应当调整行距，不得采取标注“此页无正文”的办法解决。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日'],
  check(context) {
    const { lines, old } = coverOf(context);
    if (old) return [];
    return lines.filter(({ text }) => text.length < 16 && /此页无正文|本页无正文/.test(text)).map((line) => inLine(line, 0, line.text.length, '标注了“此页无正文”，应删去，调整行距、字距使印章和正文同面'));
  },
};
