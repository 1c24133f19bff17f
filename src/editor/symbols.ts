import * as vscode from 'vscode';
import type { GongwenDocument, NodeKind } from '../core/model.ts';
import { outlineTree, type OutlineItem } from '../core/outline.ts';
import { onDidChangeSetting, outlineOptions } from './config.ts';
import type { Documents } from './documents.ts';
import { LANGUAGE_ID } from './language.ts';
import { rangeOf } from './positions.ts';

/** 大纲, and with it breadcrumbs, 转到符号 and sticky scroll. */
export function registerSymbols(documents: Documents): vscode.Disposable {
  const provider: vscode.DocumentSymbolProvider = {
    provideDocumentSymbols: (document) => {
      const doc = documents.get(document);
      return outlineTree(doc, outlineOptions(document)).map((item) => symbolOf(doc, item));
    },
  };
  const register = (): vscode.Disposable => vscode.languages.registerDocumentSymbolProvider(LANGUAGE_ID, provider, { label: '公文' });
  let registration = register();
  // a provider of symbols can't say that they changed: a fresh registration makes VS Code ask again
  const settings = onDidChangeSetting('outline', () => {
    registration.dispose();
    registration = register();
  });
  return vscode.Disposable.from(settings, { dispose: () => { registration.dispose(); } });
}

function symbolOf(doc: GongwenDocument, item: OutlineItem): vscode.DocumentSymbol {
  const selection = rangeOf(doc, { from: item.selectionFrom, to: item.selectionTo });
  const symbol = new vscode.DocumentSymbol(item.name, item.detail, symbolKind(item.kind), rangeOf(doc, item), selection);
  symbol.children = item.children.map((child) => symbolOf(doc, child));
  return symbol;
}

/** VS Code draws an icon by the kind, and lets users hide kinds one by one (outline.showStrings …). */
export function symbolKind(kind: NodeKind): vscode.SymbolKind {
  switch (kind) {
    case 'title':
      return vscode.SymbolKind.File;
    case 'annex':
      return vscode.SymbolKind.Package;
    case 'h':
    case 'minor':
      return vscode.SymbolKind.String;
    case 'p':
    case 'dash':
      return vscode.SymbolKind.EnumMember;
    default:
      return vscode.SymbolKind.Constant;
  }
}
