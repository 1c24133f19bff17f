/** What the host tests share. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/editor/extension.ts';

export const speech = `在全县河道整治推进会上的讲话
（2025年9月3日）

同志们：
　　今天的会议很重要。下面，我讲两点意见。
　　一、认清形势
　　（一）欠账较多。还有三条河没有清淤。
　　（二）时间较紧。离汛期只有半年。
　　二、突出重点
　　要抓好两件事。一是先难后易；二是先通后畅。
`;

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('gongwen.gongwen');
  assert.ok(extension);
  return extension.activate();
}

/** Shows an untitled document. */
export async function show(content: string, language = 'gongwen'): Promise<vscode.TextEditor> {
  let document = await vscode.workspace.openTextDocument({ content, language });
  // VS Code gives a new untitled document the text of one of its name that was closed unchanged a moment ago and is still in memory
  if (document.getText() !== content) document = await vscode.workspace.openTextDocument({ content, language });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Writes a file into the workspace and shows it. */
export async function showFile(name: string, content: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return open(uri);
}

/** Opens as a user does: unlike openTextDocument this lets the document close with its editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  assert.ok(editor);
  return editor;
}

export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Waits until something holds; VS Code tells of most things that happen inside it by no event. */
export async function until(what: string, holds: () => boolean, limit = 5000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() > end) assert.fail(`not within ${limit} ms: ${what}`);
    await pause(20);
  }
}

/** Waits as long as detection would have taken, to see that it left something alone. */
export function settled(): Promise<void> {
  return pause(1000);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Closes all editors without asking to save. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.isDirty) {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Sets a setting for the length of some work. */
export async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
  await configuration().update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await work();
  } finally {
    await configuration().update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** @returns what the extension says in notices while some work is done */
export async function told(work: () => PromiseLike<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const before = vscode.window.showInformationMessage;
  Object.assign(vscode.window, { showInformationMessage: (message: string) => {
    messages.push(message);
    return Promise.resolve(undefined);
  } });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInformationMessage: before });
  }
  return messages;
}

/** Chooses in pickers, while some work is done, the item that holds a text. */
export async function choosing(text: string, work: () => PromiseLike<unknown>): Promise<void> {
  const before = vscode.window.showQuickPick;
  Object.assign(vscode.window, { showQuickPick: (items: readonly vscode.QuickPickItem[]) => Promise.resolve(items.find(({ label }) => label.includes(text))) });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showQuickPick: before });
  }
}

/** Puts the cursor before a text; `by` UTF-16 units further on. */
export function putCursor(editor: vscode.TextEditor, text: string, by = 0): void {
  const offset = editor.document.getText().indexOf(text);
  assert.ok(offset >= 0, text);
  const at = editor.document.positionAt(offset + by);
  editor.selection = new vscode.Selection(at, at);
}

/** Selects from the start of one text to the end of another. */
export function selectFrom(editor: vscode.TextEditor, first: string, last: string): void {
  const text = editor.document.getText();
  editor.selection = new vscode.Selection(editor.document.positionAt(text.indexOf(first)), editor.document.positionAt(text.indexOf(last) + last.length));
}
