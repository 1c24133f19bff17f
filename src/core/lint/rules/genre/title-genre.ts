import { endsLikeTitle } from '../../../structure/titles.ts';
import { GENRE_ENDING, TITLE_TAIL } from '../../../text/genres.ts';
import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** Texts that are no 文种 and can't be sent to 主送机关 on their own. */
const NOT_SENT = /(?:办法|规定|细则|规划|计划|方案|要点|安排|总结|汇报|简报|预案|制度|申请|情况说明|的说明|情况汇报)$/;
/** Other texts that have an addressee and a signer and are no 公文. */
const OTHER = /(?:公示|启事|声明|证明|介绍信|信|书|表|稿|词|辞|录|单|证|卡|专报|快报|信息|提示|倡议|提案|建议|答复|回复|问答|解读|公约|预告|预警|提醒|批示|批语|讲话|发言|通讯|简介|寄语|条例|法)$/;
const GENRE = new RegExp(`(?:${GENRE_ENDING})$`);
const TAIL = new RegExp(`${TITLE_TAIL}$`);

const BODY = '\n\n县人民政府：\n　　现将有关情况报上。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const titleGenre: TreeRule = {
  code: 'title-genre',
  title: '标题没有法定文种',
  source: { standard: REGULATION, clause: '第九条（七）', strength: 'must' },
  severity: 'warning',
  why: '标题由发文机关名称、事由和文种组成，文种限于条例规定的15种；总结、方案、申请等不能单独行文。',
  bad: [
    { text: `临川县水利局关于上半年防汛⟦工作⟧${BODY}` },
    { text: `临川县水利局关于上半年防汛工作⟦总结⟧${BODY}` },
    { text: `临川县水利局主汛期防汛值守⟦方案⟧${BODY}` },
  ],
  good: [
    `临川县水利局关于上半年防汛工作的报告${BODY}`,
    `临川县水利局关于做好防汛工作的紧急通知${BODY}`,
    '临川县主汛期防汛值守方案\n\n　　为做好主汛期防汛工作，制定本方案。\n　　一、总体要求\n　　坚持安全第一。',
    '关于上半年防汛工作\n\n县人民政府：\n　　现将有关情况报上。',
    '致全县防汛工作者的慰问信\n\n各乡镇防汛办：\n　　向你们致以敬意。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日',
    '临川县水利局关于县十七届人大四次会议第12号建议的答复\n\n温如许代表：\n　　您提出的建议收悉。\n\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日',
  ],
  check(context) {
    const cover = coverOf(context);
    const { addressee, date, signers, old } = cover;
    const title = cover.title.replace(TAIL, '');
    if (cover.isSpeech || old || title.length < 6 || addressee === '' || signers.length === 0 || date === undefined || GENRE.test(title)) return [];
    if (/的(?:汇报|申请)$/.test(title)) return [];
    const other = NOT_SENT.exec(title)?.[0];
    if (other !== undefined) return inTitle(cover, title.length - other.length, title.length, `“${other.replace(/^的/, '')}”不是法定文种，不能单独行文，应改用“报告”“请示”“通知”等文种`);
    if (!/关于|转发|印发/.test(title) || OTHER.test(title) || endsLikeTitle(title)) return [];
    return inTitle(cover, title.length - 2, title.length, '标题末尾没有文种，应写明“通知”“报告”“请示”等文种');
  },
};
