/** A paste that is offered may never be made: what is to be told of it waits until its text is in the document. */
import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';

export interface Waiting extends Disposable {
  /** Calls back once when the text has come into the document; a later text takes the place of one that has not come. */
  for(document: vscode.TextDocument, text: string, arrived: () => void): void;
}

export function createWaiting(): Waiting {
  let awaited: { document: vscode.TextDocument; words: string; arrived: () => void } | undefined;
  const changes = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (awaited?.document !== document || !contentChanges.some(({ text }) => wordsOf(text) === awaited?.words)) return;
    const { arrived } = awaited;
    awaited = undefined;
    arrived();
  });
  return {
    for(document, text, arrived) {
      awaited = { document, words: wordsOf(text), arrived };
    },
    dispose() {
      changes.dispose();
    },
  };
}

/** Line ends become the document's own on the way. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, '');
}
