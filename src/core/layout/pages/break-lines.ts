/** Lines of a paragraph: as many characters as there is room for, then back to where a line may end. */
import { latinBreak } from './latin-breaks.ts';
import { chineseBreak } from './line-edges.ts';
import { isLetter, scriptOf } from './scripts.ts';
import type { Measured } from './stretches.ts';
import { tabbed, type Tabs } from './tabs.ts';

/** Offsets in the paragraph's text. */
export interface Line {
  readonly from: number;
  /** Behind its last character; blanks at its end belong to no line. */
  readonly to: number;
  /** Whether the paragraph or the writer ends it, so that it is not spread. */
  readonly ends: boolean;
  /** Whether it had to be cut where no line should end: a word longer than the line. */
  readonly forced: boolean;
}

/**
 * @param room of the first line and of the others, in twips
 * @returns at least one line
 */
export function breakLines(measured: Measured, room: { readonly first: number; readonly rest: number }, tabs: Tabs): Line[] {
  const { text, stretches } = measured;
  const lines: Line[] = [];
  let from = 0;
  let stretch = 0;
  do {
    while (stretch < stretches.length - 1 && stretches[stretch]!.to <= from) stretch++;
    const end = lineEnd(measured, from, stretch, lines.length === 0 ? room.first : room.rest, tabs);
    lines.push({ from, to: end.to, ends: end.hard, forced: end.forced });
    if (end.next >= text.length) {
      // a line end that closes the text opens one more line
      if (end.hard && end.next > end.to && text.endsWith('\n')) lines.push({ from: text.length, to: text.length, ends: true, forced: false });
      break;
    }
    from = end.next;
  } while (from < text.length);
  return lines;
}

interface End {
  readonly to: number;
  readonly next: number;
  readonly hard: boolean;
  readonly forced: boolean;
}

function lineEnd(measured: Measured, from: number, first: number, room: number, tabs: Tabs): End {
  const { text, widths, stretches } = measured;
  let x = 0;
  for (let i = first; i < stretches.length; i++) {
    const { kind, from: begin, to, gap, spacing } = stretches[i]!;
    const at = Math.max(from, begin);
    if (kind === 'break') return { to: begin, next: to, hard: true, forced: false };
    if (kind === 'tab') {
      x = tabbed(measured, tabs, i, x);
      if (x > room && at > from) return { to: at, next: at, hard: false, forced: false };
      continue;
    }
    if (at > from) x += gap;
    let width = -spacing;
    for (let cut = at; cut < to; cut++) {
      if (widths[cut] === 0 && cut > at) continue;
      width += widths[cut]! + spacing;
      if (x + width > room) return cutAt(measured, from, first, i, cut);
    }
    // a stretch takes whole twips
    x += Math.ceil(width);
  }
  return { to: text.length, next: text.length, hard: true, forced: false };
}

/** The character at `cut` has no room: goes back through the stretches to where the line may end. */
function cutAt({ text, stretches, program }: Measured, from: number, first: number, index: number, cut: number): End {
  let at = cut;
  for (let i = index; ; i--) {
    const begin = Math.max(from, stretches[i]!.from);
    if (isBlank(text.charCodeAt(at))) return ended(text, from, at, false);
    const end = isLatinAt(text, at, begin, from, stretches[i]!.latin) ? latinBreak(text, at, from) : chineseBreak(text, at, from, program);
    if (end > begin || (end === begin && begin > from)) return ended(text, from, end, false);
    if (end <= from || i <= first || stretches[i - 1]!.kind !== 'text') break;
    at = lastOf(text, stretches[i]!.from);
  }
  return ended(text, from, Math.max(cut, behind(text, from)), true);
}

/** Blanks at the end of a line hang out of it, those that follow begin no line. */
function ended(text: string, from: number, at: number, forced: boolean): End {
  let to = at;
  while (to > from + 1 && isBlank(text.charCodeAt(to - 1))) to--;
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return { to, next, hard: false, forced };
}

/** A mark breaks as the last letter before it does. */
function isLatinAt(text: string, at: number, begin: number, from: number, latin: boolean): boolean {
  let letter = at;
  while (letter > from && !isLetter(text.charCodeAt(letter))) letter--;
  return letter < begin ? scriptOf(text.charCodeAt(letter)) === 'latin' : latin;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0;
}

/** @returns the offset of the character before `at`, which is never the second half of a pair */
function lastOf(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && at > 1 ? at - 2 : at - 1;
}

function behind(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? at + 2 : at + 1;
}
