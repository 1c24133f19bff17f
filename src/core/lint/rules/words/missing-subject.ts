import { SUBJECTS } from '../../../text/words/sentences.ts';
import type { WordRule } from '../../rule.ts';

export const missingSubject: WordRule = {
  code: 'missing-subject',
  title: '“通过……，使……”缺主语',
  source: { strength: 'language' },
  severity: 'warning',
  why: '“通过”和“使”都不能作主语，连用以后，谁在做就说不清了；删去其中一个，后面的名词就是主语。',
  fault: '使句子没有了主语',
  should: '宜为',
  words: SUBJECTS,
  bad: [
    { text: '　　⟦通过这次学习，使⟧大家提高了认识。' },
    { text: '　　会议开得很好。⟦通过半年努力，使⟧村容村貌有了改观。' },
  ],
  good: [
    '　　通过这次学习，大家提高了认识。',
    '　　这次学习使大家提高了认识。',
    '　　我县通过集中整治，使环境有了改观。',
    '　　通过培训，使用人单位放心。',
    '　　通过的决议，使各方满意。',
  ],
};
