import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Compositions } from '../composition.ts';

/** 公文大纲, and what moves and numbers sections. */
export function registerOutline(_documents: Documents, _compositions: Compositions): vscode.Disposable {
  return vscode.Disposable.from();
}
