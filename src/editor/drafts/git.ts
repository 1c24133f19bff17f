/** The version of a file that was committed last, by the git extension that VS Code brings along. */
import * as vscode from 'vscode';

/** What is used of its API (extensions/git/src/api/git.d.ts), version 1. */
interface GitApi {
  getRepository(uri: vscode.Uri): object | null;
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

interface GitExtension {
  getAPI(version: 1): GitApi;
}

/** @returns the address of the committed version; undefined where there is no git, no repository, or the file was never committed */
export async function committedVersion(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (uri.scheme !== 'file' || extension === undefined) return undefined;
  try {
    const api = (await extension.activate()).getAPI(1);
    if (api.getRepository(uri) === null) return undefined;
    const version = api.toGitUri(uri, 'HEAD');
    await vscode.workspace.fs.readFile(version);
    return version;
  } catch {
    // git is switched off, or knows nothing of the file
    return undefined;
  }
}
