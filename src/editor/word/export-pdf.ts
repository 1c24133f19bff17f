import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Layouts } from '../layout/layouts.ts';
import type { Platform } from '../platform.ts';
import type { Preview } from '../preview/register.ts';

/** 导出 PDF */
export function registerExportPdf(_platform: Platform, _layouts: Layouts, _preview: Preview): Disposable {
  return vscode.Disposable.from();
}
