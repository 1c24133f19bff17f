import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

/** What a user has said about a document by hand: that it is a 公文, or that it is none. */
export type Choice = 'gongwen' | 'other';

export interface LanguageChoices extends Disposable {
  of(document: vscode.TextDocument): Choice | undefined;
  /** Sets the language as the extension's own doing: no choice is taken from it. */
  setLanguage(document: vscode.TextDocument, languageId: string): Promise<void>;
  remember(document: vscode.TextDocument, choice: Choice): void;
}

/** Where choices outlive the window. Untitled documents get their names again and again, so theirs last as long as they do. */
const KEY = 'gongwen.languageChoices';
/** Choices kept, the latest ones. */
const MOST = 500;
/** How long the text of an untitled document is known after it was closed, in milliseconds: saving closes it and opens a file. */
const SAVING = 5000;

/**
 * Notices the languages that users choose. VS Code says nothing of it but that a document closed and, at once, opened again
 * in another language.
 */
export function createLanguageChoices(memento: vscode.Memento): LanguageChoices {
  const lasting = new Map(Object.entries(memento.get<Record<string, Choice>>(KEY, {})));
  const untitled = new Map<string, Choice>();
  const ours = new Set<string>();
  let leaving: { document: vscode.TextDocument; languageId: string } | undefined;
  let saved: { text: string; choice: Choice; until: number } | undefined;

  const remember = (document: vscode.TextDocument, choice: Choice): void => {
    const key = document.uri.toString();
    if (document.isUntitled) {
      untitled.set(key, choice);
      return;
    }
    lasting.delete(key);
    lasting.set(key, choice);
    const kept = [...lasting].slice(-MOST);
    void memento.update(KEY, Object.fromEntries(kept));
  };
  /** An untitled document is gone: its choice goes over to the file as which it was saved, if it was. */
  const closed = (document: vscode.TextDocument): void => {
    const key = document.uri.toString();
    const choice = untitled.get(key);
    if (choice === undefined) return;
    untitled.delete(key);
    saved = { text: document.getText(), choice, until: Date.now() + SAVING };
  };
  const changed = (document: vscode.TextDocument, before: string): void => {
    if (ours.has(document.uri.toString())) return;
    if (document.languageId === LANGUAGE_ID) remember(document, 'gongwen');
    else if (before === LANGUAGE_ID || document.languageId === PLAIN_TEXT) remember(document, 'other');
  };

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidCloseTextDocument((document) => {
      const current = { document, languageId: document.languageId };
      leaving = current;
      queueMicrotask(() => {
        if (leaving !== current) return;
        leaving = undefined;
        closed(document);
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
    of(document) {
      const known = (document.isUntitled ? untitled : lasting).get(document.uri.toString());
      if (known === undefined && saved !== undefined && Date.now() < saved.until && document.getText() === saved.text) {
        remember(document, saved.choice);
        return saved.choice;
      }
      return known;
    },
    async setLanguage(document, languageId) {
      if (document.isClosed || document.languageId === languageId) return;
      const key = document.uri.toString();
      ours.add(key);
      try {
        await vscode.languages.setTextDocumentLanguage(document, languageId);
      } finally {
        ours.delete(key);
      }
    },
    remember,
    dispose: () => { subscriptions.dispose(); },
  };
}
