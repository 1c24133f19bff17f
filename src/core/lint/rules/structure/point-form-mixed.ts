import type { PointMark } from '../../../model.ts';
import { sourceSpan } from '../../../structure/source.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';

const PHRASES = new Set(['is', 'nth', 'ofThem']);
const isPhrase = ({ key }: PointMark): boolean => PHRASES.has(key) || key === 'verb要';

/** In a paragraph: a member that follows one of another form by its number, while its own form has no such member before. */
function mixedForms({ document }: LintContext): Found[] {
  const found: Found[] = [];
  document.pointMarks.forEach((all, index) => {
    const marks = all.filter((mark) => isPhrase(mark) && mark.sure && mark.value !== Infinity);
    const paragraph = document.paragraphs[index]!;
    for (let i = 1; i < marks.length; i++) {
      const mark = marks[i]!;
      const before = marks[i - 1]!;
      if (mark.key === before.key || mark.value !== before.value + 1) continue;
      const ownBefore = marks.slice(0, i).some((m) => m.key === mark.key);
      const otherGoesOn = marks.slice(i).some((m) => m.key === before.key && m.value === mark.value);
      if (ownBefore || otherGoesOn) continue;
      const span = sourceSpan(paragraph, mark.from, mark.to);
      const earlier = sourceSpan(paragraph, before.from, before.to);
      const text = (s: typeof span): string => document.text.slice(s.from, s.to).replace(/[，,、：:]$/, '');
      found.push({ ...span, message: `同一列举里“${text(earlier)}”之后换用“${text(span)}”，序次语应前后一致`, related: [{ ...earlier, message: '前一项' }] });
    }
  });
  return found;
}

export const pointFormMixed: TreeRule = {
  code: 'point-form-mixed',
  title: '同一列举的序次语不一致',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '一组并列的项用一种序次语：“一是……二是……三是……”，不要写成“一是……二要……第三……”。',
  bad: [
    { text: '　　一是排查要细，⟦二要⟧整改要快，三是验收要严。' },
    { text: '　　其一，认识不足；⟦第二，⟧办法不多；其三，落实不力。' },
  ],
  good: [
    '　　一是排查要细；二是整改要快；三是验收要严。',
    '　　首先，要摸清底数；第二，要压实责任；第三，要严格考核。',
    '　　一是排查要细，一要逐户登记，二要建立台账；二是整改要快。',
  ],
  check: mixedForms,
};
