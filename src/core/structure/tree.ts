/** Elements, headings and points → one tree with offsets. */
import type { GongwenNode, NodeKind, Paragraph, Span } from '../model.ts';
import { isSpace, tableOf, TITLE_END_CLASS } from '../text/characters.ts';
import { sourceOffset, sourceSpan } from './source.ts';

/** A node before it has its end and its children. Offsets are those of its paragraph's text. */
export interface Item {
  readonly kind: NodeKind;
  readonly paragraph: number;
  /** Last paragraph of an element that runs over several. */
  readonly last: number;
  readonly from: number;
  readonly to: number;
  /** End of the marker, `from` when there is none. */
  readonly markerTo: number;
  readonly value: number;
  readonly family: string | undefined;
  readonly depth: number;
}

/** @returns an item; all are made here, so that they have one shape in memory */
export function itemOf(
  kind: NodeKind, paragraph: number, last: number, from: number, to: number, markerTo: number, value: number, family: string | undefined, depth: number,
): Item {
  return { kind, paragraph, last, from, to, markerTo, value, family, depth };
}

/** @returns the items of two lists, each in document order, in document order */
export function mergeItems(a: readonly Item[], b: readonly Item[]): readonly Item[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: Item[] = [];
  let j = 0;
  for (const item of a) {
    while (j < b.length && (b[j]!.paragraph < item.paragraph || (b[j]!.paragraph === item.paragraph && b[j]!.from < item.from))) merged.push(b[j++]!);
    merged.push(item);
  }
  while (j < b.length) merged.push(b[j++]!);
  return merged;
}

/** A node while its end and its children are still being found. */
interface Growing {
  kind: NodeKind;
  from: number;
  to: number;
  marker: Span | undefined;
  markerText: string;
  value: number;
  family: string | undefined;
  title: Span;
  depth: number;
  children: Growing[];
}

/** What a node without children has: one list for all of them. */
const CHILDLESS: Growing[] = [];

const TITLE_END = tableOf(TITLE_END_CLASS);
/** No title is looked for further, in UTF-16 units: a paragraph without a mark may hold thousands of ordinals. */
const LONGEST_TITLE = 2000;

/**
 * @param text the source
 * @param items in document order
 * @param asides 小标题 and `——` items: they stand in whatever holds them and change nobody's depth
 * @returns nodes without parent, and all nodes in document order
 */
export function buildTree(text: string, paragraphs: readonly Paragraph[], items: readonly Item[], asides: readonly Item[]): { roots: GongwenNode[]; nodes: GongwenNode[] } {
  const roots: Growing[] = [];
  const nodes: Growing[] = [];
  /** The open nodes and the items they were made of. */
  const open: Growing[] = [];
  const openItems: Item[] = [];
  for (const item of items) {
    const node = grow(paragraphs, item);
    while (open.length > 0 && openItems[open.length - 1]!.depth >= item.depth) close(open.pop()!, openItems.pop()!, item);
    const parent = open[open.length - 1];
    if (parent === undefined) roots.push(node);
    else if (parent.children === CHILDLESS) parent.children = [node];
    else parent.children.push(node);
    nodes.push(node);
    open.push(node);
    openItems.push(item);
  }
  while (open.length > 0) close(open.pop()!, openItems.pop()!, undefined);
  if (asides.length === 0) return { roots, nodes };
  for (const item of asides) putInto(roots, grow(paragraphs, item));
  return { roots, nodes: inOrder(roots, []) };

  /** Sets the end of a node when `next` (undefined: the end of the text) closes it. */
  function close(node: Growing, item: Item, next: Item | undefined): void {
    let to = node.to;
    for (const child of node.children) to = Math.max(to, child.to);
    const section = node.kind === 'h' || (node.kind === 'p' && next?.kind === 'p' && next.depth === item.depth && next.family === item.family && next.value > item.value);
    if (section) {
      const end = next === undefined ? paragraphs.length : next.paragraph;
      if (end > item.last) to = Math.max(to, paragraphs[end - 1]!.to);
    }
    if (next !== undefined) to = Math.min(to, trimmedBefore(sourceOffset(paragraphs[next.paragraph]!, next.from)));
    node.to = Math.max(to, node.marker?.to ?? node.from);
    // a title goes on to the end of its clause; the next member may begin before that
    if (node.title.to > node.to) node.title = { from: Math.min(node.title.from, node.to), to: withoutPause(Math.min(node.title.from, node.to), node.to) };
  }

  /** A title that is cut before the next member ends before the mark that parts the two. */
  function withoutPause(from: number, to: number): number {
    let at = to;
    while (at > from && '，、,；; '.includes(text.charAt(at - 1))) at--;
    return at;
  }

  function trimmedBefore(offset: number): number {
    let at = offset;
    while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 42)) at--;
    return at;
  }
}

/** Puts a node without children under the innermost node that holds it. */
function putInto(roots: Growing[], node: Growing): void {
  let siblings = roots;
  let depth = 0;
  for (;;) {
    let after = siblings.length;
    while (after > 0 && siblings[after - 1]!.from > node.from) after--;
    const holder = siblings[after - 1];
    if (holder === undefined || holder.to < node.to) {
      // a `——` item ends where the first point in it begins
      const next = siblings[after];
      if (next !== undefined && next.from < node.to) {
        node.to = Math.max(node.marker?.to ?? node.from, next.from);
        if (node.title.to > node.to) node.title = { from: Math.min(node.title.from, node.to), to: node.to };
      }
      siblings.splice(after, 0, node);
      node.depth = depth;
      return;
    }
    if (holder.children === CHILDLESS) holder.children = [];
    siblings = holder.children;
    depth++;
  }
}

function inOrder(siblings: readonly Growing[], nodes: Growing[]): Growing[] {
  for (const node of siblings) {
    nodes.push(node);
    inOrder(node.children, nodes);
  }
  return nodes;
}

function grow(paragraphs: readonly Paragraph[], item: Item): Growing {
  const paragraph = paragraphs[item.paragraph]!;
  const source = paragraph.text;
  const marked = item.markerTo > item.from;
  const titleFrom = marked ? behindMarker(source, item.markerTo) : item.from;
  let titleTo = item.to;
  if (item.kind === 'h' || item.kind === 'p') {
    titleTo = titleFrom;
    const limit = Math.min(item.to, titleFrom + LONGEST_TITLE);
    while (titleTo < limit && TITLE_END[source.charCodeAt(titleTo)] !== 1) titleTo++;
  }
  titleTo = trimEmphasis(source, titleFrom, titleTo);
  const title = sourceSpan(paragraph, titleFrom, titleTo);
  const over = item.last > item.paragraph;
  const end = over ? paragraphs[item.last]!.to : sourceSpan(paragraph, item.from, item.to).to;
  return {
    kind: item.kind,
    from: sourceOffset(paragraph, item.from),
    to: end,
    marker: marked ? sourceSpan(paragraph, item.from, item.markerTo) : undefined,
    markerText: marked ? withoutBlanks(source.slice(item.from, item.markerTo)) : '',
    value: item.value,
    family: item.family,
    title: over && !marked ? { from: title.from, to: end } : title,
    depth: item.depth,
    children: CHILDLESS,
  };
}

function withoutBlanks(marker: string): string {
  for (let i = 0; i < marker.length; i++) if (isSpace(marker.charCodeAt(i))) return marker.replace(/[\s\u3000]+/g, '');
  return marker;
}

/** Blanks and Markdown emphasis between a marker and its text. */
function behindMarker(text: string, from: number): number {
  let at = from;
  while (at < text.length && (isSpace(text.charCodeAt(at)) || text.charAt(at) === '*')) at++;
  return at;
}

function trimEmphasis(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '*')) at--;
  return at;
}
