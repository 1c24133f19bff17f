/** Findings of rules that ask the tree but point at marks of a paragraph. */
import type { Paragraph } from '../model.ts';
import { sourceSpan } from '../structure/source.ts';
import type { Edit } from '../edit/edits.ts';
import type { Found } from './rule.ts';

/** A replacement of a stretch of a paragraph's text, which no line break may cut. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @returns the finding, its offsets and edits placed in the source */
export function foundInParagraph(paragraph: Paragraph, from: number, to: number, message: string, edits: readonly TextEdit[] = [], mechanical = true): Found {
  const span = sourceSpan(paragraph, from, to);
  if (edits.length === 0) return { ...span, message };
  const placed = edits.map((edit): Edit => ({ ...sourceSpan(paragraph, edit.from, edit.to), text: edit.text }));
  return { ...span, message, fix: { edits: placed, mechanical } };
}
