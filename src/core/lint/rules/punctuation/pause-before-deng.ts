import { GB15834 } from '../../sources.ts';
import type { TextRule } from '../../rule.ts';

/** 等 that opens another word: 等待, 等于, 等级 …, or is the verb: 等着, 等靠要; 等等 is the particle too. */
const OTHER_WORD = /^等(?:等)?(?:待|级|到|于|同|候|额|价|闲|式|次|份|距|效|外|号|边|腰|着|靠|要|不|你|他|她|救|人来|会儿|离子|高|温线|压|值|比例|比|长|分|速|身|量|电梯|车|一[下等]|我(?![市县省国区州镇乡村校院局厅部党军行司]))/;

export const pauseBeforeDeng: TextRule = {
  code: 'pause-before-deng',
  title: '“等”前用顿号',
  source: { standard: GB15834, clause: 'B.1.2', strength: 'must' },
  severity: 'error',
  why: '“等”是列举的收束，前面的并列成分之间用顿号时，“等”前不再加点号。',
  bad: [
    { text: '　　抓好水稻、玉米⟦、⟧等作物的田间管理。', fixed: '　　抓好水稻、玉米等作物的田间管理。' },
    { text: '　　涉及财政、人社、民政⟦、⟧等部门。', fixed: '　　涉及财政、人社、民政等部门。' },
    { text: '　　发展果蔬、茶叶、药材⟦、⟧等等。', fixed: '　　发展果蔬、茶叶、药材等等。' },
  ],
  good: ['　　抓好水稻、玉米等作物的田间管理。', '　　坚持分类、等级管理。', '　　按照统一、等额的原则分配名额。', '　　群众盼着、等着，这一天终于来了。', '　　要克服依赖、等靠要的思想。', '　　以地形图、等高线图为准。', '　　购置光谱、等离子体检测设备。'],
  starts: '、',
  next: '等',
  checkAt({ text }, at) {
    if (text.charAt(at + 1) !== '等' || OTHER_WORD.test(text.slice(at + 1, at + 6))) return undefined;
    return { from: at, to: at + 1, message: '“等”前用了顿号，应删去', replacement: '' };
  },
};
