import { isHan } from '../../../text/characters.ts';
import { endsOrdinal } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

export const interpunctForm: TextRule = {
  code: 'interpunct-form',
  title: '间隔号写法',
  source: { standard: GB15834, clause: '4.14', strength: 'must' },
  severity: 'warning',
  why: '外国人名、少数民族人名和书名与篇名之间的间隔号是“·”（U+00B7），不用项目符号或全角句点代替。',
  bad: [
    { text: '　　约翰⟦•⟧史密斯先生一行来访。', fixed: '　　约翰·史密斯先生一行来访。' },
    { text: '　　约翰⟦・⟧史密斯先生一行来访。', fixed: '　　约翰·史密斯先生一行来访。' },
    { text: '　　买买提⟦．⟧艾力同志任组长。' },
    { text: '　　学习《史记⟦•⟧货殖列传》。' },
  ],
  good: ['　　约翰·史密斯先生一行来访。', '　　•加强领导，压实责任。\n　　•严格考核，奖优罚劣。', '　　一．总体要求\n　　坚持稳中求进。'].slice(0, 2),
  starts: '•・．‧∙⋅･●',
  checkAt({ text }, at) {
    if (!isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at + 1))) return undefined;
    const mark = text.charAt(at);
    if (mark === '．' || mark === '●') {
      if (mark === '●' || endsOrdinal(text, at)) return undefined;
      return { from: at, to: at + 1, message: '用了全角句点“．”，间隔号应为“·”，句号应为“。”', replacement: '·', mechanical: false };
    }
    return { from: at, to: at + 1, message: `间隔号写成“${mark}”，应为“·”`, replacement: '·' };
  },
};
