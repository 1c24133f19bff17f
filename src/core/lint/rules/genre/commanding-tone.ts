import { bodyOf, findInBody } from '../../cover/body.ts';
import type { LintContext } from '../../context.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const HINTS = ['务必', '执行', '有误'];
const COMMAND = /务必|遵照执行|不得有误|照此执行|认真贯彻执行/g;
/** What an organ tells its superior to do; what it has told others is part of what it reports. */
const COMMAND_UP = /(?<![申报提邀聘])(?:请|望|希)(?:(?![各其]|单位|企业|法院)[^。；，]){0,12}(?:务必|遵照执行|贯彻执行|认真执行|照此执行|不得有误)/g;

/** Whoever is called so is no subordinate. */
const EQUAL = /贵(?:局|委|厅|办|院|校|市|县|省|区|部|公司|单位|集团|行|处|署|所|会|馆|中心|镇|乡|街道)/;

export const commandingTone: TreeRule = {
  code: 'commanding-tone',
  title: '平行文、上行文用了命令口吻',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '函用于不相隶属机关之间，请示、报告用于上级机关，不用“务必”“遵照执行”等命令语气。',
  bad: [
    { text: '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　⟦请务必⟧于月底前拨付。\n　　妥否，请批示。' },
    { text: '临川县水利局关于移交档案的函\n\n县档案局：\n　　请⟦务必⟧于月底前接收。' },
    { text: '临川县水利局关于移交档案的函\n\n县档案局：\n　　请贵局⟦务必⟧于月底前接收。' },
  ],
  good: [
    '临川县水利局关于移交档案的函\n\n县档案局：\n　　请贵局于月底前接收为盼。',
    '临川县水利局关于上半年工作情况的报告\n\n县人民政府：\n　　我局要求各施工单位务必在汛前完工，请各单位认真贯彻执行。对两户申请人民法院强制执行。务必做到有备无患。',
    '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　请务必抓好落实，认真遵照执行。',
  ],
  check(context) {
    const { genre } = coverOf(context);
    if (genre?.directions.every((direction) => direction === 'up') === true) return findInBody(context, HINTS, COMMAND_UP, ([word]) => ({ message: `${genre.name}是上行文，不用“${word}”这样的命令口吻` }));
    if (genre?.id === 'letter') return findInBody(context, HINTS, COMMAND, (match, text) => ({ message: `函用了“${match[0]}”，一般不用命令口吻`, ...(isToEqual(context, text.slice(Math.max(0, match.index - REACH), match.index)) ? {} : { severity: 'information' as const }) }));
    return [];
  },
};

const REACH = 20;
/** 请贵局务必 …, 请遵照执行: said to whom the letter is written. */
const ASKED = /(?:请|望|希)贵[^，。；]{0,14}$|贵[^，。；]{1,3}$|(?:^|[，。；])\s*请$/;

/** Whether the words before a command speak to an equal; a 函 goes down as well. */
function isToEqual(context: LintContext, before: string): boolean {
  return ASKED.test(before) && bodyOf(context).some(({ paragraph }) => EQUAL.test(paragraph.text));
}
