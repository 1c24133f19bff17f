import type { GongwenNode, Paragraph } from '../../../model.ts';
import { isSpace } from '../../../text/characters.ts';
import { SALUTATION_END, SALUTATION_START } from '../../../text/elements.ts';
import type { Role } from '../../context.ts';
import type { TreeRule } from '../../rule.ts';
import { GB15834 } from '../../sources.ts';

/** Lines below the title among which the 称谓 is looked for: place, date and speaker stand before it. */
const NEAR = 4;
const LONGEST = 40;
/** Each part names hearers: 各位代表、同志们， */
const PART = `(?:(?:${SALUTATION_START})[^，。、！；：]{1,20}|[^，。、！；：]{0,14}(?:${SALUTATION_END}))`;
/** Beyond doubt no line that names the speaker: 中共临川县委书记. */
const ADDRESSES = /^(?:尊敬的|敬爱的|亲爱的|各位)|们[，。！、；,.!;]?$/;
const SALUTE = new RegExp(`^${PART}(?:[，、]${PART}){0,4}[，。！、；,.!;]?$`);

export const salutationMark: TreeRule = {
  code: 'salutation-mark',
  title: '称谓后的冒号',
  source: { standard: GB15834, clause: '4.7.3.4', strength: 'must' },
  severity: 'warning',
  why: '书信、讲话稿的称谓后面用冒号，提起下文；讲话中间再称呼听众，用逗号或叹号。',
  bad: [
    { text: '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n同志们⟦，⟧\n　　今天的会议很重要，我讲三点意见。', fixed: '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n同志们：\n　　今天的会议很重要，我讲三点意见。' },
    { text: '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n同志们⟦⟧\n　　今天的会议很重要，我讲三点意见。', fixed: '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n同志们：\n　　今天的会议很重要，我讲三点意见。' },
  ],
  good: ['在全县教育工作会议上的讲话\n（2025年3月5日）\n中共临川县委书记\n\n同志们：\n　　今天的会议很重要。', '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n同志们：\n　　今天的会议很重要。同志们，责任重于泰山。', '在全县教育工作会议上的讲话\n（2025年3月5日）\n\n各位代表，同志们：\n　　今天的会议很重要。'],
  check({ document, roles, of }) {
    const salute = of('salute')[0];
    const { text } = document;
    let end = salute === undefined ? saluteWithoutColon(document.paragraphs, roles, of('title')[0]) : salute.to;
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    const last = text.charAt(end - 1);
    // the half-width colon is a matter of its own
    if (end === 0 || last === '：' || last === ':') return [];
    if (!/[，。！、；,.!;]/.test(last)) return [{ from: end, to: end, message: '称谓后没有标点，应有冒号“：”', fix: { edits: [{ from: end, to: end, text: '：' }], mechanical: true } }];
    const edits = [{ from: end - 1, to: end, text: '：' }];
    // older speeches call out to their audience: 各位代表！
    return [{ from: end - 1, to: end, message: `称谓后用了“${last}”，应为冒号“：”`, fix: { edits, mechanical: true }, ...(/[！!]/.test(last) ? { severity: 'information' as const } : {}) }];
  },
};

/** A 称谓 with another mark is none for the parser: the first lines below the title that name an audience and nothing else. @returns its end, 0 when there is none */
function saluteWithoutColon(paragraphs: readonly Paragraph[], roles: readonly Role[], title: GongwenNode | undefined): number {
  if (title === undefined) return 0;
  let at = paragraphs.findIndex(({ from }) => from >= title.to);
  for (let seen = 0; at >= 0 && at < paragraphs.length && seen < NEAR; at++, seen++) {
    const { text, to } = paragraphs[at]!;
    if (roles[at] === 'heading') return 0;
    if ((roles[at] === 'body' || roles[at] === 'subtitle') && text.length <= LONGEST && ADDRESSES.test(text) && SALUTE.test(text)) return to;
    if (/[。！？]/.test(text)) return 0;
  }
  return 0;
}
