import { HAN_NUMERAL_CLASS, hanValue, STEMS } from '../../../text/numerals.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** Slips that the parser takes for no ordinal: 一。 甲， 甲. */
const OTHER = new RegExp(`^(?:([${HAN_NUMERAL_CLASS}]{1,3})[。；;]|([${STEMS}])[，,.．。：:])[ 　]{0,2}(?=[\\u4e00-\\u9fff“《])`);

export const hanOrdinalMark: TreeRule = {
  code: 'han-ordinal-mark',
  title: '汉字序号后的点号',
  source: { standard: GB15834, clause: 'B.3.2', strength: 'must' },
  severity: 'error',
  why: '不带括号的汉字数字“一、”和天干“甲、”作序次语，后面用顿号。',
  bad: [
    { text: '　　一⟦，⟧总体要求\n　　坚持稳中求进。\n　　二⟦，⟧重点任务\n　　抓好春耕备耕。', fixed: '　　一、总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。' },
    { text: '　　一⟦.⟧总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。', fixed: '　　一、总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。' },
    { text: '　　一、总体要求\n　　坚持稳中求进。\n　　二⟦：⟧重点任务\n　　抓好春耕备耕。', fixed: '　　一、总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。' },
    { text: '　　一⟦。⟧总体要求\n　　坚持稳中求进。\n　　二⟦。⟧重点任务\n　　抓好春耕备耕。', fixed: '　　一、总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。' },
  ],
  good: ['　　应当符合下列条件之\n一：\n　　依法登记；场所固定；制度健全。', '　　一、总体要求\n　　坚持稳中求进。\n　　二、重点任务\n　　抓好春耕备耕。', '　　一，是一切的开始。', '　　十，是个整数，大家都喜欢。'],
  check({ document, of }) {
    const found: Found[] = [];
    for (const { marker, family } of of('h')) {
      if (marker === undefined || family !== 'han') continue;
      const at = marker.to - 1;
      const mark = document.text.charAt(at);
      // 之一： whose last character a line break cut off
      if ((mark === '：' || mark === ':') && /[\s]/.test(document.text.charAt(marker.to) || ' ')) continue;
      if (mark !== '、') found.push({ from: at, to: at + 1, message: `序号后用了“${mark}”，应为顿号“、”`, fix: { edits: [{ from: at, to: at + 1, text: '、' }], mechanical: true } });
    }
    others(document, found);
    return found;
  },
};

/** An ordinal with a mark that the parser knows nothing of counts where another one stands before or behind it in order. */
function others({ paragraphs }: Parameters<TreeRule['check']>[0]['document'], found: Found[]): void {
  const marked = paragraphs.flatMap((paragraph) => {
    const match = paragraph.kind === 'text' ? OTHER.exec(paragraph.text) : null;
    if (match === null) return [];
    const numeral = match[1] ?? match[2]!;
    const value = match[1] === undefined ? 100 + STEMS.indexOf(numeral) : hanValue(numeral);
    return value === 0 ? [] : [{ paragraph, at: numeral.length, value }];
  });
  if (marked.length < 2) return;
  const values = new Set(marked.map(({ value }) => value));
  for (const { paragraph, at, value } of marked) {
    if (!values.has(value - 1) && !values.has(value + 1)) continue;
    found.push(foundInParagraph(paragraph, at, at + 1, `序号后用了“${paragraph.text.charAt(at)}”，应为顿号“、”`, [{ from: at, to: at + 1, text: '、' }]));
  }
}
