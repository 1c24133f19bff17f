/** The user's own phrases: files of `.gongwen/phrases` and of the folder in the user's storage, read once and again when one of them changes. */
import * as vscode from 'vscode';
import type { OwnPhrase } from '../../core/phrases/entry.ts';
import type { FiledPhrase } from '../../core/phrases/library.ts';
import { loadDesk } from '../desk.ts';
import type { Disposable } from '../disposable.ts';
import { createHouseWatch } from '../house-watch.ts';
import { diagnosticOf } from '../lint/diagnostic.ts';
import { FILES, housePlace, isPhraseFile, ownPlace, PHRASES, readPlace, stampOfPlace, type Owner, type Place, type PhraseFile } from './places.ts';

/** A phrase with the file that it stands in; its span is that of the file's text. */
export interface LocatedPhrase extends FiledPhrase {
  readonly uri: vscode.Uri;
  readonly owner: Owner;
}

export interface PhraseLibrary extends Disposable {
  /** Phrases for a document: those of its office first, then the user's own. What can't be read is left out and told where it stands. */
  of(document: vscode.TextDocument): Promise<readonly OwnPhrase[]>;
  /** The same with where each stands; without a document those of the workspace and the user's own. */
  located(document: vscode.TextDocument | undefined): Promise<readonly LocatedPhrase[]>;
  /** Folders for a document, whether or not they are there: its office's first, where it has one. */
  places(document: vscode.TextDocument | undefined): Promise<readonly Place[]>;
  /** Reads everything anew; where no watcher sees the files, whoever writes them says so. */
  reload(): void;
  readonly onDidChange: vscode.Event<void>;
}

export function createPhraseLibrary(storage: vscode.Uri): PhraseLibrary {
  const changes = new vscode.EventEmitter<void>();
  const problems = vscode.languages.createDiagnosticCollection('gongwen-phrases');
  const own = ownPlace(storage);
  /** Places that have been read, by their addresses. */
  const known = new Map<string, Place>();
  /** Counts readings: one that was begun before the last is stale. */
  let generation = 0;

  const isOurs = (uri: vscode.Uri): boolean => isPhraseFile(uri, storage);
  const reload = (): void => {
    watch.forget();
    generation++;
    const places = [...known.values()];
    known.clear();
    problems.clear();
    // what is wrong now is shown even where nobody asks for the phrases
    for (const place of places) void phrasesOf(place);
    changes.fire();
  };
  const watch = createHouseWatch<readonly LocatedPhrase[]>({ patterns: [`${PHRASES}/${FILES}`, PHRASES], isOurs }, reload);
  /** Reads the folder of a file that is looked at, so that its errors show. */
  const look = ({ uri }: vscode.TextDocument): void => {
    if (isOurs(uri)) void phrasesOf({ owner: uri.path.startsWith(`${own.folder.path}/`) ? '我的' : '本单位', folder: vscode.Uri.joinPath(uri, '..') });
  };

  const phrasesOf = (place: Place): Promise<readonly LocatedPhrase[]> => {
    const key = place.folder.toString();
    known.set(key, place);
    watch.watchOutside(place.folder, FILES);
    return watch.files.get(key, () => {
      const begun = generation;
      return read(place, (files) => {
        if (begun !== generation) return;
        for (const { uri, diagnostics } of files) problems.set(uri, diagnostics);
      });
    }, () => stampOfPlace(place));
  };
  const places = async (document: vscode.TextDocument | undefined): Promise<readonly Place[]> => {
    // an office that can't be reached takes nothing from the user's own
    const house = await watch.folderOf(document).catch(() => undefined);
    return house === undefined ? [own] : [housePlace(house), own];
  };
  const located = async (document: vscode.TextDocument | undefined): Promise<readonly LocatedPhrase[]> => (await Promise.all((await places(document)).map(phrasesOf))).flat();

  const subscriptions = vscode.Disposable.from(changes, problems, watch, vscode.workspace.onDidOpenTextDocument(look));
  vscode.workspace.textDocuments.forEach(look);
  return {
    onDidChange: changes.event,
    of: located,
    located,
    places,
    reload,
    dispose: () => { subscriptions.dispose(); },
  };
}

interface FileProblems {
  readonly uri: vscode.Uri;
  readonly diagnostics: readonly vscode.Diagnostic[];
}

/** @param tell is given what is wrong with each file */
async function read(place: Place, tell: (files: readonly FileProblems[]) => void): Promise<readonly LocatedPhrase[]> {
  const files = await readPlace(place);
  // a folder without files needs nothing loaded
  if (files.length === 0) return [];
  const { parseLibrary } = await loadDesk();
  const libraries = files.map((file) => ({ file, ...parseLibrary(file.text, file.name) }));
  tell(libraries.map(({ file, problems }) => ({ uri: file.uri, diagnostics: [...unreadable(file), ...problems.map((problem) => diagnosticOf(file.text, problem))] })));
  return libraries.flatMap(({ file: { uri }, phrases }) => phrases.map((phrase) => ({ ...phrase, uri, owner: place.owner })));
}

function unreadable({ why }: PhraseFile): vscode.Diagnostic[] {
  return why === undefined ? [] : [diagnosticOf('', { from: 0, to: 0, severity: 'error', message: `套话文件读不了：${why}` })];
}
