/** 升级, 降级: sections with all below them by one level, 一、 → （一） → 1. → （1） and back. No text moves. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { planOf, renumbered } from './arranged.ts';
import { numberingOf } from './numbering.ts';
import { isHeadingFamily } from './ordinal-forms.ts';
import type { Plan } from './plan.ts';
import { arrangementOf, groupsOf, putInto, runAmong, takeOut, topsOf, type Arrangement, type Group, type Refusal } from './rearrange.ts';

const NOTHING: Plan = { why: '光标处没有编了序号的标题' };

/**
 * Raises sections by one level: they follow the heading under which they stand, and take its form. One behind which others of its level
 * stand is raised together with them only: alone it would take them in.
 */
export function promote(doc: GongwenDocument, sections: readonly GongwenNode[]): Plan {
  return shifted(doc, sections, raise);
}

/** Lowers sections by one level: they become the last ones under the heading before them of their level. */
export function demote(doc: GongwenDocument, sections: readonly GongwenNode[]): Plan {
  return shifted(doc, sections, lower);
}

function shifted(doc: GongwenDocument, sections: readonly GongwenNode[], shift: (arrangement: Arrangement, group: Group) => Refusal | undefined): Plan {
  const arrangement = arrangementOf(numberingOf(doc));
  const tops = topsOf(arrangement.numbering, sections);
  if (tops.length === 0) return NOTHING;
  // from the last one: what is before a group does not change by it
  for (const group of groupsOf(tops).reverse()) {
    const refusal = shift(arrangement, group);
    if (refusal !== undefined) return refusal;
  }
  return planOf(doc, renumbered(doc, arrangement), [], tops.map(({ node }) => node));
}

function raise(arrangement: Arrangement, group: Group): Refusal | undefined {
  const { parent, node: { markerText } } = group.sections[0]!;
  if (parent === undefined) return { why: `“${markerText}”已是最高一级，不能再升` };
  if (group.next !== undefined) return { why: `“${group.sections.at(-1)!.node.markerText}”后面还有同级的“${group.next.node.markerText}”，单独升级会把它变成下级；请连同后面的一起选中，或先移到最后` };
  if (!isHeadingFamily(parent.family) || parent.family === 'decimal') return { why: `“${parent.node.markerText}”式的序数不能自动升降级` };
  takeOut(arrangement, group);
  return putInto(arrangement, group.sections, parent.parent, parent.list, parent.list.indexOf(parent) + 1, parent.family, parent.run);
}

function lower(arrangement: Arrangement, group: Group): Refusal | undefined {
  const { markerText } = group.sections[0]!.node;
  const above = group.list[group.at - 1];
  // numbers that begin anew are another list
  if (above === undefined || (above.family === group.sections[0]!.family && above.run !== group.sections[0]!.run)) return { why: `“${markerText}”前面没有同级标题，没有可以归入的上级` };
  const family = above.children.at(-1)?.family ?? arrangement.below(above.family);
  if (!isHeadingFamily(family) || family === 'decimal') return { why: `“${markerText}”之下没有更低的层次可用，不能再降` };
  takeOut(arrangement, group);
  return putInto(arrangement, group.sections, above, above.children, above.children.length, family, runAmong(arrangement, above.children, family));
}
