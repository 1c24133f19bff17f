/** Texts that are shown but stand in no file: how a document would look when it is cleaned, what was taken out. */
import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';

const SCHEME = 'gongwen-clean';

export interface Pages extends Disposable {
  /** @returns a new page; its name tells VS Code its language */
  add(name: string, text: string): vscode.Uri;
  update(uri: vscode.Uri, text: string): void;
  /** Closes the tabs that show a page and forgets it. */
  close(uri: vscode.Uri): Promise<void>;
  /** Opens a new page beside the active editor. */
  show(name: string, text: string): Promise<void>;
}

export function createPages(): Pages {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  let count = 0;
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  const closing = vscode.workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString()));
  const add = (name: string, text: string): vscode.Uri => {
    const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}`, query: String(++count) });
    texts.set(uri.toString(), text);
    return uri;
  };
  return {
    add,
    update(uri, text) {
      texts.set(uri.toString(), text);
      changed.fire(uri);
    },
    async close(uri) {
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === uri.toString());
      await vscode.window.tabGroups.close(tabs, true);
      texts.delete(uri.toString());
    },
    async show(name, text) {
      await vscode.window.showTextDocument(add(name, text), { preview: true, viewColumn: vscode.ViewColumn.Beside });
    },
    dispose() {
      provider.dispose();
      closing.dispose();
      changed.dispose();
    },
  };
}
