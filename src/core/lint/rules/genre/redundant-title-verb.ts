import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import type { TreeRule } from '../../rule.ts';

/** 文种 and the verbs that say the same. */
const VERBS: readonly (readonly [string, RegExp])[] = [
  ['请示', /关于(请求|申请|恳请|请示|提请|报请)/],
  ['报告', /关于(上报|报送|汇报|报告|呈报)/],
  ['通知', /关于(通知|告知)/],
  ['批复', /关于(批复|答复)/],
  ['通报', /关于(通报)/],
];

const UP = '\n\n县人民政府：\n　　现将有关情况报上。';

export const redundantTitleVerb: TreeRule = {
  code: 'redundant-title-verb',
  title: '标题中动词与文种重复',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '“请示”已有请求的意思，“报告”已有上报的意思，事由前不再用“请求”“申请”“上报”等动词。',
  bad: [
    { text: `临川县水利局关于⟦请求⟧解决防汛经费的请示${UP}` },
    { text: `临川县水利局关于⟦申请⟧解决防汛经费的请示${UP}` },
    { text: `临川县水利局关于⟦上报⟧上半年工作情况的报告${UP}` },
  ],
  good: [
    `临川县水利局关于解决防汛经费的请示${UP}`,
    `临川县水利局关于申请人民法院强制执行有关情况的报告${UP}`,
    '临川县水利局关于申请使用县级储备用地的函\n\n县自然资源局：\n　　现就有关事项函商。',
    `临川县水利局关于报送2025年工作要点的通知\n\n局属各单位：\n　　请抓好落实。`,
  ],
  check(context) {
    const cover = coverOf(context);
    const verbs = VERBS.find(([name]) => cover.genre?.name === name)?.[1];
    const match = verbs?.exec(cover.title);
    if (match === undefined || match === null) return [];
    const at = match.index + 2;
    return inTitle(cover, at, at + match[1]!.length, `标题中“${match[1]!}”与文种“${cover.genre!.name}”意思重复，应删去“${match[1]!}”`, { replacement: '', mechanical: false });
  },
};
