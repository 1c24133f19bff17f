/** 升级, 降级: a section with all below it by one level. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { Plan } from './plan.ts';

export function promote(_doc: GongwenDocument, _sections: readonly GongwenNode[]): Plan {
  return { why: '光标处没有可以升级的标题' };
}

export function demote(_doc: GongwenDocument, _sections: readonly GongwenNode[]): Plan {
  return { why: '光标处没有可以降级的标题' };
}
