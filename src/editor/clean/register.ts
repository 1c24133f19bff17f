import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import { cleanDocument } from './command.ts';
import { createPages } from './pages.ts';
import { PASTE_KIND, registerPaste } from './paste.ts';

/** 整理文本 and 粘贴并整理. */
export function registerClean(documents: Documents): vscode.Disposable {
  const pages = createPages();
  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand('gongwen.clean', () => cleanDocument(documents, pages)),
    vscode.commands.registerCommand('gongwen.pasteClean', pasteClean),
    registerPaste(pages),
  );
}

async function pasteClean(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) void vscode.window.showInformationMessage('没有打开的稿子。请先打开一篇，再粘贴。');
  else if (document.languageId !== LANGUAGE_ID && document.languageId !== PLAIN_TEXT) void vscode.window.showInformationMessage('“粘贴并整理”用在公文和纯文本里；这个文件是别的语言，没有粘贴。');
  else if ((await vscode.env.clipboard.readText()) === '') void vscode.window.showInformationMessage('剪贴板里没有文字，没有粘贴。');
  else await vscode.commands.executeCommand('editor.action.pasteAs', { kind: PASTE_KIND.value });
}
