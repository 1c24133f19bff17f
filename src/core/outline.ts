/** The outline: as rows in the gold format, and as the tree that an editor shows. */
import type { GongwenDocument, GongwenNode, NodeKind, Span } from './model.ts';
import { KIND_TERMS } from './glossary.ts';
import { isStructure, nameOf, plainText } from './names.ts';
import { TITLE_END_CLASS } from './text/characters.ts';
import { countWords } from './text/counts.ts';

/** A node of the outline as a line of the gold format. */
export interface OutlineRow {
  /** Line on which the marker starts (the text, where there is none), from 1. */
  readonly line: number;
  readonly depth: number;
  readonly kind: NodeKind;
  /** As typed without white space; `-` when there is none. */
  readonly marker: string;
  /** At most 30 characters. */
  readonly title: string;
}

/** Kinds that the tree holds but the outline does not name. */
const UNNAMED: ReadonlySet<NodeKind> = new Set<NodeKind>(['copyNumber', 'secrecy', 'urgency', 'closing', 'roster', 'minor', 'dash']);

const TITLE_LENGTH = 30;
const TITLE_END = new RegExp(`[${TITLE_END_CLASS}][^]*$`);

/** @returns the outline in document order */
export function outlineRows(doc: GongwenDocument): OutlineRow[] {
  const rows: OutlineRow[] = [];
  let line = 0;
  const visit = (node: GongwenNode, depth: number): void => {
    const shown = !UNNAMED.has(node.kind);
    if (shown) {
      while (line + 1 < doc.lineStarts.length && doc.lineStarts[line + 1]! <= node.from) line++;
      rows.push({ line: line + 1, depth, kind: node.kind, marker: node.markerText || '-', title: rowTitle(doc, node) });
    }
    for (const child of node.children) visit(child, shown ? depth + 1 : depth);
  };
  for (const root of doc.roots) visit(root, 0);
  return rows;
}

function rowTitle(doc: GongwenDocument, node: GongwenNode): string {
  const title = plainText(doc, node.title).replace(TITLE_END, '');
  return title.length <= TITLE_LENGTH ? title : Array.from(title).slice(0, TITLE_LENGTH).join('');
}

/** @returns the outline in the gold format: a node a line, fields parted by tabs, a line end behind each */
export function outlineText(doc: GongwenDocument): string {
  return outlineRows(doc).map((row) => `${row.line}\t${row.depth}\t${row.kind}\t${row.marker}\t${row.title}\n`).join('');
}

/** What an editor's outline shows. */
export interface OutlineOptions {
  /** Levels of headings shown, 0 for all of them. */
  readonly depth: number;
  /** Whether points (一是, 首先) are shown. */
  readonly points: boolean;
  /** Whether unnumbered headings (小标题) are shown. */
  readonly minor: boolean;
  /** Whether `——` items are shown. */
  readonly dashes: boolean;
}

/** An entry of an editor's outline. Its selection lies inside it, its children too. */
export interface OutlineItem extends Span {
  readonly kind: NodeKind;
  /** What it shows. */
  readonly node: GongwenNode;
  /** Never empty. */
  readonly name: string;
  /** 字数 of a section or point with all below it; 0 of an element. */
  readonly words: number;
  /** 字数 of a section or point; of an element its Chinese term. */
  readonly detail: string;
  readonly selectionFrom: number;
  readonly selectionTo: number;
  readonly children: readonly OutlineItem[];
}

/** @returns the tree that an editor shows; of a heading that is not shown nothing below it is either */
export function outlineTree(doc: GongwenDocument, options: OutlineOptions): OutlineItem[] {
  return itemsOf(doc, options, doc.roots, 1, { from: 0, to: doc.text.length }).items;
}

/** Items of sibling nodes and the 字数 of all of them: each character is counted once, however deep the tree. */
function itemsOf(doc: GongwenDocument, options: OutlineOptions, nodes: readonly GongwenNode[], level: number, within: Span): { items: OutlineItem[]; words: number } {
  const items: OutlineItem[] = [];
  let words = 0;
  for (const node of nodes) {
    const from = Math.max(node.from, within.from);
    const to = Math.max(from, Math.min(node.to, within.to));
    const below = itemsOf(doc, options, node.children, level + (node.kind === 'h' ? 1 : 0), { from, to });
    const own = isStructure(node) ? below.words + wordsBetween(doc, from, to, node.children) : 0;
    words += own;
    if (!isShown(node, options, level)) {
      // what is not a level of its own leaves its children to the level above
      if (node.kind !== 'h') items.push(...below.items);
      continue;
    }
    const end = Math.max(trimmed(doc.text, from, to), lastEnd(below.items));
    const selectionTo = Math.min(end, Math.max(from, Math.max(node.title.to, node.marker?.to ?? 0)));
    const detail = isStructure(node) ? `${own}字` : KIND_TERMS[node.kind].chinese;
    items.push({ kind: node.kind, node, name: nameOf(doc, node), words: own, detail, from, to: end, selectionFrom: from, selectionTo, children: below.items });
  }
  return { items, words };
}

function isShown(node: GongwenNode, options: OutlineOptions, level: number): boolean {
  switch (node.kind) {
    case 'h':
      return options.depth <= 0 || level <= options.depth;
    case 'p':
      return options.points;
    case 'minor':
      return options.minor;
    case 'dash':
      return options.dashes;
    default:
      return !UNNAMED.has(node.kind);
  }
}

/** 字数 of what stands in a stretch beside the given nodes, those counted elsewhere. */
function wordsBetween(doc: GongwenDocument, from: number, to: number, nodes: readonly GongwenNode[]): number {
  let words = 0;
  let at = from;
  for (const node of nodes) {
    if (!isStructure(node)) continue;
    words += countWords(doc.text, at, Math.max(at, Math.min(node.from, to)));
    at = Math.max(at, Math.min(node.to, to));
  }
  return words + countWords(doc.text, at, to);
}

/** A range ends with its text, not with the blank lines behind it. */
function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

function lastEnd(items: readonly OutlineItem[]): number {
  return items.at(-1)?.to ?? 0;
}
