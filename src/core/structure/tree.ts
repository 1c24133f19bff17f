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
  readonly markerTo: number;
  readonly value: number;
  readonly family: string | undefined;
  readonly depth: number;
}

/** A node while its children are still being found. */
interface Growing {
  kind: NodeKind;
  from: number;
  to: number;
  marker?: Span;
  markerText: string;
  value: number;
  family?: string;
  title: Span;
  depth: number;
  children: Growing[];
}

const TITLE_END = tableOf(TITLE_END_CLASS);

/**
 * @param items in document order
 * @param text the source
 * @returns nodes without parent, and all nodes in document order
 */
export function buildTree(text: string, paragraphs: readonly Paragraph[], items: readonly Item[]): { roots: GongwenNode[]; nodes: GongwenNode[] } {
  const roots: Growing[] = [];
  const nodes: Growing[] = [];
  const stack: { node: Growing; item: Item }[] = [];
  for (const item of items) {
    const node = grow(paragraphs, item);
    while (stack.length > 0 && stack[stack.length - 1]!.item.depth >= item.depth) close(stack.pop()!, item);
    const parent = stack[stack.length - 1];
    (parent === undefined ? roots : parent.node.children).push(node);
    nodes.push(node);
    stack.push({ node, item });
  }
  while (stack.length > 0) close(stack.pop()!, undefined);
  return { roots, nodes };

  /** Sets the end of a node when `next` (undefined: the end of the text) closes it. */
  function close(open: { node: Growing; item: Item }, next: Item | undefined): void {
    const { node, item } = open;
    let to = node.to;
    for (const child of node.children) to = Math.max(to, child.to);
    const section = node.kind === 'h' || (node.kind === 'p' && next?.kind === 'p' && next.depth === item.depth && next.family === item.family && next.value > item.value);
    if (section) {
      const end = next === undefined ? paragraphs.length : next.paragraph;
      if (end > item.last) to = Math.max(to, paragraphs[end - 1]!.to);
    }
    if (next !== undefined) to = Math.min(to, trimmedBefore(sourceOffset(paragraphs[next.paragraph]!, next.from)));
    node.to = Math.max(to, node.title.to);
  }

  function trimmedBefore(offset: number): number {
    let at = offset;
    while (at > 0 && (isSpace(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 42)) at--;
    return at;
  }
}

function grow(paragraphs: readonly Paragraph[], item: Item): Growing {
  const paragraph = paragraphs[item.paragraph]!;
  const source = paragraph.text;
  const marked = item.markerTo > item.from;
  const titleFrom = marked ? behindMarker(source, item.markerTo) : item.from;
  let titleTo = item.to;
  if (item.kind === 'h' || item.kind === 'p') {
    titleTo = titleFrom;
    while (titleTo < item.to && TITLE_END[source.charCodeAt(titleTo)] !== 1) titleTo++;
  }
  titleTo = trimEmphasis(source, titleFrom, titleTo);
  const last = paragraphs[item.last]!;
  const title = sourceSpan(paragraph, titleFrom, titleTo);
  const node: Growing = {
    kind: item.kind,
    from: sourceOffset(paragraph, item.from),
    to: item.kind === 'p' || item.kind === 'h' || item.last === item.paragraph ? sourceSpan(paragraph, item.from, item.to).to : last.to,
    markerText: marked ? withoutBlanks(source.slice(item.from, item.markerTo)) : '',
    value: item.value,
    title: item.last > item.paragraph && !marked ? { from: title.from, to: last.to } : title,
    depth: item.depth,
    children: [],
  };
  if (marked) node.marker = sourceSpan(paragraph, item.from, item.markerTo);
  if (item.family !== undefined) node.family = item.family;
  return node;
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
