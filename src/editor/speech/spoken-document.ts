import * as vscode from 'vscode';
import type { GongwenDocument, Span } from '../../core/model.ts';
import { LANGUAGE_ID } from '../language.ts';
import { offsetAt } from '../positions.ts';

/** @returns the 公文 in front; tells the user that there is none */
export function gongwenEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE_ID) return editor;
  void vscode.window.showInformationMessage('请先打开一篇公文或者讲话稿。');
  return undefined;
}

/** @returns what is selected, in order of the text; none where there are only cursors */
export function selectedSpans(doc: GongwenDocument, editor: vscode.TextEditor): Span[] {
  return editor.selections
    .filter((selection) => !selection.isEmpty)
    .map((selection) => ({ from: offsetAt(doc, selection.start), to: offsetAt(doc, selection.end) }))
    .sort((a, b) => a.from - b.from);
}
