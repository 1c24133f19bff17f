/** Where files of phrases lie: `phrases` in the office's `.gongwen`, and in the user's own storage. */
import * as vscode from 'vscode';
import { HOUSE_FOLDER } from '../../house/files.ts';
import { isMissing, reasonOf } from '../reasons.ts';
import { decode } from '../workspace/decode.ts';
import { stampOf } from '../workspace/stamp.ts';

export const PHRASES = 'phrases';
/** Glob of the files there. */
export const FILES = '*.md';

/** Whose a folder of phrases is, as it is called. */
export type Owner = '本单位' | '我的';

export interface Place {
  readonly owner: Owner;
  readonly folder: vscode.Uri;
}

/** @returns where a place is, for who chooses one: the user's own lies deep among the data of VS Code */
export function whereIs({ owner, folder }: Place): string {
  return owner === '我的' ? '存在这台电脑上，打开哪个文件夹都能用' : vscode.workspace.asRelativePath(folder);
}

export function ownPlace(storage: vscode.Uri): Place {
  return { owner: '我的', folder: vscode.Uri.joinPath(storage, PHRASES) };
}

/** @returns the place of an office, whether or not it is there. @param house its `.gongwen` */
export function housePlace(house: vscode.Uri): Place {
  return { owner: '本单位', folder: vscode.Uri.joinPath(house, PHRASES) };
}

/** @returns whether it is a file of phrases: one of an office, or one of the user's own */
export function isPhraseFile({ path, scheme }: vscode.Uri, storage: vscode.Uri): boolean {
  if (!path.endsWith('.md')) return false;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder.endsWith(`/${HOUSE_FOLDER}/${PHRASES}`) || (scheme === storage.scheme && folder === `${storage.path}/${PHRASES}`);
}

/** A file as it was found; `why` says why it can't be read, in one clause. */
export interface PhraseFile {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly text: string;
  readonly why?: string;
}

/** Never rejects: what can't be read says why; a folder that is not there has no files. */
export async function readPlace({ folder }: Place): Promise<PhraseFile[]> {
  const names = await filesIn(folder);
  return Promise.all(names.map(async (name) => {
    const uri = vscode.Uri.joinPath(folder, name);
    try {
      const text = await decode(uri, await vscode.workspace.fs.readFile(uri));
      return text.includes('\0') ? { uri, name, text: '', why: '不是文本文件（含有空字符）' } : { uri, name, text };
    } catch (error) {
      return { uri, name, text: '', ...(isMissing(error) ? {} : { why: reasonOf(error) }) };
    }
  }));
}

/** @returns what differs when a file of a place changes, comes or goes; nothing is read. Rejects when the place can't be reached. */
export async function stampOfPlace({ folder }: Place): Promise<string> {
  return stampOf((await namesIn(folder)).map((name) => vscode.Uri.joinPath(folder, name)));
}

/** @returns names of the files of phrases in a folder, in the order of their characters; none where it can't be reached */
export async function filesIn(folder: vscode.Uri): Promise<string[]> {
  return namesIn(folder).catch(() => []);
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    // VS Code writes into its log when a folder that is not there is read, and most offices have none
    await vscode.workspace.fs.stat(folder);
    const found = await vscode.workspace.fs.readDirectory(folder);
    return found.filter(([name, type]) => name.endsWith('.md') && (type & vscode.FileType.Directory) === 0).map(([name]) => name).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
