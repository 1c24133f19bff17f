import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';
import { LANGUAGE_ID } from './language.ts';

/** Knows of documents into which an input method is just writing: until a word is chosen its letters stand in the text. */
export interface Compositions extends Disposable {
  /** Whether the last change of the document was one of letters that an input method will replace. */
  isGoingOn(document: vscode.TextDocument): boolean;
}

/** What is typed to spell a word: 拼音 or 五笔, with ' and blanks between syllables. */
const SPELLING = /^[a-z' ]*[a-z][a-z' ]*$/i;

/** Who spells a word does not wait longer between two letters, in milliseconds; letters that stay are no spelling. */
const LONGEST_PAUSE = 2000;

/** VS Code tells extensions nothing of input methods; what they do shows in the changes: letters, each time put in the place of those before. */
export function watchCompositions(): Compositions {
  const going = new WeakMap<vscode.TextDocument, { version: number; time: number; from: number; to: number }>();
  const subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others] }) => {
    if (document.languageId !== LANGUAGE_ID || change === undefined) return;
    const before = going.get(document);
    const { rangeOffset, rangeLength, text } = change;
    const replacesSpelling = before !== undefined && rangeOffset >= before.from && rangeOffset + rangeLength <= before.to;
    if (others.length > 0 || !SPELLING.test(text) || (rangeLength > 0 && !replacesSpelling)) going.delete(document);
    else going.set(document, { version: document.version, time: Date.now(), from: Math.min(rangeOffset, before !== undefined && replacesSpelling ? before.from : rangeOffset), to: rangeOffset + text.length });
  });
  return {
    isGoingOn: (document) => {
      const last = going.get(document);
      return last?.version === document.version && Date.now() - last.time < LONGEST_PAUSE;
    },
    dispose: () => { subscription.dispose(); },
  };
}
