import { foundInParagraph } from '../../found-in-paragraph.ts';
import { pairedMarksOf } from '../../paired-marks.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

export const nestedQuotationMark: TreeRule = {
  code: 'nested-quotation-mark',
  title: '引号里再用双引号',
  source: { standard: GB15834, clause: '4.8.3.4', strength: 'must' },
  severity: 'error',
  why: '引号里面又用引号时，外面一层用双引号，里面一层用单引号，读者才分得清两层引文。',
  bad: [
    { text: '　　他强调：“要落实⟦“⟧四个最严⟦”⟧要求，守住底线。”', fixed: '　　他强调：“要落实‘四个最严’要求，守住底线。”' },
    { text: '　　会议提出“以⟦“⟧绣花⟦”⟧功夫抓治理”的思路。', fixed: '　　会议提出“以‘绣花’功夫抓治理”的思路。' },
    { text: '　　推行⟦‘⟧一窗通办⟦’⟧改革，群众少跑腿。', fixed: '　　推行“一窗通办”改革，群众少跑腿。' },
  ],
  good: [
    '　　他强调：“要落实‘四个最严’要求，守住底线。”',
    '　　落实“四个最严”，做到“两个维护”。',
    '　　修改为：“第三条　县人民政府负责。\n　　“乡镇人民政府实行‘一张网’管理。”',
    '　　The teacher’s ‘plan’ is here.',
  ],
  check({ document }) {
    const found: Found[] = [];
    for (const { index, pairs, unclosed, unopened, reversed } of pairedMarksOf(document)) {
      const paragraph = document.paragraphs[index]!;
      const { text } = paragraph;
      // where a “ or ” is missing nobody knows which one stands inside which
      const whole = reversed.length === 0 && ![...unclosed, ...unopened].some((at) => '“”'.includes(text.charAt(at)));
      for (const pair of pairs) {
        const nested = pair.kind === '“' && pair.depth > 0 && pair.depth % 2 === 1;
        const outermost = pair.kind === '‘' && pair.depth === 0 && isOutermost(document.quotations[index]!, pair.open, pair.close) && /[\u4e00-\u9fff]/.test(text.slice(pair.open, Math.min(pair.close, pair.open + 20)));
        if (!whole || (!nested && !outermost)) continue;
        const marks = nested ? '‘’' : '“”';
        const edits = [pair.open, pair.close].map((at, i) => ({ from: at, to: at + 1, text: marks.charAt(i) }));
        for (const edit of edits) {
          found.push(foundInParagraph(paragraph, edit.from, edit.to, nested ? `引号里面又用了双引号，应为单引号${edit.text}` : `外层引号用了单引号，应为双引号${edit.text}`, edits));
        }
      }
    }
    return found;
  },
};

/** Whether the stretch of a pair lies in no other quotation (the parser knows those that run over paragraphs). */
function isOutermost(quotations: readonly number[], open: number, close: number): boolean {
  for (let i = 0; i < quotations.length; i += 2) {
    const from = quotations[i]!;
    const to = quotations[i + 1]!;
    if ((from < open && to > open) || (from === open && to > close + 1)) return false;
  }
  return true;
}
