import * as vscode from 'vscode';
import type { Disposable } from './disposable.ts';
import { LANGUAGE_ID } from './language.ts';
import { createTimer } from './timer.ts';

/** What the status bar shows of the active 公文; also for tests. */
export interface StatusItem extends Disposable {
  /** Undefined while nothing is shown. */
  readonly text: string | undefined;
  readonly tooltip: string;
}

/** What is shown, and when the pointer rests on it. */
export interface Status {
  readonly text: string;
  readonly tooltip: string;
}

export interface StatusOptions {
  readonly id: string;
  readonly name: string;
  /** Items of higher priority stand further to the left. */
  readonly priority: number;
  readonly command?: string;
  /** Whether the tooltip is Markdown. */
  readonly markdown: boolean;
  /** Delay behind an edit or a selection in milliseconds. */
  readonly delayOf: (document: vscode.TextDocument) => number;
  /** Delay behind another editor has come to the front, in milliseconds. */
  readonly delayOnSwitch: number;
  /** @returns what is to be shown for a 公文; undefined to show nothing; `wait` when it can't be said now and is to be asked again */
  readonly statusOf: (editor: vscode.TextEditor) => Status | undefined | 'wait' | Promise<Status | undefined | 'wait'>;
  /** What else makes it out of date: each is given what is to be called then. */
  readonly sources: readonly ((update: () => void) => Disposable)[];
}

/** An item of the status bar that follows the active 公文, its edits and its cursor, each after a pause; hidden for everything else. */
export function createStatusItem({ id, name, priority, command, markdown, delayOf, delayOnSwitch, statusOf, sources }: StatusOptions): StatusItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority);
  item.name = name;
  item.command = command;
  const timer = createTimer();
  let shown: Status | undefined;
  /** Of the last update: one that waited for something may be late. */
  let latest = 0;

  const show = (status: Status | undefined): void => {
    shown = status;
    if (status === undefined) {
      item.hide();
      return;
    }
    item.text = status.text;
    item.tooltip = markdown ? new vscode.MarkdownString(status.tooltip) : status.tooltip;
    item.show();
  };
  const update = (): void => {
    const turn = ++latest;
    const editor = vscode.window.activeTextEditor;
    if (editor?.document.languageId !== LANGUAGE_ID) {
      show(undefined);
      return;
    }
    const settle = (status: Status | undefined | 'wait'): void => {
      if (turn !== latest) return;
      if (status === 'wait') updateSoon(editor.document);
      else show(status);
    };
    const status = statusOf(editor);
    // what can't be said is not shown, rather than what was said before
    if (status instanceof Promise) status.then(settle, () => { settle(undefined); });
    else settle(status);
  };
  const updateSoon = (document: vscode.TextDocument): void => {
    if (document !== vscode.window.activeTextEditor?.document || document.languageId !== LANGUAGE_ID) return;
    timer.restart(delayOf(document), update);
  };

  const subscriptions = vscode.Disposable.from(
    item,
    timer,
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      // where one leaves one 公文 for none, what was said of it is not to stay
      if (editor?.document.languageId === LANGUAGE_ID && delayOnSwitch > 0) timer.restart(delayOnSwitch, update);
      else update();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { updateSoon(textEditor.document); }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => { updateSoon(document); }),
    // a change of language closes and opens the document
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) timer.restart(0, update); }),
    ...sources.map((source) => source(update)),
  );
  timer.restart(delayOnSwitch, update);
  return {
    get text() { return shown?.text; },
    get tooltip() { return shown?.tooltip ?? ''; },
    dispose: () => { subscriptions.dispose(); },
  };
}
