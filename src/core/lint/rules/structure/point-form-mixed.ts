import type { GongwenDocument, PointMark, Span } from '../../../model.ts';
import { sourceSpan } from '../../../structure/source.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';

const PHRASES = new Set(['is', 'nth', 'ofThem']);
const isPhrase = ({ key }: PointMark): boolean => PHRASES.has(key) || key === 'verb要';

interface Place {
  readonly mark: PointMark;
  readonly paragraph: number;
}

/** Members that follow one of another form by their number, while their own form has no such member before: inside a paragraph, and among those that open paragraphs of a section. */
function mixedForms({ document, roles }: LintContext): Found[] {
  const found: Found[] = [];
  let opening: Place[] = [];
  document.pointMarks.forEach((all, paragraph) => {
    if (roles[paragraph] === 'heading' && opening.length > 0) {
      look(document, opening, found);
      opening = [];
    }
    const places = all.filter((mark) => isPhrase(mark) && mark.sure && mark.value !== Infinity).map((mark): Place => ({ mark, paragraph }));
    if (places.length > 1) look(document, places, found);
    if (places[0]?.mark.opensParagraph === true) opening.push(places[0]);
  });
  look(document, opening, found);
  return found;
}

function look(document: GongwenDocument, places: readonly Place[], found: Found[]): void {
  for (let i = 1; i < places.length; i++) {
    const { mark } = places[i]!;
    const before = places[i - 1]!;
    if (mark.key === before.mark.key || mark.value !== before.mark.value + 1) continue;
    const ownBefore = places.slice(0, i).some((place) => place.mark.key === mark.key);
    const otherGoesOn = places.slice(i).some((place) => place.mark.key === before.mark.key && place.mark.value === mark.value);
    if (ownBefore || otherGoesOn) continue;
    const span = spanOf(document, places[i]!);
    const earlier = spanOf(document, before);
    const text = (s: Span): string => document.text.slice(s.from, s.to).replace(/[，,、：:]$/, '');
    found.push({ ...span, message: `同一列举里“${text(earlier)}”之后换用“${text(span)}”，序次语应前后一致`, related: [{ ...earlier, message: '前一项' }] });
  }
}

function spanOf(document: GongwenDocument, { mark, paragraph }: Place): Span {
  return sourceSpan(document.paragraphs[paragraph]!, mark.from, mark.to);
}

export const pointFormMixed: TreeRule = {
  code: 'point-form-mixed',
  title: '同一列举的序次语不一致',
  source: { strength: 'practice' },
  severity: 'warning',
  why: '一组并列的项用一种序次语：“一是……二是……三是……”，不要写成“一是……二要……第三……”。',
  bad: [
    { text: '　　一是排查要细，⟦二要⟧整改要快，三是验收要严。' },
    { text: '　　一要减环节。能合并的合并。\n　　⟦二是⟧减材料。能共享的不再提交。\n　　三要减时限。能当天办的当天办。' },
    { text: '　　其一，认识不足；⟦第二，⟧办法不多；其三，落实不力。' },
  ],
  good: [
    '　　一是排查要细；二是整改要快；三是验收要严。',
    '　　首先，要摸清底数；第二，要压实责任；第三，要严格考核。',
    '　　一是排查要细，一要逐户登记，二要建立台账；二是整改要快。',
  ],
  check: mixedForms,
};
