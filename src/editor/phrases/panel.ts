/** 套话库: the panel in which phrases are browsed, searched, looked at and inserted. Its page is src/panel. */
import * as vscode from 'vscode';
import { panelMessage, type ShowMessage } from '../../panel/messages.ts';
import type { Disposable } from '../disposable.ts';
import type { LanguageChoices } from '../language-choices.ts';
import { offerOf, type Offer } from './entries.ts';
import { insertSnippet, takesPhrases } from './insert.ts';
import type { Documents } from '../documents.ts';
import type { PhraseLibrary } from './library.ts';
import { setPage } from '../webview-page.ts';
import { PHRASES_PAGE } from './page.ts';

export const VIEW_ID = 'gongwen.phrases';

export interface PhrasePanel extends vscode.WebviewViewProvider, Disposable {
  /** What the page was last given; undefined before it asked. */
  readonly shown: ShowMessage | undefined;
  /** Does what the page asks for. */
  receive(message: unknown): Promise<void>;
}

export function createPhrasePanel(documents: Documents, library: PhraseLibrary, choices: LanguageChoices, extension: vscode.Uri): PhrasePanel {
  let view: vscode.WebviewView | undefined;
  let offer: Offer | undefined;
  let shown: ShowMessage | undefined;
  let last = targetOf(vscode.window.activeTextEditor);

  const show = async (): Promise<void> => {
    if (view === undefined) return;
    offer = await offerOf(await library.located(last));
    const message: ShowMessage = { type: 'show', groups: offer.groups };
    if (JSON.stringify(message) === JSON.stringify(shown)) return;
    shown = message;
    await view.webview.postMessage(message);
  };
  const insert = async (id: string): Promise<void> => {
    const phrase = offer?.byId.get(id);
    const editor = editorOf(last);
    if (phrase === undefined) return;
    if (editor === undefined) {
      void vscode.window.showInformationMessage('请先打开要插入套话的文稿，把光标放在要插入的地方');
      return;
    }
    // slots are typed next
    await vscode.window.showTextDocument(editor.document, { ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }), preserveFocus: false });
    await insertSnippet(documents, choices, editor.document, phrase.body);
  };
  const open = async (id: string): Promise<void> => {
    const own = offer?.byId.get(id)?.own;
    if (own === undefined) return;
    const document = await vscode.workspace.openTextDocument(own.uri);
    const at = document.positionAt(own.from);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at), preview: false });
  };
  const receive = async (value: unknown): Promise<void> => {
    const message = panelMessage(value);
    if (message === undefined) return;
    if (message.type === 'ready') {
      shown = undefined;
      await show();
    } else await (message.type === 'insert' ? insert : open)(message.id);
  };
  const listening = vscode.Disposable.from(
    library.onDidChange(() => void show()),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      const target = targetOf(editor);
      if (target === undefined) return;
      last = target;
      void show();
    }),
  );
  return {
    get shown() { return shown; },
    receive,
    resolveWebviewView(resolved) {
      view = resolved;
      setPage(resolved.webview, extension, PHRASES_PAGE);
      resolved.webview.onDidReceiveMessage(receive);
      resolved.onDidDispose(() => { if (view === resolved) view = undefined; });
    },
    dispose: () => { listening.dispose(); },
  };
}

function targetOf(editor: vscode.TextEditor | undefined): vscode.TextDocument | undefined {
  return editor !== undefined && takesPhrases(editor.document) ? editor.document : undefined;
}

/** The editor into which one last wrote; while the panel has the focus it need not be the active one. */
function editorOf(last: vscode.TextDocument | undefined): vscode.TextEditor | undefined {
  const active = vscode.window.activeTextEditor;
  if (active !== undefined && takesPhrases(active.document)) return active;
  return vscode.window.visibleTextEditors.find(({ document }) => document === last);
}
