import { COLLOCATIONS } from '../../../text/words/collocations.ts';
import type { WordRule } from '../../rule.ts';

export const verbAndObject: WordRule = {
  code: 'verb-and-object',
  title: '动词与宾语不搭配',
  source: { strength: 'language' },
  severity: 'warning',
  why: '“力度”用“加大”，“步伐”用“加快”，“差距”用“缩小”，“距离”用“缩短”；换了动词就不通。',
  fault: '与后面的宾语不搭配',
  should: '宜为',
  rows: true,
  words: COLLOCATIONS,
  bad: [
    { text: '　　⟦提高⟧执法力度，⟦加强⟧改革步伐。' },
    { text: '　　⟦加快⟧工作力度。' },
    { text: '　　进一步⟦减少⟧城乡差距。' },
    { text: '　　⟦降低⟧与先进地区的距离。' },
  ],
  good: [
    '　　加大执法力度，加快改革步伐，缩小城乡差距，缩短与先进地区的距离。',
    '　　提高认识，加大力度。',
    '　　加强统筹并加大支持力度。',
    '　　加快建设、增强攻坚力度。',
    '　　减少支出，差距逐步缩小。',
  ],
};
