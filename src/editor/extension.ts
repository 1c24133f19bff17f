import type * as vscode from 'vscode';

/** Entry of the extension: reads as a table of contents. */
export function activate(_context: vscode.ExtensionContext): void {}
