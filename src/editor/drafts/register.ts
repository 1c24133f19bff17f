import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';

/** Finding in all drafts, comparing two. */
export function registerDrafts(_documents: Documents): vscode.Disposable {
  return vscode.Disposable.from();
}
