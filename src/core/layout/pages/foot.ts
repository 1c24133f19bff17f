/** 版记 at the foot of its page: its lines between its rules (GB/T 9704—2012 7.4.1). */
import { colophonRows, type BlockSpan } from '../colophon.ts';
import { COLOPHON_RULES, millimetres, twips } from '../geometry.ts';
import type { Paper, PaperParagraph } from '../paper.ts';
import type { Area } from './area.ts';
import type { PageRule } from './page.ts';
import { slabsOf, type Setting, type Slab } from './slabs.ts';

/** @returns the lines of 版记 in their order, rules on them; 信函 has none (10.1) */
export function footOf(paper: Paper, { from, to }: BlockSpan, setting: Setting): Slab[] {
  const slabs: Slab[] = [];
  const ruled = paper.form !== 'letter';
  let index = from;
  for (const row of colophonRows(paper.blocks.slice(from, to) as PaperParagraph[])) {
    const lines = row.flatMap(() => slabsOf(paper, index++, setting));
    const first = ruled ? withRuleAbove(lines[0]!, slabs.length === 0 ? COLOPHON_RULES.outer : COLOPHON_RULES.inner, setting.area) : lines[0]!;
    slabs.push(first, ...lines.slice(1));
  }
  return ruled ? [...slabs.slice(0, -1), withRuleBelow(slabs.at(-1)!, setting.area)] : slabs;
}

/** @returns how high the lines are, in twips */
export function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, { above, height }) => sum + above + height, 0);
}

function withRuleAbove(slab: Slab, thickness: number, area: Area): Slab {
  return { ...slab, height: slab.height + twips(thickness), items: [ruleAt(thickness / 2, thickness, area), ...slab.items.map((item) => ({ ...item, top: item.top + thickness }))] };
}

function withRuleBelow(slab: Slab, area: Area): Slab {
  const thickness = COLOPHON_RULES.outer;
  return { ...slab, height: slab.height + twips(thickness), items: [...slab.items, ruleAt(millimetres(slab.height) + thickness / 2, thickness, area)] };
}

function ruleAt(top: number, thickness: number, area: Area): PageRule {
  return { kind: 'rule', left: millimetres(area.left), top, width: millimetres(area.width), height: 0, thickness };
}
