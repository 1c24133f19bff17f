import * as vscode from 'vscode';

/** 大纲, 转到标题: VS Code's own, under names that a clerk looks for. */
export function registerNavigation(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('gongwen.showOutline', () => vscode.commands.executeCommand('outline.focus')),
    vscode.commands.registerCommand('gongwen.goToHeading', () => vscode.commands.executeCommand('workbench.action.gotoSymbol')),
  );
}
