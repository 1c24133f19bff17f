/** 页面杂物: which lines are no part of the document. */
import type { ParagraphKind } from '../model.ts';
import { isFurniture, isPageNumber } from '../text/furniture.ts';
import type { Line } from './lines.ts';

/** Longest running head in UTF-16 units. */
const HEAD_LENGTH = 40;

/** @returns for each line whether it is furniture by its form, or a running head: a short line that comes again beside page numbers */
export function furnitureOf(text: string, lines: readonly Line[], kinds: readonly ParagraphKind[]): boolean[] {
  const furniture: boolean[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i]!;
    if (start === end || kinds[i] !== 'text') continue;
    const content = text.slice(start, end);
    if (!isFurniture(content)) continue;
    furniture[i] = true;
    if (isPageNumber(content)) numbers.push(i);
  }
  if (numbers.length > 1) markRunningHeads(text, lines, kinds, numbers, furniture);
  return furniture;
}

function markRunningHeads(text: string, lines: readonly Line[], kinds: readonly ParagraphKind[], numbers: readonly number[], furniture: boolean[]): void {
  const seen = new Map<string, number[]>();
  for (const number of numbers) {
    for (const step of [-1, 1]) {
      const at = neighbour(lines, number, step);
      const line = lines[at];
      if (line === undefined || kinds[at] !== 'text' || furniture[at] === true || line.end - line.start > HEAD_LENGTH) continue;
      const key = text.slice(line.start, line.end).replace(/[0-9０-９\s\u3000]+/g, '');
      if (key === '' || /[。；：！？，]$/.test(key)) continue;
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [at]);
      else places.push(at);
    }
  }
  for (const places of seen.values()) if (places.length > 1) for (const at of places) furniture[at] = true;
}

/** The next line that is not blank, at most two lines away. */
function neighbour(lines: readonly Line[], from: number, step: number): number {
  for (let at = from + step; at !== from + 3 * step; at += step) {
    const line = lines[at];
    if (line !== undefined && line.start < line.end) return at;
  }
  return -1;
}
