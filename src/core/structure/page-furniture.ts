/** 页面杂物: which lines are no part of the document. */
import type { ParagraphKind } from '../model.ts';
import { isFurniture, isPageNumber } from '../text/furniture.ts';
import type { Line } from './lines.ts';

/** Longest running head in UTF-16 units. */
const HEAD_LENGTH = 40;
/** A running head holds so many letters or 汉字 at least: 附录 1, 附录 2 are titles, and a table's cells come again too. */
const HEAD_LETTERS = 4;
/** It stands by so many of the page numbers at least: left and right pages may have two. */
const HEAD_SHARE = 0.4;

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
      const content = text.slice(line.start, line.end);
      const key = content.replace(/[^\p{L}]+/gu, '');
      if (key.length < HEAD_LETTERS || /[。；：！？，.;:!?,]$/.test(content)) continue;
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [at]);
      else places.push(at);
    }
  }
  for (const places of seen.values()) if (places.length > 1 && places.length >= HEAD_SHARE * numbers.length) for (const at of places) furniture[at] = true;
}

/** The next line that is not blank, at most two lines away. */
function neighbour(lines: readonly Line[], from: number, step: number): number {
  for (let at = from + step; at !== from + 3 * step; at += step) {
    const line = lines[at];
    if (line !== undefined && line.start < line.end) return at;
  }
  return -1;
}
