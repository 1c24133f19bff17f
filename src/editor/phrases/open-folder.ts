/** 打开我的套话: the files of phrases, the first of which is made where there is none. */
import * as vscode from 'vscode';
import { loadDesk } from '../desk.ts';
import type { Platform } from '../platform.ts';
import { isMissing, reasonOf } from '../reasons.ts';
import type { PhraseLibrary } from './library.ts';
import { filesIn, whereIs, type Place } from './places.ts';

interface FileItem extends vscode.QuickPickItem {
  readonly place: Place;
  /** Undefined for one that is to be made. */
  readonly name?: string;
}

export async function openPhraseFiles(library: PhraseLibrary, platform: Platform): Promise<void> {
  const places = [...await library.places(vscode.window.activeTextEditor?.document)].reverse();
  try {
    const own = places[0]!;
    const { SAMPLE_FILE, SAMPLE_TEXT } = await loadDesk();
    if ((await filesIn(own.folder)).length === 0 && !(await isThere(own, SAMPLE_FILE))) await make(platform, own, SAMPLE_FILE, SAMPLE_TEXT);
    const items = (await Promise.all(places.map(async (place): Promise<FileItem[]> => [
      ...(await filesIn(place.folder)).map((name) => ({ label: name, description: place.owner, place, name })),
      { label: `$(add) 新建一个文件`, description: place.owner, detail: whereIs(place), place },
    ]))).flat();
    const chosen = await vscode.window.showQuickPick(items, { title: '打开套话文件', placeHolder: '每个文件都是纯文本，改了存盘就生效' });
    if (chosen === undefined) return;
    const name = chosen.name ?? await askName(chosen.place);
    if (name === undefined) return;
    if (chosen.name === undefined) await make(platform, chosen.place, name, SAMPLE_TEXT);
    library.reload();
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(chosen.place.folder, name));
  } catch (error) {
    void vscode.window.showErrorMessage(`套话文件打不开：${reasonOf(error)}`);
  }
}

async function make(platform: Platform, { folder }: Place, name: string, text: string): Promise<void> {
  await vscode.workspace.fs.createDirectory(folder);
  await platform.writeWhole(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(text));
}

/** Whether a file stands there, be it none that is listed: on some disks 结尾.MD is 结尾.md. Rejects when that can't be told. */
async function isThere({ folder }: Place, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

async function askName(place: Place): Promise<string | undefined> {
  const nameOf = (value: string): string => `${value.trim().replace(/\.md$/i, '')}.md`;
  const name = await vscode.window.showInputBox({
    title: '新建套话文件', prompt: '文件名，如“结尾”', validateInput: async (value) => {
      if (value.trim() === '' || /[\\/:*?"<>|]/.test(value)) return '名称不能是空的，也不能有 \\ / : * ? " < > |';
      return await isThere(place, nameOf(value)) ? '已经有这个文件' : undefined;
    },
  });
  return name === undefined ? undefined : nameOf(name);
}
