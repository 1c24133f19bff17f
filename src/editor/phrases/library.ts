/** The user's own phrases: files of `.gongwen/phrases` and of the folder in the user's storage. */
import * as vscode from 'vscode';
import type { OwnPhrase } from '../../core/phrases/entry.ts';
import type { Disposable } from '../disposable.ts';

export interface PhraseLibrary extends Disposable {
  /** Phrases for a document: those of its office first, then the user's own. What can't be read is left out and told where it stands. */
  of(document: vscode.TextDocument): Promise<readonly OwnPhrase[]>;
  readonly onDidChange: vscode.Event<void>;
}

export function createPhraseLibrary(_storage: vscode.Uri): PhraseLibrary {
  const changes = new vscode.EventEmitter<void>();
  return {
    of: () => Promise.resolve([]),
    onDidChange: changes.event,
    dispose: () => { changes.dispose(); },
  };
}
