/** The two drafts to be compared: from the explorer, or the active one and another that is asked for. */
import * as vscode from 'vscode';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_ID, PLAIN_TEXT } from '../language.ts';
import type { Platform } from '../platform.ts';
import { baseName } from '../word/files.ts';
import { DRAFTS, findFiles } from '../workspace/find-files.ts';
import { committedVersion } from './git.ts';
import { isWordFile, openDocument, readDraft, readTextFile } from './read-draft.ts';

/** A draft as it was at some time. */
export interface Version {
  /** For the reader. */
  readonly name: string;
  /** The same with its folder, for two of one name. */
  readonly place: string;
  /** Rejects with an Error whose message is one clause of plain Chinese. */
  readonly text: () => Promise<string>;
}

/** 原稿 and 现稿. */
export type Pair = readonly [before: Version, after: Version];

/** Why nothing is compared; '' when the user gave up. */
export interface NoPair {
  readonly why: string;
}

/** Endings of files that can be chosen on the disk. */
const ENDINGS = ['gw', 'gongwen', 'txt', 'md', 'docx', 'docm', 'doc', 'wps', 'rtf'];
const NO_DRAFT = '没有打开的稿子，没有可以对比的内容。请先打开一稿；或者在资源管理器里选中两个文件，再用右键菜单里的“对比两稿”。';

/**
 * @param uri what was clicked in the explorer
 * @param uris all that is selected there
 */
export async function chooseVersions(uri: unknown, uris: unknown, documents: Documents, platform: Platform): Promise<Pair | NoPair> {
  const versionOf = fileVersions(documents, platform);
  const selected = Array.isArray(uris) ? uris.filter((one): one is vscode.Uri => one instanceof vscode.Uri) : [];
  if (selected.length > 2) return { why: '选中的文件多于两个。请只选中要对比的两个文件。' };
  if (selected.length === 2) {
    const [first, second] = await byAge(selected[0]!, selected[1]!);
    return first.toString() === second.toString() ? { why: '选中的是同一个文件，没有可以对比的。' } : [versionOf(first), versionOf(second)];
  }
  const own = uri instanceof vscode.Uri ? uri : vscode.window.activeTextEditor?.document.uri;
  if (own === undefined) return { why: NO_DRAFT };
  const other = await askOther(own, versionOf);
  return other === undefined ? { why: '' } : [other, versionOf(own)];
}

function fileVersions(documents: Documents, platform: Platform): (uri: vscode.Uri) => Version {
  return (uri) => ({
    name: baseName(uri),
    place: vscode.workspace.asRelativePath(uri),
    text: () => (isWordFile(uri) && openDocument(uri) === undefined
      ? withProgress(uri, (token) => readDraft(uri, documents, platform, token))
      : readDraft(uri, documents, platform, new vscode.CancellationTokenSource().token)),
  });
}

async function withProgress(uri: vscode.Uri, work: (token: vscode.CancellationToken) => Promise<string>): Promise<string> {
  return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title: `正在读“${baseName(uri)}”`, cancellable: true }, (_, token) => work(token));
}

/** The older file is the first draft: nobody can tell by the order in which they were selected. */
async function byAge(first: vscode.Uri, second: vscode.Uri): Promise<readonly [vscode.Uri, vscode.Uri]> {
  const [one, other] = await Promise.all([first, second].map(changed));
  return one! <= other! ? [first, second] : [second, first];
}

async function changed(uri: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).mtime;
  } catch {
    // without a file: newer than any
    return Infinity;
  }
}

interface Item extends vscode.QuickPickItem {
  /** Undefined for a line that parts others. */
  readonly choose?: () => Version | Promise<Version | undefined>;
}

async function askOther(own: vscode.Uri, versionOf: (uri: vscode.Uri) => Version): Promise<Version | undefined> {
  const chosen = await vscode.window.showQuickPick(itemsFor(own, versionOf), {
    title: `对比两稿：“${baseName(own)}”与哪一稿对比`, placeHolder: '所选的作原稿，这一稿作现稿', matchOnDescription: true,
  });
  return chosen?.choose?.();
}

async function itemsFor(own: vscode.Uri, versionOf: (uri: vscode.Uri) => Version): Promise<Item[]> {
  const name = baseName(own);
  const document = openDocument(own);
  const committed = await committedVersion(own);
  const isOther = (uri: vscode.Uri): boolean => uri.toString() !== own.toString();
  const open = vscode.workspace.textDocuments.filter((one) => isOther(one.uri) && isEditable(one) && (one.languageId === LANGUAGE_ID || one.languageId === PLAIN_TEXT)).map(({ uri }) => uri);
  const files = (await findFiles(new vscode.CancellationTokenSource().token, DRAFTS)).filter((uri) => isOther(uri) && !open.some((one) => one.toString() === uri.toString()));
  const fileItem = (uri: vscode.Uri): Item => ({ label: baseName(uri), description: folderOf(uri), choose: () => versionOf(uri) });
  return [
    ...(document?.isDirty === true && !document.isUntitled ? [{ label: '$(save) 上次保存的内容', description: name, choose: () => ({ ...named(`${name}（上次保存的）`), text: () => readTextFile(own) }) }] : []),
    ...(committed === undefined ? [] : [{ label: '$(git-commit) 上次提交的版本', description: name, choose: () => ({ ...named(`${name}（上次提交的）`), text: () => readTextFile(committed) }) }]),
    { label: '$(clippy) 剪贴板里的文字', choose: () => ({ ...named('剪贴板里的文字'), text: async () => vscode.env.clipboard.readText() }) },
    { label: '$(folder-opened) 选择文件…', choose: () => askFile(versionOf) },
    ...(open.length > 0 ? [separator('打开着的稿子'), ...nearFirst(open, own).map(fileItem)] : []),
    ...(files.length > 0 ? [separator('文件夹里的稿子'), ...nearFirst(files, own).map(fileItem)] : []),
  ];
}

/** @returns the folder of a file, in the open one; '' where that says nothing */
function folderOf(uri: vscode.Uri): string {
  const place = vscode.workspace.asRelativePath(uri);
  return uri.scheme === 'untitled' ? '' : place.slice(0, Math.max(0, place.lastIndexOf('/')));
}

function named(name: string): Pick<Version, 'name' | 'place'> {
  return { name, place: name };
}

function separator(label: string): Item {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Files of the same folder first, and there those whose names begin alike: drafts of one text lie together. */
function nearFirst(files: readonly vscode.Uri[], own: vscode.Uri): vscode.Uri[] {
  const folder = (uri: vscode.Uri): string => uri.path.slice(0, uri.path.lastIndexOf('/'));
  const alike = (uri: vscode.Uri): number => commonStart(baseName(uri), baseName(own));
  const isNear = (uri: vscode.Uri): number => (folder(uri) === folder(own) ? 0 : 1);
  return [...files].sort((a, b) => isNear(a) - isNear(b) || alike(b) - alike(a) || (a.path < b.path ? -1 : 1));
}

/** @returns how many characters two names have in common at their start */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at++;
  return at;
}

async function askFile(versionOf: (uri: vscode.Uri) => Version): Promise<Version | undefined> {
  const chosen = await vscode.window.showOpenDialog({ title: '选择原稿', openLabel: '作为原稿', canSelectMany: false, filters: { 公文: ENDINGS, 所有文件: ['*'] } });
  return chosen?.[0] === undefined ? undefined : versionOf(chosen[0]);
}
