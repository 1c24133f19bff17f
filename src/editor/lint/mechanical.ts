import * as vscode from 'vscode';
import type { Edit } from '../../core/edit/edits.ts';
import type { Documents } from '../documents.ts';
import { offsetAt, rangeOf } from '../positions.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';

/** Why nothing was mended. */
export type Refusal = 'changed' | 'unreadable';

/**
 * @param within only what lies in these ranges is mended
 * @returns what makes all mechanical fixes of a document; a refusal when it was changed while they were looked for, or when nobody knows what is to be left
 */
export async function mechanicalEdits(documents: Documents, houses: Houses, document: vscode.TextDocument, within?: readonly vscode.Range[]): Promise<vscode.TextEdit[] | Refusal> {
  const { version } = document;
  const [{ mendingEdits }, house] = await Promise.all([loadProofreader(), houses.of(document)]);
  if (house.unreadable) return 'unreadable';
  if (document.version !== version) return 'changed';
  const tree = documents.get(document);
  const spans = within?.map(({ start, end }) => ({ from: offsetAt(tree, start), to: offsetAt(tree, end) })).sort((a, b) => a.from - b.from);
  return mendingEdits(tree.text, house.linter, house.ignored, spans).map((edit: Edit) => vscode.TextEdit.replace(rangeOf(tree, edit), edit.text));
}

/** The same for callers that can only leave a text as it is. */
export async function mechanicalEditsOrNone(...what: Parameters<typeof mechanicalEdits>): Promise<vscode.TextEdit[]> {
  const edits = await mechanicalEdits(...what);
  return typeof edits === 'string' ? [] : edits;
}
