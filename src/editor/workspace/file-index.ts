import * as vscode from 'vscode';
import { detect } from '../../core/detect.ts';
import { entriesOf, type Entry } from '../../core/entries.ts';
import type { GongwenDocument } from '../../core/model.ts';
import { parse } from '../../core/parse.ts';
import { detectsFiles } from '../config.ts';
import type { Disposable } from '../disposable.ts';
import type { Documents } from '../documents.ts';
import { isEditable, LANGUAGE_FILE, LANGUAGE_ID } from '../language.ts';
import { positionAt } from '../positions.ts';
import { decode } from './decode.ts';
import { findFiles } from './find-files.ts';
import { createPace } from './pace.ts';

/** An entry with its place, in numbers: of hundreds of thousands a few are ever shown. */
export interface Located extends Pick<Entry, 'kind' | 'name' | 'container'> {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

export interface IndexedFile {
  readonly uri: vscode.Uri;
  readonly entries: readonly Located[];
}

export interface FileIndex extends Disposable {
  /** Whether all files have been read once. */
  readonly isBuilt: boolean;
  /** Reads what is new or has changed. When cancelled it stops behind the file at hand; the next call goes on from there. */
  update(token: vscode.CancellationToken): Promise<void>;
  /** @returns all that is known, file by file, open documents as they are now */
  files(): Iterable<IndexedFile>;
}

interface Known extends IndexedFile {
  readonly mtime: number;
  readonly size: number;
}

/** Longer files, in bytes, are no 公文 but data. */
const LARGEST = 4_000_000;
/** So much of a file is read, in UTF-16 units: a parse is one piece of work and must not take long. */
const LONGEST = 150_000;
/** The list of files is made anew after so many milliseconds: not every file system tells of its changes. */
const STALE = 60_000;
/** Files read at a time. */
const AT_ONCE = 16;

export function createFileIndex(documents: Documents): FileIndex {
  const known = new Map<string, Known>();
  /** Files to be looked at, by their addresses. */
  const pending = new Map<string, vscode.Uri>();
  let listed = -Infinity;
  let built = false;
  let turn: Promise<void> = Promise.resolve();

  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{gw,gongwen,txt}');
  const note = (uri: vscode.Uri): void => {
    pending.set(uri.toString(), uri);
  };
  /** Addresses of the files that are looked at: the watcher tells of hidden ones too. */
  let names: ReadonlySet<string> = new Set();
  const listAgain = (): void => {
    listed = -Infinity;
  };
  const subscriptions = vscode.Disposable.from(
    watcher,
    watcher.onDidChange((uri) => { if (names.has(uri.toString())) note(uri); }),
    watcher.onDidCreate(listAgain),
    watcher.onDidDelete(listAgain),
    vscode.workspace.onDidChangeWorkspaceFolders(listAgain),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('gongwen.detect') && !event.affectsConfiguration('files.exclude')) return;
      known.clear();
      listAgain();
    }),
  );

  const list = async (token: vscode.CancellationToken): Promise<void> => {
    if (Date.now() - listed < STALE) return;
    // now: what is made or deleted meanwhile asks for another list
    listed = Date.now();
    const files = await findFiles(token);
    if (token.isCancellationRequested) {
      listAgain();
      return;
    }
    names = new Set(files.map((uri) => uri.toString()));
    for (const name of known.keys()) if (!names.has(name)) known.delete(name);
    for (const uri of files) note(uri);
  };

  /** @returns what is to be known of the file, undefined when it is gone or unchanged */
  const look = async (uri: vscode.Uri): Promise<{ stat: vscode.FileStat; text: string | undefined } | undefined> => {
    const name = uri.toString();
    try {
      const stat = await vscode.workspace.fs.stat(uri);
      const before = known.get(name);
      if (before?.mtime === stat.mtime && before.size === stat.size) return undefined;
      const wanted = stat.size <= LARGEST && (LANGUAGE_FILE.test(uri.path) || detectsFiles());
      const content = wanted ? await vscode.workspace.fs.readFile(uri) : undefined;
      // what is no text is remembered as a file without entries, or it would be read again and again
      return { stat, text: content && (await decode(uri, content).catch(() => undefined)) };
    } catch {
      known.delete(name);
      return undefined;
    }
  };

  const read = async (token: vscode.CancellationToken): Promise<void> => {
    const pace = createPace();
    while (pending.size > 0 && !token.isCancellationRequested) {
      const files = [...pending.entries()].slice(0, AT_ONCE);
      // now: a file that changes while it is read is to be read again
      for (const [name] of files) pending.delete(name);
      const found = await Promise.all(files.map(([, uri]) => look(uri)));
      for (const [i, [name, uri]] of files.entries()) {
        const file = found[i];
        if (file === undefined) continue;
        known.set(name, { uri, mtime: file.stat.mtime, size: file.stat.size, entries: file.text === undefined ? [] : await entriesIn(uri, file.text, pace) });
        await pace();
      }
    }
  };

  return {
    get isBuilt() { return built; },
    update(token) {
      // one after the other: a query that was given up leaves its work to the next
      turn = turn.catch(() => undefined).then(async () => {
        await list(token);
        await read(token);
        if (!token.isCancellationRequested) built = true;
      });
      return turn;
    },
    *files() {
      const open = vscode.workspace.textDocuments.filter((document) => document.languageId === LANGUAGE_ID && isEditable(document));
      const shown = new Set(open.map((document) => document.uri.toString()));
      for (const [name, file] of known) if (!shown.has(name)) yield file;
      for (const document of open) yield { uri: document.uri, entries: located(documents.get(document)) };
    },
    dispose: () => { subscriptions.dispose(); },
  };
}

/** A .txt is a 公文 by its beginning only; the other files are so by their names. Gives way between its pieces of work. */
async function entriesIn(uri: vscode.Uri, text: string, pace: () => Promise<void>): Promise<Located[]> {
  if (!LANGUAGE_FILE.test(uri.path) && !detect(text).is) return [];
  await pace();
  const doc = parse(text.slice(0, LONGEST));
  await pace();
  return located(doc);
}

/** A copy that holds nothing but itself: a part cut out of a text keeps the whole text in memory. */
function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function located(doc: GongwenDocument): Located[] {
  return entriesOf(doc).map(({ kind, name, container, from, to }) => {
    const { line, character } = positionAt(doc, from);
    const end = positionAt(doc, to);
    return { kind, name: ownCopy(name), container: ownCopy(container), line, character, endLine: end.line, endCharacter: end.character };
  });
}
