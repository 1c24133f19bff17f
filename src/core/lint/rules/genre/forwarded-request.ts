import { bodyOf, findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import { REGULATION } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const FORWARDED = /(?:现|特)?(?:予以|将其)?(?:原文)?(?:转报|转呈)(?:你|县|市|省|贵|如下|，|。)/g;
const OPINION = /建议|意见|我[局县市委厅办镇乡区][^。；]{0,12}(?:认为|同意|拟)|拟/;

export const forwardedRequest: TreeRule = {
  code: 'forwarded-request',
  title: '原文转报下级请示事项',
  source: { standard: REGULATION, clause: '第十五条（三）', strength: 'must' },
  severity: 'information',
  why: '下级机关的请示事项，需以本机关名义向上级机关请示的，应当提出倾向性意见后上报，不得原文转报。',
  bad: [{ text: '临川县水利局关于维修泵站的请示\n\n县人民政府：\n　　白石渡镇请求维修泵站，⟦现转报县⟧政府。\n　　妥否，请批示。' }],
  good: ['临川县水利局关于维修泵站的请示\n\n县人民政府：\n　　白石渡镇请求维修泵站，现转报县政府，我局建议分两年实施。\n　　妥否，请批示。'],
  check(context) {
    const { genre } = coverOf(context);
    if (genre?.id !== 'request') return [];
    const found = findInBody(context, ['转报', '转呈'], FORWARDED, () => ({ message: '原文转报下级请示事项，应提出倾向性意见' }));
    return found.length > 0 && bodyOf(context).some(({ paragraph }) => OPINION.test(paragraph.text)) ? [] : found;
  },
};
