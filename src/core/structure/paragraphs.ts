/** Lines → logical paragraphs: hard wraps undone run by run, furniture set aside (outline-spec, “Logical paragraphs”). */
import { tableOf } from '../text/characters.ts';
import type { Paragraph, ParagraphKind, Span } from '../model.ts';
import { furnitureOf } from './page-furniture.ts';
import { startsElement } from '../text/elements.ts';
import { POINT_START } from '../text/ordinals.ts';
import { headingStart, mayBeInline, type HeadingMark } from './marks.ts';
import { widthOf, type Line } from './lines.ts';
import { lineKinds } from './tables.ts';

/** Narrowest and widest column, in half-width columns, in which wrapped text is looked for. */
const NARROWEST = 30;
const WIDEST = 130;
/** A run is at least so many lines. */
const RUN_LINES = 4;
/** A run ends when so many lines in a row are short. */
const SHORT_LINES = 12;
/** A run shows within so many lines that it is one. */
const JUDGED_LINES = 80;
/** Full-width indent of the first line of a paragraph, in columns, and a little. */
const INDENT = 5;

const TERMINAL = tableOf('。！？；：!?;:…');
const CLOSING = tableOf('”’"』」）)');

/** Ends of a line after which the next one cannot open with an ordinal of its own. */
const LEADS_UP = /[第、和及与至或（(“《·—条款项一二三四五六七八九十百千0-9]$/;

/** Marks that prose holds; marks that end a sentence; marks at which a clause pauses. */
const PROSE = /[，。；：、,;:]/;
const SENTENCE = /[。！？；]/;
const PAUSE = /[，、,]$/;
/** Ordinals of points at the start of a line. */
const OPENS_ITEM = new RegExp(`^(?:[-*•·]\\s*)?(?:${POINT_START})`);
/** From so many cut lines on their widths may differ as print makes them. */
const MANY_CUTS = 10;

/** A line that holds text, and what its wrap looks like. */
interface TextLine {
  readonly index: number;
  /** In columns, counted no further than a little above WIDEST; measured when it is first asked for. */
  width: number;
  readonly indent: number;
  readonly terminal: boolean;
  /** Whether it is set in by two full-width blanks, as a paragraph opens (首行缩进). */
  readonly opens: boolean;
}

/** No ordinal with what stands before and behind it is longer, in UTF-16 units. */
const ORDINAL_LENGTH = 24;
const UNMEASURED = -1;

/** How far below the width of its run a full line may stay, in columns: 避头尾 moves one character, Latin and digits are narrower in print. */
function slack(width: number): number {
  return Math.max(4, Math.round(width * 0.06));
}

/**
 * @returns the logical paragraphs of the text, in order
 */
export function paragraphsOf(text: string, lines: readonly Line[]): Paragraph[] {
  const kinds = lineKinds(text, lines);
  const holders: TextLine[] = [];
  const furniture = furnitureOf(text, lines, kinds);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (line.start === line.end || furniture[i] === true) continue;
    holders.push({
      index: i,
      width: UNMEASURED,
      indent: line.start === line.from ? 0 : indentOf(text, line),
      terminal: isTerminal(text, line),
      opens: line.start - line.from >= 2 && text.startsWith('　　', line.start - 2),
    });
  }
  const goesOn = wraps(text, lines, holders, kinds);
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < holders.length; i++) {
    let last = i;
    while (goesOn[last] === true && last + 1 < holders.length) last++;
    paragraphs.push(assemble(text, lines, holders, i, last, kinds[holders[i]!.index]!));
    i = last;
  }
  return paragraphs;
}

/** Whether a line ends with the mark of a complete clause, closing quotation marks and brackets set aside. */
function isTerminal(text: string, line: Line): boolean {
  let at = line.end - 1;
  while (at > line.start && CLOSING[text.charCodeAt(at)] === 1) at--;
  return TERMINAL[text.charCodeAt(at)] === 1;
}

/** Columns of blank at the start of a line; a form feed is none. */
function indentOf(text: string, line: Line): number {
  let indent = 0;
  for (let i = line.from; i < line.start; i++) {
    const code = text.charCodeAt(i);
    if (code !== 12 && code !== 0xfeff) indent += code === 0x3000 ? 2 : code === 9 ? 4 : 1;
  }
  return indent;
}

function assemble(text: string, lines: readonly Line[], holders: readonly TextLine[], first: number, last: number, kind: ParagraphKind): Paragraph {
  const head = lines[holders[first]!.index]!;
  const tail = lines[holders[last]!.index]!;
  const pieces: Span[] = [];
  let joined = '';
  for (let i = first; i <= last; i++) {
    const line = lines[holders[i]!.index]!;
    pieces.push({ from: line.start, to: line.end });
    joined = first === last ? text.slice(line.start, line.end) : joined + text.slice(line.start, line.end);
  }
  return { from: head.start, to: tail.end, firstLine: holders[first]!.index, lastLine: holders[last]!.index, kind, indent: holders[first]!.indent, text: joined, pieces };
}

/** @returns for each text line whether its paragraph goes on to the next one */
function wraps(text: string, lines: readonly Line[], holders: readonly TextLine[], kinds: readonly ParagraphKind[]): boolean[] {
  const goesOn: boolean[] = [];
  const follows = followsIn(text, lines, holders);
  let from = 0;
  while (from < holders.length) {
    const run = holders[from]!.terminal ? undefined : runAt(text, lines, holders, from, kinds);
    if (run === undefined) {
      from++;
      continue;
    }
    markWraps(text, lines, holders, kinds, from, run.to, run.width, goesOn, follows);
    from = run.to;
  }
  return goesOn;
}

/**
 * @returns whether some line opens with the ordinal before a given one: what numbers nothing may stand at the start of a line by chance.
 * The lines are read when this is first asked.
 */
function followsIn(text: string, lines: readonly Line[], holders: readonly TextLine[]): (mark: HeadingMark) => boolean {
  let ordinals: Set<string> | undefined;
  return (mark) => {
    if (mark.value === 1) return true;
    ordinals ??= new Set(holders.map((holder) => {
      const { start, end } = lines[holder.index]!;
      const opening = headingStart(text.slice(start, Math.min(end, start + ORDINAL_LENGTH)));
      return opening === undefined ? '' : `${opening.family}${opening.value}`;
    }));
    return ordinals.has(`${mark.family}${mark.value - 1}`);
  };
}

/** @returns end (exclusive) and width of the hard-wrapped run that starts at `from`, if one does */
function runAt(text: string, lines: readonly Line[], holders: readonly TextLine[], from: number, kinds: readonly ParagraphKind[]): { to: number; width: number } | undefined {
  const start = holders[from]!;
  const measured = (line: TextLine): number => {
    if (line.width === UNMEASURED) line.width = widthOf(text, lines[line.index]!.start, lines[line.index]!.end, WIDEST + 1);
    return line.width;
  };
  if (measured(start) < NARROWEST || start.width > WIDEST) return undefined;
  let width = 0;
  for (let i = from; i < holders.length && i < from + RUN_LINES; i++) width = Math.max(width, measured(holders[i]!));
  if (width > WIDEST || start.width < width - slack(width) - INDENT) return undefined;
  let to = from;
  let lastFull = from;
  let judged = false;
  for (; to < holders.length; to++) {
    // judged by its beginning first: a stretch that is no run costs no more than that
    if (to - from === JUDGED_LINES) {
      if (!isWrapped(text, lines, holders.slice(from, lastFull + 2), width)) return undefined;
      judged = true;
    }
    const line = holders[to]!;
    if (measured(line) > width + slack(width) || kinds[line.index] !== 'text') break;
    if (line.width > width) width = Math.min(line.width, width + 2);
    if (isFull(line, width)) lastFull = to;
    else if (to - lastFull >= SHORT_LINES) break;
  }
  to = Math.min(to, lastFull + 2);
  if (to - from < RUN_LINES || (!judged && !isWrapped(text, lines, holders.slice(from, lastFull + 2), width))) return undefined;
  return { to, width: typicalWidth(holders, from, to, width) };
}

/** Whether a line reaches the width of its run; the first line of a paragraph does so with its indent. */
function isFull(line: TextLine, width: number): boolean {
  return line.width + Math.min(line.indent, INDENT) >= width - slack(width);
}

/** Whether the full lines of a stretch are lines of prose that are cut, and not headings, names or items that happen to be equally long. */
function isWrapped(text: string, lines: readonly Line[], stretch: readonly TextLine[], width: number): boolean {
  let full = 0;
  let cutInMidClause = 0;
  const cuts: number[] = [];
  let margin = Infinity;
  for (const line of stretch) margin = Math.min(margin, line.indent);
  stretch.forEach((line, i) => {
    if (!isFull(line, width)) return;
    const content = contentOf(line);
    if (!PROSE.test(content) || (headingStart(content)?.certainty === 'sure' && !SENTENCE.test(content))) return;
    full++;
    const next = stretch[i + 1];
    // where the next line opens a paragraph or an item nothing is cut: in a draft of one's own every line does
    if (line.terminal || next === undefined || next.opens || next.indent >= margin + 2 || OPENS_ITEM.test(contentOf(next)) || headingStart(contentOf(next))?.certainty === 'sure') return;
    cuts.push(line.width + Math.min(line.indent - margin, INDENT));
    if (!PAUSE.test(content)) cutInMidClause++;
  });
  if (full * 5 < stretch.length || cuts.length * 2 < full) return false;
  return (cuts.length >= RUN_LINES - 1 || cutInMidClause >= 2) && areEqual(cuts);

  function contentOf(line: TextLine): string {
    const { start, end } = lines[line.index]!;
    return text.slice(start, end);
  }
}

/** Lines that a margin cuts are equally long, but for 避头尾 and narrow characters; a few lines must be so almost to the character. */
function areEqual(cuts: number[]): boolean {
  if (cuts.length >= MANY_CUTS) return true;
  cuts.sort((a, b) => a - b);
  const middle = cuts[cuts.length >> 1]!;
  return cuts.filter((width) => Math.abs(width - middle) <= 2).length * 4 >= cuts.length * 3;
}

/** The width that most full lines keep: the widest one may be a line of many narrow characters. */
function typicalWidth(holders: readonly TextLine[], from: number, to: number, widest: number): number {
  const widths: number[] = [];
  for (let i = from; i < to; i++) if (holders[i]!.width >= widest - slack(widest)) widths.push(holders[i]!.width);
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.6)] ?? widest;
}

function markWraps(
  text: string, lines: readonly Line[], holders: readonly TextLine[], kinds: readonly ParagraphKind[],
  from: number, to: number, width: number, goesOn: boolean[], follows: (mark: HeadingMark) => boolean,
): void {
  let blanks = 0;
  for (let i = from; i + 1 < to; i++) if (holders[i + 1]!.index - holders[i]!.index > 1) blanks++;
  const doubleSpaced = blanks * 2 > to - from;
  let indents = 0;
  for (let i = from; i < to; i++) if (holders[i]!.indent >= 2) indents++;
  const indented = indents > 1 && indents < to - from;
  let opens = true;
  for (let i = from; i < to; i++) {
    const line = holders[i]!;
    const next = holders[i + 1];
    const joined: boolean = next !== undefined && kinds[next.index] === 'text' && continues(line, next, opens);
    goesOn[i] = joined;
    opens = !joined;
  }

  function continues(line: TextLine, next: TextLine, first: boolean): boolean {
    const full = line.width >= width - slack(width) - (first ? INDENT : 0);
    if (!full || next.opens || next.width > width + slack(width)) return false;
    if (line.terminal && line.width + (first ? line.indent : 0) <= width - 3) return false;
    if (indented && next.indent >= 2 && next.indent > line.indent - (first ? line.indent : 0)) return false;
    const blank = hasBlank(line, next);
    if (line.terminal && blank && !doubleSpaced) return false;
    const nextLine = lines[next.index]!;
    const nextText = text.slice(nextLine.start, nextLine.end);
    if (startsElement(nextText)) return false;
    const mark = headingStart(nextText);
    if (mark === undefined) return true;
    // where paragraphs are set in, a line that is not goes on; behind a whole sentence a heading may still stand flush left
    if (indented && next.indent < 2 && mayBeInline(mark.family) && !/[。！？!?]$/.test(text.slice(lines[line.index]!.start, lines[line.index]!.end))) return true;
    // an ordinal by chance at the start of a line: its clause leads up to it (方案第⏎三、四部分), or it reads on
    if (line.terminal) return false;
    return mark.certainty !== 'sure' || LEADS_UP.test(text.slice(lines[line.index]!.start, lines[line.index]!.end)) || !follows(mark);
  }

  function hasBlank(line: TextLine, next: TextLine): boolean {
    for (let i = line.index + 1; i < next.index; i++) if (lines[i]!.start === lines[i]!.end) return true;
    return false;
  }
}
