/** Where the grammar, which sees a line, and the tree, which sees the document, differ; and why. */
import type { GongwenDocument, GongwenNode, Paragraph } from '../../src/core/model.ts';
import { parse } from '../../src/core/parse.ts';
import { isHan } from '../../src/core/text/characters.ts';
import { marksOf, type Mark } from './support.ts';

/** Why the two differ; none of it can be told from one line. */
export type Reason =
  /** The line is page furniture: no part of any paragraph. */
  | 'furniture'
  /** A row of a table, a line of a 目录 or of a fence. */
  | 'row'
  /** An ordinal in an element, such as 附件说明. */
  | 'element'
  /** The line stands in the midst of a hard-wrapped paragraph. */
  | 'wrapped'
  /** A quotation that runs over lines. */
  | 'quotation'
  /** A lone ordinal, or one that follows on from none. */
  | 'no sequence'
  /** The marker runs over a line break. */
  | 'split marker'
  /** Behind a 汉字 (坚持一靠教育，二靠制度): known by its sequence. */
  | 'no mark before'
  /** （1）…；（2）… in one paragraph are points, the one that opens it too. */
  | 'inline run'
  /** None of these: a fault of one of the two. */
  | 'other';

export interface Difference {
  /** From 1. */
  readonly line: number;
  readonly marker: string;
  /** Who sees it: the grammar only, the tree only, or both as different kinds. */
  readonly seen: 'grammar' | 'tree' | 'both';
  readonly reason: Reason;
}

export interface Agreement {
  /** Headings and points of the tree. */
  readonly nodes: number;
  readonly differences: readonly Difference[];
}

/** @returns where grammar and tree differ on headings and points of the text */
export function compare(text: string): Agreement {
  const doc = parse(text);
  const nodes = new Map<number, GongwenNode>();
  for (const node of doc.nodes) if (node.marker !== undefined && (node.kind === 'h' || node.kind === 'p')) nodes.set(node.marker.from, node);
  const places = new Places(doc);
  const differences: Difference[] = [];
  const seen = new Set<number>();
  for (const mark of marksOf(text)) {
    const at = doc.lineStarts[mark.line]! + mark.from;
    const node = nodes.get(at);
    seen.add(at);
    if (node?.kind === mark.kind) continue;
    const found = { line: mark.line + 1, marker: mark.text };
    if (node === undefined) differences.push({ ...found, seen: 'grammar', reason: places.whyNoNode(mark, at) });
    else differences.push({ ...found, seen: 'both', reason: mark.kind === 'h' ? 'inline run' : 'other' });
  }
  for (const [at, node] of nodes) {
    if (!seen.has(at)) differences.push({ line: places.line(at) + 1, marker: node.markerText, seen: 'tree', reason: places.whyNoMark(node) });
  }
  return { nodes: nodes.size, differences };
}

class Places {
  private readonly doc: GongwenDocument;

  constructor(doc: GongwenDocument) {
    this.doc = doc;
  }

  line(at: number): number {
    return this.doc.lineStarts.findLastIndex((start) => start <= at);
  }

  whyNoNode(mark: Mark, at: number): Reason {
    const paragraph = this.doc.paragraphs.find((p) => p.from <= at && at < p.to);
    if (paragraph === undefined) return 'furniture';
    if (paragraph.kind !== 'text') return 'row';
    if (this.doc.nodes.some((n) => n.kind !== 'h' && n.kind !== 'p' && n.from <= at && at < Math.max(n.title.to, n.title.from + 1))) return 'element';
    const offset = offsetIn(paragraph, at);
    if (offset === undefined) return 'furniture';
    const inside = offset > 0 && this.line(at) > paragraph.firstLine;
    const before = paragraph.text.slice(0, offset).trimEnd();
    if (inside && (mark.kind === 'h' || isHan(before.charCodeAt(before.length - 1)))) return 'wrapped';
    if (this.isQuoted(at)) return 'quotation';
    return 'no sequence';
  }

  /** Quotations may hold one inside; a paragraph that opens with “ inside one goes on with it (GB/T 15834—2011 4.8.3.5). */
  private isQuoted(at: number): boolean {
    let depth = 0;
    for (const mark of this.doc.text.slice(0, at).matchAll(/[“”]/g)) depth = mark[0] === '“' ? Math.min(2, depth + 1) : Math.max(0, depth - 1);
    return depth > 0 && /^[^“]*”/.test(this.doc.text.slice(at));
  }

  whyNoMark(node: GongwenNode): Reason {
    const marker = node.marker!;
    if (this.doc.text.slice(marker.from, marker.to).includes('\n')) return 'split marker';
    return isHan(this.doc.text.charCodeAt(marker.from - 1)) ? 'no mark before' : 'other';
  }
}

/** @returns the offset in the paragraph's text, undefined where the place was left out of it */
function offsetIn(paragraph: Paragraph, at: number): number | undefined {
  let offset = 0;
  for (const piece of paragraph.pieces) {
    if (piece.from <= at && at < piece.to) return offset + at - piece.from;
    offset += piece.to - piece.from;
  }
  return undefined;
}
