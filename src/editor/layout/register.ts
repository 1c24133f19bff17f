import * as vscode from 'vscode';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import type { Platform } from '../platform.ts';
import type { Layouts } from './layouts.ts';

/** 选择公文格式, 选择版式, 学习样本版式. */
export function registerLayout(_documents: Documents, _layouts: Layouts, _platform: Platform): Disposable {
  return vscode.Disposable.from();
}
