import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { LANGUAGE_ID } from '../language.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Platform } from '../platform.ts';
import { registerPageStatus, type PageStatus } from './page-status.ts';
import { createPaginations } from './paginations.ts';
import { createPreviewPanel, VIEW_TYPE, type PreviewPanel } from './panel.ts';
import { createPrinter } from './print.ts';

/** 版面预览: the pages of a document beside its text, printed; and the page of the cursor. */
export interface Preview extends Disposable {
  /** Has a document printed; without one the active document, or the one that the preview shows. What is amiss is told. @returns whether there was anything to print */
  print(document?: vscode.TextDocument): Promise<boolean>;
  readonly panel: Pick<PreviewPanel, 'document' | 'shown' | 'drawn' | 'receive'>;
  readonly status: Pick<PageStatus, 'text' | 'tooltip'>;
}

const NONE = '请先打开一篇公文或者讲话稿。';

/** @param context of the extension: where its files are, and where it may write */
export function registerPreview(documents: Documents, compositions: Compositions, layouts: Layouts, platform: Platform, context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>): Preview {
  const paginations = createPaginations(documents, layouts);
  const panel = createPreviewPanel(compositions, paginations, context.extensionUri);
  const printer = createPrinter(paginations, platform, context.globalStorageUri);
  const status = registerPageStatus(compositions, paginations, layouts);

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document ?? panel.document;
    if (document === undefined) void vscode.window.showInformationMessage(NONE);
    else panel.show(document);
  };
  const print = (chosen?: vscode.TextDocument): Promise<boolean> => {
    const active = vscode.window.activeTextEditor?.document;
    const document = chosen ?? (active?.languageId === LANGUAGE_ID ? active : panel.document ?? active);
    if (document !== undefined) return printer.print(document);
    void vscode.window.showInformationMessage(NONE);
    return Promise.resolve(false);
  };
  const subscriptions = vscode.Disposable.from(
    status,
    panel,
    printer,
    paginations,
    vscode.commands.registerCommand('gongwen.preview', show),
    vscode.commands.registerCommand('gongwen.preview.print', () => print()),
    vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, panel),
  );
  return { print, panel, status, dispose: () => { subscriptions.dispose(); } };
}
