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
/** A page holds at least so many lines. */
const PAGE_LINES = 8;
/** A running head stands so near its page number, in lines. */
const NEAR = 2;

/** A line that belongs to no paragraph; undefined form: the parser found it to be a running head. */
interface Stray {
  readonly line: number;
  readonly form: FurnitureForm | undefined;
  goes: boolean;
}

export function furnitureEdits(doc: GongwenDocument): CleanEdit[] {
  const lines = splitLines(doc.text);
  const { strays, insideParagraph } = straysOf(doc, lines);
  for (const stray of strays) stray.goes = stray.form !== undefined && (SURE.has(stray.form) || (stray.form === 'count' && insideParagraph.has(stray.line)));
  markCounts(strays, doc.text, lines);
  markClusters(strays, lines);
  markRunningHeads(strays);
  return removals(doc.text, lines, strays.filter(({ goes }) => goes).map(({ line }) => line));
}

/** Lines that hold something but belong to no paragraph, and which of them stand between the pieces of one. */
function straysOf(doc: GongwenDocument, lines: readonly Line[]): { strays: Stray[]; insideParagraph: ReadonlySet<number> } {
  const strays: Stray[] = [];
  const insideParagraph = new Set<number>();
  const pieces = doc.paragraphs.flatMap((paragraph) => paragraph.pieces.map((piece, i) => ({ from: piece.from, goesOn: i > 0 })));
  let next = 0;
  lines.forEach((line, index) => {
    if (line.start === line.end) return;
    if (pieces[next]?.from === line.start) {
      next++;
      return;
    }
    strays.push({ line: index, form: furnitureForm(doc.text.slice(line.start, line.end)), goes: false });
    if (pieces[next]?.goesOn === true) insideParagraph.add(index);
  });
  return { strays, insideParagraph };
}

/** Numbers alone that count the pages: each is one more than the one before, with a page between them. */
function markCounts(strays: readonly Stray[], text: string, lines: readonly Line[]): void {
  let before: { stray: Stray; value: number } | undefined;
  for (const stray of strays) {
    if (stray.form !== 'count') continue;
    const { start, end } = lines[stray.line]!;
    const value = Number.parseInt(text.slice(start, end), 10);
    if (before !== undefined && value === before.value + 1 && stray.line - before.stray.line >= PAGE_LINES) {
      before.stray.goes = true;
      stray.goes = true;
    }
    before = { stray, value };
  }
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
  for (let i = from + 1; i < to; i++) if (lines[i]!.start < lines[i]!.end) return false;
  return true;
}

/** Of the running heads that the parser found those that stand by a page number that goes. */
function markRunningHeads(strays: readonly Stray[]): void {
  for (const [i, stray] of strays.entries()) {
    if (stray.form !== undefined) continue;
    stray.goes = [strays[i - 1], strays[i + 1]].some((other) => other?.goes === true && (other.form === 'pageNumber' || other.form === 'count') && Math.abs(other.line - stray.line) <= NEAR);
  }
}

/** Whole lines with their line ends; those that follow each other in one edit. */
function removals(text: string, lines: readonly Line[], gone: readonly number[]): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (let i = 0; i < gone.length; i++) {
    const first = gone[i]!;
    while (gone[i + 1] === gone[i]! + 1) i++;
    const last = gone[i]!;
    const next = lines[last + 1];
    // behind the last line stands no line end: the one before it goes
    const from = next === undefined && first > 0 ? lines[first - 1]!.to : lines[first]!.from;
    const to = next?.from ?? text.length;
    const takes: Span[] = [];
    for (let line = first; line <= last; line++) takes.push({ from: lines[line]!.start, to: lines[line]!.end });
    edits.push({ from, to, text: '', takes });
  }
  return edits;
}
