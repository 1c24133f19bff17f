/** 段首空格: two 全角空格 before each paragraph of the text, or none. */
import { compose } from '../layout/compose.ts';
import { ROLES } from '../layout/roles.ts';
import type { GongwenDocument } from '../model.ts';
import type { IndentMode } from './changes.ts';
import type { CleanEdit } from './draft.ts';

const INDENT = '　　';

/** What stands in the middle of its line, at the right or flush left (标题, 署名, 主送机关) keeps the blanks it has. */
export function indentEdits(doc: GongwenDocument, mode: IndentMode): CleanEdit[] {
  if (mode === 'keep') return [];
  const opens = openings(doc);
  const edits: CleanEdit[] = [];
  for (const { from, firstLine } of doc.paragraphs) {
    const start = doc.lineStarts[firstLine]!;
    const wanted = mode === 'add' ? INDENT : '';
    if (opens.has(from) && doc.text.slice(start, from) !== wanted) edits.push({ from: start, to: from, text: wanted });
  }
  return edits;
}

/** @returns where the paragraphs begin that are set two characters in (GB/T 9704—2012 7.3.3, 7.3.4, 7.3.7) */
function openings(doc: GongwenDocument): Set<number> {
  const opens = new Set<number>();
  for (const block of compose(doc, { sealed: true }).blocks) {
    if (block.kind !== 'paragraph' || block.missing === true || block.centered === true) continue;
    const { firstLine, left } = ROLES[block.role];
    if (firstLine + left === 2) opens.add(block.from);
  }
  return opens;
}
