import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import { rangeOf } from '../positions.ts';
import { mechanicalEdits } from './mechanical.ts';
import type { Houses } from './houses.ts';

/** 格式化文档 mends what can't change what is said, and nothing else: words, numbers and order are the writer's. */
export function registerFormatting(documents: Documents, houses: Houses): vscode.Disposable {
  const edits = async (document: vscode.TextDocument, range?: vscode.Range): Promise<vscode.TextEdit[]> => {
    const tree = documents.get(document);
    return (await mechanicalEdits(documents, houses, document, range)).map((edit) => vscode.TextEdit.replace(rangeOf(tree, edit), edit.text));
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(LANGUAGE_ID, { provideDocumentFormattingEdits: (document) => edits(document) }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(LANGUAGE_ID, { provideDocumentRangeFormattingEdits: (document, range) => edits(document, range) }),
  );
}
