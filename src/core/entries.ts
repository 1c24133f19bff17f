/** What can be looked for across files: titles, headings, annexes and points, by name. */
import type { GongwenDocument, GongwenNode, NodeKind, Span } from './model.ts';
import { nameOf } from './names.ts';

export interface Entry extends Span {
  readonly kind: NodeKind;
  /** As the outline calls it. */
  readonly name: string;
  /** Name of the heading or title that it stands under, '' for none. */
  readonly container: string;
}

const LISTED: ReadonlySet<NodeKind> = new Set<NodeKind>(['title', 'annex', 'h', 'p']);

/** @returns the entries of a document in its order; the span of each is that of its marker and title */
export function entriesOf(doc: GongwenDocument): Entry[] {
  const entries: Entry[] = [];
  let title = '';
  const visit = (node: GongwenNode, container: string): void => {
    let name = container;
    if (LISTED.has(node.kind)) {
      name = nameOf(doc, node);
      const to = Math.min(node.to, Math.max(node.title.to, node.marker?.to ?? 0));
      entries.push({ kind: node.kind, name, container: container === '' ? title : container, from: node.from, to });
      // an annex is no node around its headings, but what stands below it is its own
      if (node.kind === 'title' || node.kind === 'annex') title = name;
    }
    for (const child of node.children) visit(child, name);
  };
  for (const root of doc.roots) visit(root, '');
  return entries;
}

/** Shortest query for which points are looked through, in UTF-16 units: there are many of them, and much alike. */
const POINT_QUERY = 2;

/**
 * What answers a query. Headings and titles need hold its characters in its order (the editor ranks them), points the query
 * itself; an empty query asks for titles.
 */
export function matcherOf(query: string): (entry: Pick<Entry, 'kind' | 'name'>) => boolean {
  const wanted = query.replace(/\s+/g, '').toLowerCase();
  if (wanted === '') return ({ kind }) => kind === 'title';
  const characters = Array.from(wanted);
  return ({ kind, name }) => {
    const lower = name.toLowerCase();
    return kind === 'p' ? wanted.length >= POINT_QUERY && lower.includes(wanted) : holdsInOrder(lower, characters);
  };
}

function holdsInOrder(name: string, characters: readonly string[]): boolean {
  let at = 0;
  for (const char of characters) {
    const found = name.indexOf(char, at);
    if (found < 0) return false;
    at = found + char.length;
  }
  return true;
}
