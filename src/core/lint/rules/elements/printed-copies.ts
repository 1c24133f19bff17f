import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const COPIES = /[（(]?共\s*印\s*\d{1,6}\s*份[）)]?$/;
const HEAD = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n临川县水利局办公室　　　　2025年8月2日印发\n';

export const printedCopies: TreeRule = {
  code: 'printed-copies',
  title: '版记标注印数',
  source: { standard: GB9704, clause: '7.4.3', strength: 'practice' },
  severity: 'information',
  why: '版记的要素是抄送机关、印发机关和印发日期，不再标注“共印×份”。',
  bad: [{ text: `${HEAD}　　　　　　　　⟦（共印50份）⟧` }],
  good: [HEAD, '临川县水利局关于印发宣传画的通知\n\n局属各单位：\n　　宣传画共印500份，请按需领取。'],
  check(context) {
    const { lines, bodyTo, genre, old } = coverOf(context);
    if (genre === undefined || old) return [];
    return lines.slice(bodyTo).flatMap((line) => {
      const match = line.text.length > 60 || !line.text.includes('共') ? null : COPIES.exec(line.text);
      return match === null || /[，。；]/.test(line.text) ? [] : [inLine(line, match.index, line.text.length, '版记标注了印数，现行格式没有这一要素')];
    });
  },
};
