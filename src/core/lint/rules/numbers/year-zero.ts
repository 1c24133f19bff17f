import { HAN_YEAR, ZERO_CLASS } from '../../../text/numerals.ts';
import { quotedAt } from '../../lint-text.ts';
import { inTitleMarks } from '../../neighbours.ts';
import type { TextRule } from '../../rule.ts';
import { GB15835 } from '../../sources.ts';

/** A year of 汉字 digits with characters in it that look like 〇 or sound like it. */
const YEAR = new RegExp(`^${HAN_YEAR}$`);
/** 二零二六—二〇三五年: behind the first year stands another. */
const YEAR_BEHIND = new RegExp(`^.${HAN_YEAR}年`);
const OPENS_YEAR = new RegExp(`^(?:一[八九]|二[${ZERO_CLASS}])`);
const WRONG_ZERO = new RegExp(`[${ZERO_CLASS.replace('〇', '')}]`, 'g');
const HAN_DIGIT = /[一二三四五六七八九]/;

export const yearZero: TextRule = {
  code: 'year-zero',
  title: '汉字年份的“〇”写成“零”“O”“0”',
  source: { standard: GB15835, clause: '5.2.5', strength: 'must' },
  severity: 'error',
  why: '编号（含年份）里的0写作“〇”：二〇二五年；“零”用于计量：三千零五十二。',
  bad: [
    { text: '　　⟦二零二五⟧年完成改造。' },
    { text: '　　⟦二O二五⟧年完成改造。' },
    { text: '　　落实《临川县水安全保障规划（⟦二零二六⟧—二〇三五年）》。' },
    { text: '　　⟦二0一二⟧年建成。' },
    { text: '　　⟦二○二五⟧年完成改造。', fixed: '　　二〇二五年完成改造。' },
    { text: '　　⟦一九九零⟧年投产。' },
  ],
  good: ['　　二〇二五年完成改造。', '　　历时一百零八年。', '　　三千零五十二名代表出席。', '　　零售额逐年增长。', '　　共有二零二五一个编号。'],
  starts: '年—－~～至到',
  checkAt(lintText, at) {
    const { text } = lintText;
    if (at < 4) return undefined;
    const first = text.charCodeAt(at - 4);
    // 一 and 二: all other characters before 年 are none of the rule's
    if (first !== 0x4e00 && first !== 0x4e8c) return undefined;
    const year = text.slice(at - 4, at);
    if (text.charAt(at) !== '年' && !(OPENS_YEAR.test(year) && YEAR_BEHIND.test(text.slice(at, at + 6)))) return undefined;
    const zeros = year.match(WRONG_ZERO);
    if (!YEAR.test(year) || zeros === null || HAN_DIGIT.test(text.charAt(at - 5)) || text.charAt(at - 5) === '第') return undefined;
    // 《二零一二年》 is the name of a work
    if (text.charAt(at - 5) === '《' && text.charAt(at + 1) === '》') return undefined;
    if (lintText.role === 'date' || (quotedAt(lintText, at) && !inTitleMarks(text, at))) return undefined;
    const replacement = year.replace(WRONG_ZERO, '〇');
    // ○ is but another shape of 〇, and many printed texts have it; a digit or a letter is not to be touched without a look
    const glyphOnly = zeros.every((zero) => zero === '○');
    return {
      from: at - 4, to: at, message: `汉字年份“${year}”用了“${zeros[0]}”，应为“${replacement}”`, replacement,
      mechanical: glyphOnly,
      ...(glyphOnly ? { severity: 'hint' as const } : {}),
    };
  },
};
