import { findInBody } from '../../cover/body.ts';
import { coverOf } from '../../cover/cover.ts';
import type { TreeRule } from '../../rule.ts';

const HINTS = ['今年', '去年', '上月', '上个月', '近日', '日前'];
const RELATIVE = /今年|去年|上个?月|近日|日前/g;
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
    return findInBody(context, HINTS, RELATIVE, ({ 0: word, index }, text) => {
      // 8月5日前 is a term
      const term = word === '日前' && /[\d一二三四五六七八九十]/.test(text.charAt(index - 1));
      return term ? undefined : { message: `“${word}”是相对时间，宜写具体日期` };
    });
  },
};
