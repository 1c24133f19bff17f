import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';

/** 整理文本 and 粘贴并整理. */
export function registerClean(_documents: Documents): vscode.Disposable {
  return vscode.Disposable.from();
}
