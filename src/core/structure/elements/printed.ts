/** 附件 (GB/T 9704—2012 7.3.7) and texts printed behind a cover (印发, 转发, 公布): each is a part that numbers afresh. */
import { couldBeTitle, endsLikeTitle, isSubtitle, isTitleLike, plainTitle, TITLE_LINES } from '../titles.ts';
import { findHead } from './head.ts';
import { add, digitItem, IS, isHeadLine, type Scan } from './scan.ts';

/** Longest title of a printed text, and of a further line of it. */
const PRINTED_TITLE = 80;
const TITLE_REST = 50;
/** Longest name in 《》, in UTF-16 units. */
const LONGEST_NAME = 90;

/** @returns whether a line `附件`, `附件1`, `附：` opens an annex; above a list of names before the date it is 附件说明 */
export function isAnnexLabel(scan: Scan, at: number, signed: boolean): boolean {
  if (!IS.annexLabel.test(scan.plain[at]!)) return false;
  const next = scan.plain[at + 1];
  if (next === undefined) return signed;
  return signed || !/[：:]$/.test(scan.plain[at]!) || digitItem(next) !== 1;
}

/**
 * Begins a part with its label or its title.
 * @returns index of the first paragraph of its body
 */
export function beginAnnex(scan: Scan, at: number): number {
  const { paragraphs } = scan;
  let next = at + 1;
  scan.parts.push(at);
  if (IS.annexLabel.test(scan.plain[at]!)) {
    add(scan, 'annex', at, at);
    // its title gives no node of its own
    while (next < paragraphs.length && next - at <= TITLE_LINES && isTitleUnderLabel(scan, next, at + 1)) scan.taken[next++] = true;
  } else {
    while (next < paragraphs.length && next - at < TITLE_LINES && isTitleRest(scan, next)) next++;
    add(scan, 'annex', at, next - 1);
  }
  return findHead(scan, next, 'annex');
}

function isTitleRest(scan: Scan, at: number): boolean {
  const paragraph = scan.paragraphs[at]!;
  const text = scan.plain[at]!;
  return paragraph.kind === 'text' && paragraph.firstLine - scan.paragraphs[at - 1]!.lastLine === 1 && text.length <= TITLE_REST
    && couldBeTitle(text) && !endsLikeTitle(scan.plain[at - 1]!) && scan.marks[at] === undefined && !isHeadLine(text);
}

function isTitleUnderLabel(scan: Scan, at: number, first: number): boolean {
  const paragraph = scan.paragraphs[at]!;
  const text = scan.plain[at]!;
  if (paragraph.kind !== 'text' || text.length > PRINTED_TITLE || !couldBeTitle(text) || scan.marks[at] !== undefined || IS.annexLabel.test(text)) return false;
  return at === first || (paragraph.firstLine - scan.paragraphs[at - 1]!.lastLine === 1 && !isHeadLine(text));
}

/** Names in 《》 with the offset of the first of each: the texts that a cover prints or amends. */
function namesOf(source: string): Map<string, number> {
  const names = new Map<string, number>();
  let at = source.indexOf('《');
  while (at >= 0) {
    const end = source.indexOf('》', at);
    if (end < 0) break;
    // of names inside names the inner one is looked at too
    const inner = source.lastIndexOf('《', end);
    if (end - inner <= LONGEST_NAME) {
      const key = bare(source.slice(inner + 1, end));
      if (!names.has(key)) names.set(key, inner);
    }
    at = source.indexOf('《', end);
  }
  return names;
}

function bare(text: string): string {
  return text.replace(/[\s\u3000《》〈〉<>＜＞（）()]+/g, '');
}

/**
 * Whether a line is the title of the text printed behind its cover: it stands alone behind the cover's date, or is the very name that the cover gives.
 * @param dated whether the cover's date stands above
 */
export function startsPrinted(scan: Scan, at: number, dated: boolean): boolean {
  const text = plainTitle(scan.plain[at]!);
  if (text.length > PRINTED_TITLE || !couldBeTitle(text) || scan.marks[at] !== undefined || at + 1 >= scan.paragraphs.length) return false;
  if (text.length >= 5) {
    scan.names ??= namesOf(scan.source);
    const { from } = scan.paragraphs[at]!;
    if ((scan.names.get(bare(text)) ?? from) < from && !isOwnTitle(scan, text)) return true;
  }
  if (!dated || isSubtitle(text, 'main') || IS.bracketed.test(text)) return false;
  const above = scan.elements[scan.elements.length - 1];
  const follows = above !== undefined && (above.kind === 'date' || above.kind === 'note') && above.last === at - 1;
  if (isTitleLike(text)) return follows || scan.paragraphs[at]!.firstLine - scan.paragraphs[at - 1]!.lastLine > 1;
  // a title over two lines, or one whose ending we do not know: a text must follow
  const next = scan.plain[at + 1]!;
  return follows && (isTitleRest(scan, at + 1) || next.length > 60 || scan.marks[at + 1] !== undefined || isSubtitle(next, 'annex'));
}

/** A page that gives a text twice repeats its title, which prints nothing. */
function isOwnTitle(scan: Scan, text: string): boolean {
  const own = scan.elements.find((e) => e.kind === 'title');
  return own !== undefined && bare(scan.plain.slice(own.paragraph, own.last + 1).join('')) === bare(text);
}
