import type { GongwenNode } from '../../../model.ts';
import { GB9704 } from '../../sources.ts';
import { markerWith, type Sequence } from '../../sequences.ts';
import type { Found, TreeRule } from '../../rule.ts';

/** A number that is out of its sequence, and the one that belongs there. */
interface Break {
  readonly node: GongwenNode;
  readonly before: GongwenNode;
  readonly expected: number;
}

/** @returns where the numbers of a sequence do not follow each other; one wrong number in a right sequence is one break */
export function breaksOf({ members }: Sequence): Break[] {
  const breaks: Break[] = [];
  let expected = members[0]!.value + 1;
  for (let i = 1; i < members.length; i++) {
    const node = members[i]!;
    const before = members[i - 1]!;
    // 最后 takes whatever place is next; 再次 may follow 首先 at once
    // 第六条之一 was put in behind 第六条
    if (node.value === before.value && node.markerText.includes('之')) continue;
    if (node.value === 0 || node.value === expected || (node.family === 'first' && node.value === expected + 1)) {
      expected = node.value === 0 ? expected + 1 : node.value + 1;
      continue;
    }
    breaks.push({ node, before, expected });
    expected = members[i + 1]?.value === expected + 1 ? expected + 1 : node.value + 1;
  }
  return breaks;
}

/** @returns the finding for a break */
export function foundBreak({ node, before, expected }: Break): Found {
  const wanted = markerWith(node.markerText, node.family, expected);
  const what = node.value === before.value ? '与前一项重号' : node.value > expected ? `跳号：“${before.markerText}”之后是“${node.markerText}”` : `次序倒置：“${before.markerText}”之后是“${node.markerText}”`;
  return {
    from: node.marker!.from, to: node.marker!.to,
    message: `序号“${node.markerText}”${what}，应为“${wanted ?? `第${expected}项`}”`,
    related: [{ from: before.marker!.from, to: before.marker!.to, message: `前一项：${before.markerText}` }],
    // the numeral may be broken over a line: then it is left to the writer
    ...(wanted !== undefined && node.marker!.to - node.marker!.from === node.markerText.length ? { fix: { edits: [{ from: node.marker!.from, to: node.marker!.to, text: wanted }], mechanical: false } } : {}),
  };
}

export const ordinalSequence: TreeRule = {
  code: 'ordinal-sequence',
  title: '层次序数跳号、重号或倒置',
  source: { standard: GB9704, clause: '7.3.3', strength: 'must' },
  severity: 'error',
  why: '同一层次的序数应从一起依次编排。跳号、重号会使引用（“第三部分”“见第二条”）落空，读者也会以为漏了一段。',
  bad: [
    { text: '　　一、加强领导\n　　各单位要高度重视。\n　　二、明确责任\n　　逐级压实责任。\n　　⟦四、⟧严格考核\n　　按季通报。' },
    { text: '　　（一）排查隐患。逐户登记。\n　　（二）整改到位。逐项销号。\n　　⟦（二）⟧严格验收。逐户回访。' },
    { text: '　　1.统一思想。各单位要认识到位。\n　　2.分级负责。各单位要措施到位。\n　　⟦5.⟧按时上报。各单位要报送台账。' },
  ],
  good: [
    '　　一、加强领导\n　　各单位要高度重视。\n　　二、明确责任\n　　逐级压实责任。',
    '第一条　为规范值守工作，制定本办法。\n第二条　值守实行领导带班。\n第二条之一　节假日加派人员。\n第三条　本办法自印发之日起施行。',
    '　　一、总体要求\n　　（一）明确目标。年底见效。\n　　（二）分清步骤。分批推进。\n　　二、重点任务\n　　（三）抓好排查。逐户登记。\n　　（四）抓好整改。逐项销号。',
  ],
  check: ({ sequences }) => sequences.filter(({ kind }) => kind === 'h').flatMap(breaksOf).map(foundBreak),
};
