/** Sections as stretches of whole lines: what is selected, moved and deleted with a heading. */
import { firstIndex } from '../lookup.ts';
import type { GongwenDocument, GongwenNode, Span } from '../model.ts';
import { lineAt } from '../structure/lines.ts';

/**
 * @param offset in the source; the indent before a heading belongs to its section
 * @returns the innermost heading whose section holds the offset; points don't count
 */
export function sectionAt(doc: GongwenDocument, offset: number): GongwenNode | undefined {
  let found: GongwenNode | undefined;
  for (let siblings = doc.roots; siblings.length > 0;) {
    // a section begins with its line: the indent before its heading is looked at too
    const after = firstIndex(siblings.length, (i) => startOf(doc, siblings[i]!) > offset);
    const holder = siblings[after - 1];
    if (holder === undefined || offset > lineEnd(doc, holder.to)) break;
    if (holder.kind === 'h') found = holder;
    siblings = holder.children;
  }
  return found;
}

/** Where a node's own place begins: a heading opens its line. */
function startOf(doc: GongwenDocument, node: GongwenNode): number {
  return node.kind === 'h' ? lineStart(doc, node.from) : node.from;
}

/**
 * @returns the whole lines of a section: from the start of the heading's line, its indent included, to behind the line break of the
 * section's last line; blank lines, 署名 and what else stands behind it are no part
 */
export function sectionSpan(doc: GongwenDocument, node: GongwenNode): Span {
  return { from: lineStart(doc, node.from), to: nextLine(doc, Math.max(node.from, node.to - 1)) };
}

/** @returns the headings beside a heading, itself included: those under the same parent; without one, those of the same part of the text */
export function siblingsOf(doc: GongwenDocument, node: GongwenNode): readonly GongwenNode[] {
  const path = pathTo(doc, node);
  if (path === undefined) return [];
  const parent = path.at(-1);
  if (parent !== undefined) return parent.children.filter(({ kind }) => kind === 'h');
  return partsOf(doc).find((part) => part.includes(node)) ?? [];
}

/** @returns the headings without parent, one list for each part of a text: the cover, every annex, every printed text */
function partsOf({ roots }: GongwenDocument): GongwenNode[][] {
  const parts: GongwenNode[][] = [[]];
  for (const node of roots) {
    if (node.kind === 'annex' || node.kind === 'title') parts.push([]);
    else if (node.kind === 'h') parts.at(-1)!.push(node);
  }
  return parts.filter((part) => part.length > 0);
}

/** @returns the nodes around a node from the outermost; undefined where it is none of the document's */
export function pathTo(doc: GongwenDocument, node: GongwenNode): GongwenNode[] | undefined {
  const path: GongwenNode[] = [];
  for (let siblings = doc.roots; ;) {
    const after = firstIndex(siblings.length, (i) => siblings[i]!.from > node.from);
    const holder = siblings[after - 1];
    if (holder === undefined) return undefined;
    // nodes without width may begin together
    for (let i = after - 1; i >= 0 && siblings[i]!.from === node.from; i--) if (siblings[i] === node) return path;
    path.push(holder);
    siblings = holder.children;
  }
}

/** @returns where the line of an offset starts */
export function lineStart(doc: GongwenDocument, offset: number): number {
  return doc.lineStarts[lineAt(doc.lineStarts, offset)]!;
}

/** @returns where the line behind that of an offset starts; the end of the text behind the last one */
export function nextLine(doc: GongwenDocument, offset: number): number {
  return doc.lineStarts[lineAt(doc.lineStarts, offset) + 1] ?? doc.text.length;
}

/** @returns the end of the line of an offset, before its line break */
export function lineEnd(doc: GongwenDocument, offset: number): number {
  return withoutBreak(doc.text, offset, nextLine(doc, offset));
}

/** @returns `to` moved before the line break that ends there */
export function withoutBreak(text: string, from: number, to: number): number {
  if (to <= from || text.charCodeAt(to - 1) !== 10) return to;
  return to - 1 > from && text.charCodeAt(to - 2) === 13 ? to - 2 : to - 1;
}
