import * as vscode from 'vscode';
import { folds } from '../core/folding.ts';
import type { Documents } from './documents.ts';
import { LANGUAGE_ID } from './language.ts';

/** 折叠: sections, points, tables, 目录, 附件, 版记. */
export function registerFolding(documents: Documents): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(LANGUAGE_ID, {
    provideFoldingRanges: (document) => folds(documents.get(document)).map((fold) => new vscode.FoldingRange(fold.first, fold.last)),
  });
}
