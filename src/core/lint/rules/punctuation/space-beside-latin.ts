import { isDigit, isHan } from '../../../text/characters.ts';
import { quotedAt } from '../../lint-text.ts';
import type { TextRule } from '../../rule.ts';

/** 图 1, 附件 2, 1 总则: a blank that belongs to a number of its own. */
const NUMBERED = /(?:[图表式注录第]|附件)$/;
const NUMBER_OF = /[图表式注件录] ?\d{1,2}$/;
/** So near the start a blank may part a number from its title. */
const HEAD = 8;
const OPENS_WITH_NUMBER = /^[\dA-Za-z图表附第]/;

export const spaceBesideLatin: TextRule = {
  code: 'space-beside-latin',
  title: '汉字与数字、字母之间的空格',
  source: { strength: 'practice' },
  severity: 'hint',
  why: '公文里汉字与阿拉伯数字、拉丁字母之间一般不另加空格，字距由排版软件调整。',
  bad: [
    { text: '　　到⟦ ⟧2025⟦ ⟧年，建成⟦ ⟧5G⟦ ⟧基站120个，覆盖全县。' },
    { text: '　　1.修路。新修农村公路⟦ ⟧63⟦ ⟧公里。\n　　2.架桥。改造危桥5座。' },
  ],
  good: ['　　到2025年，建成5G基站120个，覆盖全县。', '　　见图 1 和表 2。', '1 总则', '　　Windows 10 is here.'],
  starts: ' ',
  checkAt(lintText, at) {
    const { text, role } = lintText;
    const previous = text.charCodeAt(at - 1);
    const next = text.charCodeAt(at + 1);
    const before = isHan(previous) && isNarrow(next);
    if ((role !== 'body' && role !== 'heading') || (!before && !(isHan(next) && isNarrow(previous)))) return undefined;
    if (NUMBERED.test(text.slice(Math.max(0, at - 2), at)) || NUMBER_OF.test(text.slice(Math.max(0, at - 4), at))) return undefined;
    if ((at < HEAD && OPENS_WITH_NUMBER.test(text)) || quotedAt(lintText, at)) return undefined;
    return { from: at, to: at + 1, message: '汉字与数字、字母之间有空格，可以删去', replacement: '', mechanical: false };
  },
};

function isNarrow(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
