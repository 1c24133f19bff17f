/** 选择公文格式: the form of a document, remembered with it. */
import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { loadPages } from '../pages.ts';
import type { Layouts } from './layouts.ts';

/** @param document the one in front */
export async function chooseForm(documents: Documents, layouts: Layouts, document: vscode.TextDocument | undefined): Promise<void> {
  if (document === undefined) {
    void vscode.window.showInformationMessage('没有打开的稿子，没有可以选格式的。请先打开一篇稿子。');
    return;
  }
  const { formChoices } = await loadPages();
  const chosen = await vscode.window.showQuickPick(formChoices(documents.get(document), layouts.chosen(document)), { title: '选择公文格式', placeHolder: '这篇稿子按哪种格式排；预览和导出都用它', matchOnDetail: true });
  if (chosen !== undefined) layouts.choose(document, chosen.choice);
}
