import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import { completes } from '../config.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import type { PhraseLibrary } from '../phrases/library.ts';
import { offsetAt } from '../positions.ts';
import { today } from '../today.ts';

/** What an input method puts in at once: a word or a few. */
const COMMITTED = /^[\u4e00-\u9fff]{1,12}$/;
/** The cursor and the end of a composition are told after the change, in milliseconds. */
const SETTLED = 60;

/**
 * Opens the list behind the beginning of a phrase. VS Code takes a 汉字 for a word, and behind a word it heeds no trigger character;
 * suggestions while typing are off for 公文, as they would come at every word.
 */
export function wakeOnWords(documents: Documents, compositions: Compositions, library: PhraseLibrary): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...others], reason }) => {
    if (document.languageId !== LANGUAGE_ID || document !== vscode.window.activeTextEditor?.document) return;
    clearTimeout(timer);
    if (change === undefined || others.length > 0 || reason !== undefined || !COMMITTED.test(change.text) || !completes(document)) return;
    const { version } = document;
    const end = change.rangeOffset + change.text.length;
    timer = setTimeout(() => void wake(document, version, end), SETTLED);
  });

  async function wake(document: vscode.TextDocument, version: number, end: number): Promise<void> {
    const [{ wakesAt }, own] = await Promise.all([loadDesk(), library.of(document)]);
    const editor = vscode.window.activeTextEditor;
    if (editor?.document !== document || document.version !== version || compositions.isGoingOn(document) || !editor.selection.isEmpty) return;
    const doc = documents.get(document);
    const offset = offsetAt(doc, editor.selection.active);
    if (offset !== end || !wakesAt(doc, offset, own, today())) return;
    await vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true });
  }

  return vscode.Disposable.from(subscription, { dispose: () => { clearTimeout(timer); } });
}
