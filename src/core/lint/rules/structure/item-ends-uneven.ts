import type { LintContext } from '../../context.ts';
import { endOf, marksIn } from '../../members.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { type Sequence } from '../../sequences.ts';

const ENDS = '；。，';

/** Members of one paragraph, or of one line each, that end now in ；, now in 。 or ，. */
function unevenEnds(context: LintContext): Found[] {
  return context.sequences.flatMap((sequence) => unevenIn(context, sequence));
}

function unevenIn({ document }: LintContext, { members, paragraphs, kind }: Sequence): Found[] {
  // headings with a text of their own below are no list
  if (members.length < 3 || members.some((member) => member.children.length > 0 || (kind === 'h' && document.text.lastIndexOf('\n', member.to - 1) >= member.from))) return [];
  const ends = members.map((member, i) => endOf(document, member, paragraphs[i]!));
  const inner = ends.slice(0, -1);
  if (inner.some((end) => end === undefined || !ENDS.includes(end.mark))) return [];
  // sentences inside: what ends a member is then no matter of a list (item-end-semicolon speaks of it)
  if (members.some((member, i) => i < members.length - 1 && marksIn(document, member.from, ends[i]!.at, '。', paragraphs[i]!).length > 0)) return [];
  const counts = new Map<string, number>();
  for (const end of inner) counts.set(end!.mark, (counts.get(end!.mark) ?? 0) + 1);
  const [usual, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (usual === undefined || others.length === 0 || (others[0]![1] === usual[1] && !counts.has('；'))) return [];
  const wanted = others[0]![1] === usual[1] ? '；' : usual[0];
  return inner.filter((end) => end!.mark !== wanted).map((end) => ({
    from: end!.at, to: end!.at + 1,
    message: `并列各项的末尾标点不一致：这一项用“${end!.mark}”，其余用“${wanted}”`,
    fix: { edits: [{ from: end!.at, to: end!.at + 1, text: wanted }], mechanical: false },
  }));
}

export const itemEndsUneven: TreeRule = {
  code: 'item-ends-uneven',
  title: '并列各项末尾标点不一致',
  source: { standard: GB15834, clause: '4.6.3.3', strength: 'usual' },
  severity: 'warning',
  why: '分项列举的各项之间用同一种标点：短项用分号，最后一项用句号；长项都用句号。',
  bad: [{ text: '　　一是排查要细；二是整改要快⟦。⟧三是验收要严；四是回访要勤。' }],
  good: ['　　一是排查要细；二是整改要快；三是验收要严。', '　　一是排查要细。二是整改要快。三是验收要严。'],
  check: unevenEnds,
};
