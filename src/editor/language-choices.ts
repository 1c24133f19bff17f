import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';
import { createDocumentMemory } from './document-memory.ts';
import { LANGUAGE_FILE, LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

/** What a user has said about a document by hand: that it is a 公文, or that it is none. */
export type Choice = 'gongwen' | 'other';

export interface LanguageChoices extends Disposable {
  of(document: vscode.TextDocument): Choice | undefined;
  /** Sets the language as the extension's own doing: no choice is taken from it. */
  setLanguage(document: vscode.TextDocument, languageId: string): Promise<void>;
  remember(document: vscode.TextDocument, choice: Choice): void;
}

/** Where choices outlive the window. */
const KEY = 'gongwen.languageChoices';

/**
 * Notices the languages that users choose. VS Code says nothing of it but that a document closed and, at once, opened again
 * in another language.
 */
export function createLanguageChoices(memento: vscode.Memento): LanguageChoices {
  // a text that is given the name of a 公文 is to be one from now on
  const memory = createDocumentMemory<Choice>(memento, KEY, (choice, oldUri, newUri) => choice !== 'other' || LANGUAGE_FILE.test(oldUri.path) || !LANGUAGE_FILE.test(newUri.path));
  const ours = new Set<string>();
  let leaving: { document: vscode.TextDocument; languageId: string } | undefined;

  const remember = (document: vscode.TextDocument, choice: Choice): void => { memory.set(document, choice); };
  const changed = (document: vscode.TextDocument, before: string): void => {
    if (ours.has(document.uri.toString())) return;
    if (document.languageId === LANGUAGE_ID) remember(document, 'gongwen');
    else if (before === LANGUAGE_ID || document.languageId === PLAIN_TEXT) remember(document, 'other');
  };

  const subscriptions = vscode.Disposable.from(
    memory,
    vscode.workspace.onDidCloseTextDocument((document) => {
      const current = { document, languageId: document.languageId };
      leaving = current;
      queueMicrotask(() => {
        if (leaving === current) leaving = undefined;
      });
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (leaving?.document !== document) return;
      const before = leaving.languageId;
      leaving = undefined;
      changed(document, before);
    }),
  );

  return {
    of: (document) => memory.of(document),
    async setLanguage(document, languageId) {
      if (document.isClosed || document.languageId === languageId) return;
      const key = document.uri.toString();
      ours.add(key);
      try {
        await vscode.languages.setTextDocumentLanguage(document, languageId);
      } catch (error) {
        if (!isGone(document)) throw error;
      } finally {
        ours.delete(key);
      }
    },
    remember,
    dispose: () => { subscriptions.dispose(); },
  };
}

/** A document that closes meanwhile has no language to set any more. */
function isGone(document: vscode.TextDocument): boolean {
  return document.isClosed;
}
