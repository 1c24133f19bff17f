import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import { registerCompare } from './compare.ts';
import { registerFind } from './find.ts';

/** Finding in all drafts, comparing two. */
export function registerDrafts(documents: Documents, platform: Platform, state: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(registerFind(documents, platform, state), registerCompare(documents, platform));
}
