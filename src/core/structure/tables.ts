/** What a line is by its form alone: rows of tables, lines of a 目录, lines of a fence. None of them can hold a heading. */
import type { ParagraphKind } from '../model.ts';
import { headingStart } from './marks.ts';
import type { Line } from './lines.ts';

const FENCE = /^(?:```|~~~)/;
const PIPE_ROW = /^\|.*\||^[^|]+\|[^|]+\|/;
const CONTENTS_TITLE = /^(?:#{1,6}\s*)?目\s*[录次]$/;
const LEADER = /(?:[.．·•…⋯]\s*){3,}\s*[-—(（]?\s*\d*\s*[-—)）]?$|\t+\d+$/;
/** Longest entry of a 目录, in characters. */
const ENTRY_LENGTH = 60;

/** @returns one kind for each line */
export function lineKinds(text: string, lines: readonly Line[]): ParagraphKind[] {
  const kinds: ParagraphKind[] = [];
  const tabbed = text.includes('\t') || text.includes('|') || text.includes('```') || text.includes('~~~');
  for (let i = 0; i < lines.length; i++) kinds.push('text');
  if (tabbed) markRows(text, lines, kinds);
  if (/目[ \t　]*[录次]/.test(text)) markContents(text, lines, kinds);
  return kinds;
}

function markRows(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  let fence = -1;
  const single: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const content = text.slice(line.start, line.end);
    if (FENCE.test(content)) {
      if (fence < 0) fence = i;
      else {
        for (let j = fence; j <= i; j++) kinds[j] = 'code';
        fence = -1;
      }
      continue;
    }
    if (fence >= 0) continue;
    if (PIPE_ROW.test(content)) kinds[i] = 'row';
    // trailing tabs are empty cells
    else {
      const cells = text.slice(line.start, line.to).split('\t').length - 1;
      if (cells >= 2) kinds[i] = 'row';
      else if (cells === 1) single.push(i);
    }
  }
  // one tab alone makes a row where the mark is not followed by it (Word puts a tab behind an automatic number), or beside a row
  for (const i of single) {
    const line = lines[i]!;
    const mark = headingStart(text.slice(line.start, line.end));
    const behindMark = mark !== undefined && text.charCodeAt(line.start + mark.to) === 9;
    if (!behindMark || kinds[i - 1] === 'row' || kinds[i + 1] === 'row') kinds[i] = 'row';
  }
}

/** The entries of a 目录 end where its first entry comes again, or with the last line that has a leader or looks like an entry. */
function markContents(text: string, lines: readonly Line[], kinds: ParagraphKind[]): void {
  for (let i = 0; i < lines.length; i++) {
    const title = lines[i]!;
    if (!CONTENTS_TITLE.test(text.slice(title.start, title.end))) continue;
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
    const content = text.slice(line.start, line.end);
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
