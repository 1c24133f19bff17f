/** The only reader of settings. Keys and defaults: package.json, contributes.configuration. */
import * as vscode from 'vscode';
import type { OutlineOptions } from '../core/outline.ts';
import { LANGUAGE_ID, PLAIN_TEXT } from './language.ts';

const DETECT_MODES = ['auto', 'suggest', 'off'] as const;
/** What to do with a plain text that is plainly a 公文. */
export type DetectMode = (typeof DETECT_MODES)[number];

/** Whether plain text may be taken for a 公文 by its content. */
export function detectsFiles(): boolean {
  return read<string>('detect', 'auto') !== 'off';
}

export function detectMode(document: vscode.TextDocument): DetectMode {
  const value = read<string>('detect', 'auto', document);
  return DETECT_MODES.find((mode) => mode === value) ?? 'auto';
}

export function outlineOptions(document: vscode.TextDocument): OutlineOptions {
  return {
    depth: read<number>('outline.depth', 0, document),
    points: read<boolean>('outline.points', true, document),
    minor: read<boolean>('outline.minorHeadings', false, document),
    dashes: read<boolean>('outline.dashItems', false, document),
  };
}

export function showsWordCount(document: vscode.TextDocument): boolean {
  return read<boolean>('statusBar.count', true, document);
}

export function closesQuotes(): boolean {
  return read<boolean>('autoClosingQuotes', false);
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

/** @returns the value of a setting; its default where settings.json holds something of another type */
function read<T extends string | number | boolean>(key: string, byDefault: T, document?: vscode.TextDocument): T {
  const value = vscode.workspace.getConfiguration(LANGUAGE_ID, document).get<unknown>(key);
  return typeof value === typeof byDefault ? value as T : byDefault;
}
