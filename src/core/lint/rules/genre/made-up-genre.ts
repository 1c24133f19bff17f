import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** Endings that no 文种 has, and what is meant. */
const MADE_UP: readonly (readonly [RegExp, string])[] = [
  [/请示报告$|报告请示$|请示的报告$/, '“请示”或者“报告”'],
  [/申请报告$|的申请$|的请求$|申请书$/, '“请示”或者“函”'],
  [/的汇报$/, '“报告”'],
  [/的答复函$|答复意见函$/, '“复函”'],
  [/决定书$|批复书$|请示书$/, '“决定”“批复”“请示”'],
  [/请示函$/, '“请示”或者“函”'],
  [/批复函$/, '“批复”或者“复函”'],
  [/报告函$|通知函$/, '“报告”“通知”或者“函”'],
  [/公告通知$|通告通知$|通知公告$|通知通告$|通报通知$/, '一个文种'],
];

const BODY = '\n\n县人民政府：\n　　县防汛物资仓库年久失修，现将有关情况报上。';

export const madeUpGenre: TreeRule = {
  code: 'made-up-genre',
  title: '标题用了生造的文种',
  source: { standard: REGULATION, clause: '第八条、第十九条（四）', strength: 'must' },
  severity: 'warning',
  why: '公文种类由条例规定，不能把两个文种合在一起，也不能用“申请”“汇报”等代替。',
  bad: [
    { text: `临川县水利局关于维修防汛物资仓库的⟦请示报告⟧${BODY}` },
    { text: `临川县水利局关于维修防汛物资仓库⟦的申请⟧${BODY}` },
    { text: `临川县水利局关于维修防汛物资仓库的⟦申请报告⟧${BODY}` },
    { text: `临川县水利局关于上半年工作情况⟦的汇报⟧${BODY}` },
    { text: `临川县水利局关于移交档案⟦的答复函⟧\n\n临川县档案局：\n　　来函收悉。` },
  ],
  good: [
    `临川县水利局关于上半年工作情况的报告${BODY}`,
    '临川县水利局关于移交档案的复函\n\n临川县档案局：\n　　你局来函收悉。',
    '关于上半年工作情况的汇报\n\n　　今年以来，全局上下齐心协力，各项工作进展顺利。',
    '临川县水利局关于受理取水许可申请的通知\n\n局属各单位：\n　　请抓好落实。',
  ],
  check(context) {
    const cover = coverOf(context);
    const { title, addressee, old } = cover;
    if (cover.isSpeech || old || (addressee === '' && context.of('docno').length === 0)) return [];
    for (const [pattern, right] of MADE_UP) {
      const match = pattern.exec(title);
      if (match !== null) return inTitle(cover, match.index, title.length, `“${match[0].replace(/^的/, '')}”不是法定文种，应为${right}`);
    }
    return [];
  },
};
