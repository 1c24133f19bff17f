/** A profile put into profile.json: what stands there stays as it is, and the file is written whole or not at all. */
import * as vscode from 'vscode';
import type { ProfileSettings } from '../../core/layout/profile-settings.ts';
import { DEFAULT_LAYOUT } from '../../core/layout/form.ts';
import { layoutProfile, setLayoutProfile } from '../config.ts';
import { loadPages } from '../pages.ts';
import type { Platform } from '../platform.ts';
import { readIfThere, reasonOf } from '../reasons.ts';
import { withTextChanged } from '../workspace/encode.ts';
import { baseName } from '../word/files.ts';
import type { Layouts } from './layouts.ts';

/** @param file profile.json. @returns whether it was put there and is in use; why not is told to the user */
export async function addProfile(layouts: Pick<Layouts, 'offices'>, platform: Platform, file: vscode.Uri, name: string, settings: ProfileSettings): Promise<boolean> {
  const refuse = (why: string): false => {
    void vscode.window.showErrorMessage(`版式没有存：${why}`);
    return false;
  };
  const isOpen = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === file.toString());
  if (isOpen) return refuse(`${baseName(file)} 正开着，有没保存的改动，请先保存它再来一次。`);
  const { withProfile } = await loadPages();
  try {
    const before = await readIfThere(file);
    let after: string | undefined;
    const content = await withTextChanged(file, before, (text) => {
      after = withProfile(text, name, DEFAULT_LAYOUT.profile.name, settings);
      return after ?? text;
    });
    if (content !== undefined && after === undefined) return refuse(`${baseName(file)} 写坏了，不知道该放在哪里。请打开它改好（“问题”里写着哪里不对），再来一次。`);
    if (content === undefined) return refuse(`${baseName(file)} 的编码认不出来，写进去会弄坏原来的内容。请先把它另存为 UTF-8。`);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await platform.writeWhole(file, content);
  } catch (error) {
    return refuse(`${file.fsPath} 写不进去（${reasonOf(error)}）。`);
  }
  layouts.offices.reload();
  try {
    // a name in the settings would come before the office's own
    if (layoutProfile(undefined) !== '') await setLayoutProfile(undefined);
  } catch (error) {
    void vscode.window.showWarningMessage(`版式“${name}”已存好，但设置写不进去（${reasonOf(error)}），请用“选择版式”选它。`);
  }
  return true;
}
