/** 要素: which paragraphs are elements, and where the printed texts and annexes begin that number afresh. */
import type { ElementKind, Paragraph } from '../model.ts';
import { ANNEX, ATTACH, BARE_NUMBER, BRACKETED, CLOSING, COPY_NUMBER, COPY_TO, DATE, DOC_NUMBER, ISSUE, OFFICE, ORGAN_ENDING, ROSTER, SALUTATION, SALUTATION_WORD, SECRECY, SIGNER, URGENCY } from '../text/elements.ts';
import { contentStart, headingStart, type HeadingMark } from './marks.ts';
import { couldBeTitle, endsInGenre, endsLikeTitle, isSubtitle, isTitleLike, opensBracket, plainTitle, TITLE_LINES } from './titles.ts';

/** An element found. Offsets `from`…`to` are those of the text of its first paragraph. */
export interface Element {
  readonly kind: ElementKind;
  readonly paragraph: number;
  /** Last paragraph that belongs to it. */
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

export interface ElementResult {
  /** In document order. */
  readonly elements: Element[];
  /** Index of the first paragraph of each part: the text itself, then each printed text or annex. */
  readonly parts: number[];
  /** Paragraphs that belong to an element: they hold no heading and no point. */
  readonly taken: boolean[];
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);
const starts = (source: string): RegExp => new RegExp(`^(?:${source})`);
const IS = {
  copyNumber: whole(COPY_NUMBER),
  secrecy: whole(SECRECY),
  urgency: whole(URGENCY),
  docno: whole(`${DOC_NUMBER}|${BARE_NUMBER}`),
  docnoFirst: starts(`(?:${DOC_NUMBER})(?=\\s|$)`),
  signer: new RegExp(SIGNER),
  attach: starts(`${ATTACH}(?=.)`),
  annexLabel: whole(`${ANNEX}[：:]?`),
  annexTitled: starts(`附\\s*件\\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})?\\s*(?:[：:.．、]|(?=[\\s　]))\\s*\\S`),
  copyTo: starts(COPY_TO),
  issue: new RegExp(`${ISSUE}。?$`),
  roster: starts(ROSTER),
  date: whole(`${DATE}|[0-9]{1,2}月[0-9]{1,2}日|年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日`),
  signedDate: new RegExp(`^(.{2,40}?)[\\s\\u3000]+(${DATE})$`),
  bracketed: whole(BRACKETED),
  closing: starts(`${CLOSING}$`),
  salutation: new RegExp(`^(?:\\*\\*)?${SALUTATION}[：:！!](?:\\*\\*)?$`),
  salutationWord: new RegExp(SALUTATION_WORD),
  organ: new RegExp(`(?:${ORGAN_ENDING})(?:[（(][^（）()]{1,12}[）)])?$`),
  office: new RegExp(`${OFFICE}[\\s\\u3000]*\\S[\\S\\s\\u3000·]{0,9}$`),
  redHead: /(?:文\s*件|令|命令|纪\s*要|公\s*告|简\s*报|公\s*报)$/,
};

/** Longest 署名 line, longest head in paragraphs, how far up from a date signers stand. */
const SIGN_LENGTH = 42;
const HEAD_PARAGRAPHS = 40;
const SIGN_LINES = 6;

interface Scan {
  readonly paragraphs: readonly Paragraph[];
  readonly marks: readonly (HeadingMark | undefined)[];
  readonly elements: Element[];
  readonly parts: number[];
  readonly taken: boolean[];
}

/**
 * Finds the elements of the whole text.
 * @param marks for each paragraph the ordinal with which it opens
 */
export function findElements(paragraphs: readonly Paragraph[], marks: readonly (HeadingMark | undefined)[]): ElementResult {
  const scan: Scan = { paragraphs, marks, elements: [], parts: [0], taken: [] };
  let at = findHead(scan, 0, 'main');
  let dated = false;
  let signed = false;
  const names = new Set<string>();
  collectNames(scan, 0, at, names);
  for (; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at]!;
    if (paragraph.kind !== 'text' || scan.taken[at] === true) continue;
    const text = plainTitle(paragraph.text);
    const short = text.length <= 120;
    if (short || /^(?:附|抄|分|出|列|请)/.test(text)) {
      if (IS.annexLabel.test(text) && isAnnexLabel(scan, at, dated || signed)) {
        at = beginAnnex(scan, at, true) - 1;
        dated = signed = false;
        continue;
      }
      if (IS.attach.test(text) && !dated) {
        at = takeAttach(scan, at);
        continue;
      }
      if (IS.attach.test(text) || (dated && IS.annexTitled.test(text) && couldBeTitle(text))) {
        at = beginAnnex(scan, at, true) - 1;
        dated = signed = false;
        continue;
      }
      if (IS.copyTo.test(text)) {
        const last = hangingEnd(scan, at);
        add(scan, /^主/.test(text) ? 'roster' : 'cc', at, last);
        at = last;
        continue;
      }
      if (IS.issue.test(text) && text.length < 80) {
        add(scan, 'issue', at, at);
        continue;
      }
      if (IS.roster.test(text)) {
        const last = hangingEnd(scan, at);
        add(scan, 'roster', at, last);
        at = last;
        continue;
      }
      if (IS.date.test(text) && isDateLine(scan, at)) {
        signed = takeSigners(scan, at - 1) || signed;
        add(scan, 'date', at, at);
        dated = true;
        at = takeNote(scan, at + 1) - 1;
        continue;
      }
      const both = IS.signedDate.exec(text);
      if (both !== null && (IS.organ.test(both[1]!) || IS.office.test(both[1]!)) && !/[，。；：]/.test(both[1]!)) {
        takeSigners(scan, at - 1);
        const shift = paragraph.text.indexOf(both[2]!, both[1]!.length);
        scan.elements.push({ kind: 'sign', paragraph: at, last: at, from: 0, to: both[1]!.length }, { kind: 'date', paragraph: at, last: at, from: shift, to: paragraph.text.length });
        scan.taken[at] = true;
        dated = true;
        at = takeNote(scan, at + 1) - 1;
        continue;
      }
      if (IS.closing.test(text)) {
        add(scan, 'closing', at, at);
        continue;
      }
      if (startsPrinted(scan, at, dated, names)) {
        at = beginAnnex(scan, at, false) - 1;
        dated = signed = false;
        continue;
      }
    }
    collectNames(scan, at, at + 1, names);
  }
  takeLastSigners(scan);
  scan.elements.sort((a, b) => a.paragraph - b.paragraph || a.from - b.from);
  return { elements: scan.elements, parts: scan.parts, taken: scan.taken };
}

function add(scan: Scan, kind: ElementKind, first: number, last: number): void {
  const text = scan.paragraphs[first]!.text;
  scan.elements.push({ kind, paragraph: first, last, from: contentStart(text), to: text.length });
  for (let i = first; i <= last; i++) scan.taken[i] = true;
}

/* ---------------------------------------------------------------- head */

/**
 * Finds the elements above the body of a part: red head, number, title, notes under it, addressee or salutation.
 * @returns index of the first paragraph of the body
 */
function findHead(scan: Scan, from: number, place: 'main' | 'annex'): number {
  const { paragraphs } = scan;
  const limit = Math.min(paragraphs.length, from + HEAD_PARAGRAPHS);
  const anchor = findAnchor(scan, from, limit, place);
  const end = anchor?.at ?? bodyStart(scan, from, limit);
  const hash = place === 'main' ? markdownTitle(scan, from, Math.min(limit, anchor?.at ?? limit)) : -1;
  const title = place === 'annex' ? -1 : hash >= 0 ? hash : titleLine(scan, from, end, anchor !== undefined);
  let body = end;
  if (title >= 0) {
    const first = hash >= 0 ? title : titleFirstLine(scan, from, title);
    const last = hash >= 0 ? title : title;
    add(scan, 'title', first, last);
    redHead(scan, from, first);
    body = Math.max(Math.min(end, paragraphs.length), underTitle(scan, last + 1, anchor?.at ?? limit, place));
  } else if (place === 'annex') body = underTitle(scan, from, anchor?.at ?? limit, place);
  else {
    redHead(scan, from, end);
    body = end;
  }
  if (anchor !== undefined) {
    add(scan, anchor.kind, anchor.at, anchor.last);
    body = anchor.last + 1;
  }
  return Math.max(from, body);
}

interface Anchor {
  readonly kind: 'salute' | 'to';
  readonly at: number;
  readonly last: number;
}

/** 称谓 or 主送机关: above it stands the title, under it the body. */
function findAnchor(scan: Scan, from: number, limit: number, place: 'main' | 'annex'): Anchor | undefined {
  const { paragraphs, marks } = scan;
  let prose = 0;
  for (let i = from; i < limit; i++) {
    const paragraph = paragraphs[i]!;
    if (paragraph.kind !== 'text') continue;
    const text = paragraph.text.trim();
    const mark = marks[i];
    if (mark !== undefined && mark.certainty === 'sure' && mark.value === 1) return undefined;
    if (mark !== undefined && mark.certainty === 'sure' && text.length > mark.to + 1 && prose > 0) return undefined;
    if (IS.salutation.test(text) && IS.salutationWord.test(text)) return place === 'main' ? { kind: 'salute', at: i, last: i } : undefined;
    if (isAddressee(text)) return { kind: 'to', at: i, last: i };
    const over = addresseeOver(scan, i, limit);
    if (over > i) return { kind: IS.salutationWord.test(text) ? 'salute' : 'to', at: i, last: over };
    if (/[。！？]$/.test(text) && text.length > 30 && !isSubtitle(text, 'main')) {
      prose++;
      if (place === 'annex' || prose > 3) return undefined;
    }
  }
  return undefined;
}

const ADDRESSEE = /^(?!.*(?:如下|以下|下列|下面|事项|问题|要求|情况|意见|通知|通告|公告|内容|时间|地点|范围|标准|条件|说明|包括|规定|指出|认为|强调|议定|决定|提出|其中|注|附件|联系人|电话)[：:]$)[^。；！？“”"]{2,}[：:]$/;
const ADDRESSED = /(?:各|政府|委|局|厅|部|署|院|办|会|司|行|处|科|所|中心|公司|集团|单位|机构|部门|乡|镇|村|街道|区|县|市|省|校|学校|大学|组|军|社|团|代表|委员|团体|企业|机关|支部|总支|党组|银行|站|队|厂|矿|医院|馆|国务院|中心校|同志|组织|中央|总署|总局|贵.{1,6})(?:[（(][^（）()]*[）)])?[等]?[：:]$/;

function isAddressee(text: string): boolean {
  return text.length <= 400 && ADDRESSEE.test(text) && ADDRESSED.test(text) && !/^[—\-•·（(]/.test(text) && (text.length <= 60 || /[、，,]/.test(text));
}

/** A 主送机关 or a 称谓 over several lines: those before the last end in 、 or ，. */
function addresseeOver(scan: Scan, from: number, limit: number): number {
  let text = '';
  for (let i = from; i < Math.min(limit, from + 6); i++) {
    const line = scan.paragraphs[i]!;
    if (line.kind !== 'text') return -1;
    text += line.text.trim();
    if (/[：:]$/.test(text)) return isAddressee(text) || (IS.salutation.test(text) && IS.salutationWord.test(text)) ? i : -1;
    if (!/[、，,]$/.test(text)) return -1;
  }
  return -1;
}

/** First paragraph that is running text, a heading or a point. */
function bodyStart(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const paragraph = scan.paragraphs[i]!;
    if (paragraph.kind !== 'text') return i;
    const text = paragraph.text;
    if (scan.marks[i] !== undefined && !isTitleLike(text)) return i;
    if (IS.docno.test(text) || IS.annexLabel.test(text)) continue;
    if (isSubtitle(text, 'main') || opensBracket(text)) continue;
    if (/[。！？；：:;]$/.test(text) || text.length > 120 || /。./.test(text)) return i;
    if (/^[一二三四五六七八九十]+(?:是|要)|^第[一二三四五六七八九十]+[，、]/.test(text)) return i;
  }
  return limit;
}

function markdownTitle(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/^#\s+\S/.test(scan.paragraphs[i]!.text) && scan.marks[i] === undefined) return i;
  return -1;
}

/** The last line of the title: the one nearest the text that says it is one, else a lone first line. */
function titleLine(scan: Scan, from: number, end: number, anchored: boolean): number {
  const { paragraphs } = scan;
  let candidate = -1;
  for (let i = end - 1; i >= from; i--) {
    const paragraph = paragraphs[i]!;
    if (paragraph.kind !== 'text') continue;
    const text = paragraph.text;
    if (isHeadLine(text)) continue;
    if (isTitleLike(text) && scan.marks[i] === undefined && !isRedHead(scan, i, end)) return i;
    if (candidate < 0 && couldBeTitle(text) && scan.marks[i] === undefined) candidate = i;
  }
  if (candidate < 0) return -1;
  // no line says so: a title stands alone at the top, or just above its notes or its addressee
  const first = firstText(scan, from, end);
  const under = paragraphs[candidate + 1];
  const noted = under !== undefined && (candidate + 1 === end ? anchored : isHeadLine(under.text));
  if (isRedHead(scan, candidate, end)) return -1;
  return (candidate === first || noted) && paragraphs[candidate]!.text.length <= 50 && (noted || paragraphs[candidate]!.text.length >= 4) ? candidate : -1;
}

function firstText(scan: Scan, from: number, end: number): number {
  for (let i = from; i < end; i++) if (scan.paragraphs[i]!.kind === 'text' && !isHeadLine(scan.paragraphs[i]!.text)) return i;
  return -1;
}

/** Whether a line of the head is something else than a title. */
function isHeadLine(text: string): boolean {
  return IS.docno.test(text) || IS.docnoFirst.test(text) || IS.copyNumber.test(text) || IS.secrecy.test(text) || IS.urgency.test(text) || IS.signer.test(text) || IS.annexLabel.test(text) || isSubtitle(text, 'main') || opensBracket(text);
}

/** 发文机关标志: ends in 文件, 令 … with a number behind it and a title or a text still to come. */
function isRedHead(scan: Scan, at: number, end: number): boolean {
  const text = scan.paragraphs[at]!.text;
  if (/关于/.test(text) || !IS.redHead.test(text)) return false;
  for (let i = at + 1; i < Math.min(scan.paragraphs.length, Math.max(end, at + 4)); i++) {
    const next = scan.paragraphs[i]!.text;
    if (IS.docno.test(next) || IS.docnoFirst.test(next)) {
      if (/(?:文\s*件|令|命令)$/.test(text)) return true;
      for (let j = i + 1; j < end; j++) if (isTitleLike(scan.paragraphs[j]!.text)) return true;
      return false;
    }
    if (i >= end || !IS.signer.test(next)) break;
  }
  return /文\s*件$/.test(text) && text.length > 4;
}

/** Lines above the last one that belong to the same title: short, unended, on the lines just before. */
function titleFirstLine(scan: Scan, from: number, last: number): number {
  let first = last;
  while (first > from && last - first + 1 < TITLE_LINES) {
    const above = scan.paragraphs[first - 1]!;
    const below = scan.paragraphs[first]!;
    if (above.kind !== 'text' || below.firstLine - above.lastLine !== 1) break;
    if (!couldBeTitle(above.text) || isHeadLine(above.text) || above.text.length > 50 || scan.marks[first - 1] !== undefined) break;
    if (isRedHead(scan, first - 1, last)) break;
    const complete = endsInGenre(above.text) || plainTitle(above.text) === plainTitle(below.text);
    if (complete && !/^(?:的|和|及|暨|与)/.test(plainTitle(below.text)) && !/》$/.test(above.text)) break;
    first--;
  }
  return first;
}

/** Elements above the title: 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人. */
function redHead(scan: Scan, from: number, end: number): void {
  for (let i = from; i < end; i++) {
    if (scan.taken[i] === true) continue;
    const text = scan.paragraphs[i]!.text;
    if (takeNumbers(scan, i)) continue;
    if (isRedHead(scan, i, end + 1)) {
      let first = i;
      while (first > from && isOrganLine(scan.paragraphs[first - 1]!.text) && scan.taken[first - 1] !== true) first--;
      let last = i;
      while (last + 1 < end && isOrganLine(scan.paragraphs[last + 1]!.text)) last++;
      add(scan, 'org', first, last);
      i = last;
    } else if (/^文\s*件$/.test(text) && i > from) {
      let first = i;
      while (first > from && isOrganLine(scan.paragraphs[first - 1]!.text)) first--;
      if (first < i) add(scan, 'org', first, i);
    }
  }
}

function isOrganLine(text: string): boolean {
  return text.length <= 40 && IS.organ.test(text.replace(/\s+/g, '')) && !/[。，；：]/.test(text);
}

/** 份号, 密级, 紧急程度, 发文字号 and 签发人, the last two often on one line. */
function takeNumbers(scan: Scan, at: number): boolean {
  const text = scan.paragraphs[at]!.text;
  if (IS.copyNumber.test(text)) add(scan, 'copyNumber', at, at);
  else if (IS.secrecy.test(text)) add(scan, 'secrecy', at, at);
  else if (IS.urgency.test(text)) add(scan, 'urgency', at, at);
  else if (IS.docno.test(text)) add(scan, 'docno', at, at);
  else if (IS.signer.test(text)) {
    const number = IS.docnoFirst.exec(text);
    const signer = IS.signer.exec(text)!.index;
    if (number !== null) scan.elements.push({ kind: 'docno', paragraph: at, last: at, from: 0, to: number[0].length });
    scan.elements.push({ kind: 'signer', paragraph: at, last: at, from: signer, to: text.length });
    scan.taken[at] = true;
  } else return false;
  return true;
}

/** @returns index behind the notes under a title: 副标题, 题注, 发文字号 */
function underTitle(scan: Scan, from: number, limit: number, place: 'main' | 'annex'): number {
  let i = from;
  for (; i < limit; i++) {
    const paragraph = scan.paragraphs[i]!;
    if (paragraph.kind !== 'text') break;
    const text = paragraph.text;
    if (takeNumbers(scan, i)) continue;
    if (opensBracket(text)) {
      let last = i;
      while (last + 1 < limit && last - i < 6 && !/[）)]$/.test(scan.paragraphs[last]!.text)) last++;
      add(scan, 'subtitle', i, last);
      i = last;
    } else if (isSubtitle(text, place) && scan.marks[i]?.certainty !== 'sure') add(scan, 'subtitle', i, i);
    else if (place === 'main' && i < limit && couldBeTitle(text) && hasSubtitleBelow(scan, i, limit)) continue;
    else break;
  }
  return i;
}

function hasSubtitleBelow(scan: Scan, at: number, limit: number): boolean {
  const next = scan.paragraphs[at + 1];
  return next !== undefined && at + 1 < limit && isSubtitle(next.text, 'main') && scan.paragraphs[at]!.text.length < 40;
}

/* ---------------------------------------------------------------- tail */

/** 附件说明 with the names listed under it. @returns index of its last paragraph */
function takeAttach(scan: Scan, at: number): number {
  let last = at;
  let value = digitItem(plainTitle(scan.paragraphs[at]!.text).replace(/^附\s*件?\s*[：:]\s*/, ''));
  for (let i = at + 1; i < scan.paragraphs.length; i++) {
    const paragraph = scan.paragraphs[i]!;
    const text = paragraph.text;
    if (paragraph.kind !== 'text' || text.length > 90) break;
    const item = digitItem(text);
    if (item === 0 || item !== value + 1) {
      if (value === 0 || paragraph.firstLine - scan.paragraphs[i - 1]!.lastLine > 1 || IS.date.test(text) || IS.organ.test(text) || isEndLine(text)) break;
      if (!/^[\s\u3000]{4,}/.test(lineIndent(scan, i))) break;
    } else value = item;
    last = i;
  }
  add(scan, 'attach', at, last);
  return last;
}

function digitItem(text: string): number {
  const mark = headingStart(text);
  return mark !== undefined && (mark.family === 'digitDot' || mark.family === 'digitParen' || mark.family === 'digitHalfParen') ? mark.value : 0;
}

/** The blanks before a paragraph: how deep it is set in. */
function lineIndent(scan: Scan, at: number): string {
  const paragraph = scan.paragraphs[at]!;
  return indents.get(paragraph) ?? '';
}

/** Indents by paragraph, filled by the parse for the paragraphs that have one. */
const indents = new WeakMap<Paragraph, string>();

/** Notes the blanks before a paragraph. */
export function noteIndent(paragraph: Paragraph, indent: string): void {
  indents.set(paragraph, indent);
}

function isEndLine(text: string): boolean {
  return IS.copyTo.test(text) || IS.issue.test(text) || IS.annexLabel.test(text) || IS.bracketed.test(text);
}

/** Lists go on over lines that are set in under them. */
function hangingEnd(scan: Scan, at: number): number {
  let last = at;
  while (last + 1 < scan.paragraphs.length) {
    const next = scan.paragraphs[last + 1]!;
    if (next.kind !== 'text' || next.firstLine - scan.paragraphs[last]!.lastLine > 1) break;
    if (isEndLine(next.text) || IS.roster.test(next.text) || IS.date.test(next.text)) break;
    const open = /[，、,]$/.test(scan.paragraphs[last]!.text);
    if (!open && lineIndent(scan, last + 1).length < 3) break;
    last++;
  }
  return last;
}

/** A date stands under its signers or near the end of its part. */
function isDateLine(scan: Scan, at: number): boolean {
  const above = scan.paragraphs[at - 1];
  if (above !== undefined && (isSignLine(scan, at - 1) || scan.elements.some((e) => e.kind === 'sign' && e.paragraph === at - 1))) return true;
  const next = scan.paragraphs[at + 1];
  return next === undefined || next.kind !== 'text' || isEndLine(next.text) || isTitleLike(next.text) || IS.closing.test(above?.text ?? '') || /[。！]$/.test(above?.text ?? '');
}

/** 署名: short, no mark at its end, an organ or an office with a name. */
function isSignLine(scan: Scan, at: number): boolean {
  const paragraph = scan.paragraphs[at];
  if (paragraph === undefined || paragraph.kind !== 'text' || scan.taken[at] === true) return false;
  const text = paragraph.text;
  if (text.replace(/[\s\u3000]+/g, '').length > SIGN_LENGTH || /[。；：，！？:;,]$/.test(text) || /[。；：“]/.test(text)) return false;
  if (scan.marks[at] !== undefined || IS.closing.test(text) || IS.date.test(text) || isEndLine(text)) return false;
  return text.length >= 2;
}

/** @returns whether there is a signer just above the date; takes all of them, one node a line, two lines of one name as one */
function takeSigners(scan: Scan, from: number): boolean {
  let first = from + 1;
  while (first > 0 && from - first + 1 < SIGN_LINES && isSignLine(scan, first - 1)) {
    const sure = isOrgan(scan, first - 1);
    if (!sure && first <= from && !runsOn(scan, first - 1)) break;
    if (scan.paragraphs[first]!.firstLine - scan.paragraphs[first - 1]!.lastLine > 5) break;
    first--;
  }
  for (let i = first; i <= from; i++) {
    const last = i < from && runsOn(scan, i) ? i + 1 : i;
    add(scan, 'sign', i, last);
    i = last;
  }
  return first <= from;
}

function isOrgan(scan: Scan, at: number): boolean {
  const text = scan.paragraphs[at]!.text.trim();
  return IS.organ.test(text) || IS.office.test(text) || /[\u4e00-\u9fff]{4,}(?:[\s\u3000]{2,}[\u4e00-\u9fff]{2,})+$/.test(text) || /(?:局|會|廳|處|隊|隊\([^)]*\))$/.test(text);
}

/** A signer over two lines: the first line is no whole name, and the next one on the very next line is its end. */
function runsOn(scan: Scan, at: number): boolean {
  const next = scan.paragraphs[at + 1];
  return next !== undefined && !isOrgan(scan, at) && scan.taken[at + 1] !== true && next.firstLine - scan.paragraphs[at]!.lastLine === 1 && isSignLine(scan, at + 1) && isOrgan(scan, at + 1);
}

/** 附注 under a date: one or more brackets. @returns index behind them */
function takeNote(scan: Scan, from: number): number {
  let i = from;
  while (i < scan.paragraphs.length && scan.paragraphs[i]!.kind === 'text' && IS.bracketed.test(scan.paragraphs[i]!.text)) add(scan, 'note', i, i++);
  return i;
}

function isAnnexLabel(scan: Scan, at: number, signed: boolean): boolean {
  const text = scan.paragraphs[at]!.text;
  const next = scan.paragraphs[at + 1];
  if (next === undefined) return signed;
  // 附件： alone above a numbered list of names, before the date, is 附件说明
  return !(/[：:]$/.test(text) && !signed && digitItem(next.text) === 1);
}

/**
 * Begins a part: takes its label and its title.
 * @returns index of the first paragraph of its body
 */
function beginAnnex(scan: Scan, at: number, labelled: boolean): number {
  const { paragraphs } = scan;
  scan.parts.push(at);
  let next = at + 1;
  const own = labelled && IS.annexLabel.test(plainTitle(paragraphs[at]!.text));
  if (!labelled) while (next < paragraphs.length && next - at < TITLE_LINES && isTitleRest(scan, next)) next++;
  add(scan, 'annex', at, next - 1);
  if (own) {
    // its title is no node of its own
    const first = next;
    while (next < paragraphs.length && next - first < TITLE_LINES && isAnnexTitleLine(scan, next, first)) scan.taken[next++] = true;
  }
  return findHead(scan, next, 'annex');
}

function isTitleRest(scan: Scan, at: number): boolean {
  const paragraph = scan.paragraphs[at]!;
  const above = scan.paragraphs[at - 1]!;
  return paragraph.kind === 'text' && paragraph.firstLine - above.lastLine === 1 && couldBeTitle(paragraph.text) && !endsLikeTitle(above.text)
    && scan.marks[at] === undefined && !isHeadLine(paragraph.text) && paragraph.text.length <= 50;
}

function isAnnexTitleLine(scan: Scan, at: number, first: number): boolean {
  const paragraph = scan.paragraphs[at]!;
  if (paragraph.kind !== 'text' || !couldBeTitle(paragraph.text) || scan.marks[at] !== undefined || IS.annexLabel.test(paragraph.text) || paragraph.text.length > 60) return false;
  return at === first || (paragraph.firstLine - scan.paragraphs[at - 1]!.lastLine === 1 && !isHeadLine(paragraph.text));
}

/** Names in 《》 of the texts that a cover prints or amends. */
function collectNames(scan: Scan, from: number, to: number, names: Set<string>): void {
  if (scan.parts.length > 1 && names.size > 400) return;
  for (let i = from; i < to; i++) {
    const text = scan.paragraphs[i]?.text ?? '';
    if (!text.includes('《')) continue;
    for (const [, name] of text.matchAll(/《([^《》]{4,80})》/g)) names.add(bare(name!));
  }
}

function bare(text: string): string {
  return text.replace(/[\s\u3000《》〈〉<>＜＞（）()]+/g, '');
}

/** The printed text behind its cover: its title stands alone after the cover's date, or is the very name that the cover gives. */
function startsPrinted(scan: Scan, at: number, dated: boolean, names: ReadonlySet<string>): boolean {
  const paragraph = scan.paragraphs[at]!;
  const text = plainTitle(paragraph.text);
  if (!couldBeTitle(text) || scan.marks[at] !== undefined || at + 1 >= scan.paragraphs.length) return false;
  if (names.has(bare(text)) && text.length >= 5) return true;
  if (!dated || text.length > 60 || isSubtitle(text, 'main') || IS.bracketed.test(text)) return false;
  const above = scan.elements[scan.elements.length - 1];
  const follows = above !== undefined && (above.kind === 'date' || above.kind === 'note') && above.last === at - 1;
  if (!follows && !(endsLikeTitle(text) && hasBlankAbove(scan, at))) return false;
  if (endsLikeTitle(text)) return true;
  // a title over two lines, or one whose ending we do not know: a text must follow
  const next = scan.paragraphs[at + 1]!;
  return follows && (isTitleRest(scan, at + 1) || next.text.length > 60 || scan.marks[at + 1] !== undefined || isSubtitle(next.text, 'annex'));
}

function hasBlankAbove(scan: Scan, at: number): boolean {
  return scan.paragraphs[at]!.firstLine - scan.paragraphs[at - 1]!.lastLine > 1;
}

/** 署名 without a date: the last lines of a part under its closing. */
function takeLastSigners(scan: Scan): void {
  if (scan.elements.some((e) => e.kind === 'sign')) return;
  const end = scan.parts[1] ?? scan.paragraphs.length;
  const last = end - 1;
  const above = scan.paragraphs[last - 1];
  if (last < 2 || above === undefined || !isSignLine(scan, last) || !isOrgan(scan, last)) return;
  const text = scan.paragraphs[last]!.text;
  if (text.length <= 25 && (/[。！]$/.test(above.text) || IS.closing.test(above.text)) && IS.organ.test(text)) takeSigners(scan, last);
}
