import type { GongwenNode } from '../../../model.ts';
import { paragraphIndexAt } from '../../../names.ts';
import type { LintContext } from '../../context.ts';
import { endOf } from '../../members.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';


/** Last members that close their sequence with ； or ，. */
function openEnds({ document, sequences }: LintContext): Found[] {
  const found: Found[] = [];
  const { paragraphs } = document;
  for (const { members, paragraphs: places } of sequences) {
    if (members.length < 2) continue;
    const last = members.at(-1)!;
    const end = endOf(document, last, places.at(-1)!);
    if (end === undefined || !'；，;,'.includes(end.mark)) continue;
    const index = paragraphIndexAt(paragraphs, end.at);
    const next = paragraphs[index + 1];
    // inside a paragraph the sentence goes on; at the end of the text it is still being written
    if (next === undefined || paragraphs[index]!.to > end.at + 1) continue;
    // an inner list ends as the member around it does; a list below goes on from the item
    if (last.children.length > 0 || goesOn(document.nodes, next.from, last)) continue;
    found.push({ from: end.at, to: end.at + 1, message: `最后一项用“${end.mark}”收尾，应为句号`, fix: { edits: [{ from: end.at, to: end.at + 1, text: '。' }], mechanical: false } });
  }
  return found;
}

/** Whether the paragraph behind opens with an ordinal above one: the outer list goes on. */
function goesOn(nodes: readonly GongwenNode[], from: number, last: GongwenNode): boolean {
  return nodes.some((node) => (node.kind === 'h' || node.kind === 'p') && node.from === from && node !== last && node.value > 1);
}

export const lastItemEnd: TreeRule = {
  code: 'last-item-end',
  title: '最后一项不用句号收尾',
  source: { standard: GB15834, clause: '4.6.3.3', strength: 'usual' },
  severity: 'warning',
  why: '分项列举各项之间用分号，最后一项用句号收住。末项仍用分号，读者会以为后面还有。',
  bad: [{ text: '　　（1）逐户登记；\n　　（2）限时整改；\n　　（3）定期回访⟦；⟧\n　　各单位要抓好落实。' }],
  good: ['　　（1）逐户登记；\n　　（2）限时整改；\n　　（3）定期回访。\n　　各单位要抓好落实。'],
  check: openEnds,
};
