import type { GongwenDocument } from '../../../model.ts';
import { foundInParagraph } from '../../found-in-paragraph.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** Shapes that the parser takes for no ordinal: 1， 1。 1： A、 */
const OTHER = /^(?:(\d{1,2})([，,。：:；])|([A-Za-z])([、，,。]))[ 　]{0,2}(?=[\u4e00-\u9fff“《])/;
/** Ordinals of a neighbour, whatever the mark behind. */
const ANY = /^(?:(\d{1,2})[.．、，,。：:；](?!\d)|([A-Za-z])[.．、，,。](?=[ 　]?[\u4e00-\u9fff“《]))/;

export const digitOrdinalMark: TreeRule = {
  code: 'digit-ordinal-mark',
  title: '阿拉伯数字、字母序号后的点号',
  source: { standard: GB15834, clause: 'B.3.3', strength: 'must' },
  severity: 'warning',
  why: '不带括号的阿拉伯数字、拉丁字母作序次语，后面用下脚点“.”，不用顿号、逗号。',
  bad: [
    { text: '　　（一）摸清底数\n　　1⟦、⟧逐户登记。各村按月上报。\n　　2⟦、⟧分类建档。各镇按季汇总。', fixed: '　　（一）摸清底数\n　　1.逐户登记。各村按月上报。\n　　2.分类建档。各镇按季汇总。' },
    { text: '　　1⟦，⟧逐户登记。各村按月上报。\n　　2⟦，⟧分类建档。各镇按季汇总。', fixed: '　　1.逐户登记。各村按月上报。\n　　2.分类建档。各镇按季汇总。' },
    { text: '　　1.逐户登记。各村按月上报。\n　　2⟦。⟧分类建档。各镇按季汇总。', fixed: '　　1.逐户登记。各村按月上报。\n　　2.分类建档。各镇按季汇总。' },
    { text: '　　重点做好以下工作：1⟦、⟧摸清底数；2⟦、⟧分类处置。', fixed: '　　重点做好以下工作：1.摸清底数；2.分类处置。' },
    { text: '　　A⟦、⟧逐户登记造册。\n　　B⟦、⟧分类建立档案。', fixed: '　　A.逐户登记造册。\n　　B.分类建立档案。' },
    { text: '　　1⟦．⟧逐户登记。各村按月上报。\n　　2⟦．⟧分类建档。各镇按季汇总。', fixed: '　　1.逐户登记。各村按月上报。\n　　2.分类建档。各镇按季汇总。' },
  ],
  good: ['　　1.逐户登记。各村按月上报。\n　　2.分类建档。各镇按季汇总。', '　　1、2号机组检修完毕，并网发电。', '　　12，是个吉利的数字。', '　　A、B两个标段同时开工。', '　　3.5万元的缺口由县财政解决。'],
  check({ document, ordinals }) {
    const found: Found[] = [];
    for (const { marker, family } of ordinals) {
      if (marker === undefined || family !== 'digitDot') continue;
      const at = marker.to - 1;
      const mark = document.text.charAt(at);
      if (mark !== '、' && mark !== '．') continue;
      found.push({
        from: at, to: at + 1, message: mark === '、' ? '序号后用了顿号“、”，应为下脚点“.”' : '序号后用了全角的“．”，应为半角的“.”',
        // 1、5%的经费: with the point it would read as a number
        fix: { edits: [{ from: at, to: at + 1, text: '.' }], mechanical: !/[\d０-９]/.test(document.text.charAt(at + 1)) },
        ...(mark === '．' ? { severity: 'hint' as const } : {}),
      });
    }
    others(document, found);
    return found;
  },
};

/** Such an ordinal counts where its neighbour in order opens another paragraph. */
function others({ paragraphs }: GongwenDocument, found: Found[]): void {
  const candidates = paragraphs.flatMap((paragraph) => {
    const code = paragraph.text.charCodeAt(0);
    // nearly all paragraphs open with a 汉字
    if (code > 127 || paragraph.kind !== 'text') return [];
    const any = ANY.exec(paragraph.text);
    return any === null ? [] : [{ paragraph, value: valueOf(any[1], any[2]), match: OTHER.exec(paragraph.text) }];
  });
  if (candidates.length < 2) return;
  const values = new Set(candidates.map(({ value }) => value));
  for (const { paragraph, value, match } of candidates) {
    if (match === null || (!values.has(value - 1) && !values.has(value + 1))) continue;
    const at = (match[1] ?? match[3]!).length;
    found.push(foundInParagraph(paragraph, at, at + 1, `序号后用了“${paragraph.text.charAt(at)}”，应为下脚点“.”`, [{ from: at, to: at + 1, text: '.' }], !/[\d０-９]/.test(paragraph.text.charAt(at + 1))));
  }
}

/** Letters are counted apart from numbers. */
function valueOf(digits: string | undefined, letter: string | undefined): number {
  return digits === undefined ? letter!.charCodeAt(0) + 1000 : Number(digits);
}
