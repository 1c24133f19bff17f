/** What each line of a Markdown text is, and which marks at its start say so. Read line by line: nothing but marks is ever taken for one. */
import { isSeparator } from '../../layout/table.ts';
import type { Span } from '../../model.ts';
import { splitLines, type Line } from '../../structure/lines.ts';
import { skipSpace } from '../../text/characters.ts';
import { furnitureForm } from '../../text/furniture.ts';

export type MarkdownKind = 'blank' | 'text' | 'heading' | 'bullet' | 'ordered' | 'row' | 'separator' | 'rule' | 'fence' | 'code';

export interface MarkdownLine {
  readonly kind: MarkdownKind;
  readonly line: Line;
  /** What it says, behind its marks; of a heading without the # at its end. */
  readonly content: Span;
  /** Marks before the content, in order, and behind it. */
  readonly marks: readonly Span[];
  /** Of a heading from 1 to 6, else 0. */
  readonly level: number;
}

const QUOTE = />[ \t]?/y;
const BULLET = /[-*+•▪◦][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/y;
const ORDERED = /\d{1,3}[.)][ \t]+(?=\S)/y;
const HEADING = /#{1,6}[ \t\u3000]+(?=\S)/y;
const HEADING_END = /[ \t]+#{1,6}$/;
const FENCE = /^(?:```|~~~)/;

/** @returns a line for each line of the text */
export function markdownLines(text: string): MarkdownLine[] {
  const lines = splitLines(text);
  const fenced = fencesOf(text, lines);
  const rows = rowsOf(text, lines);
  return lines.map((line, i) => {
    const special = fenced[i] ?? rows[i];
    return special === undefined ? read(text, line) : { kind: special, line, content: { from: line.start, to: line.end }, marks: [], level: 0 };
  });
}

function read(text: string, line: Line): MarkdownLine {
  const { start, end } = line;
  if (start === end) return { kind: 'blank', line, content: { from: start, to: end }, marks: [], level: 0 };
  const form = end - start <= 160 ? furnitureForm(text.slice(start, end)) : undefined;
  if (form === 'rule') return { kind: 'rule', line, content: { from: end, to: end }, marks: [{ from: start, to: end }], level: 0 };
  const marks: Span[] = [];
  let at = start;
  const mark = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text) || pattern.lastIndex > end) return false;
    marks.push({ from: at, to: pattern.lastIndex });
    at = pattern.lastIndex;
    return true;
  };
  while (mark(QUOTE)) at = skipSpace(text, at, end);
  let kind: MarkdownKind = 'text';
  let level = 0;
  let to = end;
  if (form !== 'pageNumber' && mark(BULLET)) kind = 'bullet';
  const opens = at;
  if (mark(HEADING)) {
    kind = 'heading';
    level = text.slice(opens, at).trim().length;
    const tail = HEADING_END.exec(text.slice(Math.max(at, end - 8), end));
    if (tail !== null) {
      to = end - tail[0].length;
      marks.push({ from: to, to: end });
    }
  } else if (kind === 'text') {
    ORDERED.lastIndex = at;
    if (ORDERED.test(text) && ORDERED.lastIndex <= end) kind = 'ordered';
  }
  return { kind, line, content: { from: at, to }, marks, level };
}

/** Fences that close; one that does not is no fence. */
function fencesOf(text: string, lines: readonly Line[]): (MarkdownKind | undefined)[] {
  const kinds: (MarkdownKind | undefined)[] = [];
  if (!text.includes('```') && !text.includes('~~~')) return kinds;
  let open = -1;
  lines.forEach(({ start }, i) => {
    if (!FENCE.test(text.slice(start, start + 3))) return;
    if (open < 0) open = i;
    else {
      kinds[open] = 'fence';
      kinds[i] = 'fence';
      for (let j = open + 1; j < i; j++) kinds[j] = 'code';
      open = -1;
    }
  });
  return kinds;
}

/** Rows of tables: a head, a row of dashes below it, and what follows with a stroke in it. */
function rowsOf(text: string, lines: readonly Line[]): (MarkdownKind | undefined)[] {
  const kinds: (MarkdownKind | undefined)[] = [];
  if (!text.includes('|')) return kinds;
  const content = (i: number): string => (lines[i] === undefined ? '' : text.slice(lines[i].start, lines[i].end));
  for (let i = 1; i < lines.length; i++) {
    if (!content(i).includes('|') || !isSeparator(content(i)) || !content(i - 1).includes('|')) continue;
    kinds[i - 1] = 'row';
    kinds[i] = 'separator';
    while (content(i + 1).includes('|')) kinds[++i] = 'row';
  }
  return kinds;
}
