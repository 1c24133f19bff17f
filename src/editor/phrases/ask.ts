/** What the commands that keep phrases ask for. */
import * as vscode from 'vscode';
import { loadDesk } from '../desk.ts';
import type { PhraseLibrary } from './library.ts';
import { filesIn, whereIs, type Owner } from './places.ts';

/** The file in which phrases are kept where there is none yet. */
const FIRST_FILE: Readonly<Record<Owner, string>> = { 本单位: '本单位套话.md', 我的: '我的套话.md' };

const NEW = '新分类…';

/** @returns a category that is known, in the catalogue or in a file, or a new one; undefined when none was chosen */
export async function askCategory(library: PhraseLibrary, document: vscode.TextDocument, likely: string): Promise<string | undefined> {
  const [{ CATEGORIES, WHOLE_CATEGORY }, phrases] = await Promise.all([loadDesk(), library.of(document)]);
  const all = [...new Set([likely, ...CATEGORIES, WHOLE_CATEGORY, ...phrases.map(({ category }) => category)])].filter((category) => category !== '');
  const chosen = await vscode.window.showQuickPick([...all.map((label) => ({ label })), { label: NEW }], { title: '存为套话', placeHolder: '归到哪一类' });
  if (chosen?.label !== NEW) return chosen?.label;
  const name = await vscode.window.showInputBox({ title: '新分类', prompt: '分类的名称', validateInput: (value) => (value.trim() === '' ? '名称不能是空的' : undefined) });
  return name?.trim();
}

/** @returns one of the files that there are, or the first one of a place that has none; undefined when none was chosen */
export async function askFile(library: PhraseLibrary, document: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined> {
  const places = await library.places(document);
  const items = await Promise.all(places.map(async (place) => {
    const { owner, folder } = place;
    const files = await filesIn(folder);
    return [...new Set([...files, FIRST_FILE[owner]])].map((name) => ({
      label: name, description: `${owner}${files.includes(name) ? '' : '（新建）'}`, detail: whereIs(place), uri: vscode.Uri.joinPath(folder, name),
    }));
  }));
  // most phrases are the user's own
  const chosen = await vscode.window.showQuickPick(items.reverse().flat(), { title: '存到哪里', placeHolder: '“我的”跟着您，“本单位”放在工作文件夹里，可以一起用' });
  return chosen?.uri;
}

/** Tells what was kept, and opens the file when asked to. */
export function tellKept(message: string, file: vscode.Uri): void {
  const open = '打开文件';
  void Promise.resolve(vscode.window.showInformationMessage(message, open)).then(async (choice) => {
    if (choice === open) await vscode.commands.executeCommand('vscode.open', file);
  });
}
