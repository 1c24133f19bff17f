import { HAN_NUMERAL_CLASS } from '../../../text/numerals.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Edit } from '../../../edit/edits.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

const HALF: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
/** 〔一〕 【1】 ［一］ at the start of a paragraph, a word behind it. */
const OTHER = new RegExp(`^[〔【［\\[]([${HAN_NUMERAL_CLASS}]{1,3}|\\d{1,2})[〕】］\\]](?=[\\u4e00-\\u9fff])`);

export const ordinalBracketForm: TreeRule = {
  code: 'ordinal-bracket-form',
  title: '序号的括号',
  source: { standard: GB15834, clause: '4.9.3.1', strength: 'must' },
  severity: 'warning',
  why: '标示序次语的括号用圆括号；公文里用全角的。',
  bad: [
    { text: '　　一、总体要求\n　　⟦(⟧一⟦)⟧指导思想\n　　坚持稳中求进。\n　　⟦(⟧二⟦)⟧基本原则\n　　坚持因地制宜。', fixed: '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。\n　　（二）基本原则\n　　坚持因地制宜。' },
    { text: '　　重点做好以下工作：⟦(⟧1⟦)⟧摸清底数；⟦(⟧2⟦)⟧分类处置。', fixed: '　　重点做好以下工作：（1）摸清底数；（2）分类处置。' },
    { text: '　　一、总体要求\n　　⟦〔⟧一⟦〕⟧指导思想\n　　坚持稳中求进。', fixed: '　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。' },
    { text: '　　⟦【⟧1⟦】⟧摸清底数，逐户登记造册。', fixed: '　　（1）摸清底数，逐户登记造册。' },
  ],
  good: ['　　一、总体要求\n　　（一）指导思想\n　　坚持稳中求进。', '　　重点做好以下工作：（1）摸清底数；（2）分类处置。', '　　重点做好以下工作：1）摸清底数；2）分类处置。', '　　【典型案例】某村办成了这件事。'],
  check({ document, ordinals }) {
    const found: Found[] = [];
    const { text } = document;
    for (const node of ordinals) {
      if (node.marker === undefined || (node.family !== 'hanParen' && node.family !== 'digitParen')) continue;
      const edits: Edit[] = [];
      for (let at = node.marker.from; at < node.marker.to; at++) {
        const full = HALF[text.charAt(at)];
        if (full !== undefined) edits.push({ from: at, to: at + 1, text: full });
      }
      for (const edit of edits) found.push({ from: edit.from, to: edit.to, message: `序号用了半角括号，应为“${edit.text}”`, fix: { edits, mechanical: true } });
    }
    document.paragraphs.forEach((paragraph) => {
      const match = paragraph.kind === 'text' ? OTHER.exec(paragraph.text) : null;
      if (match === null || match[0].startsWith('[')) return;
      const end = match[0].length - 1;
      const edits = [{ from: 0, to: 1, text: '（' }, { from: end, to: end + 1, text: '）' }];
      for (const edit of edits) found.push(foundInParagraph(paragraph, edit.from, edit.to, `序号用了“${paragraph.text.charAt(edit.from)}”，应为圆括号“${edit.text}”`, edits));
    });
    return found;
  },
};
