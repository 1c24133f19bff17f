/** Nodes of the tree that touch a span: no others are looked at. */
import { firstIndex } from '../lookup.ts';
import type { GongwenNode, Span } from '../model.ts';

/**
 * Calls `visit` for each node that touches the span, in document order.
 * @param visit its parent is undefined for a root
 */
export function nodesIn(nodes: readonly GongwenNode[], span: Span, visit: (node: GongwenNode, parent: GongwenNode | undefined) => void, parent?: GongwenNode): void {
  for (let i = firstReaching(nodes, span.from); i < nodes.length; i++) {
    const node = nodes[i]!;
    if (node.from >= span.to) return;
    visit(node, parent);
    nodesIn(node.children, span, visit, node);
  }
}

/** @returns index of the first of the siblings that ends behind `offset` */
function firstReaching(nodes: readonly GongwenNode[], offset: number): number {
  return firstIndex(nodes.length, (i) => nodes[i]!.to > offset);
}
