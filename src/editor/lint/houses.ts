/** Which `.gongwen` a document belongs to, and what stands in it; read once and again when one of its files changes. */
import * as vscode from 'vscode';
import { HOUSE_FILES, HOUSE_FOLDER, type HouseTexts } from '../../house/files.ts';
import type { House } from '../../house/house.ts';
import type { Problem } from '../../house/problem.ts';
import { lintSettings, onDidChangeSetting } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { diagnosticOf } from './diagnostic.ts';
import { createTimer } from '../timer.ts';
import { findHouse, houseStart, isHouseFile, readHouse } from './house-files.ts';
import { loadProofreader } from './load.ts';

export interface Houses extends Disposable {
  of(document: vscode.TextDocument): Promise<House>;
  /** The folder `.gongwen` that a document has, or would have; undefined for an untitled one outside of any workspace. */
  folderOf(document: vscode.TextDocument): Promise<vscode.Uri | undefined>;
  /** Reads everything anew; where no watcher sees the files, whoever writes them says so. */
  reload(): void;
  readonly onDidChange: vscode.Event<void>;
  /** Changes whenever what `of` gave may be out of date. */
  generation(): number;
}

/** In milliseconds. */
const SETTLED = 100;

export function createHouses(): Houses {
  const changes = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('gongwen-house');
  const known = new Map<string, Promise<House>>();
  const folders = new Map<string, Promise<vscode.Uri>>();
  /** Watchers of folders outside of the workspaces. */
  const outside = new Map<string, vscode.Disposable>();
  /** Counts readings: one that was begun before the last is stale. */
  let generation = 0;
  const timer = createTimer();
  const forget = (): void => {
    timer.dispose();
    generation++;
    known.clear();
    folders.clear();
    problems.clear();
    for (const watcher of outside.values()) watcher.dispose();
    outside.clear();
    changes.fire();
  };
  // one saved file is told of more than once
  const forgetSoon = (): void => { timer.restart(SETTLED, forget); };
  const watch = (pattern: vscode.GlobPattern): vscode.Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(watcher, watcher.onDidChange(forgetSoon), watcher.onDidCreate(forgetSoon), watcher.onDidDelete(forgetSoon));
  };
  const files = `{${HOUSE_FILES.join(',')}}`;
  const watching = vscode.Disposable.from(
    // of a folder that comes or goes whole only itself is told
    changes, problems, timer, watch(`**/${HOUSE_FOLDER}/${files}`), watch(`**/${HOUSE_FOLDER}`), onDidChangeSetting('lint', forget),
    // where nothing watches, at least what is saved here is seen
    vscode.workspace.onDidSaveTextDocument(({ uri }) => { if (isHouseFile(uri)) forgetSoon(); }),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
  );

  const folderOf = async (document: vscode.TextDocument): Promise<vscode.Uri | undefined> => {
    const from = houseStart(document);
    return from === undefined ? undefined : kept(folders, from.start.toString(), () => findHouse(from.start, from.root));
  };
  const open = async (folder: vscode.Uri | undefined, settings: ReturnType<typeof lintSettings>): Promise<House> => {
    const begun = generation;
    const [{ houseOf }, { texts, unreadable }] = await Promise.all([loadProofreader(), folder === undefined ? { texts: {}, unreadable: {} } : readHouse(folder)]);
    const house = houseOf(texts, settings, unreadable);
    if (folder !== undefined && begun === generation) {
      show(problems, folder, texts, house);
      const key = folder.toString();
      if (vscode.workspace.getWorkspaceFolder(folder) === undefined && !outside.has(key)) outside.set(key, watch(new vscode.RelativePattern(folder, files)));
    }
    return house;
  };
  return {
    onDidChange: changes.event,
    reload: forget,
    generation: () => generation,
    folderOf,
    async of(document) {
      const folder = await folderOf(document);
      const settings = lintSettings(document);
      return kept(known, `${folder?.toString() ?? ''} ${JSON.stringify(settings)}`, () => open(folder, settings));
    },
    dispose() {
      watching.dispose();
      for (const watcher of outside.values()) watcher.dispose();
    },
  };
}

/** @returns what is known under a key; what fails is not kept, so that it is tried again */
function kept<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    const made = value;
    known.set(key, made);
    made.catch(() => { if (known.get(key) === made) known.delete(key); });
  }
  return value;
}

function show(collection: vscode.DiagnosticCollection, folder: vscode.Uri, texts: HouseTexts, house: House): void {
  for (const file of HOUSE_FILES) {
    const uri = vscode.Uri.joinPath(folder, file);
    const problems: readonly Problem[] = house.problems[file] ?? [];
    if (problems.length === 0) collection.delete(uri);
    else collection.set(uri, problems.map((problem) => diagnosticOf(texts[file] ?? '', problem)));
  }
}
