import type { LintContext } from '../../context.ts';
import type { GongwenNode } from '../../../model.ts';
import { endOf, itemEnd, marksIn } from '../../members.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';


/** Members that end in ； though one of their sequence holds a 。 inside. */
function wrongEnds({ document, sequences }: LintContext): Found[] {
  const found: Found[] = [];
  for (const { members } of sequences) {
    // what has a list or further paragraphs below it is a section, no item
    if (members.length < 2 || members.slice(0, -1).some((member) => isSection(document, member))) continue;
    const ends = members.map((member) => endOf(document, member));
    const semicolons = ends.filter((end) => end !== undefined && (end.mark === '；' || end.mark === ';'));
    if (semicolons.length === 0) continue;
    // the last one may run on into what sums up
    const stops = members.flatMap((member, i) => (ends[i] === undefined || i === members.length - 1 ? [] : marksIn(document, member.from, ends[i].at, '。')));
    if (stops.length === 0) continue;
    for (const end of semicolons) {
      found.push({
        from: end!.at, to: end!.at + 1,
        message: '分项里已经用了句号，各项末尾不能再用分号，应改用句号',
        related: [{ from: stops[0]!, to: stops[0]! + 1, message: '项内的句号' }],
        fix: { edits: [{ from: end!.at, to: end!.at + 1, text: '。' }], mechanical: false },
      });
    }
  }
  return found;
}

function isSection(document: LintContext['document'], member: GongwenNode): boolean {
  return member.kind === 'h' && itemEnd(document, member) < member.to;
}

export const itemEndSemicolon: TreeRule = {
  code: 'item-end-semicolon',
  title: '项内有句号而项尾用分号',
  source: { standard: GB15834, clause: 'A.5', strength: 'must' },
  severity: 'error',
  why: '分号的层次低于句号。分项列举中只要有一项已经含有句号，各项末尾就不能用分号，都用句号。',
  bad: [
    { text: '　　一是排查要细。逐户登记，不漏一户⟦；⟧二是整改要快，限时销号。' },
    { text: '　　（1）逐户登记。不漏一户⟦；⟧\n　　（2）限时整改，逐项销号⟦；⟧\n　　（3）定期回访。' },
  ],
  good: ['　　一是排查要细，逐户登记；二是整改要快，限时销号。', '　　一是排查要细。逐户登记，不漏一户。二是整改要快。限时销号。', '　　一是排查要细；二是整改要快；三是回访要勤。这三件事要同时抓。'],
  check: wrongEnds,
};
