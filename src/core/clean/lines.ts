/** White space at the ends of lines, blank lines, tabs. */
import type { GongwenDocument } from '../model.ts';
import { headingStart } from '../structure/marks.ts';
import { splitLines, type Line } from '../structure/lines.ts';
import type { CleanEdit } from './draft.ts';

const TAB = 9;
const INDENT = '　　';

/** @returns for each line whether it is a row of a table parted by tabs: trailing tabs are its empty cells */
function tabbedRows(doc: GongwenDocument): boolean[] {
  const rows: boolean[] = [];
  for (const { kind, firstLine, text } of doc.paragraphs) if (kind === 'row' && text.includes('\t')) rows[firstLine] = true;
  return rows;
}

/** White space behind the last character of a line; all of a line that holds nothing else. */
export function trailingEdits(doc: GongwenDocument): CleanEdit[] {
  const rows = tabbedRows(doc);
  return splitLines(doc.text).flatMap((line, i): CleanEdit[] => {
    const end = rows[i] === true ? behindTabs(doc.text, line) : line.end;
    const from = line.start === line.end ? line.from : end;
    return from < line.to ? [{ from, to: line.to, text: '' }] : [];
  });
}

function behindTabs(text: string, line: Line): number {
  let end = line.to;
  while (end > line.end && text.charCodeAt(end - 1) !== TAB) end--;
  return end;
}

/** Tabs at the start of a paragraph and behind its ordinal. */
export function tabEdits(doc: GongwenDocument): CleanEdit[] {
  if (!doc.text.includes('\t')) return [];
  const edits: CleanEdit[] = [];
  for (const paragraph of doc.paragraphs) {
    const { kind, pieces, firstLine } = paragraph;
    if (kind !== 'text') continue;
    for (let at = doc.lineStarts[firstLine]!; at < paragraph.from; at++) {
      if (doc.text.charCodeAt(at) === TAB) edits.push({ from: at, to: at + 1, text: INDENT });
    }
    const { from, to } = pieces[0]!;
    const mark = headingStart(doc.text.slice(from, Math.min(to, from + 40)));
    const behind = mark === undefined ? to : from + mark.to;
    let end = behind;
    while (end < to && doc.text.charCodeAt(end) === TAB) end++;
    if (end > behind) edits.push({ from: behind, to: end, text: '' });
  }
  return edits;
}

/** Of the gaps between lines that hold something, so many are blank where a text is set with blank lines throughout. */
const MOSTLY = 0.5;
const LEAST_GAPS = 3;

/** Blank lines between all paragraphs go; a gap that is wider than the others becomes one blank line. */
export function blankLineEdits(doc: GongwenDocument): CleanEdit[] {
  const lines = splitLines(doc.text);
  const rows: boolean[] = [];
  for (const { kind, firstLine } of doc.paragraphs) if (kind === 'row') rows[firstLine] = true;
  const gaps = gapsOf(lines);
  const inner = gaps.filter(({ above, below }) => above >= 0 && below < lines.length);
  const blank = inner.filter(({ above, below }) => below - above > 1).length;
  const spaced = blank >= LEAST_GAPS && blank > MOSTLY * inner.length;
  const usual = spaced ? usualGap(inner.map(({ above, below }) => below - above - 1)) : 0;
  return gaps.flatMap(({ above, below }): CleanEdit[] => {
    const count = below - above - 1;
    const partsTables = rows[above] === true && rows[below] === true;
    const keep = above < 0 || below === lines.length || (spaced && !partsTables && count <= usual) ? 0 : Math.min(count, 1);
    if (count <= keep) return [];
    const from = lines[above + 1 + keep]!.from;
    return [{ from, to: below < lines.length ? lines[below]!.from : lines[lines.length - 1]!.from, text: '' }];
  });
}

interface Gap {
  /** Lines that hold something on both sides; -1 before the first one, the count of lines behind the last. */
  readonly above: number;
  readonly below: number;
}

function gapsOf(lines: readonly Line[]): Gap[] {
  const gaps: Gap[] = [];
  let above = -1;
  lines.forEach((line, below) => {
    if (line.start === line.end) return;
    gaps.push({ above, below });
    above = below;
  });
  if (above >= 0) gaps.push({ above, below: lines.length });
  return gaps;
}

/** The commonest width of a gap in blank lines, of those that are any. */
function usualGap(counts: readonly number[]): number {
  const found = new Map<number, number>();
  for (const count of counts) if (count > 0) found.set(count, (found.get(count) ?? 0) + 1);
  let usual = 0;
  for (const [count, times] of found) if (times > (found.get(usual) ?? 0)) usual = count;
  return usual;
}
