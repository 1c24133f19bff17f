/** Names of files beside a document, and why something with them failed. */
import * as vscode from 'vscode';

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

/** @returns a place beside a document with another ending; for an untitled one in the first folder, by its first line */
export function siblingOf(document: vscode.TextDocument, ending: string): vscode.Uri {
  const { uri } = document;
  if (!document.isUntitled) return vscode.Uri.joinPath(uri, '..', stemOf(baseName(uri)) + ending);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/');
  return vscode.Uri.joinPath(folder, nameFrom(document.getText()) + ending);
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
