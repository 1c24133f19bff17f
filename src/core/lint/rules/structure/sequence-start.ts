import { GB9704 } from '../../sources.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { markerWith, type Sequence } from '../../sequences.ts';

/** A sequence under a heading that starts above one and goes on from no earlier one of its kind. */
function lateStarts({ sequences }: LintContext): Found[] {
  const found: Found[] = [];
  const lastOf = new Map<string, number>();
  const pieces = new Set(sequences.filter(({ members }) => members[0]!.value > 1).flatMap(({ members }) => members));
  for (const sequence of inOrder(sequences)) {
    const first = sequence.members[0]!;
    // a piece of a draft may begin anywhere
    const piece = sequence.parent !== undefined && pieces.has(sequence.parent);
    const goesOn = piece || lastOf.get(sequence.key) === first.value - 1;
    if (sequence.kind === 'h' && sequence.parent?.kind === 'h' && first.value > 1 && !goesOn && sequence.members.length > 1) {
      const wanted = markerWith(first.markerText, first.family, 1);
      found.push({ from: first.marker!.from, to: first.marker!.to, message: `“${sequence.parent.markerText}”之下的序数从“${first.markerText}”开始，应从“${wanted ?? '一'}”开始` });
    }
    lastOf.set(sequence.key, sequence.members.at(-1)!.value);
  }
  return found;
}

function inOrder(sequences: readonly Sequence[]): Sequence[] {
  return [...sequences].sort((a, b) => a.members[0]!.from - b.members[0]!.from);
}

export const sequenceStart: TreeRule = {
  code: 'sequence-start',
  title: '下层序数不从一开始',
  source: { standard: GB9704, clause: '7.3.3', strength: 'must' },
  severity: 'warning',
  why: '每个标题之下的下一层序数应从一开始编；全文连续编号的除外。',
  bad: [{ text: '　　一、总体要求\n　　⟦（二）⟧分清步骤。分批推进。\n　　（三）抓好落实。年底见效。\n　　二、重点任务\n　　（一）抓好排查。逐户登记。\n　　（二）抓好整改。逐项销号。' }],
  good: [
    '　　一、总体要求\n　　（一）明确目标。年底见效。\n　　（二）分清步骤。分批推进。\n　　二、重点任务\n　　（三）抓好排查。逐户登记。\n　　（四）抓好整改。逐项销号。',
    '　　三、严格考核\n　　按季通报。\n　　四、强化保障\n　　落实经费。',
  ],
  check: lateStarts,
};
