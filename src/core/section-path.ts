/** Where in a document a place is, as people say it: 附件1 › 一、总体要求 › （二）基本原则, 主送机关. */
import { KIND_TERMS } from './glossary.ts';
import type { GongwenDocument, GongwenNode } from './model.ts';
import { isStructure, nameOf, shorten } from './names.ts';

/** Longest name of a section in a path, in full-width characters. */
const NAME_LENGTH = 14;

/**
 * @returns a function that tells the path of an offset: the annex, the headings and the element that it stands in, the outermost
 * first. Its questions must be asked in the order of the text: all of them together are one walk.
 */
export function sectionPaths(doc: GongwenDocument): (offset: number) => readonly string[] {
  const names = new Map<GongwenNode, string>();
  const nameIn = (node: GongwenNode): string => {
    const known = names.get(node) ?? shorten(nameOf(doc, node), NAME_LENGTH);
    names.set(node, known);
    return known;
  };
  const open: GongwenNode[] = [];
  let annex: GongwenNode | undefined;
  let next = 0;
  return (offset) => {
    while (next < doc.nodes.length && doc.nodes[next]!.from <= offset) {
      const node = doc.nodes[next++]!;
      if (node.kind === 'annex') annex = node;
      else if (node.kind === 'h' || !isStructure(node)) {
        close(open, node.from);
        open.push(node);
      }
    }
    close(open, offset);
    const inside = open.map((node) => (node.kind === 'h' ? nameIn(node) : KIND_TERMS[node.kind].chinese));
    return annex === undefined ? inside : [nameIn(annex), ...inside];
  };
}

function close(open: GongwenNode[], offset: number): void {
  while (open.length > 0 && open[open.length - 1]!.to <= offset) open.pop();
}
