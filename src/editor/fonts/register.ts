import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';

/** 版式字体: 小标宋, 黑体, 楷体, 仿宋 in the editor itself. */
export function registerEditorFonts(): Disposable {
  return vscode.Disposable.from();
}
