import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n　　现将有关事项报上。\n　　妥否，请批示。';

export const severalAddressees: TreeRule = {
  code: 'several-addressees',
  title: '上行文主送几个机关',
  source: { standard: REGULATION, clause: '第十五条（一）', strength: 'usual' },
  severity: 'warning',
  why: '请示、报告原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关。',
  bad: [
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦县人民政府、县财政局⟧：${BODY}` },
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦县委、县政府⟧：${BODY}` },
    { text: `临川县水利局关于解决防汛经费的请示\n\n⟦县人民政府和市水利局⟧：${BODY}` },
  ],
  good: [
    `临川县水利局关于解决防汛经费的请示\n\n县人民政府：${BODY}`,
    `临川县水利局关于解决防汛经费的请示\n\n县人力资源和社会保障局：${BODY}`,
    '临川县水利局关于做好防汛工作的通知\n\n各乡镇人民政府、县政府各部门：\n　　请抓好落实。',
  ],
  check(context) {
    const { genre, addressee, addresseeLines } = coverOf(context);
    if (genre?.directions.every((direction) => direction === 'up') !== true || addresseeLines.length === 0) return [];
    const plain = addressee.replace(/[（(][^（）()]*[）)]/g, '');
    if (!/[、，,；;]/.test(plain) && !/(?:政府|局|厅|委|办公室|部)(?:和|及|并|与).{1,20}(?:政府|局|厅|委|办公室|委员会|部)$/.test(plain)) return [];
    const first = addresseeLines[0]!;
    return [inLine(first, 0, addresseeLines.length > 1 ? first.text.length : first.text.replace(/[：:，。；、,.;]$/, '').length, `${genre.name}主送了几个机关，原则上只主送一个上级机关，其他机关用抄送`)];
  },
};
