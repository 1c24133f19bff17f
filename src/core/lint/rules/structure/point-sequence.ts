import type { GongwenNode, PointMark } from '../../../model.ts';
import { sourceSpan } from '../../../structure/source.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { markerWith } from '../../sequences.ts';
import { FARTHEST_GAP, isCited, takesPlace } from '../../stray-points.ts';
import { breaksOf, foundBreak } from './ordinal-sequence.ts';

/** Marks of one paragraph that no enumeration took, though one of their family begins before them: 一是…三是…, 一是…二是…二是…. */
function strayMarks({ document }: LintContext): Found[] {
  const members = new Set<number>();
  for (const node of document.nodes) if (node.kind === 'p') members.add(node.from);
  const found: Found[] = [];
  document.pointMarks.forEach((marks, index) => {
    if (marks.length < 2) return;
    const paragraph = document.paragraphs[index]!;
    const last = new Map<string, PointMark>();
    for (const [i, mark] of marks.entries()) {
      const before = last.get(mark.key);
      const span = sourceSpan(paragraph, mark.from, mark.to);
      if (mark.sure && mark.value !== 1 && before !== undefined && !members.has(span.from) && mark.value !== Infinity && isOutOfPlace(before, mark) && !takesPlace(marks[i - 1], mark)) {
        const typed = document.text.slice(span.from, span.to);
        const wanted = markerWith(typed, mark.family, before.value + 1);
        const earlier = sourceSpan(paragraph, before.from, before.to);
        found.push({
          ...span,
          message: `分项序次语“${typed}”与前文“${document.text.slice(earlier.from, earlier.to)}”不相连，应为“${wanted ?? ''}”`,
          related: [{ ...earlier, message: '前一项' }],
          ...(wanted === undefined ? {} : { fix: { edits: [{ ...span, text: wanted }], mechanical: false } }),
        });
      }
      last.set(mark.key, mark);
    }
  });
  return found;
}

function isOutOfPlace(before: PointMark, { value }: PointMark): boolean {
  return value === before.value ? value > 1 : value > before.value + 1 && value - before.value - 1 <= FARTHEST_GAP;
}

/** 首先 … 第三: 再次 is not said in every run. */
const isBroken = (node: GongwenNode): boolean => node.marker !== undefined;

export const pointSequence: TreeRule = {
  code: 'point-sequence',
  title: '“一是、二是”跳号或重号',
  source: { strength: 'practice' },
  severity: 'error',
  why: '“一是……二是……”“第一，……第二，……”应从一开始、连续、不重号。照念的稿子里漏一个数，听众会以为漏了一项。',
  bad: [
    { text: '　　要做好三件事。一是排查要细，不留死角。⟦三是⟧整改要快，限时销号。' },
    { text: '　　一是统一思想；二是明确责任；⟦四是⟧严格考核。' },
    { text: '　　一是统一思想。二是明确责任。⟦二是⟧严格考核。' },
  ],
  good: [
    '　　一是统一思想；二是明确责任；三是严格考核。',
    '　　（一）、（二）两项合并；（三）、（四）两项删去。',
    '　　办事要一是一、二是二，不打折扣。',
    '　　首先，要统一思想；其次，要明确责任；最后，要严格考核。',
  ],
  check: (context) => [
    ...context.sequences.filter(({ kind }) => kind === 'p').flatMap(breaksOf).filter(({ node }) => isBroken(node)).map(foundBreak),
    ...strayMarks(context),
  ].filter((found) => !isCited(context.document.text, found.from, found.to)),
};
