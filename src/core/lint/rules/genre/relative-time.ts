import { findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const RELATIVE = /今年(?!以来)|去年|前年|上个?月|上周|昨[天日]|本月|近日|日前(?<!\d日前)(?<![月\d]\d日前)/g;
/** 文种 that take effect and are looked up later. */
const LASTING: ReadonlySet<string> = new Set(['decision', 'order', 'announcement', 'publicNotice', 'notice', 'circular', 'reply']);

export const relativeTime: TreeRule = {
  code: 'relative-time',
  title: '相对时间',
  source: { strength: 'practice' },
  severity: 'hint',
  why: '“今年”“上月”“近日”在公文传阅、存档以后不易确定，宜写具体日期。',
  bad: [{ text: '临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　⟦上月⟧，全县平均降雨量偏多。' }],
  good: ['临川县水利局关于做好防汛工作的通知\n\n局属各单位：\n　　2025年7月，全县平均降雨量偏多，务于8月5日前报送。', '在全县防汛工作会议上的讲话\n\n同志们：\n　　上月，全县平均降雨量偏多。'],
  check(context) {
    const { genre } = coverOf(context);
    if (genre === undefined || !LASTING.has(genre.id)) return [];
    return findInBody(context, RELATIVE, ([word]) => ({ message: `“${word}”是相对时间，宜写具体日期` }));
  },
};
