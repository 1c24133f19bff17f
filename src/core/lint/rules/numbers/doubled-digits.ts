import { hanNumeral } from '../../../text/numerals.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

const DOUBLED = /翻了?([1-9])番/y;

export const doubledDigits: TextRule = {
  code: 'doubled-digits',
  title: '“翻两番”用阿拉伯数字',
  source: { strength: 'practice' },
  severity: 'information',
  why: '“翻番”里的数字习惯用汉字：翻一番是原来的2倍，翻两番是原来的4倍。',
  bad: [{ text: '　　产值⟦翻2番⟧。' }],
  good: ['　　产值翻两番。', '　　产值翻番。', '　　翻3遍档案。'],
  starts: '翻',
  checkAt(lintText, at) {
    const { text } = lintText;
    DOUBLED.lastIndex = at;
    const match = DOUBLED.exec(text);
    if (match === null || quotedAt(lintText, at)) return undefined;
    const replacement = match[0].replace(/[1-9]/, (digit) => (digit === '2' ? '两' : hanNumeral(Number(digit))));
    return { from: at, to: at + match[0].length, message: `“${match[0]}”用了阿拉伯数字，应为“${replacement}”`, replacement, mechanical: false };
  },
};
