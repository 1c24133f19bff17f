/** What all commands share that write a draft into a file of another program: which draft, which place, what is said of it. */
import * as vscode from 'vscode';
import type { LayoutOptions } from '../../core/layout/form.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Preview } from '../preview/register.ts';
import { baseName, messageOf, siblingOf } from './files.ts';

const OPEN = '打开';
const REVEAL = '在文件夹中显示';

/** What a command did; for whoever runs it by name. */
export interface Exported {
  readonly target: vscode.Uri;
  /** Chinese terms of the elements marked 【待补】. */
  readonly missing: readonly string[];
}

/** The kind of file that is written. */
export interface FileKind {
  /** The command's title in dialogs. */
  readonly title: string;
  /** Of its name, with the point. */
  readonly ending: string;
  /** As file dialogs name it. */
  readonly name: string;
}

/** How a draft is laid out, and the sentences to be said of that: an office whose profile can't be read gets another than it set. */
export async function layoutFor(document: vscode.TextDocument, layouts: Pick<Layouts, 'of' | 'remark'>): Promise<{ readonly layout: LayoutOptions; readonly remarks: readonly string[] }> {
  const [layout, remark] = await Promise.all([layouts.of(document), layouts.remark(document)]);
  return { layout, remarks: remark === undefined ? [] : [remark] };
}

/** What was written, and the sentences to be said of it. */
export interface Written {
  readonly missing: readonly string[];
  readonly remarks: readonly string[];
}

/** @param source a file chosen in the explorer; else the draft in front is meant. @returns undefined where there is nothing to export, which is told */
export async function draftOf(source: unknown, preview: Pick<Preview, 'inFront'>): Promise<vscode.TextDocument | undefined> {
  const document = source instanceof vscode.Uri ? await vscode.workspace.openTextDocument(source) : preview.inFront();
  if (document === undefined) {
    void vscode.window.showInformationMessage('没有打开的稿子，没有可以导出的内容。请先打开一篇稿子。');
    return undefined;
  }
  if (document.getText().trim() === '') {
    void vscode.window.showInformationMessage('稿子是空的，没有可以导出的内容。');
    return undefined;
  }
  return document;
}

/** @param target where a place was given already. @returns undefined when the user chose none */
export async function placeFor(document: vscode.TextDocument, target: unknown, { title, ending, name }: FileKind): Promise<vscode.Uri | undefined> {
  if (target instanceof vscode.Uri) return target;
  const place = await siblingOf(document, ending);
  return vscode.window.showSaveDialog({ title, saveLabel: '导出', ...(place === undefined ? {} : { defaultUri: place }), filters: { [name]: [ending.slice(1)] } });
}

/**
 * Writes while a notice shows that it is going on, then tells what there is to tell.
 * @param work rejects with an Error whose message is plain Chinese
 * @param cancellable whether the user may end it; then nothing more is said
 */
export async function exportTo(target: vscode.Uri, work: (token: vscode.CancellationToken) => Promise<Written>, cancellable = false): Promise<Exported | undefined> {
  const name = baseName(target);
  try {
    const written = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `正在导出“${name}”`, cancellable }, async (_, token) => {
      try {
        return await work(token);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    });
    if (written === undefined) return undefined;
    void tell(target, written.remarks);
    return { target, missing: written.missing };
  } catch (error) {
    void vscode.window.showErrorMessage(`“${name}”没有导出：${messageOf(error)}。`);
    return undefined;
  }
}

async function tell(target: vscode.Uri, remarks: readonly string[]): Promise<void> {
  const chosen = await vscode.window.showInformationMessage([`已导出“${baseName(target)}”。`, ...remarks].join(''), ...(target.scheme === 'file' ? [OPEN, REVEAL] : []));
  if (chosen === OPEN) await vscode.env.openExternal(target);
  else if (chosen === REVEAL) await vscode.commands.executeCommand('revealFileInOS', target);
}
