/** What stands under the body: 附件说明, 署名, 成文日期, 附注, 版记 (GB/T 9704—2012 7.3.4–7.3.6, 7.4). */
import { add, digitItem, IS, isEndLine, type Scan } from './scan.ts';
import { isTitleLike } from '../titles.ts';

/** Longest 署名 line in characters; how many signers there may be; how many lines may be left between two of them. */
const SIGN_LENGTH = 42;
const SIGN_LINES = 12;
/** Longest 附注 in characters. */
const NOTE_LENGTH = 300;
const SIGN_GAP = 5;

/** 附件说明 with the names listed under it. @returns index of its last paragraph */
export function takeAttach(scan: Scan, at: number): number {
  let last = at;
  let value = digitItem(attached(scan.plain[at]!));
  for (let i = at + 1; i < scan.paragraphs.length; i++) {
    const paragraph = scan.paragraphs[i]!;
    const text = scan.plain[i]!;
    if (paragraph.kind !== 'text' || text.length > 90) break;
    const item = digitItem(attached(text));
    if (item !== 0 && item === value + 1) value = item;
    else {
      const near = paragraph.firstLine - scan.paragraphs[i - 1]!.lastLine === 1;
      if (value === 0 || !near || paragraph.indent < 8 || IS.date.test(text) || IS.organ.test(text) || isEndLine(text)) break;
    }
    last = i;
  }
  add(scan, 'attach', at, last);
  return last;
}

/** An entry of 附件说明 without the word: 附件：1.… , and 附件2.… as some write each of them. */
function attached(text: string): string {
  return text.replace(/^附\s*件?\s*[：:]?\s*/, '');
}

/** Lists of organs or persons go on over lines that are set in under them, or behind a line that ends in 、 or ，. @returns index of the last one */
export function hangingEnd(scan: Scan, at: number): number {
  let last = at;
  while (last + 1 < scan.paragraphs.length) {
    const next = scan.paragraphs[last + 1]!;
    const text = scan.plain[last + 1]!;
    if (next.kind !== 'text' || next.firstLine - scan.paragraphs[last]!.lastLine > 1) break;
    if (isEndLine(text) || IS.roster.test(text) || IS.date.test(text)) break;
    if (!/[，、,]$/.test(scan.plain[last]!) && next.indent < 6) break;
    last++;
  }
  return last;
}

/** @returns whether a line that is a date is the 成文日期: it stands under its signers or near the end of its part */
export function isDateLine(scan: Scan, at: number): boolean {
  if (at > 0 && isSignLine(scan, at - 1)) return true;
  const next = scan.paragraphs[at + 1];
  return next?.kind !== 'text' || isEndLine(scan.plain[at + 1]!) || isTitleLike(scan.plain[at + 1]!) || /[。！]$/.test(scan.plain[at - 1] ?? '');
}

/** 署名: short, no mark at its end, no ordinal. */
function isSignLine(scan: Scan, at: number): boolean {
  const text = scan.plain[at];
  if (text === undefined || scan.paragraphs[at]!.kind !== 'text' || scan.taken[at] === true || scan.marks[at] !== undefined) return false;
  if (text.length < 2 || text.replace(/[\s\u3000]+/g, '').length > SIGN_LENGTH) return false;
  return !/[，！？:,]$|[。；：;“]/.test(text) && !IS.closing.test(text) && !IS.date.test(text) && !isEndLine(text);
}

/**
 * Takes the signers that end just above a date: one node a line, a name over two lines is one.
 * @param from index of the line above the date
 * @returns whether there is one
 */
export function takeSigners(scan: Scan, from: number): boolean {
  let first = from + 1;
  while (first > 0 && from - first + 1 < SIGN_LINES && isSignLine(scan, first - 1)) {
    // the line above the date is a signer whatever its name; those above it must be organs or persons by their words
    if (first <= from && !isOrgan(scan, first - 1) && !runsOn(scan, first - 1)) break;
    if (first < scan.paragraphs.length && scan.paragraphs[first]!.firstLine - scan.paragraphs[first - 1]!.lastLine > SIGN_GAP) break;
    first--;
  }
  for (let i = first; i <= from; i++) {
    const last = i < from && runsOn(scan, i) ? i + 1 : i;
    add(scan, 'sign', i, last);
    i = last;
  }
  return first <= from;
}

/** 局, 会, 厅, 处, 队 in traditional characters, with a reading in brackets as mirrored pages have it. */
const TRADITIONAL = /(?:局|會|廳|處|隊|院)(?:\([^)]*\))?$/;

function isOrgan(scan: Scan, at: number): boolean {
  const text = scan.plain[at]!;
  return IS.organ.test(text) || IS.office.test(text) || TRADITIONAL.test(text) || /[\u4e00-\u9fff]{4,}(?:[\s\u3000]{2,}[\u4e00-\u9fff]{2,})+$/.test(text);
}

/** A signer over two lines: the first is no whole name, and the line right under it ends one. */
function runsOn(scan: Scan, at: number): boolean {
  const next = scan.paragraphs[at + 1];
  return next !== undefined && !isOrgan(scan, at) && next.firstLine - scan.paragraphs[at]!.lastLine === 1 && isSignLine(scan, at + 1) && isOrgan(scan, at + 1);
}

/** A signer and its date on one line. @returns whether the line is one */
export function takeSignedDate(scan: Scan, at: number): boolean {
  const text = scan.paragraphs[at]!.text;
  const both = IS.signedDate.exec(text);
  if (both === null) return false;
  const name = both[1]!;
  if (/[，。；：]/.test(name) || (!IS.organ.test(name) && !IS.office.test(name))) return false;
  takeSigners(scan, at - 1);
  scan.elements.push(
    { kind: 'sign', paragraph: at, last: at, from: 0, to: name.length },
    { kind: 'date', paragraph: at, last: at, from: text.indexOf(both[2]!, name.length), to: text.length },
  );
  scan.taken[at] = true;
  return true;
}

/** 附注 under a date: one or more brackets. @returns index behind them */
export function takeNotes(scan: Scan, from: number): number {
  let i = from;
  while (i < scan.paragraphs.length && scan.paragraphs[i]!.kind === 'text' && scan.plain[i]!.length <= NOTE_LENGTH && IS.bracketed.test(scan.plain[i]!)) add(scan, 'note', i, i++);
  return i;
}

/** 署名 without a date: the last line of a part under its closing or its last sentence. */
export function takeLastSigner(scan: Scan): void {
  if (scan.elements.some((e) => e.kind === 'sign')) return;
  const last = (scan.parts[1] ?? scan.paragraphs.length) - 1;
  const above = scan.plain[last - 1];
  if (last < 2 || above === undefined || !isSignLine(scan, last)) return;
  const text = scan.plain[last]!;
  if (text.length <= 25 && IS.organ.test(text) && (/[。！]$/.test(above) || IS.closing.test(above))) takeSigners(scan, last);
}
