/** 版头 and what stands above the body: red head, number, 标题, 题注, 主送机关 or 称谓 (GB/T 9704—2012 7.2, 7.3.1, 7.3.2). */
import { GENRES } from '../../text/genres.ts';
import { POINT_START } from '../../text/ordinals.ts';
import { couldBeTitle, endsInGenre, endsLikeTitle, isSubtitle, isTitleLike, opensBracket, plainTitle, splitAddressed, TITLE_LINE, TITLE_LINES } from '../titles.ts';
import { add, IS, isHeadLine, isOrganLine, isSalutation, type Scan } from './scan.ts';

export type Place = 'main' | 'annex';

/** Longest head in paragraphs; web pages put much before it. */
const HEAD_PARAGRAPHS = { main: 40, annex: 8 } as const;
const OPENS_POINT = new RegExp(`^(?:${POINT_START})`);
/** Longest title line that says nothing of being one. */
const SILENT_TITLE = 50;

/**
 * Finds the elements above the body of a part.
 * @param from index of its first paragraph (behind its label and title, for an annex)
 * @returns index of the first paragraph of the body
 */
export function findHead(scan: Scan, from: number, place: Place): number {
  const limit = Math.min(scan.paragraphs.length, from + HEAD_PARAGRAPHS[place]);
  const anchor = findAnchor(scan, from, limit, place);
  const end = anchor?.at ?? bodyStart(scan, from, limit);
  let body = end;
  if (place === 'annex') body = underTitle(scan, from, anchor?.at ?? limit, place);
  else {
    const hash = markdownTitle(scan, from, anchor?.at ?? limit);
    const named = hash >= 0 ? hash : titleLine(scan, from, end, anchor !== undefined);
    const upper = named < 0 ? end : hash >= 0 ? named : titleFirstLine(scan, from, named);
    const { first, last: title } = nearestCopy(scan, upper, named, anchor?.at ?? limit);
    if (title >= 0) add(scan, 'title', first, title);
    redHead(scan, from, first);
    if (title >= 0) body = Math.max(end, underTitle(scan, title + 1, anchor?.at ?? limit, place));
    else if (anchor?.kind === 'to') body = splitTitle(scan, anchor.at) ?? end;
  }
  if (anchor === undefined) return Math.max(from, body);
  if (scan.taken[anchor.at] !== true) add(scan, isLetterTo(scan) ? 'to' : anchor.kind, anchor.at, anchor.last);
  return anchor.last + 1;
}

/* ---- 称谓, 主送机关 */

interface Anchor {
  readonly kind: 'salute' | 'to';
  readonly at: number;
  readonly last: number;
}

/** 称谓 or 主送机关: above it stands the title, under it the body. Of a 称谓 only the first of the document counts. */
function findAnchor(scan: Scan, from: number, limit: number, place: Place): Anchor | undefined {
  let prose = 0;
  for (let i = from; i < limit; i++) {
    if (scan.paragraphs[i]!.kind !== 'text') continue;
    const text = scan.plain[i]!;
    const mark = scan.marks[i];
    // an ordinal with nothing behind it is still being typed, or left over
    if (mark !== undefined && text.length <= mark.to) continue;
    if (mark?.certainty === 'sure' && (mark.value === 1 || (prose > 0 && text.length > mark.to + 1))) return undefined;
    const last = anchorEnd(scan, i, limit);
    if (last >= i) {
      const kind = isSalutation(joined(scan, i, last)) ? 'salute' : 'to';
      return kind === 'salute' && place === 'annex' ? undefined : { kind, at: i, last };
    }
    if (/[。！？]$/.test(text) && text.length > 30 && !isSubtitle(text, 'main')) {
      prose++;
      if (place === 'annex' || prose > 3) return undefined;
    }
  }
  return undefined;
}

/** 文种 that are sent to somebody; a 报告 may be a speech (政府工作报告). */
const LETTER = new RegExp(`(?:${GENRES.filter((g) => g.addressed && g.name !== '报告').flatMap((g) => g.endings).join('|')}|答复)$`);

/** 张三等代表： 李四同志： 全体教职工： under a 函, a 批复, a 通知: those that a document is sent to are 主送, not 称谓. */
function isLetterTo(scan: Scan): boolean {
  const title = scan.elements.find((e) => e.kind === 'title');
  return title !== undefined && LETTER.test(plainTitle(scan.plain[title.last]!));
}

/** @returns last line of the 称谓 or 主送机关 that starts at `from`, -1 when none does; its lines before the last end in 、 or ， */
function anchorEnd(scan: Scan, from: number, limit: number): number {
  let text = '';
  for (let i = from; i < Math.min(limit, from + 6); i++) {
    if (scan.paragraphs[i]!.kind !== 'text') return -1;
    text += scan.plain[i]!;
    if (i === from && /!|！$/.test(text) && isSalutation(text)) return i;
    if (/[：:]$/.test(text)) return isAddressee(text) || isSalutation(text) ? i : -1;
    if (!/[、，,]$/.test(text)) return -1;
  }
  return -1;
}

function joined(scan: Scan, first: number, last: number): string {
  return scan.plain.slice(first, last + 1).join('');
}

const ADDRESSEE = /^(?!.*(?:如下|以下|下列|下面|事项|问题|要求|情况|意见|通知|通告|公告|内容|时间|地点|范围|标准|条件|说明|包括|规定|指出|认为|强调|议定|决定|提出|其中|注|附件|联系人|电话)[：:]$)[^。；！？“”"]{2,}[：:]$/;
const ADDRESSED = /(?:各|政府|委|局|厅|部|署|院|办|会|司|行|处|科|股|室|所|中心|公司|集团|单位|机构|部门|乡|镇|村|街道|区|县|市|省|校|学校|大学|组|军|社|团|代表|委员|团体|企业|机关|支部|总支|党组|银行|站|队|厂|矿|医院|馆|国务院|中心校|同志|组织|中央|总署|总局|贵.{1,6})(?:[（(][^（）()]*[）)])?等?[：:]$/;

/** 主送机关 7.3.2: names of organs, a colon at the end. */
function isAddressee(text: string): boolean {
  return text.length <= 400 && ADDRESSEE.test(text) && ADDRESSED.test(text) && !/^[—\-•·（(]/.test(text) && (text.length <= 60 || /[、，,]/.test(text));
}

/* ---- 标题 */

/** First paragraph that is running text, a heading or a point. */
function bodyStart(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    if (scan.paragraphs[i]!.kind !== 'text') return i;
    const text = scan.plain[i]!;
    if (scan.marks[i] !== undefined && !isTitleLike(text) && text.length > scan.marks[i]!.to) return i;
    if (IS.docno.test(text) || IS.annexLabel.test(text) || isSubtitle(text, 'main')) continue;
    if (opensBracket(text)) {
      i = bracketEnd(scan, i, limit);
      continue;
    }
    if (/[。！？；：:;]$/.test(text) || text.length > 120 || /。./.test(text)) return i;
    if (OPENS_POINT.test(text)) return i;
  }
  return limit;
}

/** @returns last paragraph of a 题注 whose bracket opens in `from` and closes within a few lines */
function bracketEnd(scan: Scan, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + 7); i++) if (/[）)]$/.test(scan.plain[i]!)) return i;
  return from;
}

function markdownTitle(scan: Scan, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (scan.marks[i] === undefined && /^#\s+\S/.test(scan.paragraphs[i]!.text)) return i;
  return -1;
}

/** The last line of the title: of the lines above the body the one nearest to it that is a title by its words or by its place. */
function titleLine(scan: Scan, from: number, end: number, anchored: boolean): number {
  const { paragraphs, plain, marks } = scan;
  const noted = new Set<number>();
  let top = -1;
  for (let i = from; i < end; i++) {
    if (paragraphs[i]!.kind !== 'text') continue;
    if (opensBracket(plain[i]!)) {
      const last = bracketEnd(scan, i, end);
      for (let j = i; j <= last; j++) noted.add(j);
      i = last;
    } else if (isHeadLine(plain[i]!)) noted.add(i);
    else if (top < 0) top = i;
  }
  for (let i = end - 1; i >= from; i--) {
    const text = plain[i]!;
    if (paragraphs[i]!.kind !== 'text' || noted.has(i) || marks[i] !== undefined || !couldBeTitle(text) || isRedHead(scan, i, end)) continue;
    if (isTitleLike(text)) return i;
    // who speaks, under a title that says that it is one
    if (isSubtitle(text, 'main') && isUnderTitle(scan, from, i, noted)) continue;
    // a line that does not say so is a title just above its notes or its addressee, or when it stands first
    if (plainTitle(text).length > SILENT_TITLE || plainTitle(text).length < (anchored && i + 1 === end ? 2 : 4)) continue;
    const below = i + 1 === end ? anchored : noted.has(i + 1) && (isSubtitle(plain[i + 1]!, 'main') || opensBracket(plain[i + 1]!) || IS.docno.test(plain[i + 1]!));
    if (below && !isOrganLine(text)) return i;
    if (i === top && i + 1 >= end) return i;
  }
  return -1;
}

/** @returns whether above a line, with nothing but notes between, stands a title */
function isUnderTitle(scan: Scan, from: number, at: number, noted: ReadonlySet<number>): boolean {
  let above = at - 1;
  while (above >= from && (noted.has(above) || isSubtitle(scan.plain[above]!, 'main'))) above--;
  return above >= from && isTitleLike(scan.plain[above]!);
}

/** Where a page gives its title more than once, the copy nearest the text is the title; the others are page furniture. */
function nearestCopy(scan: Scan, first: number, last: number, limit: number): { first: number; last: number } {
  if (last < 0) return { first, last };
  const { plain, paragraphs, marks } = scan;
  const wanted = bareTitle(plain.slice(first, last + 1).join(''));
  let nearest = { first, last };
  for (let i = last + 1; i < limit && marks[i]?.certainty !== 'sure'; i++) {
    if (paragraphs[i]!.kind !== 'text') continue;
    if (!plain[i]!.includes(wanted.charAt(0)) && plain[i]!.length <= TITLE_LINE) continue;
    if (plain[i]!.length > TITLE_LINE && !isSubtitle(plain[i]!, 'main')) break;
    let copy = '';
    for (let j = i; j < Math.min(limit, i + TITLE_LINES) && wanted.startsWith(copy); j++) {
      copy += bareTitle(plain[j]!);
      if (copy === wanted) nearest = { first: i, last: j };
    }
  }
  return nearest;
}

function bareTitle(text: string): string {
  return plainTitle(text).replace(/[\s\u3000]+/g, '');
}

/** Lines above the last one that belong to the same title: short, unended, on the lines just before. */
function titleFirstLine(scan: Scan, from: number, last: number): number {
  let first = last;
  while (first > from && last - first + 1 < TITLE_LINES) {
    const above = scan.plain[first - 1]!;
    const below = scan.plain[first]!;
    const gap = scan.paragraphs[first]!.firstLine - scan.paragraphs[first - 1]!.lastLine;
    if (scan.paragraphs[first - 1]!.kind !== 'text' || (gap !== 1 && !(gap === 2 && isUnfinished(above, below))) || scan.marks[first - 1] !== undefined || scan.taken[first - 1] === true) break;
    if (!couldBeTitle(above) || isHeadLine(above) || above.length > SILENT_TITLE || isRedHead(scan, first - 1, last)) break;
    const complete = endsInGenre(above) || plainTitle(above) === plainTitle(below);
    if (complete && !/^(?:的|和|及|暨|与)/.test(plainTitle(below)) && !above.endsWith("》")) break;
    first--;
  }
  return first;
}

/** A title goes on over a blank line when what stands above it cannot end there. */
function isUnfinished(above: string, below: string): boolean {
  return (above.includes('关于') && !endsLikeTitle(above) && !below.includes('关于')) || (isOrganLine(above) && below.startsWith("关于"));
}

/** 标题 and 主送机关 run together on one line. @returns index behind it, undefined when the line is no such one */
function splitTitle(scan: Scan, at: number): number | undefined {
  const text = scan.paragraphs[at]!.text;
  const split = splitAddressed(text);
  if (split < 0) return undefined;
  scan.elements.push({ kind: 'title', paragraph: at, last: at, from: 0, to: split }, { kind: 'to', paragraph: at, last: at, from: split, to: text.length });
  scan.taken[at] = true;
  return at + 1;
}

/** @returns index behind the notes under a title: 副标题, 题注, 发文字号 */
function underTitle(scan: Scan, from: number, limit: number, place: Place): number {
  let i = from;
  for (; i < limit; i++) {
    if (scan.paragraphs[i]!.kind !== 'text') break;
    const text = scan.plain[i]!;
    if (takeNumbers(scan, i)) continue;
    if (opensBracket(text)) {
      const last = bracketEnd(scan, i, limit);
      add(scan, 'subtitle', i, last);
      i = last;
    } else if (isSubtitle(text, place) && scan.marks[i]?.certainty !== 'sure') add(scan, 'subtitle', i, i);
    else break;
  }
  return i;
}

/* ---- 版头 */

/** 份号, 密级, 紧急程度, 发文机关标志, 发文字号, 签发人. */
function redHead(scan: Scan, from: number, end: number): void {
  for (let i = from; i < end; i++) {
    if (scan.taken[i] === true || takeNumbers(scan, i)) continue;
    if (isRedHead(scan, i, end + 1) || /^文\s*件$/.test(scan.plain[i]!)) {
      let first = i;
      while (first > from && isOrganLine(scan.plain[first - 1]!) && scan.taken[first - 1] !== true) first--;
      let last = i;
      while (last + 1 < end && isOrganLine(scan.plain[last + 1]!)) last++;
      if (last > first || scan.plain[i]!.length > 4) add(scan, 'org', first, last);
      i = last;
    } else if (isOrganLine(scan.plain[i]!)) {
      // the mark of a 信函: names of organs alone, just above the number (GB/T 9704—2012 10.1)
      let last = i;
      while (last + 1 < end && isOrganLine(scan.plain[last + 1]!)) last++;
      if (last + 1 < end && (IS.docno.test(scan.plain[last + 1]!) || IS.signer.test(scan.plain[last + 1]!))) add(scan, 'org', i, last);
      i = last;
    }
  }
}

/** 发文机关标志 7.2.4, 10.2, 10.3: ends in 文件, 令, 纪要 … with a number under it and a title or a text still to come. */
function isRedHead(scan: Scan, at: number, end: number): boolean {
  const text = scan.plain[at]!;
  if (text.includes('关于') || !/(?:文\s*件|令|命令|纪\s*要|公\s*告|简\s*报)$/.test(text)) return false;
  for (let i = at + 1; i < Math.min(scan.paragraphs.length, Math.max(end, at + 4)); i++) {
    const next = scan.plain[i]!;
    if (IS.docno.test(next) || IS.docnoFirst.test(next)) {
      if (/文\s*件$/.test(text)) return true;
      // ××人民政府令 is the mark of the organ; ××禁火令 and a 纪要 without another title are titles
      if (text.endsWith("令")) return isOrganLine(text.replace(/命?令$/, '')) || text.endsWith("主席令");
      return scan.plain.slice(i + 1, i + 1 + TITLE_LINES).some((line, j) => isTitleLike(line) && scan.marks[i + 1 + j] === undefined);
    }
    if (i >= end || !IS.signer.test(next)) break;
  }
  return /文\s*件$/.test(text) && text.length > 4;
}

/** 份号, 密级, 紧急程度, 发文字号 and 签发人, the last two often on one line. */
function takeNumbers(scan: Scan, at: number): boolean {
  const text = scan.plain[at]!;
  if (IS.copyNumber.test(text)) add(scan, 'copyNumber', at, at);
  else if (IS.secrecy.test(text)) add(scan, 'secrecy', at, at);
  else if (IS.urgency.test(text)) add(scan, 'urgency', at, at);
  else if (IS.docno.test(text)) add(scan, 'docno', at, at);
  else if (IS.signer.test(text)) {
    const source = scan.paragraphs[at]!.text;
    const number = IS.docnoFirst.exec(source);
    if (number !== null) scan.elements.push({ kind: 'docno', paragraph: at, last: at, from: 0, to: number[0].length });
    scan.elements.push({ kind: 'signer', paragraph: at, last: at, from: IS.signer.exec(source)?.index ?? 0, to: source.length });
    scan.taken[at] = true;
  } else return false;
  return true;
}
