/** 忽略这一处: one line more in `.gongwen/ignore.tsv`. */
import * as vscode from 'vscode';
import { IGNORE_FILE } from '../../house/files.ts';
import type { Platform } from '../platform.ts';
import { decode } from '../workspace/decode.ts';
import { isMissing, reasonOf } from '../reasons.ts';
import { baseName } from '../word/files.ts';
import type { Houses } from './houses.ts';
import { loadProofreader } from './load.ts';
import type { Marks } from './marks.ts';

/** Two that are ignored at once are written one after the other. */
let writing: Promise<void> = Promise.resolve();

export function ignoreFinding(...what: Parameters<typeof ignore>): Promise<void> {
  const done = writing.then(() => ignore(...what));
  writing = done.catch(() => undefined);
  return done;
}

async function ignore(houses: Houses, marks: Marks, platform: Platform, uri: vscode.Uri, code: string, from: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const folder = await houses.folderOf(document);
  if (folder === undefined) {
    void vscode.window.showWarningMessage('文稿还没有保存，忽略记在文稿所在的文件夹里：请先保存');
    return;
  }
  // occurrences count what is already ignored too
  const [{ ignoreKeys, withIgnored }, { tree, all }] = await Promise.all([loadProofreader(), marks.findingsOf(document)]);
  const at = all.findIndex((finding) => finding.code === code && finding.from === from);
  const finding = all[at];
  const key = ignoreKeys(tree, all)[at];
  if (finding === undefined || key === undefined) {
    void vscode.window.showWarningMessage('这一处已经变了，请再选一次');
    return;
  }
  const file = vscode.Uri.joinPath(folder, IGNORE_FILE);
  try {
    const text = withIgnored(await textOf(file), key, `${baseName(uri)}：${tree.text.slice(finding.from, finding.to)}`);
    await vscode.workspace.fs.createDirectory(folder);
    await platform.writeWhole(file, new TextEncoder().encode(text));
  } catch (error) {
    void vscode.window.showErrorMessage(`没有记下：${file.fsPath} 写不进去（${reasonOf(error)}）`);
    return;
  }
  houses.reload();
}

async function textOf(file: vscode.Uri): Promise<string> {
  try {
    return await decode(file, await vscode.workspace.fs.readFile(file));
  } catch (error) {
    // only where there is none may one be begun: what can't be read must not be replaced
    if (isMissing(error)) return '';
    throw error;
  }
}
