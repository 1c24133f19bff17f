/** Which `.gongwen` a document belongs to, and what stands in it; read once and again when one of its files changes. */
import * as vscode from 'vscode';
import { HOUSE_FILES, HOUSE_FOLDER, type House, type HouseFile, type HouseTexts } from '../../house/house.ts';
import type { Problem } from '../../house/problem.ts';
import { lintSettings, onDidChangeSetting } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { decode } from '../workspace/decode.ts';
import { diagnosticOf } from './diagnostic.ts';
import { loadProofreader } from './load.ts';

export interface Houses extends Disposable {
  of(document: vscode.TextDocument): Promise<House>;
  /** The folder `.gongwen` that a document has, or would have; undefined for an untitled one outside of any workspace. */
  folderOf(document: vscode.TextDocument): Promise<vscode.Uri | undefined>;
  /** Reads everything anew; where no watcher sees the files, whoever writes them says so. */
  reload(): void;
  readonly onDidChange: vscode.Event<void>;
}

export function createHouses(): Houses {
  const changes = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('gongwen-house');
  const known = new Map<string, Promise<House>>();
  const folders = new Map<string, Promise<vscode.Uri | undefined>>();
  const forget = (): void => {
    known.clear();
    folders.clear();
    changes.fire();
  };
  const settings = onDidChangeSetting('lint', forget);
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${HOUSE_FOLDER}/{${HOUSE_FILES.join(',')}}`);
  const watching = vscode.Disposable.from(changes, problems, watcher, settings, watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget));

  const folderOf = (document: vscode.TextDocument): Promise<vscode.Uri | undefined> => {
    const start = document.isUntitled ? undefined : vscode.Uri.joinPath(document.uri, '..');
    const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri ?? (document.isUntitled ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined);
    const key = `${start?.toString() ?? ''} ${root?.toString() ?? ''}`;
    let folder = folders.get(key);
    if (folder === undefined) folders.set(key, folder = findFolder(start ?? root, root));
    return folder;
  };
  return {
    onDidChange: changes.event,
    reload: forget,
    folderOf,
    async of(document) {
      const folder = await folderOf(document);
      const set = lintSettings(document);
      const key = `${folder?.toString() ?? ''} ${JSON.stringify(set)}`;
      let house = known.get(key);
      if (house === undefined) {
        known.set(key, house = (async () => {
          const texts = folder === undefined ? {} : await read(folder);
          const { houseOf } = await loadProofreader();
          const made = houseOf(texts, set);
          if (folder !== undefined) for (const file of HOUSE_FILES) show(problems, vscode.Uri.joinPath(folder, file), texts[file], made.problems[file] ?? []);
          return made;
        })());
      }
      return house;
    },
    dispose() {
      watching.dispose();
    },
  };
}

/** The nearest `.gongwen` from a folder up to the root of its workspace; where there is none, the one that would be made: in the root. */
async function findFolder(start: vscode.Uri | undefined, root: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (start === undefined) return undefined;
  for (let folder = start; ; folder = vscode.Uri.joinPath(folder, '..')) {
    const candidate = vscode.Uri.joinPath(folder, HOUSE_FOLDER);
    try {
      if ((await vscode.workspace.fs.stat(candidate)).type & vscode.FileType.Directory) return candidate;
    } catch {
      // not here
    }
    if (root === undefined || folder.toString() === root.toString() || folder.path === '/' || folder.path === '') break;
  }
  return vscode.Uri.joinPath(root ?? start, HOUSE_FOLDER);
}

async function read(folder: vscode.Uri): Promise<HouseTexts> {
  const texts: Partial<Record<HouseFile, string>> = {};
  await Promise.all(HOUSE_FILES.map(async (file) => {
    const uri = vscode.Uri.joinPath(folder, file);
    try {
      texts[file] = await decode(uri, await vscode.workspace.fs.readFile(uri));
    } catch {
      // no such file: nothing is set there
    }
  }));
  return texts;
}

function show(collection: vscode.DiagnosticCollection, uri: vscode.Uri, text: string | undefined, problems: readonly Problem[]): void {
  if (text === undefined || problems.length === 0) collection.delete(uri);
  else collection.set(uri, problems.map((problem) => diagnosticOf(text, problem)));
}
