import { HAN_NUMERAL_CLASS } from '../../../text/numerals.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** A list of articles that are cited (第一条、第二条规定) is none. */
const SHAPE = new RegExp(`^[#>* ]{0,6}(?:\\*\\*)?(第[${HAN_NUMERAL_CLASS}0-9]{1,6}[编章节条](?:之[一二三四五六七八九十])?)([：:、，,.])[ 　]{0,2}(?=[\\u4e00-\\u9fff“《])(?!第|[${HAN_NUMERAL_CLASS}]{1,3}[条款项章节、])`);

export const chapterOrdinalMark: TreeRule = {
  code: 'chapter-ordinal-mark',
  title: '“第一章”“第八条”后用点号',
  source: { standard: GB15834, clause: 'B.3.6', strength: 'usual' },
  severity: 'warning',
  why: '“第×章”“第×条”作序次语，与后面的文字之间空一字，不用点号。',
  bad: [
    { text: '第一章⟦：⟧总则\n　　第一条⟦、⟧为了加强管理，制定本办法。\n　　第二条⟦：⟧本办法适用于全县。', fixed: '第一章　总则\n　　第一条　为了加强管理，制定本办法。\n　　第二条　本办法适用于全县。' },
  ],
  good: ['第一章　总则\n　　第一条　为了加强管理，制定本办法。\n　　第二条　本办法适用于全县。', '　　第一条、第二条规定的情形，由县人民政府处理。', '　　第三章、第四章由县司法局负责解释。', '　　第二条，已经讲得很清楚了。'],
  check({ document, of }) {
    const found: Found[] = [];
    let headings: Set<number> | undefined;
    for (const paragraph of document.paragraphs) {
      const code = paragraph.text.charCodeAt(0);
      if (paragraph.kind !== 'text' || (code !== 0x7b2c && code > 62)) continue;
      const match = SHAPE.exec(paragraph.text);
      if (match === null) continue;
      const at = match[0].indexOf(match[1]!) + match[1]!.length;
      headings ??= new Set(of('h').flatMap(({ marker }) => (marker === undefined ? [] : [marker.from])));
      // 第二条，… may be a clause of prose; so may 第一条： where nothing else is numbered so
      if (/[，,]/.test(match[2]!) && !headings.has(paragraph.from + match[0].indexOf(match[1]!))) continue;
      if (/[，,]/.test(match[2]!) && document.paragraphs.filter(({ text }) => SHAPE.test(text)).length < 2) continue;
      found.push(foundInParagraph(paragraph, at, at + 1, `“${match[1]!}”后用了“${match[2]!}”，应空一字`, [{ from: at, to: at + 1, text: /[ 　]/.test(paragraph.text.charAt(at + 1)) ? '' : '　' }]));
    }
    return found;
  },
};
