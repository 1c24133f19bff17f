/** Names of files beside a document, and why something with them failed. */
import * as vscode from 'vscode';
import { liesWhereFilesAre } from '../language.ts';

/** @returns the last segment of a path */
export function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** @returns a name without its ending; `.公文.txt` is one ending */
export function stemOf(name: string): string {
  return name.replace(/(?:\.公文)?\.[^.]*$/, '') || name;
}

/** Longest name made of a title, in characters. */
const LONGEST_NAME = 60;

/** @returns a place beside a document with another ending where no file is yet; for one without a file in the first folder, by its first line; where nothing can be written, as beside an old version, in the first folder too; undefined where there is no folder */
export async function siblingOf(document: vscode.TextDocument, ending: string): Promise<vscode.Uri | undefined> {
  const { uri } = document;
  // an imported draft is untitled, but has a name and a folder already
  const placed = !document.isUntitled || uri.path.startsWith('/');
  const folder = placed && liesWhereFilesAre(document) ? vscode.Uri.joinPath(document.isUntitled ? vscode.Uri.file(uri.fsPath) : uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder === undefined) return undefined;
  const stem = placed ? stemOf(baseName(uri)) : nameFrom(document.getText());
  for (let n = 1; ; n++) {
    // the Word file that a draft came from has pictures and changes that the draft has not: it is not offered to be replaced
    const place = vscode.Uri.joinPath(folder, `${stem}${n === 1 ? '' : `-${n}`}${ending}`);
    if (!(await exists(place))) return place;
  }
}

/** @returns whether there is a file */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

function nameFrom(text: string): string {
  // eslint-disable-next-line no-control-regex
  const line = (/\S.*/.exec(text)?.[0] ?? '').replace(/[\u0000-\u001f\\/:*?"<>|#\s\u3000]+/g, '');
  return Array.from(line).slice(0, LONGEST_NAME).join('') || '公文';
}

/** @returns what went wrong, for a message: those of this extension are plain Chinese already */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/[。\s]+$/, '');
}
