import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const OTHER_WORD = /^等(?:待|到|于|同|候|级|额|价|次|距|效|我|你|他|她|它|着|了|一)/;
/** An enumeration shows by its 顿号 or 逗号 this near before. */
const NEAR = 30;
const ENUMERATES = /[、，][^。；！？、，]{1,16}$/;

export const ellipsisWithDeng: TextRule = {
  code: 'ellipsis-with-deng',
  title: '省略号与“等”同用',
  source: { standard: GB15834, clause: 'A.9.2', strength: 'must' },
  severity: 'error',
  why: '省略号和“等”“等等”都表示列举没有完，只用一样。',
  bad: [
    { text: '　　抓好水稻、玉米⟦……等⟧作物的田间管理。' },
    { text: '　　抓好修路、架桥、通水⟦等等……⟧' },
    { text: '　　抓好水稻、玉米、大豆⟦等……⟧都要管好。' },
    { text: '　　抓好水稻、玉米⟦……等等⟧。' },
  ],
  good: ['　　抓好水稻、玉米等作物的田间管理。', '　　大家在雨里站着……等待救援队赶到。', '　　请你等等……我们再核一遍。', '　　群众盼着、等着……这一天终于来了。'],
  starts: '…',
  checkAt({ text }, at) {
    if (text.charCodeAt(at - 1) === 0x2026) return undefined;
    let to = at + 1;
    while (text.charCodeAt(to) === 0x2026) to++;
    if (text.charAt(to) === '等') {
      if (OTHER_WORD.test(text.slice(to, to + 3))) return undefined;
      const end = text.charAt(to + 1) === '等' ? to + 2 : to + 1;
      return { from: at, to: end, message: '省略号与“等”同时使用，应只用一样', replacement: text.slice(to, end), mechanical: false };
    }
    if (text.charAt(at - 1) !== '等') return undefined;
    const from = text.charAt(at - 2) === '等' ? at - 2 : at - 1;
    if (!ENUMERATES.test(text.slice(Math.max(0, from - NEAR), from))) return undefined;
    return { from, to, message: '“等”与省略号同时使用，应只用一样', replacement: text.slice(from, at), mechanical: false };
  },
};
