import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import type { Houses } from './houses.ts';
import { mechanicalEditsOrNone } from './mechanical.ts';

/** 格式化文档 mends what can't change what is said, and nothing else. */
export function registerFormatting(documents: Documents, houses: Houses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(LANGUAGE_ID, { provideDocumentFormattingEdits: (document) => mechanicalEditsOrNone(documents, houses, document) }),
    vscode.languages.registerDocumentRangeFormattingEditProvider(LANGUAGE_ID, { provideDocumentRangeFormattingEdits: (document, range) => mechanicalEditsOrNone(documents, houses, document, [range]) }),
  );
}
