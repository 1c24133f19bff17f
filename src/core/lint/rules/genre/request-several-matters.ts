import { findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import { inTitle } from '../../cover/title.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** A sentence that brings in another matter. */
const ANOTHER = /(?<=^|[。；]\s*)(?:另外?|此外|顺便|同时另?)(?:，|,)[^。；]{0,80}(?:恳请|请求|申请|请示|请(?:县|市|省|区|上级|予|一并))[^。；]{0,60}/g;
/** 同时 goes on with the same matter as well: only 请一并 tells. */
const ALONG = /(?:一并|顺带|顺便)请示[^。；]{0,30}/g;

const VERB = '(?:解决|增加|购置|新建|修建|改建|维修|调整|设立|成立|批准|减免|延长|核定|招聘|聘用|拨付|安排)';
const BOTH = new RegExp(`关于${VERB}[^《》]{2,24}(?:和|及|以及|并|、)${VERB}[^《》]{2,24}的请示$`);

const HEAD = '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　我县防汛经费缺口较大，请求安排三十万元。';

export const requestSeveralMatters: TreeRule = {
  code: 'request-several-matters',
  title: '请示不是一文一事',
  source: { standard: REGULATION, clause: '第十五条（四）', strength: 'must' },
  severity: 'warning',
  why: '请示应当一文一事，另外的事项另文请示。',
  bad: [{ text: `${HEAD}\n　　⟦另外，我局办公用房年久失修，恳请解决维修经费十万元⟧。\n　　妥否，请批示。` }, { text: `${HEAD}我局拟增加编制五名，⟦一并请示⟧。\n　　妥否，请批示。` }],
  good: [`${HEAD}\n　　妥否，请批示。`, `${HEAD}\n　　另外，省级补助资金已经到位。\n　　妥否，请批示。`],
  check(context) {
    const cover = coverOf(context);
    if (cover.genre?.id !== 'request') return [];
    const both = BOTH.exec(cover.title);
    const titled = both === null ? [] : inTitle(cover, both.index, cover.title.length, '标题写了两件事，请示应当一文一事', { severity: 'information' });
    return [...titled, ...[ANOTHER, ALONG].flatMap((pattern) => findInBody(context, ['另', '此外', '顺', '一并'], pattern, () => ({ message: '请示中另提了一事，应一文一事，另文请示' })))];
  },
};
