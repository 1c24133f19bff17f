import { GB9704 } from '../../sources.ts';
import type { LintContext } from '../../context.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** A heading （一） without （二） in a section that has ended: a next one of the parent's level follows. */
function lonelyHeadings({ sequences }: LintContext): Found[] {
  const headings = sequences.filter(({ kind }) => kind === 'h');
  const lone = headings.filter(({ members, parent }) => members.length === 1 && members[0]!.value === 1 && parent?.kind === 'h' && members[0]!.family !== 'article');
  if (lone.length === 0) return [];
  /** Headings behind which another of their sequence stands: their sections have ended. */
  const ended = new Set(headings.flatMap(({ members }) => members.slice(0, -1)));
  /** Systems by which other sections of the text are divided in two or more. */
  const shared = new Set(headings.filter(({ members }) => members.length > 1 && members[0]!.value === 1).map(({ key }) => key));
  return lone.flatMap(({ members, parent, key }) => {
    const node = members[0]!;
    return ended.has(parent!) && shared.has(key) && node.marker !== undefined ? [{ from: node.marker.from, to: node.marker.to, message: `“${parent!.markerText}”之下只有“${node.markerText}”一项，单独一项不必编号，或是漏了后面的项` }] : [];
  });
}

export const singleHeading: TreeRule = {
  code: 'single-heading',
  title: '只有一项的层次',
  source: { standard: GB9704, clause: '7.3.3', strength: 'practice' },
  severity: 'warning',
  why: '层次序数用来区分并列的几项。一个标题下只有“（一）”没有“（二）”，不是多编了号，就是漏了内容。',
  bad: [{ text: '　　一、总体要求\n　　⟦（一）⟧明确目标。年底见效。\n　　二、重点任务\n　　（一）抓好排查。逐户登记。\n　　（二）抓好整改。逐项销号。' }],
  good: ['　　一、总体要求\n　　（一）明确目标。年底见效。\n　　（二）分清步骤。分批推进。\n　　二、重点任务\n　　（一）抓好排查。逐户登记。'],
  check: lonelyHeadings,
};
