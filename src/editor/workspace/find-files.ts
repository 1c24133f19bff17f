import * as vscode from 'vscode';
import { HOUSE_FOLDER } from '../../house/files.ts';

/** Endings of files that are 公文 by their names, and of those that may be. */
const TEXTS = ['gw', 'gongwen', 'txt'];
/** The same with Markdown, which may be one too, and those that Word writes. */
export const DRAFTS: readonly string[] = [...TEXTS, 'md', 'docx', 'docm'];
/** So many files are looked at, of as many folders where they have to be walked. */
export const MOST_FILES = 5_000;
const MOST_FOLDERS = 2_000;
/** Folders that hold programs, or an office's phrases, and no 公文. */
const SKIPPED = new Set(['node_modules', '.git', HOUSE_FOLDER]);

/**
 * @param endings of their names, without the point
 * @returns the files of the open folders, without those that files.exclude hides; fewer when cancelled
 */
export async function findFiles(token: vscode.CancellationToken, endings: readonly string[] = TEXTS): Promise<vscode.Uri[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  if (folders.length === 0) return [];
  const found = await search(endings, token);
  // virtual folders have no search, and in some hosts it fails
  const unsearched = found === undefined ? folders : folders.filter(({ scheme }) => !SEARCHED.has(scheme));
  return unsearched.length === 0 || token.isCancellationRequested ? found ?? [] : [...found ?? [], ...(await walk(unsearched, endings, token))];
}

/** Schemes of the folders that VS Code's own search goes through. */
const SEARCHED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** @returns undefined where there is no search */
async function search(endings: readonly string[], token: vscode.CancellationToken): Promise<vscode.Uri[] | undefined> {
  try {
    const found = await vscode.workspace.findFiles(`**/*.{${endings.join(',')}}`, undefined, MOST_FILES, token);
    return found.filter(({ path }) => !path.includes(`/${HOUSE_FOLDER}/`));
  } catch {
    return undefined;
  }
}

async function walk(roots: readonly vscode.Uri[], endings: readonly string[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  const folders = [...roots];
  const hidden = hiddenNames();
  const isWanted = new RegExp(`\\.(?:${endings.join('|')})$`, 'i');
  // the list grows while it is gone through
  for (let i = 0; i < Math.min(folders.length, MOST_FOLDERS) && files.length < MOST_FILES && !token.isCancellationRequested; i++) {
    for (const [name, type] of await entriesOf(folders[i]!)) {
      if (hidden.has(name)) continue;
      const uri = vscode.Uri.joinPath(folders[i]!, name);
      // a link to a folder may lead back to where it stands
      if (type === vscode.FileType.Directory) folders.push(uri);
      else if (isWanted.test(name) && (type & vscode.FileType.File) !== 0) files.push(uri);
    }
  }
  return files.slice(0, MOST_FILES);
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // not to be read, or gone meanwhile
    return [];
  }
}

/** The names among the patterns of files.exclude; only VS Code's own search knows the others. */
function hiddenNames(): Set<string> {
  const excluded = vscode.workspace.getConfiguration('files').get<Record<string, unknown>>('exclude', {});
  const names = Object.entries(excluded).flatMap(([pattern, on]) => (on === true ? [/^(?:\*\*\/)?([^*?{}[\]/]+)$/.exec(pattern)?.[1] ?? ''] : []));
  return new Set([...SKIPPED, ...names]);
}
