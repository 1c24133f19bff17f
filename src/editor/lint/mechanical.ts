import type * as vscode from 'vscode';
import type { Edit } from '../../core/lint/rule.ts';
import type { Documents } from '../documents.ts';
import { offsetAt } from '../positions.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';

/** @returns edits that make all mechanical fixes of a document; those in some lines only where a range is given */
export async function mechanicalEdits(documents: Documents, houses: Houses, document: vscode.TextDocument, within?: vscode.Range): Promise<Edit[]> {
  const [{ mended, editsBetween, withoutIgnored }, house] = await Promise.all([loadProofreader(), houses.of(document)]);
  const tree = documents.get(document);
  const lines = within === undefined ? undefined : { from: offsetAt(tree, within.start), to: offsetAt(tree, within.end) };
  const edits = editsBetween(tree.text, mended(tree.text, house.linter, (now, findings) => withoutIgnored(now, findings, house.ignored)));
  return lines === undefined ? edits : edits.filter(({ from, to }) => from >= lines.from && to <= lines.to);
}
