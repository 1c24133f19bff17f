import { POINT_NUMERAL_CLASS } from '../../../text/ordinals.ts';
import { tableOf } from '../../../text/characters.ts';
import { quotedAt } from '../../lint-text.ts';
import { opensClause } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const NUMERALS = tableOf(POINT_NUMERAL_CLASS);
const MARKS = tableOf('，、：,:');
const MOST_NUMERALS = 3;

export const pointOrdinalMark: TextRule = {
  code: 'point-ordinal-mark',
  title: '“一是”“二是”后用点号',
  source: { standard: GB15834, clause: 'B.3.7', strength: 'must' },
  severity: 'warning',
  why: '“一是、二是”叙述性强，直接与后面的话相连，不用标点。',
  bad: [
    { text: '　　要抓好三件事：一是⟦，⟧摸清底数；二是⟦、⟧分类处置；三是⟦：⟧限期整改。', fixed: '　　要抓好三件事：一是摸清底数；二是分类处置；三是限期整改。' },
    { text: '　　一是⟦，⟧摸清底数。逐户登记造册。\n　　二是⟦，⟧分类处置。限期整改到位。', fixed: '　　一是摸清底数。逐户登记造册。\n　　二是分类处置。限期整改到位。' },
  ],
  good: [
    '　　要抓好三件事：一是摸清底数；二是分类处置；三是限期整改。',
    '　　大家众说纷纭，莫衷一是，最后也没有定下来。',
    '　　原因之一是，底数不清；其二是，责任不明。',
    '　　要抓好三件事。\n　　一是：\n　　摸清底数，逐户登记造册。\n　　二是：\n　　分类处置，限期整改。\n　　三是：\n　　建章立制，常态管理。',
    '　　他说：“一是，二是，你倒是讲完。”',
  ],
  starts: '是',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (MARKS[text.charCodeAt(at + 1)] !== 1 || NUMERALS[text.charCodeAt(at - 1)] !== 1) return undefined;
    let from = at - 1;
    while (from > 0 && at - from < MOST_NUMERALS && NUMERALS[text.charCodeAt(from - 1)] === 1) from--;
    if (!opensClause(text, from) || quotedAt(lintText, at)) return undefined;
    const mark = text.charAt(at + 1);
    // 一是： and a list below it
    if (/[：:]/.test(mark) && at + 2 >= text.length) return undefined;
    return { from: at + 1, to: at + 2, message: `“${text.slice(from, at + 1)}”后用了“${mark}”，不用标点，应删去`, replacement: '' };
  },
};
