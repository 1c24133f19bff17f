/** Numbers that follow what the writer has just done. */
import type { GongwenDocument } from '../model.ts';
import type { Plan } from './plan.ts';

/** @param before the text as it was when its numbers were last looked at */
export function renumberAfter(_before: GongwenDocument, _after: GongwenDocument): Plan {
  return { why: '序号没有因这次改动而错位' };
}
