import * as vscode from 'vscode';
import { selectionSpans } from '../core/selection.ts';
import type { GongwenDocument } from '../core/model.ts';
import type { Documents } from './documents.ts';
import { LANGUAGE_ID } from './language.ts';
import { offsetAt, rangeOf } from './positions.ts';

/** 展开选择: 分句 → 句 → 自然段 → each section → the whole. */
export function registerSelectionRanges(documents: Documents): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(LANGUAGE_ID, {
    provideSelectionRanges: (document, positions) => {
      const doc = documents.get(document);
      return positions.map((position) => selectionRange(doc, position));
    },
  });
}

function selectionRange(doc: GongwenDocument, position: vscode.Position): vscode.SelectionRange {
  return selectionSpans(doc, offsetAt(doc, position)).reduceRight<vscode.SelectionRange | undefined>(
    (parent, span) => new vscode.SelectionRange(rangeOf(doc, span), parent),
    undefined,
  ) ?? new vscode.SelectionRange(new vscode.Range(position, position));
}
