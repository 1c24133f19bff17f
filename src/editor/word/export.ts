/** 导出 Word: the active draft, or one chosen in the explorer, laid out as a .docx. */
import * as vscode from 'vscode';
import type { Layouts } from '../layout/layouts.ts';
import type { Platform } from '../platform.ts';
import { baseName, messageOf, siblingOf } from './files.ts';

const OPEN = '打开';
const REVEAL = '在文件夹中显示';

/** What the command did; for whoever runs it by name. */
export interface Exported {
  readonly target: vscode.Uri;
  /** Chinese terms of the elements marked 【待补】. */
  readonly missing: readonly string[];
}

export function registerExportWord(platform: Platform, layouts: Layouts): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.exportWord', async (source?: unknown, target?: unknown): Promise<Exported | undefined> => {
    const document = await documentOf(source);
    if (document === undefined) {
      void vscode.window.showInformationMessage('没有打开的稿子，没有可以导出的内容。请先打开一篇稿子。');
      return undefined;
    }
    if (document.getText().trim() === '') {
      void vscode.window.showInformationMessage('稿子是空的，没有可以导出的内容。');
      return undefined;
    }
    const place = target instanceof vscode.Uri ? target : await ask(document);
    if (place === undefined) return undefined;
    return exportTo(place, document, platform, layouts);
  });
}

async function documentOf(source: unknown): Promise<vscode.TextDocument | undefined> {
  return source instanceof vscode.Uri ? vscode.workspace.openTextDocument(source) : vscode.window.activeTextEditor?.document;
}

async function ask(document: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  const place = await siblingOf(document, '.docx');
  return vscode.window.showSaveDialog({ title: '导出 Word', saveLabel: '导出', ...(place === undefined ? {} : { defaultUri: place }), filters: { 'Word 文档': ['docx'] } });
}

async function exportTo(target: vscode.Uri, document: vscode.TextDocument, platform: Platform, layouts: Layouts): Promise<Exported | undefined> {
  const name = baseName(target);
  try {
    const { file, remarks } = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `正在导出“${name}”` }, async () => {
      const { remarksOn, writeWord } = await import('../../word/word.ts');
      const file = await writeWord(document.getText(), await layouts.of(document));
      await platform.writeWhole(target, file.bytes);
      return { file, remarks: remarksOn(file) };
    });
    void tell(target, remarks);
    return { target, missing: file.missing };
  } catch (error) {
    void vscode.window.showErrorMessage(`“${name}”没有导出：${messageOf(error)}。`);
    return undefined;
  }
}

async function tell(target: vscode.Uri, remarks: readonly string[]): Promise<void> {
  const chosen = await vscode.window.showInformationMessage([`已导出“${baseName(target)}”。`, ...remarks].join(''), ...(target.scheme === 'file' ? [OPEN, REVEAL] : []));
  if (chosen === OPEN) await vscode.env.openExternal(target);
  else if (chosen === REVEAL) await vscode.commands.executeCommand('revealFileInOS', target);
}
