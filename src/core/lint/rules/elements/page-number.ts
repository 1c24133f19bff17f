import { coverOf } from '../../cover/cover.ts';
import { inLine } from '../../cover/lines.ts';
import { GB9704 } from '../../sources.ts';
import type { TreeRule } from '../../rule.ts';

const DASHED = /^[-—–―－~～·•─]{1,2}[ \u3000]*(\d{1,4})[ \u3000]*[-—–―－~～·•─]{1,2}$/;
const RIGHT = /^—[ \u3000]*\d{1,4}[ \u3000]*—$/;
const WORDED = /^第[ \u3000]*(\d{1,4})[ \u3000]*页(?:[,，、/\s]{0,4}共?[ \u3000]*\d{1,4}[ \u3000]*页)?$/;

const HEAD = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n\n';

export const pageNumber: TreeRule = {
  code: 'page-number',
  title: '页码的写法',
  source: { standard: GB9704, clause: '7.5', strength: 'usual' },
  severity: 'warning',
  why: '页码用半角阿拉伯数字，数字左右各放一条一字线。',
  bad: [{ text: `${HEAD}⟦- 1 -⟧`, fixed: `${HEAD}— 1 —` }, { text: `${HEAD}⟦~1~⟧`, fixed: `${HEAD}— 1 —` }, { text: `${HEAD}⟦第1页⟧`, fixed: `${HEAD}— 1 —` }, { text: `${HEAD}⟦—— 1 ——⟧`, fixed: `${HEAD}— 1 —` }],
  good: [`${HEAD}— 1 —`, `${HEAD}—1—`, `${HEAD}　　详见原件第1页。`],
  check(context) {
    const { lines, old, genre, official } = coverOf(context);
    if (old || (genre === undefined && !official)) return [];
    return lines.flatMap((line) => {
      if (line.text.length > 20 || RIGHT.test(line.text)) return [];
      const digits = (DASHED.exec(line.text) ?? WORDED.exec(line.text))?.[1];
      return digits === undefined ? [] : [inLine(line, 0, line.text.length, `页码写作“${line.text}”，应为“— ${digits} —”`, { replacement: `— ${digits} —` })];
    });
  },
};
