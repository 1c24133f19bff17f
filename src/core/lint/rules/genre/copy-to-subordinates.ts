import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BELOW = /(?:各|下属|所属各|局属各|直属各|机关各)(?:县|市|区|乡|镇|街道|科|股|处|室|站|所|村|社区|直属|基层|下属|二级|分公司|分局|大队|中队|学校|企事业)[^，。、；]{0,20}|(?:下属|所属|局属|直属)[^，。、；]{0,4}单位/;
const HEAD = '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　现将有关事项报上。\n　　妥否，请批示。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n';

export const copyToSubordinates: TreeRule = {
  code: 'copy-to-subordinates',
  title: '上行文抄送下级机关',
  source: { standard: REGULATION, clause: '第十五条（一）', strength: 'must' },
  severity: 'warning',
  why: '向上级机关行文，根据需要同时抄送相关上级机关和同级机关，不抄送下级机关。',
  bad: [{ text: `${HEAD}抄送：县财政局，⟦各乡镇人民政府⟧。` }, { text: `${HEAD}抄送：⟦局属各单位⟧。` }],
  good: [`${HEAD}抄送：市水利局，县财政局。`, '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日\n\n抄送：各乡镇人民政府。'],
  check(context) {
    const { genre } = coverOf(context);
    if (genre?.directions.every((direction) => direction === 'up') !== true) return [];
    return context.of('cc').flatMap((node) => {
      const match = BELOW.exec(context.document.text.slice(node.from, node.to));
      return match === null ? [] : [{ from: node.from + match.index, to: node.from + match.index + match[0].length, message: `${genre.name}抄送了下级机关，应删去` }];
    });
  },
};
