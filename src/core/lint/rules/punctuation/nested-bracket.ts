import { foundInParagraph } from '../../found-in-paragraph.ts';
import { pairedMarksOf } from '../../paired-marks.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** （一）, （12）, （市）, （试行）, （WTO）: an ordinal or a part of a word or name is no remark of its own. */
const PART = /^[（(](?:[一二三四五六七八九十百0-9０-９]{1,4}|[\u4e00-\u9fff]{1,2}|[A-ZⅠ-Ⅻ][\u4e00-\u9fff]|[^\u4e00-\u9fff]{1,20})[）)]$/;

export const nestedBracket: TreeRule = {
  code: 'nested-bracket',
  title: '圆括号套用圆括号',
  source: { standard: GB15834, clause: '4.9.3.6', strength: 'usual' },
  severity: 'warning',
  why: '括号尽量不套用，尤其是同一形式的；必须套用时，两层用不同的括号，读者才看得清括到哪里。',
  bad: [{ text: '　　发放至各学校（含寄宿制学校⟦（⟧9所⟦）⟧）。' }, { text: '　　参加培训的有各乡镇（含开发区⟦（⟧高新园区⟦）⟧）分管负责同志。' }],
  good: ['　　参加培训的有各单位（含县（市）属国有企业）分管负责同志。', '　　参加培训的有各乡镇〔含开发区（高新园区）〕分管负责同志。', '　　依照本条例（第三条第（二）项除外）的规定执行。', '　　按照有关规定（《临川县财政资金管理办法（试行）》第三条）执行。'],
  check({ document }) {
    const found: Found[] = [];
    for (const { index, pairs, unclosed, unopened } of pairedMarksOf(document)) {
      const paragraph = document.paragraphs[index]!;
      const { text } = paragraph;
      if ([...unclosed, ...unopened].some((at) => '（）()'.includes(text.charAt(at)))) continue;
      for (const { kind, depth, open, close } of pairs) {
        if (kind !== '（' || depth === 0 || PART.test(text.slice(open, close + 1)) || inTitle(pairs, open)) continue;
        for (const at of [open, close]) found.push(foundInParagraph(paragraph, at, at + 1, '圆括号里又用了圆括号，里外两层应用不同的括号，或者改写'));
      }
    }
    return found;
  },
};

function inTitle(pairs: readonly { kind: string; open: number; close: number }[], at: number): boolean {
  return pairs.some(({ kind, open, close }) => (kind === '《' || kind === '〈') && open < at && close > at);
}
