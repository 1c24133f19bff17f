import * as vscode from 'vscode';

/** 大纲, 转到标题, under names that a clerk looks for: our own tree, and VS Code's list of symbols. */
export function registerNavigation(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gongwen.showOutline', () => vscode.commands.executeCommand('gongwen.outline.focus')),
    vscode.commands.registerCommand('gongwen.goToHeading', () => vscode.commands.executeCommand('workbench.action.gotoSymbol')),
  );
}
