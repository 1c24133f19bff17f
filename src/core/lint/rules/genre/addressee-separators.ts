import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import type { TreeRule } from '../../rule.ts';

const BODY = '\n　　请抓好落实。';

export const addresseeSeparators: TreeRule = {
  code: 'addressee-separators',
  title: '主送机关之间的顿号和逗号',
  source: { strength: 'practice' },
  severity: 'information',
  why: '同级同类的机关之间用顿号，不同系统之间用逗号。',
  bad: [{ text: `临川县水利局关于做好防汛工作的通知\n\n各乡镇人民政府⟦、⟧县政府各部门、各直属机构：${BODY}` }],
  good: [`临川县水利局关于做好防汛工作的通知\n\n各乡镇人民政府，县政府各部门、各直属机构：${BODY}`, `临川县水利局关于做好防汛工作的通知\n\n各县、自治县、区人民政府：${BODY}`],
  check(context) {
    const { addresseeLines, genre } = coverOf(context);
    const only = addresseeLines.length === 1 ? addresseeLines[0]! : undefined;
    if (genre === undefined || only === undefined || only.text.includes('，')) return [];
    const match = /(?:人民政府|党委|街道办事处)(?:[（(][^（）()]*[）)])?(、)(?=.{0,12}(?:各部门|各委办局|各单位|直属机构|直属单位|委办局))/.exec(only.text);
    const at = match === null ? -1 : match.index + match[0].length - 1;
    return at < 0 ? [] : [inLine(only, at, at + 1, '不同系统的主送机关之间用了顿号，一般用逗号', { replacement: '，', mechanical: false })];
  },
};
