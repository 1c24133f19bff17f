/** Putting a phrase into a document. */
import * as vscode from 'vscode';
import { loadDesk } from '../desk.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import type { LanguageChoices } from '../language-choices.ts';
import { offsetAt } from '../positions.ts';

/** @returns whether phrases are put into such a document */
export function takesPhrases({ languageId }: vscode.TextDocument): boolean {
  return languageId === LANGUAGE_ID || languageId === PLAIN_TEXT;
}

/**
 * Inserts a phrase, as a snippet, where the cursor stands in the editor at the front; a paragraph is set in as those around it are.
 * @param body as of a snippet
 */
export async function insertSnippet(documents: Documents, choices: LanguageChoices, document: vscode.TextDocument, body: string): Promise<void> {
  // who puts a 套话 into a plain text, a new one above all, writes a 公文
  if (document.languageId === PLAIN_TEXT) {
    choices.remember(document, 'gongwen');
    await choices.setLanguage(document, LANGUAGE_ID);
  }
  const { missingIndent } = await loadDesk();
  // the editor may have been closed meanwhile, or another one may be at the front
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== document.uri.toString()) return;
  const tree = documents.get(editor.document);
  const indent = body.startsWith('　') ? '' : missingIndent(tree, offsetAt(tree, editor.selection.start));
  await editor.insertSnippet(new vscode.SnippetString(indent + body));
}
