/** Entry for hosts with Node: VS Code on a desktop or a server. */
import type * as vscode from 'vscode';
import { activate as start, type Api } from '../editor/extension.ts';
import { writeByWorkspace } from '../editor/write-by-workspace.ts';
import { convertToDocx, convertToPdf, findOffice } from '../system/office.ts';
import { writeWhole } from '../system/write.ts';

export function activate(context: vscode.ExtensionContext): Api {
  return start(context, {
    writeWhole: (uri, content) => (uri.scheme === 'file' ? writeWhole(uri.fsPath, content) : writeByWorkspace(uri, content)),
    office: { find: findOffice, toDocx: convertToDocx, toPdf: convertToPdf },
  });
}
