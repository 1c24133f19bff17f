/**
 * The cover of an official text: all before its annexes and printed texts, with its elements found tolerantly. The tree holds
 * elements that are well formed; what is to be found wrong is often no element there (a date 2025.8.1, a title that ends in 。).
 */
import type { GongwenNode } from '../../model.ts';
import { plainText } from '../../names.ts';
import { plainTitle } from '../../structure/titles.ts';
import type { Genre } from '../../text/genres.ts';
import type { LintContext } from '../context.ts';
import { addresseeWithoutColon, namesPerson } from './addressee.ts';
import { isBefore2012, readDate } from './dates.ts';
import { linesOf, type Line } from './lines.ts';
import { ATTACH, COPY, ISSUED, ORGAN, SIGN_LENGTH } from './shapes.ts';
import { attachBelow, attachOf, findDate, signersOf, type RoleOf, type SignedDate } from './tail.ts';
import { endedTitle, genreOfTitle, meantGenre } from './title-line.ts';

export interface Cover {
  /** All lines of the text; those of the cover are the first `end` of them. */
  readonly lines: readonly Line[];
  /** Index of the first line behind the cover. */
  readonly end: number;
  /** Lines above the title, or above the body where there is no title. */
  readonly head: readonly Line[];
  readonly titleLines: readonly Line[];
  /** Title as one line without blanks; a mark that it wrongly ends with is left out. */
  readonly title: string;
  readonly genre: Genre | undefined;
  /** 主送机关 as one text, without blanks and its last mark; '' when there is none. */
  readonly addressee: string;
  readonly addresseeLines: readonly Line[];
  /** Index of the first line of the body. */
  readonly bodyFrom: number;
  /** Index of the line behind the body: of 附件说明, 署名, 成文日期 or 版记. */
  readonly bodyTo: number;
  /** Lines of 附件说明 above the date. */
  readonly attach: readonly Line[];
  /** An 附件说明 that was put under the date. */
  readonly misplacedAttach: Line | undefined;
  readonly signers: readonly Line[];
  readonly date: SignedDate | undefined;
  /** Whether it is dated before the present rules came into force. */
  readonly old: boolean;
  /** Whether it is read out: a 请示 or 报告 that is wrongly sent to a person has a 称谓 and is no speech. */
  readonly isSpeech: boolean;
  /** Whether it is a 公文 beyond doubt: it is numbered, sent to somebody or signed, and no speech. */
  readonly official: boolean;
}

const COVERS = new WeakMap<LintContext, Cover>();

/** @returns the cover of a text; found once */
export function coverOf(context: LintContext): Cover {
  let cover = COVERS.get(context);
  if (cover === undefined) {
    cover = findCover(context);
    COVERS.set(context, cover);
  }
  return cover;
}

/** Elements above the body. */
const HEAD: ReadonlySet<string> = new Set(['copyNumber', 'secrecy', 'urgency', 'org', 'docno', 'signer', 'subtitle', 'to', 'salute']);
const HEAD_LINES = 14;
function findCover(context: LintContext): Cover {
  const { document, roles } = context;
  const lines = linesOf(document);
  const roleOf: RoleOf = (line) => (line.paragraph < 0 ? '' : roles[line.paragraph]!);
  const first = (kind: GongwenNode['kind']): GongwenNode | undefined => context.of(kind)[0];
  const lineAt = (offset: number): number => {
    const at = lines.findIndex((line) => line.to > offset);
    return at < 0 ? lines.length : at;
  };

  const end = endOf(context, lines, lineAt);
  const within = (node: GongwenNode | undefined): node is GongwenNode => node !== undefined && lineAt(node.from) < end;

  let titleNode = first('title');
  if (!within(titleNode)) titleNode = undefined;
  const sent = sentToPerson(context);
  const isSpeech = context.isSpeech && !sent;
  const addressee = sent ? first('salute') : first('to');
  let titleFrom = titleNode === undefined ? -1 : lineAt(titleNode.from);
  let titleTo = titleNode === undefined ? -1 : lineAt(titleNode.to - 1);
  // a title that ends in ， may have been taken for the first line of 主送机关
  const marked = endedTitle(lines, Math.min(end, within(addressee) ? lineAt(addressee.from) + 1 : HEAD_LINES), roleOf, titleTo);
  if (marked >= 0 && titleFrom < 0) titleFrom = titleTo = marked;
  else if (marked >= 0) titleTo = marked;
  let titleLines: readonly Line[] = titleFrom < 0 ? [] : lines.slice(titleFrom, titleTo + 1);
  let addresseeLines: readonly Line[] = [];
  if (within(addressee)) {
    const [from, to] = [lineAt(addressee.from), lineAt(addressee.to - 1)];
    if (titleNode !== undefined && from === titleTo) {
      // 标题 and 主送机关 run together on one line
      titleLines = [part(document.text, lines[titleTo]!, titleNode)];
      addresseeLines = [part(document.text, lines[titleTo]!, addressee)];
    } else addresseeLines = lines.slice(Math.max(from, titleTo + 1), to + 1);
  }

  let bodyFrom = titleTo + 1;
  // without a title the head ends with the last of its elements
  if (titleTo < 0) for (let i = 0; i < Math.min(end, HEAD_LINES); i++) if (HEAD.has(roleOf(lines[i]!))) bodyFrom = i + 1;
  while (bodyFrom < end && HEAD.has(roleOf(lines[bodyFrom]!))) bodyFrom++;
  if (within(addressee)) bodyFrom = Math.max(bodyFrom, lineAt(addressee.to - 1) + 1);

  const title = plainTitle(titleLines.map(({ text }) => text).join('')).replace(/[\s\u3000]+/g, '').replace(/[。，、；：,.;:]$/, '');
  const genre = (isSpeech || !within(addressee) ? undefined : meantGenre(title)) ?? context.genre ?? (isSpeech ? undefined : genreOfTitle(title));
  if (addresseeLines.length === 0 && genre?.addressed === true && bodyFrom < end && roleOf(lines[bodyFrom]!) === 'body') {
    addresseeLines = addresseeWithoutColon(lines, bodyFrom, titleLines.at(-1)!.number);
    bodyFrom += addresseeLines.length;
  }

  const copy = lines.findIndex((line, i) => i >= bodyFrom && i < end && (COPY.test(line.text) || (ISSUED.test(line.text) && line.text.includes('年') && line.text.length < 60)));
  const tailEnd = copy < 0 ? end : copy;
  const date = findDate(lines, bodyFrom, tailEnd, roleOf);
  const signers = date === undefined ? lines.slice(bodyFrom, tailEnd).filter((line) => roleOf(line) === 'sign') : signersOf(lines, date, bodyFrom, roleOf);
  const signFrom = Math.min(tailEnd, ...[date?.line, signers[0]].flatMap((line) => (line === undefined ? [] : [lines.indexOf(line)])));
  const attach = attachOf(lines, bodyFrom, signFrom);
  const bodyTo = attach.length > 0 ? lines.indexOf(attach[0]!) : signFrom;

  const year = date?.date !== undefined && date.date.year > 0 ? date.date : numberYear(context);
  return {
    lines, end, head: lines.slice(0, titleFrom < 0 ? bodyFrom : titleFrom), titleLines, title, genre, addresseeLines, bodyFrom, bodyTo, attach, signers, date,
    addressee: addresseeLines.map(({ text }) => text).join('').replace(/[\s\u3000]+/g, '').replace(/[：:，。；、,.;]$/, ''),
    misplacedAttach: date === undefined || attach.length > 0 ? undefined : attachBelow(lines, lines.indexOf(date.line) + 1, end),
    old: year !== undefined && isBefore2012(year),
    isSpeech,
    official: !isSpeech && (within(addressee) || date !== undefined || context.of('docno').length > 0 || context.of('org').length > 0),
  };
}

/** A 上行文 to a leader looks like one that is read out to them; its number or its signature tells that it is sent. */
function sentToPerson(context: LintContext): boolean {
  const salute = context.of('salute')[0];
  if (salute === undefined || !/关于.+(?:请示|报告|的申请|的汇报)$/.test(context.title) || /(?:工作报告|述职报告)$/.test(context.title.replace(/^.*关于/, '').slice(-6))) return false;
  const numbered = context.of('docno').length + context.of('org').length > 0;
  return (numbered || context.of('date').length > 0) && namesPerson(plainText(context.document, salute).replace(/[：:]$/, ''));
}

function part(text: string, line: Line, { from, to }: GongwenNode): Line {
  return { ...line, from, to, text: text.slice(from, to) };
}

/** The first annex or printed text; a signer or an 附件说明 that was put under the date is none. */
function endOf(context: LintContext, lines: readonly Line[], lineAt: (offset: number) => number): number {
  for (const node of context.of('annex')) {
    const at = lineAt(node.from);
    const { text } = lines[at]!;
    const above = lines[at - 1];
    if (above !== undefined && readDate(above.text) !== undefined && ORGAN.test(text) && !ATTACH.test(text) && text.length <= SIGN_LENGTH) continue;
    return at;
  }
  return lines.length;
}

/** Year of the number of the text where it bears no date; the whole year 2012 counts as new. */
function numberYear(context: LintContext): { year: number; month: number } | undefined {
  const number = context.of('docno')[0];
  const year = number === undefined ? null : /(?:19|20)\d{2}/.exec(context.document.text.slice(number.from, number.to));
  return year === null ? undefined : { year: Number(year[0]), month: 12 };
}

