import * as vscode from 'vscode';
import type { LanguageChoices } from './language-choices.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

/** 设为公文, 不再识别此文件: the user's word on the active document, which detection never overrules. */
export function registerLanguageCommands(choices: LanguageChoices): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gongwen.setLanguage', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      choices.remember(document, 'gongwen');
      await choices.setLanguage(document, LANGUAGE_ID);
    }),
    vscode.commands.registerCommand('gongwen.stopDetecting', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document) return;
      choices.remember(document, 'other');
      await choices.setLanguage(document, PLAIN_TEXT);
    }),
  );
}
