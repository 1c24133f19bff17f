import type * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Layouts } from '../layout/layouts.ts';

/** 版面预览: the pages of a document beside its text, printed, or read out in large type; and the page of the cursor. */
export interface Preview extends Disposable {
  /** Shows the preview of the active document and has it print. @returns whether there was anything to print */
  print(): Promise<boolean>;
}

export function registerPreview(_documents: Documents, _layouts: Layouts, _extension: vscode.Uri): Preview {
  return { print: () => Promise.resolve(false), dispose: () => undefined };
}
