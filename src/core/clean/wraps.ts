/** 断行: a paragraph of several pieces becomes one line. */
import type { GongwenDocument } from '../model.ts';
import { isSpace, wrapJoint } from '../text/characters.ts';
import type { CleanEdit } from './draft.ts';

/** Furniture between two pieces that is to stay keeps its place, and the wrap with it. */
export function wrapEdits({ text, paragraphs }: GongwenDocument): CleanEdit[] {
  const edits: CleanEdit[] = [];
  for (const { pieces } of paragraphs) {
    for (let i = 1; i < pieces.length; i++) {
      const from = pieces[i - 1]!.to;
      const to = pieces[i]!.from;
      if (isBlank(text, from, to)) edits.push({ from, to, text: wrapJoint(text.slice(Math.max(0, from - 2), from), text.charAt(to)) });
    }
  }
  return edits;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
