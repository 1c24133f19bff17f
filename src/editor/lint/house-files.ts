/** Where `.gongwen` lies, and what can be read there. */
import * as vscode from 'vscode';
import { HOUSE_FILES, HOUSE_FOLDER, houseText, type HouseFile, type HouseTexts, type Unreadable } from '../../house/files.ts';
import { isMissing, reasonOf } from '../reasons.ts';
import { decode } from '../workspace/decode.ts';

export interface HouseFiles {
  readonly texts: HouseTexts;
  readonly unreadable: Unreadable;
}

/**
 * @param root of the workspace; undefined outside of any
 * Rejects when a place can't be reached: another house must not take the place of its own.
 * @returns the nearest `.gongwen` from a folder upwards; where there is none, the one that would be made: in the root, or in the folder
 */
export async function findHouse(start: vscode.Uri, root: vscode.Uri | undefined): Promise<vscode.Uri> {
  for (let folder = start; ; folder = vscode.Uri.joinPath(folder, '..')) {
    const candidate = vscode.Uri.joinPath(folder, HOUSE_FOLDER);
    try {
      if (((await vscode.workspace.fs.stat(candidate)).type & vscode.FileType.Directory) !== 0) return candidate;
    } catch (error) {
      // not here; a network drive that is gone for a moment may have one
      if (error instanceof vscode.FileSystemError && error.code === 'Unavailable') throw error;
    }
    if (vscode.Uri.joinPath(folder, '..').path === folder.path) return vscode.Uri.joinPath(root ?? start, HOUSE_FOLDER);
  }
}

/** @returns from where a document's `.gongwen` is looked for, and the root of its workspace; undefined for an untitled one, or none, outside of any */
export function houseStart(document: vscode.TextDocument | undefined): { readonly start: vscode.Uri; readonly root: vscode.Uri | undefined } | undefined {
  if (document !== undefined && !document.isUntitled) return { start: vscode.Uri.joinPath(document.uri, '..'), root: vscode.workspace.getWorkspaceFolder(document.uri)?.uri };
  const root = (document === undefined ? undefined : vscode.workspace.getWorkspaceFolder(document.uri)?.uri) ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  return root === undefined ? undefined : { start: root, root };
}

/** Never rejects: a file that can't be read says why. */
export async function readHouse(folder: vscode.Uri): Promise<HouseFiles> {
  const texts: Partial<Record<HouseFile, string>> = {};
  const unreadable: Partial<Record<HouseFile, string>> = {};
  await Promise.all(HOUSE_FILES.map(async (file) => {
    const { text, why } = await readHouseFile(vscode.Uri.joinPath(folder, file));
    if (text !== undefined) texts[file] = text;
    if (why !== undefined) unreadable[file] = why;
  }));
  return { texts, unreadable };
}

/** Never rejects. @returns the text of one of its files, or why it can't be read; neither where there is no such file */
export async function readHouseFile(uri: vscode.Uri): Promise<{ readonly text?: string; readonly why?: string }> {
  try {
    const text = await decode(uri, await vscode.workspace.fs.readFile(uri));
    return text.includes('\0') ? { why: '不是文本文件（含有空字符）' } : { text: houseText(text) };
  } catch (error) {
    return isMissing(error) ? {} : { why: reasonOf(error) };
  }
}

/** @returns whether it is one of the files in a `.gongwen` */
export function isHouseFile({ path }: vscode.Uri): boolean {
  return HOUSE_FILES.some((file) => path.endsWith(`/${HOUSE_FOLDER}/${file}`));
}
