/** The only reader of settings. Keys and defaults: package.json, contributes.configuration. */
import * as vscode from 'vscode';
import type { Settings } from '../house/house.ts';
import { INDENT_MODES, type IndentMode } from '../core/clean/changes.ts';
import type { OutlineOptions } from '../core/outline.ts';
import { FASTEST_RATE, SLOWEST_RATE, USUAL_RATE } from '../core/speech/minutes.ts';
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

/** Whether 署名 and 成文日期 leave room for a seal; undefined where nobody has set it, as an office may have its own way. */
export function sealsDocuments(document: vscode.TextDocument): boolean | undefined {
  const known = vscode.workspace.getConfiguration(LANGUAGE_ID, document).inspect<unknown>('export.sealed');
  const set = [known?.workspaceFolderLanguageValue, known?.workspaceLanguageValue, known?.globalLanguageValue, known?.workspaceFolderValue, known?.workspaceValue, known?.globalValue];
  return set.some((value) => value !== undefined) ? read<boolean>('export.sealed', true, document) : undefined;
}

const PROFILE_KEY = 'layout.profile';

/** Name of the 版式 that is set for a document, '' for what its office says. */
export function layoutProfile(document: vscode.TextDocument | undefined): string {
  return read<string>(PROFILE_KEY, '', document).trim();
}

/**
 * Sets the 版式 in the workspace's settings, in the user's own where no folder is open.
 * Rejects when settings.json can't be written.
 * @param name undefined for what the office says
 */
export async function setLayoutProfile(name: string | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(LANGUAGE_ID);
  const inWorkspace = vscode.workspace.workspaceFolders !== undefined;
  await configuration.update(PROFILE_KEY, name, inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
  // what the user has set for all folders would hold where this one says nothing
  if (name === undefined && inWorkspace && layoutProfile(undefined) !== '') await configuration.update(PROFILE_KEY, '', vscode.ConfigurationTarget.Workspace);
}

/** Whether mistakes are marked. */
export function lints(document: vscode.TextDocument): boolean {
  return read<boolean>('lint.enabled', true, document);
}

/** Levels of rules and words of the user's own, as they stand in settings.json. */
export function lintSettings(document: vscode.TextDocument): Settings {
  return { rules: readObject('lint.rules', document), words: readObject('lint.words', document) };
}

/**
 * Sets the level of a rule in the workspace's settings, in the user's own where no folder is open.
 * Rejects when settings.json can't be written.
 */
export async function setRuleLevel(document: vscode.TextDocument, code: string, level: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(LANGUAGE_ID, document);
  const target = vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  const known = configuration.inspect<Record<string, unknown>>('lint.rules');
  const current = target === vscode.ConfigurationTarget.Global ? known?.globalValue : known?.workspaceValue;
  await configuration.update('lint.rules', { ...current, [code]: level }, target);
}

const OFFICE_KEY = 'libreOffice.path';
/** The setting's whole name, for messages. */
export const OFFICE_PATH = `${LANGUAGE_ID}.${OFFICE_KEY}`;

/** Path of LibreOffice's program, '' to look in the usual places. Only the user's own settings may name a program. */
export function officePath(): string {
  return read<string>(OFFICE_KEY, '');
}

/** Whether files.associations, which only a user writes, says that the document is plain text. */
export function isAssociatedWithPlainText(document: vscode.TextDocument): boolean {
  const associations = vscode.workspace.getConfiguration('files', document.uri).get<Record<string, string>>('associations', {});
  return Object.entries(associations).some(([glob, language]) => {
    const pattern = glob.includes('/') ? glob : `**/${glob}`;
    return language === PLAIN_TEXT && vscode.languages.match({ pattern }, document) > 0;
  });
}

const RENUMBER_MODES = ['onLeave', 'onSave', 'off'] as const;
/** When what follows a changed heading is renumbered by itself. */
export type RenumberMode = (typeof RENUMBER_MODES)[number];

export function renumberMode(document: vscode.TextDocument): RenumberMode {
  const value = read<string>('renumber.auto', 'onLeave', document);
  return RENUMBER_MODES.find((mode) => mode === value) ?? 'onLeave';
}

export function completes(document: vscode.TextDocument): boolean {
  return read<boolean>('completion.enabled', true, document);
}

export function showsGhostText(document: vscode.TextDocument): boolean {
  return read<boolean>('completion.ghostText', true, document);
}

/** Whether VS Code lists snippets among suggestions: the contributed ones hold the same phrases. */
export function listsSnippets(document: vscode.TextDocument): boolean {
  const configuration = vscode.workspace.getConfiguration('editor', document);
  return configuration.get('snippetSuggestions') !== 'none' && configuration.get('suggest.showSnippets') !== false;
}

/** Kinds of changes that 整理文本 makes or leaves, as settings.json holds them. */
export function cleanChanges(document: vscode.TextDocument): Readonly<Record<string, unknown>> {
  return readObject('clean.changes', document);
}

export function cleanIndent(document: vscode.TextDocument): IndentMode {
  const value = read<string>('clean.indent', 'keep', document);
  return INDENT_MODES.find((mode) => mode === value) ?? 'keep';
}

/** 语速 in 字 a minute, within what a person can speak. */
export function speakingRate(): number {
  return Math.min(FASTEST_RATE, Math.max(SLOWEST_RATE, read<number>('speech.rate', USUAL_RATE)));
}

/** Sets 语速 in the user's own settings. Rejects when settings.json can't be written. */
export async function setSpeakingRate(rate: number): Promise<void> {
  await vscode.workspace.getConfiguration(LANGUAGE_ID).update('speech.rate', rate, vscode.ConfigurationTarget.Global);
}

export function showsMinutes(document: vscode.TextDocument): boolean {
  return read<boolean>('statusBar.minutes', true, document);
}

/** Whether the status bar says on which page and line the cursor stands. */
export function showsPage(document: vscode.TextDocument): boolean {
  return read<boolean>('statusBar.page', true, document);
}

/** Whether 公文 is shown in the fonts of its layout. */
export function showsEditorFonts(): boolean {
  return read<boolean>('editorFonts', false);
}

/** Rejects when settings.json can't be written. */
export async function setEditorFonts(on: boolean): Promise<void> {
  await vscode.workspace.getConfiguration(LANGUAGE_ID).update('editorFonts', on ? true : undefined, vscode.ConfigurationTarget.Global);
}

/** The value of any setting in the user's own settings.json, undefined where it has none. */
export function userSetting(key: string): unknown {
  return vscode.workspace.getConfiguration().inspect(key)?.globalValue;
}

/** Sets or, by undefined, removes a setting in the user's own settings.json. Rejects when that can't be written. */
export async function setUserSetting(key: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration().update(key, value, vscode.ConfigurationTarget.Global);
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

function readObject(key: string, document: vscode.TextDocument): Readonly<Record<string, unknown>> {
  const value = vscode.workspace.getConfiguration(LANGUAGE_ID, document).get<unknown>(key);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : {};
}
