/** What stands below 成文日期: 附注, 版记, the label of an annex (GB/T 9704—2012 7.3.6, 7.3.7, 7.4). */
import { dateText } from '../lint/cover/dates.ts';
import type { GongwenDocument } from '../model.ts';
import { plainText } from '../names.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import type { Day } from '../lint/cover/dates.ts';
import { literal, type Candidate } from './suggestion.ts';

/** @returns 附注, 抄送, 印发机关 and the label of the first annex */
export function colophonCandidates({ doc, offset, last }: Place, facts: Facts, today: Day): Candidate[] {
  const annexes = doc.nodes.some((node) => node.kind === 'attach' && node.from < offset) && !doc.nodes.some((node) => node.kind === 'annex');
  return [
    ...(annexes ? [literal('element', /\n\s*2[.．]/.test(plainAttach(doc)) ? '附件1' : '附件', '附件说明列了附件', 'GB/T 9704—2012 7.3.7', 0.6)] : []),
    { ...literal('element', '抄送：⟨××××⟩。', '版记', 'GB/T 9704—2012 7.4.2', 0.7), slots: true, label: '抄送：', keys: ['抄送：'] },
    ...(last === 'date' ? [{ ...literal('element', '（⟨此件公开发布｜此件主动公开｜此件依申请公开｜此件不予公开⟩）', '附注', 'GB/T 9704—2012 7.3.6', 0.65), slots: true, label: '（此件公开发布）', keys: ['（此件公开发布）'] }] : []),
    issueCandidate(facts, today, 0.4),
  ];
}

function plainAttach(doc: GongwenDocument): string {
  const attach = doc.nodes.find((node) => node.kind === 'attach');
  return attach === undefined ? '' : plainText(doc, attach, '\n');
}

/** @returns 印发机关和印发日期 */
export function issueCandidate({ organs }: Facts, today: Day, score = 0.8): Candidate {
  const text = `${organs[0] ?? '⟨××××办公室⟩'}　${dateText(today)}印发`;
  return { ...literal('element', text, '印发机关和印发日期', 'GB/T 9704—2012 7.4.3', score), slots: text.includes('⟨'), label: text.replace(/[⟨⟩]/g, '') };
}
