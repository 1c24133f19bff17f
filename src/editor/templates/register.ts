import * as vscode from 'vscode';
import type { LanguageChoices } from '../language-choices.ts';

/** 新建公文. */
export function registerTemplates(_choices: LanguageChoices, _memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from();
}
