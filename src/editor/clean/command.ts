/** 整理文本: the difference first, each kind of change to be switched, then one undo step. */
import * as vscode from 'vscode';
import type { ChangeKind } from '../../core/clean/changes.ts';
import type { Cleaned } from '../../core/clean/clean.ts';
import type { Span } from '../../core/model.ts';
import { asOurs } from '../apply-plan.ts';
import { cleanChanges, cleanIndent } from '../config.ts';
import { loadDesk, type Desk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { isEditable } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { baseName } from '../word/files.ts';
import type { Pages } from './pages.ts';
import { pickKinds } from './pick.ts';
import { tell } from './tell.ts';

/** @returns what was done; undefined when nothing was: the user gave up or has been told why */
export async function cleanDocument(documents: Documents, pages: Pages): Promise<Cleaned | undefined> {
  const done = await cleanActive(documents, pages);
  if (typeof done !== 'string') return done;
  void vscode.window.showInformationMessage(done);
  return undefined;
}

/** @returns what was done, why nothing was, or undefined when the user gave up */
async function cleanActive(documents: Documents, pages: Pages): Promise<Cleaned | string | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return '没有打开的稿子。请先打开一篇，再整理。';
  const { document } = editor;
  if (!isEditable(document)) return '这篇稿子是只读的，不能整理。';
  const desk = await loadDesk();
  const tree = documents.get(document);
  const { version } = document;
  const within = spanOf(editor, tree.lineStarts, tree.text.length);
  const indent = cleanIndent(document);
  const cleaned = (kinds: ReadonlySet<ChangeKind>): Cleaned => desk.clean(tree, { kinds, indent, ...(within === undefined ? {} : { within }) });

  const found = cleaned(new Set(desk.CHANGE_KINDS));
  const where = within === undefined ? '全文' : '所选的各行';
  if (found.edits.length === 0) return `${where}没有要整理的。`;
  const kinds = await chosenBesideDifference(document, pages, desk, found, cleaned);
  if (kinds === undefined) return undefined;
  const result = cleaned(kinds);
  if (result.edits.length === 0) return '一样也没有勾选，没有改动。';
  if (document.isClosed || document.version !== version) return '稿子在对照时改动过，没有整理。请再整理一次。';
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, result.edits.map((one) => vscode.TextEdit.replace(rangeOf(tree, one), one.text)));
  if (!(await asOurs(document, () => vscode.workspace.applyEdit(edit)))) return '稿子没有改成，请再整理一次。';
  void tell(pages, desk, '整理了', result);
  return result;
}

/** The lines of a selection; undefined where nothing is selected: the whole document. */
function spanOf({ selection }: vscode.TextEditor, lineStarts: readonly number[], length: number): Span | undefined {
  if (selection.isEmpty) return undefined;
  // a selection that ends at the start of a line holds nothing of it
  const last = selection.end.character === 0 ? selection.end.line - 1 : selection.end.line;
  return { from: lineStarts[selection.start.line]!, to: lineStarts[last + 1] ?? length };
}

/** Shows the difference and lets the kinds be chosen. @returns undefined when the user gives up; the difference is closed either way */
async function chosenBesideDifference(document: vscode.TextDocument, pages: Pages, desk: Desk, found: Cleaned, cleaned: (kinds: ReadonlySet<ChangeKind>) => Cleaned): Promise<ReadonlySet<ChangeKind> | undefined> {
  const chosen = desk.chosenKinds(cleanChanges(document));
  const name = baseName(document.uri);
  const page = pages.add(name, cleaned(chosen).text);
  const column = vscode.window.activeTextEditor?.viewColumn;
  await vscode.commands.executeCommand('vscode.diff', document.uri, page, `整理文本：${name}（原文 ↔ 整理后）`, { preview: true });
  try {
    return await pickKinds(desk, found, chosen, (kinds) => { pages.update(page, cleaned(kinds).text); });
  } finally {
    await pages.close(page);
    if (!document.isClosed) await vscode.window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  }
}
