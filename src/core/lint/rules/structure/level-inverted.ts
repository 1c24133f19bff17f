import { GB15834 } from '../../sources.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { levelOf } from '../../levels.ts';

/** Sequences under a parent of a lower level: （一） under 1., 一、 under （一）. */
function inversions({ sequences }: LintContext): Found[] {
  return sequences.filter(({ kind, members }) => kind === 'h' && members.length > 1).flatMap(({ members, parent }): Found[] => {
    const node = members[0]!;
    const own = levelOf(node);
    const above = parent?.kind === 'h' ? levelOf(parent) : undefined;
    if (own === undefined || above === undefined || own >= above || node.marker === undefined) return [];
    return [{ from: node.marker.from, to: node.marker.to, message: `层次倒置：“${parent!.markerText}”之下用了上一层的“${node.markerText}”，应改用更低一层的序数` }];
  });
}

export const levelInverted: TreeRule = {
  code: 'level-inverted',
  title: '层次序数倒置',
  source: { standard: GB15834, clause: 'B.3.8', strength: 'usual' },
  severity: 'warning',
  why: '选定从某一层开始后，应顺次往下用；用了低一层的序数，不宜反过来再用更高一层的。',
  bad: [{ text: '　　1.总体要求\n　　⟦（一）⟧明确目标。年底见效。\n　　（二）分清步骤。分批推进。\n　　2.重点任务\n　　抓好排查。' }],
  good: ['　　一、总体要求\n　　（一）明确目标。年底见效。\n　　（二）分清步骤。分批推进。\n　　二、重点任务\n　　抓好排查。'],
  check: inversions,
};
