import { HAN_NUMERAL_CLASS } from '../../../text/numerals.ts';
import { isSpace } from '../../../text/characters.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** Families whose ordinals need no mark behind them. */
const FAMILIES: ReadonlySet<string> = new Set(['hanParen', 'digitParen', 'digitHalfParen', 'circled', 'digitParenGlyph', 'hanParenGlyph', 'hanCircled', 'digitDotGlyph']);
/** 1）、2）两项: a list of ordinals, none of which opens a member. */
const ANOTHER = new RegExp(String.raw`^[（(]?[${HAN_NUMERAL_CLASS}\d]{1,3}[）)]|^[①-⑳]`);
const MARKS = '、，,.．。：:；;';

export const bracketedOrdinalMark: TreeRule = {
  code: 'bracketed-ordinal-mark',
  title: '带括号的序号后用点号',
  source: { standard: GB15834, clause: 'B.3.4', strength: 'must' },
  severity: 'error',
  why: '带括号的序次语（一）（1）和①本身已经与正文分开，后面不用任何点号。',
  bad: [
    { text: '　　一、总体要求\n　　（一）⟦、⟧指导思想\n　　坚持稳中求进。\n　　（二）⟦、⟧基本原则\n　　坚持因地制宜。', fixed: '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。\n　　（二）基本原则\n　　坚持因地制宜。' },
    { text: '　　一、总体要求\n　　（一）⟦，⟧指导思想\n　　坚持稳中求进。', fixed: '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。' },
    { text: '　　一、总体要求\n　　（一）⟦.⟧指导思想\n　　坚持稳中求进。', fixed: '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。' },
    { text: '　　重点做好以下工作：（1）⟦、⟧摸清底数；（2）⟦、⟧分类处置。', fixed: '　　重点做好以下工作：（1）摸清底数；（2）分类处置。' },
    { text: '　　重点做好以下工作：①⟦、⟧摸清底数；②⟦、⟧分类处置。', fixed: '　　重点做好以下工作：①摸清底数；②分类处置。' },
  ],
  good: ['　　（一）、（二）两项由县水利局负责。', '　　1）、2）两项由县水利局负责。', '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。', '　　依照第三条第（一）、（二）项的规定办理。', '　　本办法第五条（一）、（三）两项另有规定的，从其规定。', '　　重点做好以下工作：①摸清底数；②分类处置。'],
  check({ document: { text }, ordinals }) {
    const found: Found[] = [];
    for (const node of ordinals) {
      const { marker, family } = node;
      if (marker === undefined || family === undefined || !FAMILIES.has(family)) continue;
      let at = MARKS.includes(text.charAt(marker.to - 1)) ? marker.to - 1 : marker.to;
      while (at < node.to && text.charCodeAt(at) !== 10 && isSpace(text.charCodeAt(at))) at++;
      const mark = text.charAt(at);
      if (mark === '' || !MARKS.includes(mark) || at >= node.to || text.charAt(at + 1) === '.' || (mark === '、' && ANOTHER.test(text.slice(at + 1, at + 9)))) continue;
      found.push({ from: at, to: at + 1, message: `序号“${node.markerText.replace(/、$/, '')}”后用了“${mark}”，不用任何点号，应删去`, fix: { edits: [{ from: at, to: at + 1, text: '' }], mechanical: true } });
    }
    return found;
  },
};
