import { NEGATIONS } from '../../../text/words/negations.ts';
import type { WordRule } from '../../rule.ts';

export const tooManyNegations: WordRule = {
  code: 'too-many-negations',
  title: '否定过多',
  source: { strength: 'language' },
  severity: 'warning',
  why: '“防止”“避免”“切忌”本身就是否定，后面再用“不”，意思就成了反的。',
  fault: '否定过多',
  should: '宜为',
  rows: true,
  words: NEGATIONS,
  bad: [
    { text: '　　采取措施，防止类似事故⟦不再⟧发生。' },
    { text: '　　避免⟦不⟧出现返工。' },
    { text: '　　⟦切忌不要⟧搞一刀切。' },
    { text: '　　工作中⟦难免不⟧出现失误。' },
    { text: '　　⟦严禁不得⟧带火种进山。' },
  ],
  good: [
    '　　防止类似事故再次发生，确保不再发生。',
    '　　避免不必要的浪费，防止不合格产品流入市场。',
    '　　防止因不再符合条件而骗取补贴。',
    '　　难免不足，难免不周，请批评指正。',
    '　　杜绝不文明行为，禁止不具备资质的单位施工。',
    '　　严防死守，不发生较大事故。',
  ],
};
