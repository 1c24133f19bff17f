import type { GongwenNode } from '../../../model.ts';
import type { LintContext } from '../../context.ts';
import { endOf, marksIn } from '../../members.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';


/** Words of a clause that announces what follows, and how far from its end they stand. */
const ANNOUNCES = /(?:[几两三四五六七八九十][个项条点大种类件方步]|以下|如下|下列|主要|在于|包括)[^。；！？，]*$/;
const REACH = 20;

/** Enumerations whose members end in ； though a comma leads to the first, and those whose members hold commas and end in commas. */
function wrongLevels({ document, sequences }: LintContext): Found[] {
  const found: Found[] = [];
  for (const { members, kind } of sequences) {
    if (kind !== 'p' || members.length < 2) continue;
    const ends = members.slice(0, -1).map((member) => endOf(document, member));
    const first = members[0]!;
    if (ends.every((end) => end?.mark === '；')) {
      const at = before(document.text, first);
      // 抓市场，一要…；二要…: the comma sets off what is spoken of and announces nothing
      if (document.text.charAt(at) === '，' && ANNOUNCES.test(document.text.slice(Math.max(0, at - REACH), at))) found.push({ from: at, to: at + 1, message: '后面各项用分号隔开，前面的总说不能用逗号，应改用冒号', fix: { edits: [{ from: at, to: at + 1, text: '：' }], mechanical: false } });
    } else if (ends.every((end) => end?.mark === '，') && members.slice(0, -1).some((member, i) => marksIn(document, member.from, ends[i]!.at, '，').length > (member.markerText.endsWith('，') ? 1 : 0))) {
      for (const end of ends) found.push({ from: end!.at, to: end!.at + 1, message: '分项内部已经用了逗号，各项之间应用分号', fix: { edits: [{ from: end!.at, to: end!.at + 1, text: '；' }], mechanical: false } });
    }
  }
  return found;
}

function before(text: string, { from }: GongwenNode): number {
  let at = from - 1;
  while (at >= 0 && /\s/.test(text.charAt(at))) at--;
  return at;
}

export const listAfterComma: TreeRule = {
  code: 'list-after-comma',
  title: '总说和分项的标点层次不当',
  source: { standard: GB15834, clause: 'B.1.4', strength: 'must' },
  severity: 'warning',
  why: '用分号隔开的并列分句，前面的总说要用冒号，不能用层次更低的逗号；分句内部已有逗号时，分句之间用分号。',
  bad: [
    { text: '　　今年要做好两项工作⟦，⟧一是排查要细；二是整改要快。' },
    { text: '　　当前存在两个问题：一是认识不足，抓得不紧⟦，⟧二是办法不多，推得不快。' },
  ],
  good: ['　　今年要做好两项工作：一是排查要细；二是整改要快。', '　　今年要做好两项工作，一是排查，二是整改。'],
  check: wrongLevels,
};
