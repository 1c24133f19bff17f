/** Sections moved and deleted, with all below them. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { Plan } from './plan.ts';

/** Where a section lands: before or behind the target's section, or as the last one under it. */
export type Where = 'before' | 'inside' | 'after';

export function moveSections(_doc: GongwenDocument, _sections: readonly GongwenNode[], _target: GongwenNode, _where: Where): Plan {
  return { why: '没有选中可以移动的部分' };
}

export function moveUp(_doc: GongwenDocument, _sections: readonly GongwenNode[]): Plan {
  return { why: '没有选中可以移动的部分' };
}

export function moveDown(_doc: GongwenDocument, _sections: readonly GongwenNode[]): Plan {
  return { why: '没有选中可以移动的部分' };
}

export function deleteSections(_doc: GongwenDocument, _sections: readonly GongwenNode[]): Plan {
  return { why: '没有选中可以删除的部分' };
}
