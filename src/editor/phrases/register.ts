import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import type { PhraseLibrary } from './library.ts';

/** The panel 套话库, and the commands that save and collect phrases. */
export function registerPhrases(_documents: Documents, _library: PhraseLibrary, _platform: Platform, _storage: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from();
}
