/** What can be folded: sections, points, elements of several lines, tables, 目录, 附件, 版记. Lines from zero. */
import type { GongwenDocument, GongwenNode, ParagraphKind } from './model.ts';
import { isStructure, paragraphIndexAt } from './names.ts';
import { lineAt } from './structure/lines.ts';

/** A fold: `first` stays visible, the lines behind it to `last` are hidden. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/** @returns folds that are nested or apart, at most one a first line, in order of their first lines */
export function folds(doc: GongwenDocument): Fold[] {
  const found: Fold[] = [];
  for (const [i, node] of doc.roots.entries()) foldNode(doc, node, doc.roots[i + 1], found);
  foldAnnexes(doc, found);
  foldColophon(doc, found);
  foldStretches(doc, found);
  return nested(found);
}

function foldNode(doc: GongwenDocument, node: GongwenNode, next: GongwenNode | undefined, found: Fold[]): void {
  const first = lineAt(doc.lineStarts, node.from);
  let last = lineAt(doc.lineStarts, textEnd(doc, node.from, node.to));
  // …看家本领；三⏎要…: the line on which the next member's marker starts stays in sight
  if (next !== undefined && isStructure(next)) last = Math.min(last, lineAt(doc.lineStarts, next.from) - 1);
  if (last > first) found.push({ first, last });
  for (const [i, child] of node.children.entries()) foldNode(doc, child, node.children[i + 1] ?? next, found);
}

/** An annex reaches to the next one, to 版记, or to the end. */
function foldAnnexes(doc: GongwenDocument, found: Fold[]): void {
  let next: GongwenNode | undefined;
  for (const node of [...doc.roots].reverse()) {
    if (isColophon(node)) next = node;
    if (node.kind !== 'annex') continue;
    const first = lineAt(doc.lineStarts, node.from);
    const last = lineAt(doc.lineStarts, textEnd(doc, node.from, next === undefined ? doc.text.length : next.from));
    if (last > first) found.push({ first, last });
    next = node;
  }
}

/** 抄送 and 印发 that follow each other are one 版记. */
function foldColophon(doc: GongwenDocument, found: Fold[]): void {
  for (let i = 0; i < doc.roots.length; i++) {
    if (!isColophon(doc.roots[i]!)) continue;
    let end = i;
    while (end + 1 < doc.roots.length && isColophon(doc.roots[end + 1]!)) end++;
    const first = lineAt(doc.lineStarts, doc.roots[i]!.from);
    const last = lineAt(doc.lineStarts, textEnd(doc, doc.roots[end]!.from, doc.roots[end]!.to));
    if (last > first) found.push({ first, last });
    i = end;
  }
}

function isColophon(node: GongwenNode): boolean {
  return node.kind === 'cc' || node.kind === 'issue';
}

/** Neighbouring rows of a table, lines of a 目录 (with its title) or of a fence. */
function foldStretches(doc: GongwenDocument, found: Fold[]): void {
  const { paragraphs } = doc;
  for (let i = 0; i < paragraphs.length; i++) {
    const kind: ParagraphKind = paragraphs[i]!.kind;
    if (kind === 'text') continue;
    let end = i;
    while (paragraphs[end + 1]?.kind === kind && (kind === 'contents' || paragraphs[end + 1]!.firstLine === paragraphs[end]!.lastLine + 1)) end++;
    const before = paragraphs[i - 1];
    const titled = kind === 'contents' && before !== undefined && /^目\s*[录次]$/.test(before.text);
    const first = titled ? before.firstLine : paragraphs[i]!.firstLine;
    const last = paragraphs[end]!.lastLine;
    if (last > first) found.push({ first, last });
    i = end;
  }
}

/** The longest fold of each first line; of two that overlap the outer one ends where the inner one does not reach. */
function nested(found: Fold[]): Fold[] {
  found.sort((a, b) => a.first - b.first || b.last - a.last);
  const open: Fold[] = [];
  const result: Fold[] = [];
  for (const fold of found) {
    if (result.at(-1)?.first === fold.first) continue;
    while (open.length > 0 && open.at(-1)!.last < fold.first) open.pop();
    const outer = open.at(-1);
    const last = outer === undefined ? fold.last : Math.min(fold.last, outer.last);
    if (last <= fold.first) continue;
    const fitted = { first: fold.first, last };
    open.push(fitted);
    result.push(fitted);
  }
  return result;
}

/** End of the last paragraph that starts before `to`: neither blank lines nor page furniture belong to a fold's end. */
function textEnd(doc: GongwenDocument, from: number, to: number): number {
  const index = paragraphIndexAt(doc.paragraphs, to);
  const at = doc.paragraphs[index];
  if (at !== undefined && at.from < to) return to;
  return Math.max(from, doc.paragraphs[index - 1]?.to ?? from);
}
