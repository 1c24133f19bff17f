import * as vscode from 'vscode';
import type { GongwenDocument } from '../core/model.ts';
import { parse } from '../core/parse.ts';
import type { Disposable } from './disposable.ts';

/** The parsed documents: one parse a version, shared by every feature. Nobody else parses, and nobody parses while a key is handled. */
export interface Documents extends Disposable {
  get(document: vscode.TextDocument): GongwenDocument;
  /** The document's text, which VS Code joins from its lines each time it is asked: here once a version. */
  textOf(document: vscode.TextDocument): string;
}

interface Version {
  readonly version: number;
  readonly text: string;
  tree: GongwenDocument | undefined;
}

export function createDocuments(): Documents {
  const versions = new Map<vscode.TextDocument, Version>();
  const closing = vscode.workspace.onDidCloseTextDocument((document) => versions.delete(document));
  const current = (document: vscode.TextDocument): Version => {
    const known = versions.get(document);
    if (known?.version === document.version) return known;
    const fresh: Version = { version: document.version, text: document.getText(), tree: undefined };
    // a provider may still be asked about a document that has just been closed
    if (!document.isClosed) versions.set(document, fresh);
    return fresh;
  };
  return {
    get(document) {
      const version = current(document);
      return version.tree ??= parse(version.text);
    },
    textOf: (document) => current(document).text,
    dispose() {
      closing.dispose();
      versions.clear();
    },
  };
}
