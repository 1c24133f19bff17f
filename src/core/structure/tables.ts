/** What a line is by its form alone: rows of tables, lines of a 目录, lines of a fence. None of them can hold a heading. */
import type { ParagraphKind } from '../model.ts';
import { headingStart } from './marks.ts';
import type { Line } from './lines.ts';

const PIPE_ROW = /^\|.*\||^[^|]+\|[^|]+\|/;
const CONTENTS_TITLE = /^(?:#{1,6}\s*)?目\s*[录次]$/;
const CONTENTS_LAST = '录次';
const LEADER = /[…⋯]\s*\d+$|(?:[.．·•…⋯]\s*){3,}\s*[-—(（]?\s*\d*\s*[-—)）]?$|\t+\d+$/;
/** Longest entry of a 目录, in characters. */
const ENTRY_LENGTH = 60;

/** @returns one kind for each line */
export function lineKinds(text: string, lines: readonly Line[]): ParagraphKind[] {
  const kinds = lines.map((): ParagraphKind => 'text');
  if (text.includes('|')) markPipes(text, lines, kinds);
  if (text.includes('\t')) markTabs(text, lines, kinds);
  if (text.includes('```') || text.includes('~~~')) markFences(text, lines, kinds);
  markContents(text, lines, kinds);
  return kinds;
}

function markFences(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  let fence = -1;
  for (let i = 0; i < lines.length; i++) {
    const { start } = lines[i]!;
    if (!text.startsWith('```', start) && !text.startsWith('~~~', start)) continue;
    if (fence < 0) fence = i;
    else {
      for (let j = fence; j <= i; j++) kinds[j] = 'code';
      fence = -1;
    }
  }
}

function markPipes(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  forEachLineWith('|', text, lines, (i) => {
    const line = lines[i]!;
    if (PIPE_ROW.test(text.slice(line.start, line.end))) kinds[i] = 'row';
  });
}

function markTabs(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  const single: number[] = [];
  forEachLineWith('\t', text, lines, (i) => {
    // trailing tabs are empty cells, leading ones an indent
    const line = lines[i]!;
    let tabs = 0;
    for (let at = text.indexOf('\t', line.start); at >= 0 && at < line.to; at = text.indexOf('\t', at + 1)) tabs++;
    if (line.start === line.end || tabs === 0) return;
    if (tabs >= 2) kinds[i] = 'row';
    else single.push(i);
  });
  // one tab alone makes a row where the mark is not followed by it (Word puts a tab behind an automatic number), or beside a row
  for (const i of single) {
    const line = lines[i]!;
    const mark = headingStart(text.slice(line.start, line.end));
    const behindMark = mark !== undefined && text.charCodeAt(line.start + mark.to) === 9;
    if (!behindMark || kinds[i - 1] === 'row' || kinds[i + 1] === 'row') kinds[i] = 'row';
  }
}

function forEachLineWith(character: string, text: string, lines: readonly Line[], visit: (index: number) => void): void {
  let i = 0;
  for (let at = text.indexOf(character); at >= 0; at = i < lines.length ? text.indexOf(character, lines[i]!.from) : -1) {
    while (lines[i]!.to < at) i++;
    visit(i++);
  }
}

/** The entries of a 目录 end where its first entry comes again, or with the last line that has a leader or looks like an entry. */
function markContents(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  for (let i = 0; i < lines.length; i++) {
    const title = lines[i]!;
    if (title.end - title.start > 12 || title.end - title.start < 2 || !CONTENTS_LAST.includes(text.charAt(title.end - 1)) || !CONTENTS_TITLE.test(text.slice(title.start, title.end))) continue;
    const end = contentsEnd(text, lines, i + 1);
    for (let j = i; j < end; j++) if (kinds[j] === 'text') kinds[j] = 'contents';
    i = Math.max(i, end - 1);
  }
}

function contentsEnd(text: string, lines: readonly Line[], from: number): number {
  let first = '';
  let lastLeader = -1;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start === line.end) continue;
    const content = text.slice(line.start, Math.min(line.end, line.start + 200));
    const entry = entryText(content);
    if (first === '') first = entry;
    else if (entry === first && !LEADER.test(content)) return i;
    if (LEADER.test(content)) lastLeader = i;
    else if (content.length > ENTRY_LENGTH || /[。；]$/.test(content)) break;
  }
  return lastLeader < 0 ? from : lastLeader + 1;
}

function entryText(content: string): string {
  return content.replace(LEADER, '').replace(/\s*[-—(（]?\d+[-—)）]?$/, '').replace(/[\s*]+/g, '');
}
