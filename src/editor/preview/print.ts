/** 打印版面. A webview can't print (its frame is not allowed to), so a browser does: it is given the same sheets as a file of its own. */
import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import { loadPages } from '../pages.ts';
import type { Platform } from '../platform.ts';
import { baseName, messageOf, siblingOf, stemOf } from '../word/files.ts';
import type { Paginations } from './paginations.ts';

const KEEP = '另存网页';
const HOW = '在浏览器里按 Ctrl+P 打印，或者存为 PDF：纸张 A4，边距“无”，缩放 100%，不要页眉和页脚。';

export interface Printer extends Disposable {
  /** Has a document printed. @returns whether there was anything to print, and it got that far */
  print(document: vscode.TextDocument): Promise<boolean>;
}

/** @param storage a folder of the extension's own */
export function createPrinter(paginations: Paginations, platform: Platform, storage: vscode.Uri): Printer {
  const file = vscode.Uri.joinPath(storage, 'print', 'print.html');
  let opened = false;

  /** Into the browser of this machine. @returns whether it took it */
  const open = async (content: Uint8Array): Promise<boolean> => {
    // a file of another machine, or of a browser's own storage, is nothing that a browser could open
    if (vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined || file.scheme !== 'file') return false;
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await platform.writeWhole(file, content);
    opened = true;
    return vscode.env.openExternal(file);
  };
  const keep = async (document: vscode.TextDocument, content: Uint8Array): Promise<boolean> => {
    const place = await siblingOf(document, '.html');
    const target = await vscode.window.showSaveDialog({ title: '把版面存为网页，用浏览器打印', saveLabel: '保存', ...(place === undefined ? {} : { defaultUri: place }), filters: { '网页': ['html'] } });
    if (target === undefined) return false;
    await platform.writeWhole(target, content);
    void vscode.window.showInformationMessage(`版面已存为“${baseName(target)}”。用浏览器打开它，${HOW}`);
    return true;
  };
  const tellFailure = (error: unknown): void => { void vscode.window.showErrorMessage(`版面没有打印：${messageOf(error)}。`); };
  return {
    async print(document) {
      if (document.getText().trim() === '') {
        void vscode.window.showInformationMessage('稿子是空的，没有可以打印的内容。');
        return false;
      }
      try {
        const [{ printHtml }, { options, pagination }] = await Promise.all([loadPages(), paginations.of(document)]);
        const content = new TextEncoder().encode(printHtml(stemOf(baseName(document.uri)), pagination, options.profile));
        if (!(await open(content))) return await keep(document, content);
        void vscode.window.showInformationMessage(`版面已交给浏览器打开。${HOW}`, KEEP).then((chosen) => (chosen === KEEP ? keep(document, content) : undefined)).then(undefined, tellFailure);
        return true;
      } catch (error) {
        tellFailure(error);
        return false;
      }
    },
    dispose() {
      // the text of a document is not left behind where nobody looks for it
      if (opened) void Promise.resolve(vscode.workspace.fs.delete(file)).catch(() => undefined);
    },
  };
}
