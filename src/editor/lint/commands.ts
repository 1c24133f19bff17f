/** Commands behind the actions at a mark, and those of the palette. */
import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { lints, setRuleLevel } from '../config.ts';
import { LANGUAGE_ID } from '../language.ts';
import { reasonOf } from '../reasons.ts';
import type { Platform } from '../platform.ts';
import { mechanicalEdits } from './mechanical.ts';
import { pageUri } from './diagnostic.ts';
import type { Houses } from './houses.ts';
import { ignoreFinding } from './ignore.ts';
import type { Marks } from './marks.ts';

export const COMMANDS = {
  // VS Code shows commands with an underscore to nobody
  ignore: '_gongwen.lint.ignore', turnOff: '_gongwen.lint.turnOff', explain: '_gongwen.lint.explain', fixAll: 'gongwen.fixAll', proofread: 'gongwen.proofread',
} as const;

export function registerLintCommands(documents: Documents, houses: Houses, marks: Marks, platform: Platform): vscode.Disposable {
  const register = (command: string, run: (...args: never[]) => Promise<void>): vscode.Disposable => vscode.commands.registerCommand(command, run);
  return vscode.Disposable.from(
    register(COMMANDS.ignore, (uri: vscode.Uri, code: string, from: number) => ignoreFinding(houses, marks, platform, uri, code, from)),
    register(COMMANDS.turnOff, async (uri: vscode.Uri, code: string) => {
      const document = await vscode.workspace.openTextDocument(uri);
      try {
        await setRuleLevel(document, code, 'off');
      } catch (error) {
        void vscode.window.showErrorMessage(`规则没有关上：设置写不进去（${reasonOf(error)}）`);
      }
    }),
    register(COMMANDS.explain, async (code: string) => {
      try {
        await vscode.commands.executeCommand('markdown.showPreview', pageUri(code));
      } catch {
        // an editor without the built-in Markdown preview
        await vscode.window.showTextDocument(pageUri(code), { preview: true });
      }
    }),
    register(COMMANDS.fixAll, () => fixAll(documents, houses)),
    register(COMMANDS.proofread, () => proofread(marks)),
  );
}

function activeDocument(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === LANGUAGE_ID) return editor;
  void vscode.window.showInformationMessage('请先打开一篇公文（右下角的语言是“公文”）');
  return undefined;
}

async function fixAll(documents: Documents, houses: Houses): Promise<void> {
  const editor = activeDocument();
  if (editor === undefined) return;
  const { document } = editor;
  const selections = editor.selections.filter(({ isEmpty }) => !isEmpty);
  const where = selections.length === 0 ? '全文' : '选中的部分';
  const look = (): ReturnType<typeof mechanicalEdits> => mechanicalEdits(documents, houses, document, selections.length === 0 ? undefined : selections);
  let edits = await look();
  // typed on while the proof-reader was being loaded: once more
  if (edits === 'changed') edits = await look();
  if (edits === 'unreadable') void vscode.window.showErrorMessage('单位的设置（.gongwen）读不了，不知道哪些要留着，没有改动；原因见“问题”');
  else if (edits === 'changed' || (edits.length > 0 && !(await editor.edit((builder) => { for (const { range, newText } of edits) builder.replace(range, newText); })))) {
    void vscode.window.showWarningMessage('文稿正在改动，没有修正，请再试一次');
  } else if (edits.length === 0) void vscode.window.showInformationMessage(`${where}没有可以直接修正的差错；需要拿主意的请在波浪线处用快速修复（Ctrl+.）`);
}

async function proofread(marks: Marks): Promise<void> {
  const editor = activeDocument();
  if (editor === undefined) return;
  if (!lints(editor.document)) {
    void vscode.window.showInformationMessage('校对已关闭，在设置 gongwen.lint.enabled 里打开');
    return;
  }
  const { findings } = await marks.findingsOf(editor.document);
  if (findings.length === 0) void vscode.window.showInformationMessage('全文校对完毕，没有发现差错');
  else await vscode.commands.executeCommand('workbench.actions.view.problems');
}
