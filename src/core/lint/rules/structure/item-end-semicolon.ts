import type { LintContext } from '../../context.ts';
import type { GongwenNode } from '../../../model.ts';
import { endOf, itemEnd, marksIn } from '../../members.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** Members that end in ； though one of their sequence holds a 。 inside. */
function wrongEnds({ document, sequences }: LintContext): Found[] {
  const found: Found[] = [];
  for (const { members, paragraphs } of sequences) {
    // what has a list or further paragraphs below it is a section, no item
    if (members.length < 2 || members.some((member, i) => i < members.length - 1 && isSection(document, member, paragraphs[i]!))) continue;
    const ends = members.map((member, i) => endOf(document, member, paragraphs[i]!));
    const semicolons = ends.filter((end) => end !== undefined && (end.mark === '；' || end.mark === ';'));
    if (semicolons.length === 0) continue;
    // the last one may run on into what sums up
    const offenders = members.flatMap((member, i) => {
      const stops = ends[i] === undefined || i === members.length - 1 ? [] : marksIn(document, member.from, ends[i].at, '。', paragraphs[i]!);
      return stops.length === 0 ? [] : [{ end: ends[i]!, stops }];
    });
    const [first] = offenders;
    if (first === undefined) continue;
    // one among many: its own full stop is out of place as likely as the semicolons of all
    const few = offenders.length * 2 <= members.length && members.length > 2;
    for (const { at } of few ? offenders.filter(({ end }) => semicolons.includes(end)).map(({ end }) => end) : semicolons.map((end) => end!)) {
      found.push({
        from: at, to: at + 1, message: '分项里已经用了句号，各项末尾不能再用分号，应改用句号',
        related: [{ from: first.stops[0]!, to: first.stops[0]! + 1, message: '项内的句号' }],
        fix: { edits: [{ from: at, to: at + 1, text: '。' }], mechanical: false },
      });
    }
    if (few) {
      for (const at of offenders.flatMap(({ stops }) => stops)) {
        found.push({ from: at, to: at + 1, message: '各项末尾用分号，项内不能用句号，应改用逗号，或把各项末尾都改为句号', fix: { edits: [{ from: at, to: at + 1, text: '，' }], mechanical: false } });
      }
    }
  }
  return found;
}

function isSection(document: LintContext['document'], member: GongwenNode, paragraph: number): boolean {
  return member.kind === 'h' && itemEnd(document, member, paragraph) < member.to;
}

export const itemEndSemicolon: TreeRule = {
  code: 'item-end-semicolon',
  title: '项内有句号而项尾用分号',
  source: { standard: GB15834, clause: 'A.5', strength: 'must' },
  severity: 'error',
  why: '分号的层次低于句号。分项列举中只要有一项已经含有句号，各项末尾就不能用分号，都用句号。',
  bad: [
    { text: '　　一是排查要细。逐户登记，不漏一户⟦；⟧二是整改要快，限时销号。' },
    { text: '　　（1）逐户登记⟦。⟧不漏一户⟦；⟧\n　　（2）限时整改，逐项销号；\n　　（3）定期回访。' },
    { text: '　　（1）逐户登记。不漏一户⟦；⟧\n　　（2）限时整改。逐项销号⟦；⟧\n　　（3）定期回访。' },
  ],
  good: ['　　一是排查要细，逐户登记；二是整改要快，限时销号。', '　　一是排查要细。逐户登记，不漏一户。二是整改要快。限时销号。', '　　一是排查要细；二是整改要快；三是回访要勤。这三件事要同时抓。'],
  check: wrongEnds,
};
