import * as vscode from 'vscode';
import { countsInWords } from '../../core/lint/summary.ts';
import { lints } from '../config.ts';
import { isEditable, LANGUAGE_ID } from '../language.ts';
import type { Houses } from './houses.ts';
import type { Marks } from './marks.ts';

/** A quiet item behind the language in the status bar: how many marks there are; no colour but where something does not work, no pop-up. */
export function registerLintStatus(marks: Marks, houses: Houses): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('gongwen.lint', LANGUAGE_ID);
  item.name = '公文校对';
  const toProblems = { command: 'workbench.actions.view.problems', title: '查看' };
  const toSettings = { command: 'workbench.action.openSettings', title: '设置', arguments: ['gongwen.lint'] };
  const set = (text: string, command: vscode.Command, detail = ''): void => {
    Object.assign(item, { text, command, detail, severity: detail === '' ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning });
  };
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== LANGUAGE_ID) return;
    if (!lints(document)) {
      set('校对已关闭', toSettings);
      return;
    }
    const shown = marks.shown(document);
    if (!isEditable(document)) {
      set('不校对（只读）', toProblems);
      return;
    }
    if (shown === undefined) {
      set('校对中…', toProblems, marks.failure(document));
      return;
    }
    const { settingProblems } = await houses.of(document);
    // another one may be at the front by now
    if (vscode.window.activeTextEditor?.document !== document) return;
    const counts = countsInWords(shown);
    if (settingProblems.length > 0) set(`校对：${counts || '没有发现差错'}`, toSettings, `设置 gongwen.lint.words 有误：${settingProblems.join('；')}`);
    else set(`校对：${counts || '没有发现差错'}`, toProblems);
  };
  const updateNow = (): void => { void update().catch(() => { set('校对：单位的设置读不了', toSettings); }); };
  return vscode.Disposable.from(item, marks.onDidChange(updateNow), vscode.window.onDidChangeActiveTextEditor(updateNow));
}
