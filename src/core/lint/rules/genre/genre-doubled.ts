import { GENRE_ENDING } from '../../../text/genres.ts';
import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import type { TreeRule } from '../../rule.ts';

const DOUBLED = new RegExp(`(?:的)?(${GENRE_ENDING})》?(?:的)?\\1$`);
/** What is done to another document has its 文种 too: 关于废止××的决定的决定. */
const DEALT_WITH = /废止|修改|修订|修正|撤销|撤回|取消|停止|失效|补充|更正|延长|解除|调整|执行|落实|贯彻|变更/;

const BODY = '\n\n局属各单位：\n　　请抓好落实。';

export const genreDoubled: TreeRule = {
  code: 'genre-doubled',
  title: '标题中文种重叠',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '转发公文的标题只保留一个“关于”、一个“转发”和一个文种，写作“××转发××关于××的通知”。',
  bad: [
    { text: `临川县水利局关于转发市水利局防汛工作⟦的通知的通知⟧${BODY}` },
    { text: `临川县水利局转发《市水利局关于做好防汛工作⟦的通知》的通知⟧${BODY}` },
    { text: `临川县水利局关于做好防汛工作的⟦通知通知⟧${BODY}` },
  ],
  good: [
    `临川县水利局转发市水利局关于做好防汛工作的通知${BODY}`,
    `临川县水利局关于废止《临川县水利局关于河道采砂的通知》的通知${BODY}`,
    `临川县水利局转发市水利局关于同意调整灌区范围的批复的通知${BODY}`,
    '临川县人民代表大会常务委员会关于修改《关于河道管理的决定》的决定\n\n　　会议决定作如下修改。',
  ],
  check(context) {
    const cover = coverOf(context);
    const match = cover.genre === undefined ? null : DOUBLED.exec(cover.title);
    if (match === null || DEALT_WITH.test(cover.title)) return [];
    // 的通知的通知 as it stands, but only 通知通知 of 的通知通知
    const from = match.index + (match[0].startsWith('的') && !match[0].slice(1).includes('的') ? 1 : 0);
    return inTitle(cover, from, cover.title.length, `标题中“${match[1]!}”重叠，应只留一个`);
  },
};
