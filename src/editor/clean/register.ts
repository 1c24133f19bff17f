import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import { cleanDocument } from './command.ts';
import { createPages, type Pages } from './pages.ts';
import { pasteClean, registerPaste } from './paste.ts';

/** 整理文本 and 粘贴并整理. */
export function registerClean(documents: Documents): vscode.Disposable {
  const pages = createPages();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('gongwen.clean', () => cleanDocument(documents, pages)),
    vscode.commands.registerCommand('gongwen.pasteClean', () => paste(pages)),
    registerPaste(pages),
  );
}

async function paste(pages: Pages): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) void vscode.window.showInformationMessage('没有打开的稿子。请先打开一篇，再粘贴。');
  else if (!isEditable(editor.document)) void vscode.window.showInformationMessage('这篇稿子是只读的，没有粘贴。');
  else if (editor.document.languageId !== LANGUAGE_ID && editor.document.languageId !== PLAIN_TEXT) void vscode.window.showInformationMessage('“粘贴并整理”用在公文和纯文本里；这个文件是别的语言，没有粘贴。');
  else if ((await vscode.env.clipboard.readText()) === '') void vscode.window.showInformationMessage('剪贴板里没有文字，没有粘贴。');
  else if (!(await pasteClean(pages, editor))) void vscode.window.showInformationMessage('稿子没有改成，没有粘贴。请再试一次。');
}
