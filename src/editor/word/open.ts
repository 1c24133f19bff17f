/** 打开 Word 稿: a Word or WPS file becomes a new, unsaved 公文 beside it; the file itself is never changed. */
import * as vscode from 'vscode';
import type { WordText } from '../../word/read/read.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import type { Platform } from '../platform.ts';
import { baseName, exists, messageOf, stemOf } from './files.ts';
import { readWordFile } from './import.ts';

/** Endings of files that can be opened, without the point. package.json names the same in its menus and custom editor. */
export const ENDINGS = ['docx', 'docm', 'dotx', 'doc', 'wps', 'wpt', 'rtf'];
const SHOW_LIST = '查看清单';

/** What the command did; for whoever runs it by name. */
export interface Opened extends WordText {
  readonly document: vscode.TextDocument;
}

export function registerOpenWord(platform: Platform): vscode.Disposable {
  return vscode.commands.registerCommand('gongwen.openWord', async (source?: unknown): Promise<Opened | undefined> => {
    const uri = source instanceof vscode.Uri ? source : await ask();
    if (uri === undefined) return undefined;
    try {
      return await openWord(uri, platform);
    } catch (error) {
      void vscode.window.showErrorMessage(`“${baseName(uri)}”没有打开：${messageOf(error)}。`);
      return undefined;
    }
  });
}

async function ask(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ title: '打开 Word 稿', openLabel: '打开', canSelectMany: false, filters: { 'Word、WPS 文档': ENDINGS } });
  return chosen?.[0];
}

/** Rejects with an Error whose message is plain Chinese. */
export async function openWord(uri: vscode.Uri, platform: Platform): Promise<Opened> {
  const name = baseName(uri);
  const read = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: `正在打开“${name}”`, cancellable: true },
    (_, token) => readWordFile(uri, platform, token),
  );
  const document = await newDocument(uri, read.text);
  await vscode.window.showTextDocument(document, { preview: false });
  if (read.notes.length > 0) void tell(name, read);
  return { ...read, document };
}

/** An unsaved document that already has a name: saving it asks for nothing and overwrites nothing. */
async function newDocument(source: vscode.Uri, text: string): Promise<vscode.TextDocument> {
  if (source.scheme !== 'file') return vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: text });
  const document = await vscode.workspace.openTextDocument((await freeName(source)).with({ scheme: 'untitled' }));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** @returns a place beside the file where no file and no open document is */
async function freeName(source: vscode.Uri): Promise<vscode.Uri> {
  const stem = stemOf(baseName(source));
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(source, '..', `${stem}${n === 1 ? '' : `-${n}`}.gw`);
    const isOpen = vscode.workspace.textDocuments.some((document) => document.uri.path === uri.path);
    if (!isOpen && !(await exists(uri))) return uri;
  }
}

async function tell(name: string, { notes }: WordText): Promise<void> {
  const kinds = [...new Set(notes.map(({ what }) => what))];
  const chosen = await vscode.window.showInformationMessage(`“${name}”已转成公文。有 ${notes.length} 处没有照原样带过来：${kinds.join('、')}。`, SHOW_LIST);
  if (chosen !== SHOW_LIST) return;
  const list = notes.map(({ what, detail }, i) => `${i + 1}. ${what}：${detail}\n`).join('');
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: PLAIN_TEXT, content: `“${name}”里没有照原样带过来的内容\n\n${list}` }), { preview: true, viewColumn: vscode.ViewColumn.Beside });
}
