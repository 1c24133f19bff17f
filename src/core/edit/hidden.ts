/** Headings that their lines still say, and that the tree does not know any more: moved behind greater numbers (一、三、二、) they belong to no sequence. */
import type { GongwenDocument, GongwenNode } from '../model.ts';
import type { Edit } from './edits.ts';
import { isBlank } from './blocks.ts';
import { lineStart } from './sections.ts';

/**
 * @param gone headings of the old text that are none in the new one
 * @returns edits of the new text that give those whose lines are still there the number of the heading above them, so that the tree knows
 * them; undefined where one has none such above it
 */
export function shownAgain(before: GongwenDocument, after: GongwenDocument, gone: ReadonlySet<GongwenNode>): Edit[] | undefined {
  const edits: Edit[] = [];
  const known = new Set(after.nodes.map((node) => node.from));
  for (const { from, title, marker, family } of gone) {
    if (marker === undefined || title.to <= title.from) continue;
    const words = before.text.slice(from, title.to);
    const at = after.text.indexOf(words);
    if (at < 0 || known.has(at) || !isOnce(after.text, words) || !isOnce(before.text, words) || !isBlank(after.text, lineStart(after, at), at)) continue;
    const above = after.nodes.findLast((node) => node.kind === 'h' && node.family === family && node.from < at);
    if (above?.marker === undefined) return undefined;
    const start = at + marker.from - from;
    edits.push({ from: start, to: start + marker.to - marker.from, text: after.text.slice(above.marker.from, above.marker.to) });
  }
  return edits.sort((a, b) => a.from - b.from);
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}
