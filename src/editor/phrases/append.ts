/** Adding phrases to a file: what stands there stays byte by byte, and a file is written whole or not at all. */
import * as vscode from 'vscode';
import type { Kept } from '../../core/phrases/library-text.ts';
import { loadDesk } from '../desk.ts';
import type { Platform } from '../platform.ts';
import { readIfThere, reasonOf } from '../reasons.ts';
import { withTextAdded } from '../workspace/encode.ts';
import { baseName } from '../word/files.ts';
import type { PhraseLibrary } from './library.ts';

/** Two that are added at once are written one after the other. */
let writing: Promise<boolean> = Promise.resolve(false);

/** @returns whether they were added; why not is told to the user */
export function addPhrases(library: PhraseLibrary, platform: Platform, file: vscode.Uri, phrases: readonly Kept[]): Promise<boolean> {
  writing = writing.then(() => add(library, platform, file, phrases));
  return writing;
}

async function add(library: PhraseLibrary, platform: Platform, file: vscode.Uri, phrases: readonly Kept[]): Promise<boolean> {
  const isOpen = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString());
  if (isOpen) {
    void vscode.window.showWarningMessage(`没有存：${baseName(file)} 正开着，有没保存的改动，请先保存它再来一次`);
    return false;
  }
  try {
    const { additionTo } = await loadDesk();
    const content = await readIfThere(file);
    const added = await withTextAdded(file, content, (text) => additionTo(text, baseName(file), phrases));
    if (added === undefined) {
      void vscode.window.showErrorMessage(`没有存：${baseName(file)} 的编码认不出来，写进去会弄坏原来的内容；请另选一个文件，或者先把它另存为 UTF-8`);
      return false;
    }
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await platform.writeWhole(file, added);
  } catch (error) {
    void vscode.window.showErrorMessage(`没有存：${file.fsPath} 写不进去（${reasonOf(error)}）`);
    return false;
  }
  library.reload();
  return true;
}
