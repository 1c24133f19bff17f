import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import type { Compositions } from '../composition.ts';
import type { PhraseLibrary } from '../phrases/library.ts';

/** Suggestions and ghost text. */
export function registerCompletion(_documents: Documents, _compositions: Compositions, _library: PhraseLibrary): vscode.Disposable {
  return vscode.Disposable.from();
}
