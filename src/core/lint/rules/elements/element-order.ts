import { ORGAN_ENDING } from '../../../text/elements.ts';
import { coverOf } from '../../cover/cover.ts';
import { inLine, type Line } from '../../cover/lines.ts';
import { readDate } from '../../cover/dates.ts';
import { GB9704 } from '../../sources.ts';
import type { Found, TreeRule } from '../../rule.ts';

const ORGAN = new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`);
const NOTE = /^[（(](?:此件|联系人|联系电话).*[）)]$/;
const CLOSING = /^(?:特此(?:通知|通报|通告|公告|报告|函告|函复|函达|批复|请示)|专此(?:报告|函达|函复)|此复|(?:妥否|当否|可否).{0,4}请)/;
const HEAD_ORDER = ['copyNumber', 'secrecy', 'urgency', 'org', 'docno'];
const TERMS: Readonly<Record<string, string>> = { copyNumber: '份号', secrecy: '密级和保密期限', urgency: '紧急程度', org: '发文机关标志', docno: '发文字号' };

const BODY = '临川县水利局关于做好值守工作的通知\n\n局属各单位：\n　　请抓好落实。\n';
const SIGNED = '　　　　　　　　临川县水利局\n　　　　　　　　2025年8月1日';

export const elementOrder: TreeRule = {
  code: 'element-order',
  title: '要素的先后次序',
  source: { standard: GB9704, clause: '7.2、7.3、7.4', strength: 'must' },
  severity: 'warning',
  why: '版头依次是份号、密级和保密期限、紧急程度、发文机关标志、发文字号；正文之后依次是附件说明、署名、成文日期、附注；版记先抄送，后印发机关和印发日期。',
  bad: [
    { text: `特急\n⟦机密★1年⟧\n\n临川县人民政府文件\n\n临政发〔2025〕7号\n\n${BODY}` },
    { text: `${BODY}\n　　　　　　　　2025年8月1日\n　　　　　　　　⟦临川县水利局⟧` },
    { text: `${BODY}　　附件：值班安排表\n　　⟦特此通知。⟧\n\n${SIGNED}` },
    { text: `${BODY}\n${SIGNED}\n\n　　⟦附件：值班安排表⟧` },
    { text: `${BODY}\n　　⟦（此件公开发布）⟧\n\n${SIGNED}` },
    { text: `${BODY}\n${SIGNED}\n\n临川县水利局办公室　　　　2025年8月2日印发\n⟦抄送：县委办公室。⟧` },
  ],
  good: [
    `000012\n机密★1年\n特急\n\n临川县人民政府文件\n\n临政发〔2025〕7号\n\n${BODY}`,
    `${BODY}　　特此通知。\n\n　　附件：值班安排表\n\n${SIGNED}\n　　（此件公开发布）\n\n抄送：县委办公室。\n临川县水利局办公室　　　　2025年8月2日印发`,
    `${BODY}\n　　附件：值班安排表\n\n${SIGNED}\n\n附件\n\n值班安排表\n\n　　白班两人。`,
    `${BODY}　　（联系人：温如许，联系电话：0000-6612345）`,
  ],
  check(context) {
    const { lines, head, attach, misplacedAttach, date, signers, bodyFrom, genre, official, old } = coverOf(context);
    if (old || (genre === undefined && !official)) return [];
    const found: Found[] = [];
    let reached = -1;
    for (const line of head) {
      const role = line.paragraph < 0 ? '' : context.roles[line.paragraph]!;
      const rank = HEAD_ORDER.indexOf(role === 'signer' ? 'docno' : role);
      // 第000012号 is a 份号 badly written
      if (rank < 0 || (role === 'docno' && /^第?0\d*号?$/.test(line.text))) continue;
      if (rank < reached) found.push(inLine(line, 0, line.text.length, `${TERMS[role]!}排在${TERMS[HEAD_ORDER[reached]!]!}之后，应在其前`));
      reached = Math.max(reached, rank);
    }
    if (genre === undefined) return found;
    found.push(...belowBody(lines, attach, date?.line, signers, bodyFrom));
    if (misplacedAttach !== undefined) found.push(inLine(misplacedAttach, 0, misplacedAttach.text.length, '附件说明排在成文日期之后，应在正文之后、署名之前'));
    const cc = context.of('cc')[0];
    const issue = context.of('issue')[0];
    const copied = cc === undefined || issue === undefined || issue.from > cc.from ? undefined : lines.find((line) => line.from <= cc.from && line.to >= cc.from);
    if (copied?.text.startsWith('抄') === true) found.push(inLine(copied, 0, copied.text.length, '抄送机关排在印发机关和印发日期之后，应在其前'));
    return found;
  },
};

function belowBody(lines: readonly Line[], attach: readonly Line[], date: Line | undefined, signers: readonly Line[], bodyFrom: number): Found[] {
  const found: Found[] = [];
  const attached = attach.length === 0 ? -1 : lines.indexOf(attach.at(-1)!);
  const dated = date === undefined ? -1 : lines.indexOf(date);
  if (attached >= 0) {
    const next = lines[attached + 1];
    if (next !== undefined && CLOSING.test(next.text)) found.push(inLine(next, 0, next.text.length, '结尾语排在附件说明之后，应在正文末尾、附件说明之前'));
  }
  if (dated < 0) return found;
  const below = lines[dated + 1];
  if (below !== undefined && signers.length === 0 && readDate(date!.text) !== undefined && below.text.length <= 40 && ORGAN.test(below.text) && !/[，。；：]/.test(below.text) && below.number - date!.number === 1) {
    found.push(inLine(below, 0, below.text.length, '署名排在成文日期之后，应在成文日期之上'));
  }
  const signed = signers[0] === undefined ? dated : lines.indexOf(signers[0]);
  for (let i = Math.max(bodyFrom, signed - 3); i < signed; i++) {
    if (NOTE.test(lines[i]!.text)) found.push(inLine(lines[i]!, 0, lines[i]!.text.length, '附注排在署名、成文日期之前，应在成文日期下一行'));
  }
  return found;
}
