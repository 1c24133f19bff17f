import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import { showsGhostText } from '../config.ts';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { offsetAt } from '../positions.ts';
import { today } from '../today.ts';

/** The next ordinal as ghost text on a new line, for Tab. */
export function createGhost(documents: Documents, compositions: Compositions): vscode.InlineCompletionItemProvider {
  return {
    async provideInlineCompletionItems(document, position, _context, token) {
      if (!showsGhostText(document) || compositions.isGoingOn(document) || !document.lineAt(position.line).isEmptyOrWhitespace) return [];
      const { ghostAt } = await loadDesk();
      if (token.isCancellationRequested) return [];
      const doc = documents.get(document);
      const text = ghostAt(doc, offsetAt(doc, position), today());
      return text === undefined ? [] : [new vscode.InlineCompletionItem(text, new vscode.Range(position, position))];
    },
  };
}
