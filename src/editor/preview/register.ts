import * as vscode from 'vscode';
import type { Compositions } from '../composition.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Platform } from '../platform.ts';
import type { StatusItem } from '../status-item.ts';
import { registerPageStatus } from './page-status.ts';
import { createPaginations } from './paginations.ts';
import { createPreviewPanel, VIEW_TYPE, type PreviewPanel } from './panel.ts';
import { createPrinter } from './print.ts';

/** 版面预览: the pages of a document beside its text, printed; and the page of the cursor. */
export interface Preview extends Disposable {
  /** The document that commands mean: that of the editor in front, or of the pages where they are in front or there is no editor. */
  inFront(): vscode.TextDocument | undefined;
  /** Has a document printed; without one that in front. What is amiss is told. @returns whether there was anything to print */
  print(document?: vscode.TextDocument): Promise<boolean>;
  readonly panel: Pick<PreviewPanel, 'document' | 'shown' | 'drawn' | 'receive'>;
  readonly status: Pick<StatusItem, 'text' | 'tooltip'>;
}

const NONE = '请先打开一篇公文或者讲话稿。';

/** @param context of the extension: where its files are, and where it may write */
export function registerPreview(documents: Documents, compositions: Compositions, layouts: Layouts, platform: Platform, context: Pick<vscode.ExtensionContext, 'extensionUri' | 'globalStorageUri'>): Preview {
  const paginations = createPaginations(documents, layouts);
  const panel = createPreviewPanel(compositions, paginations, context.extensionUri);
  const printer = createPrinter(paginations, platform, context.globalStorageUri);
  const status = registerPageStatus(compositions, paginations, layouts);

  // VS Code knows of no active text while the pages have the focus, or takes the output's for it
  const inFront = (): vscode.TextDocument | undefined => (panel.isInFront ? panel.document : undefined) ?? vscode.window.activeTextEditor?.document ?? panel.document;
  const show = (): void => {
    const document = inFront();
    if (document === undefined) void vscode.window.showInformationMessage(NONE);
    else panel.show(document);
  };
  const print = (chosen?: vscode.TextDocument): Promise<boolean> => {
    const document = chosen ?? inFront();
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
  return { inFront, print, panel, status, dispose: () => { subscriptions.dispose(); } };
}
