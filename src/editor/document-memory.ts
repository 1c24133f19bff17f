import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';

/** Something remembered of each document, beyond the window for files. It follows a file that is renamed, and a draft that is saved. */
export interface DocumentMemory<T> extends Disposable {
  of(document: vscode.TextDocument): T | undefined;
  /** @param value undefined to forget it */
  set(document: vscode.TextDocument, value: T | undefined): void;
}

/** Documents kept, the latest ones. */
const MOST = 500;

/**
 * @param key where it stands in the memento
 * @param carries whether what is remembered of a file still holds under another name; always, where it is not given
 */
export function createDocumentMemory<T>(memento: vscode.Memento, key: string, carries: (value: T, oldUri: vscode.Uri, newUri: vscode.Uri) => boolean = () => true): DocumentMemory<T> {
  const lasting = new Map(Object.entries(memento.get<Record<string, T>>(key, {})));
  // untitled documents get their names again and again, so what is known of them lasts as long as they do
  const untitled = new Map<string, T>();

  const save = (): void => {
    void memento.update(key, Object.fromEntries([...lasting].slice(-MOST)));
  };
  const set = (document: vscode.TextDocument, value: T | undefined): void => {
    const name = document.uri.toString();
    const known = document.isUntitled ? untitled : lasting;
    known.delete(name);
    if (value !== undefined) known.set(name, value);
    if (!document.isUntitled) save();
  };
  /** A file, or all below a folder, has another name now. */
  const carryOver = (oldUri: vscode.Uri, newUri: vscode.Uri): void => {
    const from = oldUri.toString();
    const moved = [...lasting].filter(([name]) => name === from || name.startsWith(`${from}/`));
    for (const [name, value] of moved) {
      lasting.delete(name);
      if (name !== from || carries(value, oldUri, newUri)) lasting.set(newUri.toString() + name.slice(from.length), value);
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
    const value = source && untitled.get(source.uri.toString());
    if (value !== undefined) set(document, value);
  };

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      // a change of language closes a document and opens it again at once
      queueMicrotask(() => {
        if (!vscode.workspace.textDocuments.some((open) => open.uri.toString() === uri.toString())) untitled.delete(uri.toString());
      });
    }),
    vscode.workspace.onDidOpenTextDocument(inherit),
    vscode.workspace.onDidChangeTextDocument((event) => { inherit(event.document); }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) carryOver(oldUri, newUri);
    }),
  );

  return {
    of: (document) => (document.isUntitled ? untitled : lasting).get(document.uri.toString()),
    set,
    dispose: () => { subscriptions.dispose(); },
  };
}
