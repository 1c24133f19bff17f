import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { LanguageChoices } from '../language-choices.ts';
import type { Platform } from '../platform.ts';
import { collectFrom } from './collect.ts';
import type { PhraseLibrary } from './library.ts';
import { openPhraseFiles } from './open-folder.ts';
import { createPhrasePanel, VIEW_ID, type PhrasePanel } from './panel.ts';
import { savePhrase } from './save.ts';

export interface Phrases extends Disposable {
  readonly panel: PhrasePanel;
}

/** The panel 套话库, and the commands that save and collect phrases. @param extension where the extension's files are */
export function registerPhrases(documents: Documents, library: PhraseLibrary, platform: Platform, choices: LanguageChoices, extension: vscode.Uri): Phrases {
  const panel = createPhrasePanel(documents, library, choices, extension);
  const register = (command: string, run: () => Promise<void>): vscode.Disposable => vscode.commands.registerCommand(command, run);
  const all = vscode.Disposable.from(
    panel,
    vscode.window.registerWebviewViewProvider(VIEW_ID, panel),
    register('gongwen.phrases.show', async () => { await vscode.commands.executeCommand(`${VIEW_ID}.focus`); }),
    register('gongwen.phrases.save', () => savePhrase(library, platform)),
    register('gongwen.phrases.collect', () => collectFrom(documents, library, platform)),
    register('gongwen.phrases.openFolder', () => openPhraseFiles(library, platform)),
  );
  return { panel, dispose: () => { all.dispose(); } };
}
