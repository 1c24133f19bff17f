import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';

/** Minutes of a speech, its target length, rehearsals. */
export function registerSpeech(_documents: Documents, _memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from();
}
