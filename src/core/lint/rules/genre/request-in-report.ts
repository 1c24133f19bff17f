import { coverOf } from '../../cover/cover.ts';
import { findInBody } from '../../cover/body.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

/** Requests of the organ that writes; 报请、提请、申请 … of others are part of what it reports. */
const REQUEST = new RegExp([
  '(?:妥否|当否|可否|是否妥当|是否可行)[，,]{0,1}(?:请|敬请|恳请|望)[^。；]{0,12}',
  '(?<![报提呈申邀恳特敬函未须经需先再聘约])请(?:县|市|省|区|州|上级|贵)?(?:委|人民政府|政府|局|厅)?(?:予以?|给予)?(?:批示|批复|批准|审批|审定|核准|核示)(?![后的件权和、手机])',
  '(?<!(?:群众|代表|企业|职工|居民|村民|家属|委员)[^。；，]{0,6})恳请[^。；，]{2,30}',
  '(?:(?<=^|[。；，]\\s*)|特|我[局县市区委办厅院镇乡])请求(?:县|市|省|区|上级|国家|财政|自治区)[^。；，]{0,20}(?:批准|拨付|解决|支持|安排|协调|增加|给予|予以|同意)[^。；，]{0,16}',
  '(?:特请示|特此请示|敬请)[^。；，]{0,16}(?:批示|批复|批准|审批|审定|解决|拨付|安排|同意|给予|予以|支持|协调|增加|核拨)[^。；，]{0,12}',
].join('|'), 'g');

const HEAD = '临川县水利局关于上半年工作情况的报告\n\n县人民政府：\n　　现将有关情况报告如下：\n';

export const requestInReport: TreeRule = {
  code: 'request-in-report',
  title: '报告夹带请示事项',
  source: { standard: REGULATION, clause: '第十五条（四）', strength: 'must' },
  severity: 'warning',
  why: '不得在报告等非请示性公文中夹带请示事项；需要上级批复的，另文请示。',
  bad: [
    { text: `${HEAD}　　上半年完成了河道清淤。\n　　⟦妥否，请批示⟧。` },
    { text: `${HEAD}　　上半年完成了河道清淤。目前经费缺口较大，⟦恳请县政府安排专项资金三十万元⟧。\n　　特此报告。` },
    { text: `${HEAD}　　上半年完成了河道清淤。为此，⟦请求县政府拨付专项资金三十万元⟧。\n　　特此报告。` },
    { text: `${HEAD}　　上半年完成了河道清淤。\n　　以上报告，⟦请予批准⟧。` },
  ],
  good: [
    `${HEAD}　　上半年完成了河道清淤，新建泵站已报请市水利局批准。\n　　特此报告。`,
    `${HEAD}　　群众申请解决饮水困难的，均已办结。\n　　以上报告，请审阅。`,
    `${HEAD}　　凡群众恳请解决的，逐件登记；凡工程变更，一律按程序提请审定后实施，请批准权限外的事项先报后办。\n　　专此报告。`,
    '临川县水利局关于解决防汛经费的请示\n\n县人民政府：\n　　恳请县政府安排专项资金三十万元。\n　　妥否，请批示。',
  ],
  check(context) {
    if (coverOf(context).genre?.id !== 'report') return [];
    return findInBody(context, ['请', '妥', '当否', '可否'], REQUEST, () => ({ message: '报告中夹带了请示事项，应另文请示或者删去' }));
  },
};
