import type { GongwenDocument, GongwenNode } from '../../../model.ts';
import { paragraphIndexAt } from '../../../names.ts';
import type { LintContext } from '../../context.ts';
import { GB15834 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';


/** Longest text of a heading; what is longer is a sentence of a list. */
const HEADING_LENGTH = 30;

/** Headings that stand alone in their paragraph, with a text below, and end in a mark, as none of their fellows is run in with its text. */
function stoppedHeadings({ document, sequences }: LintContext): Found[] {
  const found: Found[] = [];
  for (const { members, kind } of sequences) {
    const { family } = members[0]!;
    if (kind !== 'h' || members.length < 2 || (family !== 'han' && family !== 'hanParen')) continue;
    const ends = members.map((node) => headingEnd(document, node));
    // sentences of a list have no text below; a heading may be run in with it
    if (ends.includes(undefined)) continue;
    for (const end of ends) {
      const mark = document.text.charAt(end!);
      if ('。，；、'.includes(mark)) found.push({ from: end!, to: end! + 1, message: `标题独立成段，末尾不用“${mark}”，应删去`, fix: { edits: [{ from: end!, to: end! + 1, text: '' }], mechanical: false }, ...(family === 'hanParen' ? { severity: 'information' } : {}) });
    }
  }
  return found;
}

/** @returns offset of the last character of a heading that stands alone above a text of its own; undefined for any other */
function headingEnd({ text, paragraphs }: GongwenDocument, node: GongwenNode): number | undefined {
  const paragraph = paragraphs[paragraphIndexAt(paragraphs, node.from)];
  if (paragraph === undefined || paragraph.to - node.from > HEADING_LENGTH || node.to <= paragraph.to) return undefined;
  let end = paragraph.to - 1;
  while (end > node.from && /\s/.test(text.charAt(end))) end--;
  return /[。；！？]/.test(text.slice(node.title.from, end)) ? undefined : end;
}

export const headingEndStop: TreeRule = {
  code: 'heading-end-stop',
  title: '独立成段的标题末尾用标点',
  source: { standard: GB15834, clause: 'B.4', strength: 'usual' },
  severity: 'warning',
  why: '标题独立成段时末尾通常不用点号；与正文接排时才用句号隔开。“（一）”一级的写法各机关不一，只作提示。',
  bad: [{ text: '　　一、加强组织领导⟦。⟧\n　　各单位要高度重视，逐级压实责任。\n　　二、严格督查考核\n　　按季通报。' }],
  good: ['　　一、加强组织领导\n　　各单位要高度重视。', '　　（一）加强组织领导。各单位要高度重视。', '　　一、怎么看当前的形势？\n　　要看到差距。'],
  check: stoppedHeadings,
};
