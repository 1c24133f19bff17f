import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import type { PhraseLibrary } from '../phrases/library.ts';
import { createGhost } from './ghost.ts';
import { createProvider, TRIGGERS } from './provider.ts';
import { wakeOnWords } from './wake.ts';

/** Suggestions and ghost text. */
export function registerCompletion(documents: Documents, compositions: Compositions, library: PhraseLibrary): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(LANGUAGE_ID, createProvider(documents, compositions, library), ...TRIGGERS),
    vscode.languages.registerInlineCompletionItemProvider(LANGUAGE_ID, createGhost(documents, compositions)),
    wakeOnWords(documents, compositions, library),
  );
}
