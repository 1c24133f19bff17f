import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const HEAD = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n　　　　　　　　临川县水利局\n';

export const subjectWords: TreeRule = {
  code: 'subject-words',
  title: '主题词',
  source: { standard: GB9704, clause: '7.4', strength: 'must' },
  severity: 'warning',
  why: '2012年起版记不再有主题词这一要素。',
  bad: [{ text: `${HEAD}　　　　　　　　2025年8月1日\n\n⟦主题词：⟧防汛　值守　通知\n抄送：县委办公室。` }],
  good: [`${HEAD}　　　　　　　　2025年8月1日\n\n抄送：县委办公室。`, `${HEAD}　　　　　　　　二○○九年八月一日\n\n主题词：防汛　值守　通知`],
  check(context) {
    const { lines, old, genre, official } = coverOf(context);
    if (old || (genre === undefined && !official)) return [];
    return lines.flatMap((line) => {
      const label = line.text.startsWith('主') ? /^主\s*题\s*词\s*[：:]?/.exec(line.text)?.[0] : undefined;
      return label === undefined || (!/[：:]$/.test(label) && !/^主\s*题\s*词\s/.test(line.text)) ? [] : [inLine(line, 0, label.length, '版记标了主题词，现行格式没有这一要素，应删去')];
    });
  },
};
