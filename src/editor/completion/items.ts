import * as vscode from 'vscode';
import type { Suggestion, SuggestionKind } from '../../core/completion/suggestion.ts';
import type { GongwenDocument } from '../../core/model.ts';
import type { Desk } from '../desk.ts';
import { rangeOf } from '../positions.ts';

/** Signs of the list. None is that of a snippet: `editor.snippetSuggestions` hides those, so that no phrase is listed twice. */
const SIGNS: Readonly<Record<SuggestionKind, vscode.CompletionItemKind>> = {
  ordinal: vscode.CompletionItemKind.Enum,
  addressee: vscode.CompletionItemKind.Field,
  closing: vscode.CompletionItemKind.Value,
  element: vscode.CompletionItemKind.Property,
  phrase: vscode.CompletionItemKind.Constant,
  document: vscode.CompletionItemKind.File,
  name: vscode.CompletionItemKind.Reference,
};

/** @returns a suggestion as VS Code wants it; `rank` is its place in the list, from zero */
export function itemOf(doc: GongwenDocument, offset: number, suggestion: Suggestion, rank: number, { parseTemplate, preview, snippetBody }: Desk): vscode.CompletionItem {
  const { label, text, slots, kind, detail, does, filter, from } = suggestion;
  const item = new vscode.CompletionItem({ label, description: detail }, SIGNS[kind]);
  const template = slots ? parseTemplate(text) : undefined;
  item.insertText = template === undefined ? text : new vscode.SnippetString(snippetBody(template));
  item.range = rangeOf(doc, { from, to: offset });
  item.filterText = filter;
  item.sortText = String(rank).padStart(4, '0');
  item.documentation = [does, template === undefined ? '' : preview(template)].filter((part) => part !== '').join('\n\n');
  // paragraphs of a phrase carry their own indent
  item.keepWhitespace = true;
  return item;
}
