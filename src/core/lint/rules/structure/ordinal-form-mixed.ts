import type { GongwenNode } from '../../../model.ts';
import type { LintContext } from '../../context.ts';
import { GB15835 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';
import { markerWith } from '../../sequences.ts';

/** 一、 二、 （三） 四、: a lone heading of another system takes the number that the sequence of its parent lacks. */
function changedForms({ sequences }: LintContext): Found[] {
  const found: Found[] = [];
  const strangers = sequences.filter(({ kind, members, parent }) => kind === 'h' && members.length === 1 && parent?.kind === 'h' && members[0]!.value === parent.value + 1);
  if (strangers.length === 0) return found;
  const behind = new Map<GongwenNode, GongwenNode>();
  for (const { kind, members } of sequences) if (kind === 'h') for (let i = 1; i < members.length; i++) behind.set(members[i - 1]!, members[i]!);
  for (const { members, parent: above } of strangers) {
    const stranger = members[0]!;
    const parent = above!;
    const next = behind.get(parent);
    // at the end of a sequence nothing shows that it would go on
    if (next?.value !== parent.value + 2) continue;
    const wanted = markerWith(parent.markerText, parent.family, stranger.value) ?? '';
    found.push({
      from: stranger.marker!.from, to: stranger.marker!.to,
      message: `同一层次的序数换了写法：“${parent.markerText}”之后是“${stranger.markerText}”，应为“${wanted}”`,
      related: [{ from: parent.marker!.from, to: parent.marker!.to, message: '前一项' }],
    });
  }
  return found;
}

/** （1） （二） （三）: the first of a sequence in another form. */
function firstInAnotherForm({ sequences }: LintContext): Found[] {
  const found: Found[] = [];
  const headings = sequences.filter(({ kind }) => kind === 'h');
  headings.forEach(({ members, paragraphs, key }, i) => {
    const first = members[0]!;
    const before = headings[i - 1];
    const lone = before?.members[0];
    if (first.value !== 2 || members.length < 2 || lone === undefined || before!.members.length > 1 || lone.value !== 1 || before!.key === key || paragraphs[0]! - before!.paragraphs[0]! > NEAR) return;
    const wanted = markerWith(first.markerText, first.family, 1);
    if (wanted === undefined) return;
    found.push({
      from: lone.marker!.from, to: lone.marker!.to, message: `同一层次的序数换了写法：“${lone.markerText}”之后是“${first.markerText}”，应为“${wanted}”`,
      related: [{ from: first.marker!.from, to: first.marker!.to, message: '后一项' }],
    });
  });
  return found;
}

/** How many paragraphs on the second member may open. */
const NEAR = 4;

export const ordinalFormMixed: TreeRule = {
  code: 'ordinal-form-mixed',
  title: '同一层次的序数写法不一致',
  source: { standard: GB15835, clause: '4.3', strength: 'must' },
  severity: 'warning',
  why: '同一层次的序数用同一种写法：“一、”之后是“二、”，不能中途换成“（二）”或“2.”。',
  bad: [{ text: '　　一、加强领导\n　　各单位要高度重视。\n　　⟦（二）⟧明确责任\n　　逐级压实责任。\n　　三、严格考核\n　　按季通报。', also: ['ordinal-sequence'] }, { text: '　　收费标准如下：\n　　⟦（1）⟧一类区域。每小时四元。\n　　（二）二类区域。每小时两元。\n　　（三）三类区域。不收费。' }],
  good: ['　　一、加强领导\n　　（一）成立专班。专人负责。\n　　（二）定期会商。按月调度。\n　　二、严格考核\n　　按季通报。'],
  check: (context) => [...changedForms(context), ...firstInAnotherForm(context)],
};
