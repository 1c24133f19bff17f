/** What stands in the `.gongwen` that a document belongs to; read once and again when one of its files changes. */
import * as vscode from 'vscode';
import { HOUSE_FILES, type HouseTexts } from '../../house/files.ts';
import type { House } from '../../house/house.ts';
import type { Problem } from '../../house/problem.ts';
import { lintSettings, onDidChangeSetting } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import { createHouseWatch } from '../house-watch.ts';
import { stampOf } from '../workspace/stamp.ts';
import { diagnosticOf } from './diagnostic.ts';
import { isHouseFile, readHouse } from './house-files.ts';
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

const FILES = `{${HOUSE_FILES.join(',')}}`;

export function createHouses(): Houses {
  const changes = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('gongwen-house');
  /** Counts readings: one that was begun before the last is stale. */
  let generation = 0;
  const forget = (): void => {
    watch.forget();
    generation++;
    problems.clear();
    changes.fire();
  };
  const watch = createHouseWatch<House>({ patterns: [FILES], isOurs: isHouseFile }, forget);
  const subscriptions = vscode.Disposable.from(changes, problems, watch, onDidChangeSetting('lint', forget));

  const open = async (folder: vscode.Uri | undefined, settings: ReturnType<typeof lintSettings>): Promise<House> => {
    const begun = generation;
    const [{ houseOf }, { texts, unreadable }] = await Promise.all([loadProofreader(), folder === undefined ? { texts: {}, unreadable: {} } : readHouse(folder)]);
    const house = houseOf(texts, settings, unreadable);
    if (folder !== undefined && begun === generation) {
      show(problems, folder, texts, house);
      watch.watchOutside(folder, FILES);
    }
    return house;
  };
  return {
    onDidChange: changes.event,
    reload: forget,
    generation: () => generation,
    folderOf: watch.folderOf,
    async of(document) {
      const folder = await watch.folderOf(document);
      const settings = lintSettings(document);
      const stamp = (): Promise<string> => stampOf(folder === undefined ? [] : HOUSE_FILES.map((file) => vscode.Uri.joinPath(folder, file)));
      return watch.files.get(`${folder?.toString() ?? ''} ${JSON.stringify(settings)}`, () => open(folder, settings), stamp);
    },
    dispose: () => { subscriptions.dispose(); },
  };
}

function show(collection: vscode.DiagnosticCollection, folder: vscode.Uri, texts: HouseTexts, house: House): void {
  for (const file of HOUSE_FILES) {
    const uri = vscode.Uri.joinPath(folder, file);
    const problems: readonly Problem[] = house.problems[file] ?? [];
    if (problems.length === 0) collection.delete(uri);
    else collection.set(uri, problems.map((problem) => diagnosticOf(texts[file] ?? '', problem)));
  }
}
