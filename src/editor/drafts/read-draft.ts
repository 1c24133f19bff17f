/** The text of a draft, wherever it is: an editor before the file, a Word file by its text. */
import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { reasonOf } from '../reasons.ts';
import { decode } from '../workspace/decode.ts';
import { readWordFile } from '../word/import.ts';

const WORD_FILE = /\.(?:docx|docm|dotx|doc|wps|wpt|rtf)$/i;

/** @returns whether a file is one of Word or WPS by its name */
export function isWordFile(uri: vscode.Uri): boolean {
  return WORD_FILE.test(uri.path);
}

/** @returns the document that an editor holds for a file, undefined when none does */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const name = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === name);
}

/** Rejects with an Error whose message is one clause of plain Chinese. */
export async function readDraft(uri: vscode.Uri, documents: Documents, platform: Platform, token: vscode.CancellationToken): Promise<string> {
  const open = openDocument(uri);
  if (open !== undefined) return documents.textOf(open);
  return isWordFile(uri) ? (await readWordFile(uri, platform, token)).text : readTextFile(uri);
}

/** What stands on the disk, whatever an editor holds. Rejects as readDraft does. */
export async function readTextFile(uri: vscode.Uri): Promise<string> {
  let content: Uint8Array;
  try {
    content = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw new Error(reasonOf(error), { cause: error });
  }
  try {
    return (await decode(uri, content)).replace(/^\ufeff/, '');
  } catch (error) {
    throw new Error('文件不是文本，或者编码认不出来', { cause: error });
  }
}
