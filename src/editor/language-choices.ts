import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';
import { LANGUAGE_FILE, LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

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

/**
 * Notices the languages that users choose. VS Code says nothing of it but that a document closed and, at once, opened again
 * in another language.
 */
export function createLanguageChoices(memento: vscode.Memento): LanguageChoices {
  const lasting = new Map(Object.entries(memento.get<Record<string, Choice>>(KEY, {})));
  const untitled = new Map<string, Choice>();
  const ours = new Set<string>();
  let leaving: { document: vscode.TextDocument; languageId: string } | undefined;

  const save = (): void => {
    void memento.update(KEY, Object.fromEntries([...lasting].slice(-MOST)));
  };
  const remember = (document: vscode.TextDocument, choice: Choice): void => {
    const key = document.uri.toString();
    if (document.isUntitled) {
      untitled.set(key, choice);
      return;
    }
    lasting.delete(key);
    lasting.set(key, choice);
    save();
  };
  /** A file, or all below a folder, has another name now. */
  const carryOver = (oldUri: vscode.Uri, newUri: vscode.Uri): void => {
    const from = oldUri.toString();
    const moved = [...lasting].filter(([key]) => key === from || key.startsWith(`${from}/`));
    for (const [key, choice] of moved) {
      lasting.delete(key);
      // a text that is given the name of a 公文 is to be one from now on
      if (key === from && choice === 'other' && !LANGUAGE_FILE.test(oldUri.path) && LANGUAGE_FILE.test(newUri.path)) continue;
      lasting.set(newUri.toString() + key.slice(from.length), choice);
    }
    if (moved.length > 0) save();
  };
  /** Saving an untitled document opens a file, gives it the same text, and only then empties and closes the untitled one. */
  const inherit = (document: vscode.TextDocument): void => {
    if (untitled.size === 0 || document.isUntitled || lasting.has(document.uri.toString()) || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return;
    // the text itself, which may be long, is asked for last
    const alike = vscode.workspace.textDocuments.filter((other) => other.isUntitled && untitled.has(other.uri.toString()) && other.lineCount === document.lineCount);
    const text = alike.length === 0 ? '' : document.getText();
    const source = text === '' ? undefined : alike.find((other) => other.getText() === text);
    const choice = source && untitled.get(source.uri.toString());
    if (choice !== undefined) remember(document, choice);
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
        untitled.delete(document.uri.toString());
      });
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (leaving?.document !== document) {
        inherit(document);
        return;
      }
      const before = leaving.languageId;
      leaving = undefined;
      changed(document, before);
    }),
    vscode.workspace.onDidChangeTextDocument((event) => { inherit(event.document); }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) carryOver(oldUri, newUri);
    }),
  );

  return {
    of: (document) => (document.isUntitled ? untitled : lasting).get(document.uri.toString()),
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
