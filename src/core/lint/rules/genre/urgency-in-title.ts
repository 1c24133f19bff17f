import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n\n局属各单位：\n　　请抓好落实。';

export const urgencyInTitle: TreeRule = {
  code: 'urgency-in-title',
  title: '紧急程度写进标题',
  source: { standard: GB9704, clause: '7.2.3', strength: 'practice' },
  severity: 'warning',
  why: '“特急”“加急”标在版头左上角，不写进标题；标题中可以说“紧急通知”。',
  bad: [{ text: `临川县水利局关于做好值守工作的通知（⟦特急⟧）${BODY}` }, { text: `临川县水利局关于做好值守工作的⟦特急⟧通知${BODY}` }, { text: `⟦加急⟧：临川县水利局关于做好值守工作的通知${BODY}` }],
  good: [`临川县水利局关于做好值守工作的紧急通知${BODY}`, `特急\n\n临川县水利局关于做好值守工作的通知${BODY}`, `临川县大数据局关于推行证照加急办理服务的通知${BODY}`],
  check(context) {
    const cover = coverOf(context);
    if (cover.genre === undefined) return [];
    const match = /特急(?!件|救|诊)|加急(?!办|处理|服务|运|配|件|审|业务|证|通道|出|护|检|订)/.exec(cover.title);
    if (match === null) return [];
    return inTitle(cover, match.index, match.index + 2, '标题写了紧急程度，应标在版头左上角');
  },
};
