import { bodyOf, inParagraph } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const CLOSE = /(?:妥否|当否|可否|是否妥当|是否可行|特此请示|请示如上|以上请示)|(?<!申)请(?!求)[^。；]{0,24}(?:批示|批复|审批|审定|批准|指示|审示|核准|审核|核示|示复|函复|同意|审议|决定|研究|批转|支持|解决|安排|协调|拨付)|(?:予以|给予)(?:批复|批准|审批)/;
/** How many paragraphs from the end the request may stand. */
const LAST = 3;
const HEAD = '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　我县防汛经费缺口较大，现将有关事项请示如下。\n';
const SIGNED = '\n　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const requestClose: TreeRule = {
  code: 'request-close',
  title: '请示没有请求语',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '请示末尾要写明请求上级批示、批复的话，如“妥否，请批示。”',
  bad: [{ text: `${HEAD}　　请求解决经费三十万元。\n　　⟦特此报告。⟧\n${SIGNED}`, also: ['closing-of-other-genre'] }, { text: `${HEAD}　　⟦需新增经费三十万元。⟧\n${SIGNED}` }, { text: `${HEAD}　　⟦一、请求安排经费三十万元。⟧\n${SIGNED}` }],
  good: [`${HEAD}　　请求解决经费三十万元。\n　　妥否，请批示。\n${SIGNED}`, `${HEAD}　　以上请示，请予审批。\n${SIGNED}`, `${HEAD}　　请求解决经费三十万元。`, `${HEAD}　　请县政府批准安排经费三十万元。\n${SIGNED}`],
  check(context) {
    const { genre, date, signers } = coverOf(context);
    // the end is not written yet while nobody has signed
    if (genre?.id !== 'request' || (date === undefined && signers.length === 0)) return [];
    const body = bodyOf(context);
    const last = body.at(-1);
    if (last === undefined || body.slice(-LAST).some(({ paragraph }) => CLOSE.test(paragraph.text.slice(-200)))) return [];
    const { text } = last.paragraph;
    const from = Math.max(0, text.lastIndexOf('。', text.length - 2) + 1);
    return [inParagraph(context, last, from, text.length, '请示末尾没有请求语，应写“妥否，请批示。”之类')];
  },
};
