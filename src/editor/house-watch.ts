/** Where a document's `.gongwen` lies, and whether what was read there still holds: VS Code tells, what is saved here tells, and who asks looks for himself. */
import * as vscode from 'vscode';
import { HOUSE_FOLDER } from '../house/files.ts';
import type { Disposable } from './disposable.ts';
import { createKept, type Kept } from './kept.ts';
import { findHouse, houseStart } from './lint/house-files.ts';
import { createTimer } from './timer.ts';

/** The files that are read. */
export interface Watched {
  /** Globs below `.gongwen`, and of a folder there that may come or go whole. */
  readonly patterns: readonly string[];
  readonly isOurs: (uri: vscode.Uri) => boolean;
}

export interface HouseWatch<T> extends Disposable {
  /**
   * The `.gongwen` that a document has, or would have; undefined for an untitled one outside of any workspace.
   * Rejects when a place can't be reached.
   */
  readonly folderOf: (document: vscode.TextDocument | undefined) => Promise<vscode.Uri | undefined>;
  readonly files: Kept<T>;
  /** Has VS Code watch files of a folder; in workspaces it does so already. */
  watchOutside(folder: vscode.Uri, files: string): void;
  /** Nothing that was read holds any longer. */
  forget(): void;
}

/** One saved file is told of more than once; in milliseconds. */
const SETTLED = 100;

/** @param reload is called when files have changed, once for several that change together */
export function createHouseWatch<T>({ patterns, isOurs }: Watched, reload: () => void): HouseWatch<T> {
  const timer = createTimer();
  const soon = (): void => { timer.restart(SETTLED, reload); };
  const folders = createKept<vscode.Uri>(soon);
  const files = createKept<T>(soon);
  const outside = new Map<string, vscode.Disposable>();
  const watch = (pattern: vscode.GlobPattern): vscode.Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(watcher, watcher.onDidChange(soon), watcher.onDidCreate(soon), watcher.onDidDelete(soon));
  };
  const forgetOutside = (): void => {
    for (const watcher of outside.values()) watcher.dispose();
    outside.clear();
  };
  const folderOf = async (document: vscode.TextDocument | undefined): Promise<vscode.Uri | undefined> => {
    const from = houseStart(document);
    if (from === undefined) return undefined;
    const find = (): Promise<vscode.Uri> => findHouse(from.start, from.root);
    return folders.get(from.start.toString(), find, async () => (await find()).toString());
  };
  const watching = vscode.Disposable.from(
    // of a folder that comes or goes whole only itself is told
    timer, watch(`**/${HOUSE_FOLDER}`), ...patterns.map((pattern) => watch(`**/${HOUSE_FOLDER}/${pattern}`)),
    // where nothing watches, at least what is saved here is seen at once
    vscode.workspace.onDidSaveTextDocument(({ uri }) => { if (isOurs(uri)) soon(); }),
    vscode.workspace.onDidChangeWorkspaceFolders(reload),
  );
  return {
    files,
    folderOf,
    watchOutside: (folder, pattern) => {
      const key = folder.toString();
      if (vscode.workspace.getWorkspaceFolder(folder) === undefined && !outside.has(key)) outside.set(key, watch(new vscode.RelativePattern(folder, pattern)));
    },
    forget() {
      timer.dispose();
      folders.clear();
      files.clear();
      forgetOutside();
    },
    dispose() {
      watching.dispose();
      forgetOutside();
    },
  };
}
