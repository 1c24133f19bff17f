import * as vscode from 'vscode';
import type { Edit } from '../../core/lint/rule.ts';
import type { Documents } from '../documents.ts';
import { offsetAt, rangeOf } from '../positions.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';

/**
 * @param within only what lies in a range is mended
 * @returns what makes all mechanical fixes of a document; nothing when it was changed while they were looked for
 */
export async function mechanicalEdits(documents: Documents, houses: Houses, document: vscode.TextDocument, within?: vscode.Range): Promise<vscode.TextEdit[]> {
  const { version } = document;
  const [{ mendingEdits }, house] = await Promise.all([loadProofreader(), houses.of(document)]);
  if (document.version !== version) return [];
  const tree = documents.get(document);
  const span = within === undefined ? undefined : { from: offsetAt(tree, within.start), to: offsetAt(tree, within.end) };
  return mendingEdits(tree.text, house.linter, house.ignored, span).map((edit: Edit) => vscode.TextEdit.replace(rangeOf(tree, edit), edit.text));
}
