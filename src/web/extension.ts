/** Entry for hosts without Node: a browser's web worker. Everything is in this one bundle, as nothing else can be loaded there. */
import type * as vscode from 'vscode';
import { activate as start, type Api } from '../editor/extension.ts';
import { writeByWorkspace } from '../editor/write-by-workspace.ts';

export function activate(context: vscode.ExtensionContext): Api {
  return start(context, { writeWhole: writeByWorkspace, office: undefined });
}
