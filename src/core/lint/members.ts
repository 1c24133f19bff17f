/** The text of a member of an enumeration and how it ends. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { isQuoted } from '../structure/quotations.ts';
import { textOffset } from '../structure/source.ts';
import { isSpace } from '../text/characters.ts';

/** How a member ends. */
export interface MemberEnd {
  /** Offset in the source of its last character. */
  readonly at: number;
  readonly mark: string;
}

/**
 * @param paragraph index of the paragraph in which the member opens
 * @returns the end of an item of a list: that of its paragraph for one that opens it (what stands below the last item of a list is
 * no part of it), else that of the member
 */
export function itemEnd({ paragraphs }: GongwenDocument, node: GongwenNode, paragraph: number): number {
  const to = paragraphs[paragraph]?.to ?? node.to;
  return Math.min(node.to, to);
}

/** @returns the last character of an item that is no white space and no page furniture */
export function endOf(document: GongwenDocument, node: GongwenNode, paragraph: number): MemberEnd | undefined {
  let at = itemEnd(document, node, paragraph) - 1;
  while (at > node.from && isSpace(document.text.charCodeAt(at))) at--;
  return at <= node.from ? undefined : { at, mark: document.text.charAt(at) };
}

/**
 * @param first index of the paragraph in which the stretch begins
 * @returns offsets in the source at which one of the marks stands inside a stretch, outside of quotations and brackets
 */
export function marksIn(document: GongwenDocument, from: number, to: number, marks: string, first: number): number[] {
  const found: number[] = [];
  for (let i = first; i < document.paragraphs.length; i++) {
    const paragraph = document.paragraphs[i]!;
    if (paragraph.from >= to) break;
    let depth = 0;
    for (const piece of paragraph.pieces) {
      for (let at = Math.max(from, piece.from); at < Math.min(to, piece.to); at++) {
        const char = document.text.charAt(at);
        if (char === '（' || char === '(') depth++;
        else if (char === '）' || char === ')') depth = Math.max(0, depth - 1);
        else if (depth === 0 && marks.includes(char) && !isQuoted(document.quotations[i]!, textOffset(paragraph, at))) found.push(at);
      }
    }
  }
  return found;
}
