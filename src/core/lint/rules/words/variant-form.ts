import { VARIANTS } from '../../../text/words/variants.ts';
import { VARIANTS as STANDARD } from '../../sources.ts';
import type { WordRule } from '../../rule.ts';

export const variantForm: WordRule = {
  code: 'variant-form',
  title: '异形词',
  source: { standard: STANDARD, strength: 'language' },
  severity: 'hint',
  why: '同一个词有几种写法，《第一批异形词整理表》推荐其中一种；公文宜用推荐的写法，全文一致。',
  fault: '不是推荐词形',
  should: '宜为',
  rows: true,
  words: VARIANTS,
  bad: [
    { text: '　　大力⟦宏扬⟧优良传统，演出十分⟦精采⟧。' },
    { text: '　　⟦人材⟧引进要与产业发展相衔接，做好道路⟦联接⟧。' },
  ],
  good: [
    '　　大力弘扬优良传统，演出十分精彩，人才引进有序。',
    '　　涵养水源，水平空间布局合理，特定单位除外。',
    '　　省委托县代办，原由县里管理的事项下放。',
    '　　骨干与群众一起干，美元来自出口。',
  ],
};
