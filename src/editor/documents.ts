import * as vscode from 'vscode';
import type { GongwenDocument } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { Disposable } from './disposable.ts';

/** The parsed documents: one parse a version, shared by every feature. Nobody else parses. */
export interface Documents extends Disposable {
  get(document: vscode.TextDocument): GongwenDocument;
}

export function createDocuments(): Documents {
  const parsed = new Map<vscode.TextDocument, { version: number; tree: GongwenDocument }>();
  const closing = vscode.workspace.onDidCloseTextDocument((document) => parsed.delete(document));
  return {
    get(document) {
      const known = parsed.get(document);
      if (known?.version === document.version) return known.tree;
      const tree = parse(document.getText());
      // a provider may still be asked about a document that has just been closed
      if (!document.isClosed) parsed.set(document, { version: document.version, tree });
      return tree;
    },
    dispose() {
      closing.dispose();
      parsed.clear();
    },
  };
}
