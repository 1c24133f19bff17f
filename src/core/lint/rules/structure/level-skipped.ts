import type { LintContext } from '../../context.ts';
import { exampleOf, levelOf } from '../../levels.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';


/** First members whose level is more than one below their parent's. */
function skips({ sequences }: LintContext): Found[] {
  const divided = sequences.filter(({ kind, members }) => kind === 'h' && members[0]!.value === 1 && members.length > 1);
  const found: Found[] = [];
  for (const { members, parent, key } of divided) {
    const node = members[0]!;
    const level = levelOf(node);
    const above = parent?.kind === 'h' ? levelOf(parent) : undefined;
    if (level === undefined || above === undefined || level <= above + 1 || node.marker === undefined) continue;
    // （1）…（2）… 二、（3）…: numbers that run on through the whole text are no level below
    const next = members.at(-1)!.value + 1;
    if (sequences.some((other) => other.key === key && other.members[0]!.value === next)) continue;
    found.push({
      from: node.marker.from, to: node.marker.to,
      message: `层次序数跳级：“${parent!.markerText}”之下直接用了“${node.markerText}”，一般先用“${exampleOf(above + 1)}”`,
      // guides to the standard and many offices allow 一、 and 1. (the certainty of this row: 【争】)
      ...(above === 1 && level === 3 ? { severity: 'hint' } : {}),
    });
  }
  return found;
}

export const levelSkipped: TreeRule = {
  code: 'level-skipped',
  title: '层次序数跳级',
  source: { standard: GB9704, clause: '7.3.3', strength: 'usual' },
  severity: 'warning',
  why: '结构层次序数依次用“一、”“（一）”“1.”“（1）”。跳过一级，后面再分层时就没有序数可用，也不便引用。“一、”之下直接用“1.”的单位不少，只作提醒。',
  bad: [{ text: '　　一、总体要求\n　　⟦（1）⟧明确目标。年底见效。\n　　（2）分清步骤。分批推进。\n　　二、重点任务\n　　抓好排查。' }],
  good: ['　　一、总体要求\n　　（一）明确目标。年底见效。\n　　（二）分清步骤。分批推进。', '　　一、总体要求\n　　抓好排查。\n　　二、重点任务\n　　抓好整改。'],
  check: skips,
};
