import * as vscode from 'vscode';
import { matcherOf } from '../core/entries.ts';
import type { Documents } from './documents.ts';
import { symbolKind } from './symbols.ts';
import { createFileIndex, type FileIndex, type Located } from './workspace/file-index.ts';
import { createPace } from './workspace/pace.ts';

/** Answers given at most; VS Code ranks them and shows some hundred. */
const MOST = 2_000;

/** 转到工作区中的符号: titles, headings, annexes and points of every 公文 in the open folders. */
export function registerWorkspaceSymbols(documents: Documents): vscode.Disposable {
  // made with the first question: whoever never asks pays for no watcher
  let index: FileIndex | undefined;
  const registration = vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: async (query, token) => {
      index ??= createFileIndex(documents);
      await updated(index, token);
      return answers(index, query, token);
    },
  });
  return vscode.Disposable.from(registration, { dispose: () => index?.dispose() });
}

async function answers(index: FileIndex, query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
  const matches = matcherOf(query);
  const found: vscode.SymbolInformation[] = [];
  const pace = createPace();
  for (const { uri, entries } of index.files()) {
    if (token.isCancellationRequested || found.length >= MOST) break;
    for (const entry of entries) if (matches(entry)) found.push(symbolOf(uri, entry));
    await pace();
  }
  return found;
}

function symbolOf(uri: vscode.Uri, { kind, name, container, line, character, endLine, endCharacter }: Located): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, symbolKind(kind), container, new vscode.Location(uri, new vscode.Range(line, character, endLine, endCharacter)));
}

/** Only the first time there is much to read. */
async function updated(index: FileIndex, token: vscode.CancellationToken): Promise<void> {
  if (index.isBuilt) await index.update(token);
  else await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: '正在查找文件夹中的公文' }, () => index.update(token));
}
