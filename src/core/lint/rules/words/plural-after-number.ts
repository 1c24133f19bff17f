import { PLURALS } from '../../../text/words/sentences.ts';
import { BOOK_ERRORS } from '../../sources.ts';
import type { WordRule } from '../../rule.ts';

export const pluralAfterNumber: WordRule = {
  code: 'plural-after-number',
  title: '数量词后的名词加“们”',
  source: { standard: BOOK_ERRORS, strength: 'language' },
  severity: 'warning',
  why: '前面已有确定的数量，名词后面不再加“们”。',
  fault: '与数量词重复',
  should: '应为',
  words: PLURALS,
  bad: [{ text: '　　三名⟦同志们⟧表现突出，20位优秀⟦教师们⟧受到表扬。' }],
  good: ['　　三名同志表现突出，教师们受到表扬。', '　　各位领导、同志们。', '　　2025年，同志们取得了成绩。'],
};
