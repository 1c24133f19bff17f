import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import type { TreeRule } from '../../rule.ts';

/** 关于 as one word: 机关于, 海关于, 有关于, 相关于 are others. */
const ABOUT = /(?<![机海有相攸无])关于/g;
/** What is done to another document keeps its 关于. */
const DEALT_WITH = /废止|修改|修订|修正|撤销|撤回|取消|停止|失效|补充|更正|延长|解除|变更/;

const BODY = '\n\n局属各单位：\n　　请抓好落实。';

export const aboutDoubled: TreeRule = {
  code: 'about-doubled',
  title: '标题中“关于”重叠',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '标题只用一个“关于”引出事由；转发公文时保留原标题的“关于”，本机关名称后直接写“转发”。',
  bad: [
    { text: `临川县水利局⟦关于转发⟧市水利局关于做好防汛工作的通知${BODY}` },
    { text: `临川县水利局关于印发⟦关于⟧加强河道管护实施意见的通知${BODY}` },
  ],
  good: [
    `临川县水利局转发市水利局关于做好防汛工作的通知${BODY}`,
    `临川县水利局关于印发《关于加强河道管护的实施意见》的通知${BODY}`,
    `临川海关关于优化通关流程的公告\n\n　　现将有关事项公告如下。`,
    `临川县公安机关关于2025年禁放烟花爆竹的通告\n\n　　现将有关事项通告如下。`,
    `临川县水利局关于废止市水利局关于河道采砂的通知的决定\n\n　　现予废止。`,
  ],
  check(context) {
    const cover = coverOf(context);
    if (cover.genre === undefined || DEALT_WITH.test(cover.title)) return [];
    const outside = cover.title.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/g, (name) => '　'.repeat(name.length));
    const [first, second] = [...outside.matchAll(ABOUT)];
    if (first === undefined || second === undefined) return [];
    // 关于转发…关于…: it is the first that goes
    const passedOn = /^关于[转批](?:转|发)/.test(outside.slice(first.index));
    return inTitle(cover, passedOn ? first.index : second.index, passedOn ? first.index + 4 : second.index + 2, passedOn ? '标题中“关于”重叠，应在机关名称后直接写“转发”' : '标题中“关于”重叠，应只留一个');
  },
};
