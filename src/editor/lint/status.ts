import * as vscode from 'vscode';
import { countsInWords } from '../../core/lint/summary.ts';
import { lints } from '../config.ts';
import { LANGUAGE_ID } from '../language.ts';
import type { Marks } from './marks.ts';

/** A quiet item behind the language in the status bar: how many marks there are; no colour, no pop-up. */
export function registerLintStatus(marks: Marks): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('gongwen.lint', LANGUAGE_ID);
  item.name = '公文校对';
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    const counts = countsInWords(marks.shown(document));
    item.text = !lints(document) ? '校对已关闭' : counts === '' ? '校对：没有发现差错' : `校对：${counts}`;
    item.command = { command: 'workbench.actions.view.problems', title: '查看' };
  };
  return vscode.Disposable.from(item, marks.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update));
}
