/** What stands below the body of a cover: 附件说明, 署名, 成文日期. */
import { HAN_YEAR } from '../../text/numerals.ts';
import { readDate, type WrittenDate } from './dates.ts';
import type { Line } from './lines.ts';
import { ANNEX_LABEL, ATTACH, ATTACH_ALONE, COPY, ISSUED, ITEM, NOTE, ORGAN, SIGN_LENGTH } from './shapes.ts';

/** Role of the paragraph to which a line belongs, '' for page furniture. */
export type RoleOf = (line: Line) => string;

export interface SignedDate {
  readonly line: Line;
  /** Where the date stands in the line: a signer may stand before it. */
  readonly from: number;
  readonly text: string;
  /** Undefined where it holds placeholders or lost a part. */
  readonly date: WrittenDate | undefined;
}

/** Most blank lines between 署名 and 成文日期. */
const SIGN_GAP = 4;

const SIGNED_DATE = new RegExp(String.raw`^(\S.{1,39}?)[\s\u3000]+((?:\d{2,4}|${HAN_YEAR})\s*[年./-].{2,16})$`);

/** @returns the last date of the cover that stands on its own line or behind a signer, near its end. */
export function findDate(lines: readonly Line[], from: number, to: number, roleOf: RoleOf): SignedDate | undefined {
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
    const { text, paragraph } = lines[i]!;
    if (paragraph >= 0 && !NOTE.test(text) && !ANNEX_LABEL.test(text) && !(i === at + 1 && ORGAN.test(text) && text.length <= SIGN_LENGTH)) return false;
  }
  return true;
}

function isSigner(line: Line | undefined, roleOf: RoleOf): boolean {
  if (line === undefined || line.text.length > SIGN_LENGTH) return false;
  return roleOf(line) === 'sign' || (ORGAN.test(line.text.replace(/[\s\u3000]+/g, '')) && !/[，。；：！？“]/.test(line.text) && !/^[一二三四五六七八九十（(0-9]/.test(line.text));
}

/** @returns the lines above the date that name organs or persons */
export function signersOf(lines: readonly Line[], date: SignedDate, from: number, roleOf: RoleOf): Line[] {
  if (date.from > 0) return [date.line];
  const at = lines.indexOf(date.line);
  let first = at;
  while (first > from && isSigner(lines[first - 1], roleOf) && lines[first]!.number - lines[first - 1]!.number <= SIGN_GAP) first--;
  return lines.slice(first, at);
}

/** @returns an 附件说明 under the date: nothing stands below it but further names, a label of an annex or 版记, so it is no title of an annex. */
export function attachBelow(lines: readonly Line[], from: number, end: number): Line | undefined {
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
export function attachOf(lines: readonly Line[], from: number, to: number): Line[] {
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
