import * as vscode from 'vscode';

/** The language as VS Code knows it (package.json, contributes.languages). */
export const LANGUAGE_ID = 'gongwen';

/** Names of files that are 公文 whatever is in them (package.json, contributes.languages). */
export const LANGUAGE_FILE = /\.(?:gongwen|gw|公文\.txt)$/i;

/** VS Code's own language for text of which nothing is known. */
export const PLAIN_TEXT = 'plaintext';

/** VS Code's own language for files whose names end in .md. */
export const MARKDOWN = 'markdown';

/** @returns whether someone may edit the document: it is neither an output channel nor the old side of a comparison */
export function isEditable(document: vscode.TextDocument): boolean {
  return !document.isClosed && liesWhereFilesAre(document);
}

/** @returns whether a document lies, or will, where files can be written */
export function liesWhereFilesAre({ isUntitled, uri: { scheme } }: vscode.TextDocument): boolean {
  return scheme === 'file' || isUntitled || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
