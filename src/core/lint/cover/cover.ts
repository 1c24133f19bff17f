/**
 * The cover of an official text: all before its annexes and printed texts, with its elements found tolerantly. The tree holds
 * elements that are well formed; what is to be found wrong is often no element there (a date 2025.8.1, a title that ends in 。).
 */
import type { GongwenNode } from '../../model.ts';
import { plainTitle } from '../../structure/titles.ts';
import { ORGAN_ENDING } from '../../text/elements.ts';
import { GENRE_ENDING, GENRES, PRINTED_ENDINGS, SPEECH_ENDINGS, TITLE_TAIL, type Genre } from '../../text/genres.ts';
import type { LintContext } from '../context.ts';
import { isBefore2012, readDate, type WrittenDate } from './dates.ts';
import { addresseeWithoutColon } from './addressee.ts';
import { linesOf, type Line } from './lines.ts';

export interface SignedDate {
  readonly line: Line;
  /** Where the date stands in the line: a signer may stand before it. */
  readonly from: number;
  readonly text: string;
  /** Undefined where it holds placeholders or lost a part. */
  readonly date: WrittenDate | undefined;
}

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

const TAIL = new RegExp(`${TITLE_TAIL}$`);
const ORGAN = new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`);
const COPY = /^(?:抄\s*[送报]|分\s*送|主\s*送|印\s*发|主题词)\s*[：:]/;
const ISSUED = /印\s*发\s*[。]?$/;
/** 附件说明, well or badly written: 附件：… 附件1：… 附件一、… 附：… */
const ATTACH = /^附\s*件?\s*(?:[：:]|[0-9０-９]{1,2}\s*[、.．：:]|[一二三四五六七八九十]{1,3}\s*[、：:.．]|[一二三四五六七八九十]{1,3}[\s\u3000]+)\s*\S/;
const ATTACH_ALONE = /^附\s*件\s*[：:]$/;
const ITEM = /^(?:附\s*件\s*)?(?:[0-9０-９]{1,2}\s*[、.．：:]|[一二三四五六七八九十]{1,3}\s*[、.．：:]|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[①-⑳])/;
const ANNEX_LABEL = /^附\s*件\s*(?:[0-9０-９一二三四五六七八九十]{1,3})?\s*[：:.．、]?$/;
const NOTE = /^[（(〔\\[［【].*[）)〕\]］】]$|^(?:此件|联系人)/;
/** Elements above the body. */
const HEAD: ReadonlySet<string> = new Set(['copyNumber', 'secrecy', 'urgency', 'org', 'docno', 'signer', 'subtitle', 'to', 'salute']);
const HEAD_LINES = 14;
/** Longest line that can be a signer or a date. */
const SIGN_LENGTH = 42;
/** Most blank lines between 署名 and 成文日期. */
const SIGN_GAP = 4;

function findCover(context: LintContext): Cover {
  const { document, roles } = context;
  const lines = linesOf(document);
  const roleOf = (line: Line): string => (line.paragraph < 0 ? '' : roles[line.paragraph]!);
  const first = (kind: GongwenNode['kind']): GongwenNode | undefined => context.of(kind)[0];
  const lineAt = (offset: number): number => {
    const at = lines.findIndex((line) => line.to > offset);
    return at < 0 ? lines.length : at;
  };

  const end = endOf(context, lines, lineAt);
  const within = (node: GongwenNode | undefined): node is GongwenNode => node !== undefined && lineAt(node.from) < end;

  let titleNode = first('title');
  if (!within(titleNode)) titleNode = undefined;
  const addressee = first('to');
  let titleFrom = titleNode === undefined ? -1 : lineAt(titleNode.from);
  let titleTo = titleNode === undefined ? -1 : lineAt(titleNode.to - 1);
  // a title that ends in ， may have been taken for the first line of 主送机关
  const marked = endedTitle(lines, Math.min(end, within(addressee) ? lineAt(addressee.from) + 1 : HEAD_LINES), roleOf, titleTo);
  if (marked >= 0 && titleFrom < 0) titleFrom = titleTo = marked;
  else if (marked >= 0) titleTo = marked;
  /** 标题 and 主送机关 run together on one line. */
  const shared = titleNode !== undefined && within(addressee) && lineAt(addressee.from) === titleTo;
  const titleLines = titleFrom < 0 ? [] : shared && titleNode !== undefined ? [part(document.text, lines[titleTo]!, titleNode)] : lines.slice(titleFrom, titleTo + 1);

  let bodyFrom = titleTo + 1;
  // without a title the head ends with the last of its elements
  if (titleTo < 0) for (let i = 0; i < Math.min(end, HEAD_LINES); i++) if (HEAD.has(roleOf(lines[i]!))) bodyFrom = i + 1;
  while (bodyFrom < end && HEAD.has(roleOf(lines[bodyFrom]!))) bodyFrom++;
  if (within(addressee)) bodyFrom = Math.max(bodyFrom, lineAt(addressee.to - 1) + 1);

  const title = plainTitle(titleLines.map(({ text }) => text).join('')).replace(/[\s\u3000]+/g, '').replace(/[。，、；：,.;:]$/, '');
  const genre = context.genre ?? (context.isSpeech ? undefined : genreOfTitle(title));
  let addresseeLines: readonly Line[] = shared && addressee !== undefined ? [part(document.text, lines[titleTo]!, addressee)] : within(addressee) && lineAt(addressee.to - 1) > titleTo ? lines.slice(Math.max(lineAt(addressee.from), titleTo + 1), lineAt(addressee.to - 1) + 1) : [];
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
    lines, end, head: lines.slice(0, titleFrom < 0 ? bodyFrom : titleFrom), titleLines, title, genre, addressee: addresseeLines.map(({ text }) => text).join('').replace(/[\s\u3000]+/g, '').replace(/[：:，。；、,.;]$/, ''), addresseeLines, bodyFrom, bodyTo, attach, signers, date,
    misplacedAttach: date === undefined || attach.length > 0 ? undefined : attachBelow(lines, lines.indexOf(date.line) + 1, end),
    old: year !== undefined && isBefore2012(year),
    official: !context.isSpeech && (within(addressee) || date !== undefined || context.of('docno').length > 0 || context.of('org').length > 0),
  };
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

const ENDED_TITLE = new RegExp(`^(?=.{6,90}$)(?:[^。，；：！？]{0,30}(?:关于|转发|印发|批转)[^。！？；：，]{2,}|[^。，；：！？]{2,60}的)(?:${GENRE_ENDING})[。，、；：,.;:]$`);
/** Words that a sentence holds and a title does not. */
const PROSE = /了|^(?:根据|按照|现将|为|经|请|将|已|我|本|这|特)|下发|收到/;
const ENDED_TAIL = new RegExp(`^[^。，；：！？]{0,50}的?(?:${GENRE_ENDING})[。，、；：,.;:]$`);

/** @returns index of a line that is a title but for the mark at its end, -1 when there is none */
function endedTitle(lines: readonly Line[], limit: number, roleOf: (line: Line) => string, titleTo: number): number {
  // the last line of a title of which the first ones were found
  if (titleTo >= 0) return titleTo + 1 < limit && lines[titleTo + 1]!.number - lines[titleTo]!.number === 1 && ENDED_TAIL.test(lines[titleTo + 1]!.text) && !new RegExp(`(?:${GENRE_ENDING})$`).test(lines[titleTo]!.text) ? titleTo + 1 : -1;
  for (let i = 0; i < limit; i++) {
    const line = lines[i]!;
    const apart = line.indent !== 2 || (lines[i + 1]?.number ?? Infinity) - line.number > 1;
    if (apart && ENDED_TITLE.test(line.text) && !PROSE.test(line.text)) return i;
    if (roleOf(line) === 'body' && /[。；！？]$/.test(line.text) && line.text.length > 30) return -1;
  }
  return -1;
}

function genreOfTitle(title: string): Genre | undefined {
  const text = title.replace(TAIL, '');
  if ([...SPEECH_ENDINGS, ...PRINTED_ENDINGS].some((ending) => text.endsWith(ending))) return undefined;
  return GENRES.find((genre) => genre.endings.some((ending) => text.endsWith(ending)));
}

/** Year of the number of the text where it bears no date; the whole year 2012 counts as new. */
function numberYear(context: LintContext): { year: number; month: number } | undefined {
  const number = context.of('docno')[0];
  const year = number === undefined ? null : /(?:19|20)\d{2}/.exec(context.document.text.slice(number.from, number.to));
  return year === null ? undefined : { year: Number(year[0]), month: 12 };
}

const SIGNED_DATE = /^(\S.{1,39}?)[\s\u3000]+((?:\d{2,4}|[一二][〇零○OＯ0o一二三四五六七八九]{3})\s*[年.\/-].{2,16})$/;

/** The last date of the cover that stands on its own line or behind a signer, near its end. */
function findDate(lines: readonly Line[], from: number, to: number, roleOf: (line: Line) => string): SignedDate | undefined {
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i]!;
    const { text } = line;
    if (text.length > SIGN_LENGTH) continue;
    const date = readDate(text);
    const role = roleOf(line);
    if (role === 'date' || (date !== undefined && (isSigner(lines[i - 1], roleOf) || closes(lines, i, to)))) {
      const both = SIGNED_DATE.exec(text);
      return both !== null && date === undefined ? { line, from: text.length - both[2]!.length, text: both[2]!, date: readDate(both[2]!) } : { line, from: 0, text, date };
    }
    const both = SIGNED_DATE.exec(text);
    if (both !== null && ORGAN.test(both[1]!) && readDate(both[2]!) !== undefined) return { line, from: text.length - both[2]!.length, text: both[2]!, date: readDate(both[2]!) };
  }
  return undefined;
}

/** Whether a date is the last thing of the cover, 附注 and a signer set aside. */
function closes(lines: readonly Line[], at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    const { text } = lines[i]!;
    if (!NOTE.test(text) && !ANNEX_LABEL.test(text) && !(i === at + 1 && ORGAN.test(text) && text.length <= SIGN_LENGTH)) return false;
  }
  return true;
}

function isSigner(line: Line | undefined, roleOf: (line: Line) => string): boolean {
  if (line === undefined || line.text.length > SIGN_LENGTH) return false;
  return roleOf(line) === 'sign' || (ORGAN.test(line.text.replace(/[\s\u3000]+/g, '')) && !/[，。；：！？“]/.test(line.text) && !/^[一二三四五六七八九十（(0-9]/.test(line.text));
}

function signersOf(lines: readonly Line[], date: SignedDate, from: number, roleOf: (line: Line) => string): Line[] {
  if (date.from > 0) return [date.line];
  const at = lines.indexOf(date.line);
  let first = at;
  while (first > from && isSigner(lines[first - 1], roleOf) && lines[first]!.number - lines[first - 1]!.number <= SIGN_GAP) first--;
  return lines.slice(first, at);
}

/** An 附件说明 under the date: nothing stands below it but further names, a label of an annex or 版记, so it is no title of an annex. */
function attachBelow(lines: readonly Line[], from: number, end: number): Line | undefined {
  const at = lines.findIndex((line, i) => i >= from && i < from + 3 && ATTACH.test(line.text));
  if (at < 0 || at > end || lines[at]!.text.length > 80 || /。./.test(lines[at]!.text)) return undefined;
  for (let i = at + 1; i < lines.length; i++) {
    const { text } = lines[i]!;
    if (ANNEX_LABEL.test(text) || COPY.test(text) || ISSUED.test(text)) break;
    if (!ITEM.test(text) || text.length > 70 || /[。；]/.test(text)) return undefined;
  }
  return lines[at];
}

/** @returns the lines of 附件说明: the first and those that list further names or go on set in */
function attachOf(lines: readonly Line[], from: number, to: number): Line[] {
  for (let i = Math.max(from, to - 60); i < to; i++) {
    const { text } = lines[i]!;
    const alone = ATTACH_ALONE.test(text) && i + 1 < to && ITEM.test(lines[i + 1]!.text);
    if (!alone && (!ATTACH.test(text) || text.length > 160 || /。./.test(text))) continue;
    let last = i;
    while (last + 1 < to) {
      const next = lines[last + 1]!;
      if (next.text.length > 90 || next.number - lines[last]!.number > 2 || /。./.test(next.text)) break;
      if (!ITEM.test(next.text) && !(next.indent >= 4 && next.number - lines[last]!.number === 1 && !ORGAN.test(next.text))) break;
      last++;
    }
    return lines.slice(i, last + 1);
  }
  return [];
}
