/** Text and pages side by side: the place in one leads to the place in the other. */
import * as vscode from 'vscode';
import type { PageLine } from '../../core/layout/pages/page.ts';
import type { PlaceOnPaper } from '../../core/layout/pages/page-at.ts';
import type { FromPreview, ToPreview } from '../../preview/messages.ts';
import type { Disposable } from '../disposable.ts';
import { offsetAt, positionAt } from '../positions.ts';
import { createTimer } from '../timer.ts';
import type { Paginated } from './paginations.ts';

/** What the page shows. */
export interface Side {
  readonly document: vscode.TextDocument;
  readonly paginated: Paginated;
  placeAt(offset: number): PlaceOnPaper | undefined;
}

export interface Sync extends Disposable {
  /** Goes by another pagination from now on, and marks the cursor in it. @param revision as the page knows it */
  show(side: Side | undefined, revision: number): void;
  goTo(message: Extract<FromPreview, { type: 'goto' }>): Promise<void>;
  scrolled(message: Extract<FromPreview, { type: 'scrolled' }>): void;
}

/** An editor that is scrolled from here tells of it once more, a moment later; in milliseconds. */
const ECHO = 400;
/** Moves of the cursor and of the text are told together, in milliseconds. */
const TOGETHER = 30;

export function createSync(post: (message: ToPreview) => void): Sync {
  let side: Side | undefined;
  let revision = 0;
  /** Until when scrolls of the editor are our own. */
  let quiet = 0;
  let column: vscode.ViewColumn | undefined;
  const cursorTimer = createTimer();
  const scrollTimer = createTimer();

  const editorOf = (document: vscode.TextDocument): vscode.TextEditor | undefined => {
    const active = vscode.window.activeTextEditor;
    return active?.document === document ? active : vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  };
  const columnOf = (document: vscode.TextDocument): vscode.ViewColumn => editorOf(document)?.viewColumn ?? column ?? vscode.ViewColumn.One;
  const tell = (type: 'cursor' | 'scroll', position: (editor: vscode.TextEditor) => vscode.Position | undefined): void => {
    // an edit brings other pages, and the place in them, a moment later
    if (side === undefined || side.paginated.doc.text.length === 0) return;
    const editor = editorOf(side.document);
    const at = editor && position(editor);
    const place = at && side.placeAt(offsetAt(side.paginated.doc, at));
    if (place !== undefined) post({ type, ...place });
  };
  const tellCursor = (): void => { tell('cursor', (editor) => editor.selection.active); };
  const tellScroll = (): void => { tell('scroll', (editor) => editor.visibleRanges[0]?.start); };
  const lineOf = (message: PlaceOnPaper & { readonly revision: number }): PageLine | undefined => {
    const item = message.revision === revision ? side?.paginated.pagination.pages[message.page]?.items[message.item] : undefined;
    return item?.kind === 'line' ? item : undefined;
  };

  const listening = vscode.Disposable.from(
    cursorTimer,
    scrollTimer,
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document !== side?.document) return;
      // the cursor takes the text along: its line counts, not the uppermost one
      quiet = Date.now() + ECHO;
      cursorTimer.restart(TOGETHER, tellCursor);
    }),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (textEditor.document !== side?.document || Date.now() < quiet) return;
      scrollTimer.restart(TOGETHER, tellScroll);
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => { if (editor?.document === side?.document) column = editor?.viewColumn ?? column; }),
  );
  return {
    show(next, known) {
      side = next;
      revision = known;
      column = (next && editorOf(next.document)?.viewColumn) ?? column;
      tellCursor();
    },
    async goTo(message) {
      const line = lineOf(message);
      if (side === undefined || line === undefined) return;
      const { document, paginated: { doc } } = side;
      const at = positionAt(doc, Math.min(line.from + message.column, line.to));
      const selection = new vscode.Selection(at, at);
      const editor = editorOf(document);
      quiet = Date.now() + ECHO;
      if (editor === undefined || message.focus) {
        await vscode.window.showTextDocument(document, { viewColumn: columnOf(document), preserveFocus: !message.focus, selection });
      } else {
        editor.selection = selection;
        editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
    },
    scrolled(message) {
      const line = lineOf(message);
      const editor = side && editorOf(side.document);
      if (side === undefined || line === undefined || editor === undefined) return;
      const at = positionAt(side.paginated.doc, line.from);
      quiet = Date.now() + ECHO;
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    },
    dispose: () => { listening.dispose(); },
  };
}
