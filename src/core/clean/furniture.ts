/**
 * 页面杂物 that may go. The parser sets aside whatever looks like it, as nothing is lost by that; to take a line out of a text more must
 * be known: a number alone may be a cell of a table, 时间：… a line of minutes.
 */
import type { GongwenDocument, Span } from '../model.ts';
import { splitLines, type Line } from '../structure/lines.ts';
import { furnitureForm, type FurnitureForm } from '../text/furniture.ts';
import type { CleanEdit } from './draft.ts';

/** Forms that are nothing else wherever they stand. */
const SURE: ReadonlySet<FurnitureForm> = new Set<FurnitureForm>(['pageNumber', 'advertisement', 'button', 'rule', 'pageFacts', 'path']);
/** Forms that may be part of a document; beside a sure one they are none. */
const UNSURE: ReadonlySet<FurnitureForm> = new Set<FurnitureForm>(['count', 'stamp', 'buttonLike', 'facts', 'address', 'pathLike', 'badge']);
/** What makes what is unsure beside it sure: the chrome of a web page. A page number or a rule may stand beside anything. */
const CHROME: ReadonlySet<FurnitureForm> = new Set<FurnitureForm>(['button', 'pageFacts', 'advertisement', 'path']);
/** A page holds at least so many lines and characters. */
const PAGE_LINES = 8;
const PAGE_LENGTH = 300;
/** A running head stands so near its page number, in lines. */
const NEAR = 2;
/** Page numbers follow each other so often at least, and most numbers that stand alone are such. */
const LEAST_PAGES = 3;
const MOSTLY = 0.6;
/** Lines of prose cut by a margin hold so many characters at least; a number between two of them is that of a page. */
const FULL_LINE = 15;

/** A line that belongs to no paragraph; undefined form: the parser found it to be a running head. */
interface Stray {
  readonly line: number;
  readonly form: FurnitureForm | undefined;
  /** Whether it stands between two full lines of one paragraph. */
  readonly cuts: boolean;
  goes: boolean;
}

export function furnitureEdits(doc: GongwenDocument): CleanEdit[] {
  const lines = splitLines(doc.text);
  const strays = straysOf(doc, lines);
  for (const stray of strays) stray.goes = stray.form !== undefined && SURE.has(stray.form);
  markCounts(strays, doc.text, lines);
  markClusters(strays, lines);
  markRunningHeads(strays);
  return removals(doc, lines, strays.filter(({ goes }) => goes));
}

/** Lines that hold something but belong to no paragraph. */
function straysOf(doc: GongwenDocument, lines: readonly Line[]): Stray[] {
  const strays: Stray[] = [];
  const pieces = doc.paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece, i) => ({ from: piece.from, cuts: i > 0 && isFull(paragraph.pieces[i - 1]!) && isFull(piece) })));
  let next = 0;
  lines.forEach((line, index) => {
    if (line.start === line.end) return;
    if (pieces[next]?.from === line.start) next++;
    else strays.push({ line: index, form: furnitureForm(doc.text.slice(line.start, line.end)), cuts: pieces[next]?.cuts === true, goes: false });
  });
  return strays;
}

function isFull({ from, to }: Span): boolean {
  return to - from >= FULL_LINE;
}

/** Numbers alone that are those of pages: each is one more than the one before, with a page between them; or it cuts a paragraph. */
function markCounts(strays: readonly Stray[], text: string, lines: readonly Line[]): void {
  const counts = strays.filter(({ form }) => form === 'count');
  const value = ({ line }: Stray): number => Number.parseInt(text.slice(lines[line]!.start, lines[line]!.end), 10);
  const isFar = (one: Stray | undefined, other: Stray | undefined): boolean => one === undefined || other === undefined
    || (other.line - one.line >= PAGE_LINES && lines[other.line]!.start - lines[one.line]!.end >= PAGE_LENGTH);
  const pages: Stray[] = [];
  let chain: Stray[] = [];
  counts.forEach((count, i) => {
    const before = counts[i - 1];
    if (count.cuts && isFar(before, count) && isFar(count, counts[i + 1])) count.goes = true;
    if (before === undefined || value(count) !== value(before) + 1 || !isFar(before, count)) chain = [];
    chain.push(count);
    if (chain.length === LEAST_PAGES) pages.push(...chain);
    else if (chain.length > LEAST_PAGES) pages.push(count);
  });
  if (pages.length >= MOSTLY * counts.length) for (const page of pages) page.goes = true;
}

/** What is unsure goes where a button or the metadata of a web page stands beside it, with nothing but such lines between. */
function markClusters(strays: readonly Stray[], lines: readonly Line[]): void {
  let from = 0;
  for (let i = 1; i <= strays.length; i++) {
    if (i < strays.length && onlyBlanks(lines, strays[i - 1]!.line, strays[i]!.line)) continue;
    const cluster = strays.slice(from, i);
    if (cluster.some(({ form }) => form !== undefined && CHROME.has(form))) {
      for (const stray of cluster) if (stray.form !== undefined && UNSURE.has(stray.form)) stray.goes = true;
    }
    from = i;
  }
}

function onlyBlanks(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (!isBlankLine(lines, i)) return false;
  return true;
}

/** Of the running heads that the parser found those that stand by a page number that goes. */
function markRunningHeads(strays: readonly Stray[]): void {
  for (const [i, stray] of strays.entries()) {
    if (stray.form !== undefined) continue;
    stray.goes = [strays[i - 1], strays[i + 1]].some((other) => other !== undefined && isGonePageNumber(other) && Math.abs(other.line - stray.line) <= NEAR);
  }
}

function isGonePageNumber({ form, goes }: Stray): boolean {
  return goes && (form === 'pageNumber' || form === 'count');
}

/** Whole lines with their line ends; those that follow each other in one edit. The blank lines that set a page number off go with it. */
function removals(doc: GongwenDocument, lines: readonly Line[], gone: readonly Stray[]): CleanEdit[] {
  const { text } = doc;
  const edits: CleanEdit[] = [];
  const elements = new Set(doc.roots.filter(({ kind }) => kind !== 'h' && kind !== 'p').map(({ from }) => from));
  for (let i = 0; i < gone.length; i++) {
    const group = [gone[i]!];
    while (gone[i + 1] !== undefined && (gone[i + 1]!.line === gone[i]!.line + 1 || (ofPage(gone[i]!) && ofPage(gone[i + 1]!) && onlyBlanks(lines, gone[i]!.line, gone[i + 1]!.line)))) group.push(gone[++i]!);
    let first = group[0]!.line;
    let last = gone[i]!.line;
    if (group.every(ofPage)) {
      while (isBlankLine(lines, first - 1)) first--;
      while (isBlankLine(lines, last + 1) && last + 2 < lines.length) last++;
      // what stands apart (署名, 附件) stays so
      if (elements.has(lines[last + 1]?.start ?? -1)) {
        if (isBlankLine(lines, last)) last--;
        else if (isBlankLine(lines, first)) first++;
      }
    }
    const next = lines[last + 1];
    // behind the last line stands no line end: the one before it goes
    const from = next === undefined && first > 0 ? lines[first - 1]!.to : lines[first]!.from;
    edits.push({ from, to: next?.from ?? text.length, text: '', takes: group.map(({ line }): Span => ({ from: lines[line]!.start, to: lines[line]!.end })) });
  }
  return edits;
}

/** A page number or a running head. */
function ofPage({ form }: Stray): boolean {
  return form === undefined || form === 'pageNumber' || form === 'count';
}

function isBlankLine(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.start === line.end;
}
