import { findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** A sentence that brings in another matter. */
const ANOTHER = /(?<=^|[。；]\s*)(?:另外?|此外|顺便|同时另)(?:，|,)[^。；]{0,80}(?:恳请|请求|申请|请示|请(?:县|市|省|区|上级|予|一并))[^。；]{0,60}/g;
const ALONG = /(?:一并|顺带|顺便)请示[^。；]{0,30}/g;

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
    if (coverOf(context).genre?.id !== 'request') return [];
    return [ANOTHER, ALONG].flatMap((pattern) => findInBody(context, pattern, () => ({ message: '请示中另提了一事，应一文一事，另文请示' })));
  },
};
