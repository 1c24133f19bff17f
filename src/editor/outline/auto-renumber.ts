/**
 * Numbers that keep themselves: what the writer's own edits put out of order is put right when the cursor leaves the line that was
 * changed, or on saving (gongwen.renumber.auto), as an undo step of its own, and never against an undo.
 */
import * as vscode from 'vscode';
import type { Change } from '../../core/edit/plan.ts';
import type { GongwenDocument } from '../../core/model.ts';
import { edit, isBeingChanged } from '../apply-plan.ts';
import type { Compositions } from '../composition.ts';
import { onDidChangeSetting, renumberMode } from '../config.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_ID } from '../language.ts';
import { createTimer } from '../timer.ts';

/** Behind the move of the cursor, in milliseconds; while an input method is busy it is tried again after so long. */
const DELAY = 50;
const DELAY_IF_COMPOSING = 500;
/** More changes at once are no typing. */
const MOST_CURSORS = 20;
/** How long the status bar tells what was done, in milliseconds. */
const NOTICE = 6000;
const LINE_BREAK = /^\r?\n[ \t\u3000]*$/;

interface Session {
  /** The document as it was when its numbers were last looked at. */
  base: GongwenDocument | string;
  /** The line on which the writer writes; undefined where nothing has changed since then. */
  line: number | undefined;
  /** The document before headings were taken out to which it refers: they may have been cut to be put in elsewhere. */
  origin?: GongwenDocument | undefined;
}

export function registerAutoRenumber(documents: Documents, compositions: Compositions): vscode.Disposable {
  const sessions = new Map<vscode.TextDocument, Session>();
  const timer = createTimer();

  /** From here on: what stands there now is how the writer wants it. */
  const begin = (document: vscode.TextDocument): void => {
    sessions.set(document, { base: documents.textOf(document), line: undefined });
  };
  const watch = (document: vscode.TextDocument | undefined): void => {
    if (document?.languageId === LANGUAGE_ID && isEditable(document) && renumberMode(document) !== 'off' && !sessions.has(document)) begin(document);
  };
  const changed = ({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void => {
    const session = sessions.get(document);
    const [change] = contentChanges;
    if (session === undefined || change === undefined) return;
    const undoing = reason !== undefined;
    const strange = isBeingChanged(document) || contentChanges.length > MOST_CURSORS || document !== vscode.window.activeTextEditor?.document;
    // an undo that goes back behind what was last looked at takes that back
    if (strange || (undoing && session.line === undefined)) {
      begin(document);
      return;
    }
    const leavesByEnter = !undoing && session.line !== undefined && LINE_BREAK.test(change.text);
    session.line = change.range.start.line + change.text.split('\n').length - 1;
    if (undoing && documents.textOf(document) === textOf(session.base)) session.line = undefined;
    if (leavesByEnter) leaveSoon(document, DELAY);
  };
  const leaveSoon = (document: vscode.TextDocument, delay: number): void => {
    timer.restart(delay, () => {
      if (compositions.isGoingOn(document)) leaveSoon(document, DELAY_IF_COMPOSING);
      else void leave(document);
    });
  };
  const leave = async (document: vscode.TextDocument): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (editor?.document === document && renumberMode(document) === 'onLeave') await follow(editor);
  };
  const follow = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const { losesTargets, parse, renumberAfter } = await loadDesk();
    const session = sessions.get(document);
    if (session?.line === undefined) return;
    const after = documents.get(document);
    const before = typeof session.base === 'string' ? parse(session.base) : session.base;
    const { line, origin } = session;
    const plan = renumberAfter(before, after, origin);
    const missed = [origin, before].find((doc) => doc !== undefined && losesTargets(doc, after));
    Object.assign(session, { base: after, line: undefined, origin: missed });
    if ('why' in plan || plan.edits.length === 0) return;
    if (await edit(editor, after, plan.edits)) {
      notice(plan);
      const begun = sessions.get(document);
      if (begun !== undefined) begun.origin = missed;
    } else if (sessions.get(document) === session) Object.assign(session, { base: before, line, origin }); // typed on meanwhile: another time
  };

  // what is open already; not while the extension starts
  const start = createTimer();
  start.restart(0, () => { watch(vscode.window.activeTextEditor?.document); });
  return vscode.Disposable.from(
    timer,
    start,
    vscode.window.onDidChangeActiveTextEditor((editor) => { watch(editor?.document); }),
    vscode.workspace.onDidOpenTextDocument((document) => { if (document === vscode.window.activeTextEditor?.document) watch(document); }),
    vscode.workspace.onDidCloseTextDocument((document) => sessions.delete(document)),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const line = sessions.get(textEditor.document)?.line;
      if (line === undefined || textEditor !== vscode.window.activeTextEditor || selections.some(({ active }) => active.line === line)) return;
      leaveSoon(textEditor.document, DELAY);
    }),
    vscode.workspace.onWillSaveTextDocument((event) => {
      const { document, reason } = event;
      const editor = vscode.window.activeTextEditor;
      if (editor?.document !== document || !sessions.has(document) || renumberMode(document) !== 'onSave') return;
      // saved by itself while the line is still being written
      const writing = reason === vscode.TextDocumentSaveReason.AfterDelay && editor.selections.some(({ active }) => active.line === sessions.get(document)?.line);
      // edits that are handed over here would become one undo step with what was typed last: they are made by ourselves
      if (!writing && !compositions.isGoingOn(document)) event.waitUntil(follow(editor));
    }),
    onDidChangeSetting('renumber', () => {
      sessions.clear();
      watch(vscode.window.activeTextEditor?.document);
    }),
  );
}

function textOf(base: GongwenDocument | string): string {
  return typeof base === 'string' ? base : base.text;
}

function notice({ edits, remark }: Change): void {
  vscode.window.setStatusBarMessage(`$(list-ordered) 序号跟着改了${edits.length}处，可以撤销${remark === undefined ? '' : `；${remark}`}`, NOTICE);
}
