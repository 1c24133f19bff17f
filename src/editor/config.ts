/** The only reader of settings. Keys and defaults: package.json, contributes.configuration. */
import * as vscode from 'vscode';
import type { OutlineOptions } from '../core/outline.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

/** What to do with a plain text that is plainly a 公文. */
export type DetectMode = 'auto' | 'suggest' | 'off';

export function detectMode(document: vscode.TextDocument): DetectMode {
  return read<DetectMode>('detect', 'auto', document);
}

export function outlineOptions(document: vscode.TextDocument): OutlineOptions {
  return {
    depth: read('outline.depth', 0, document),
    points: read('outline.points', true, document),
    minor: read('outline.minorHeadings', false, document),
    dashes: read('outline.dashItems', false, document),
  };
}

export function showsWordCount(document: vscode.TextDocument): boolean {
  return read('statusBar.count', true, document);
}

export function closesQuotes(): boolean {
  return read('autoClosingQuotes', false);
}

/** Whether files.associations, which only a user writes, says that the document is plain text. */
export function isAssociatedWithPlainText(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace.getConfiguration('files', document.uri).get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(([glob, language]) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return language === PLAIN_TEXT && vscode.languages.match({ pattern }, document) > 0;
  });
}

/**
 * Calls the listener when a setting may have changed.
 * @param section the key behind `gongwen.`, or the start of some
 */
export function onDidChangeSetting(section: string, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${LANGUAGE_ID}.${section}`)) listener();
  });
}

function read<T>(key: string, byDefault: T, document?: vscode.TextDocument): T {
  return vscode.workspace.getConfiguration(LANGUAGE_ID, document).get<T>(key, byDefault);
}
