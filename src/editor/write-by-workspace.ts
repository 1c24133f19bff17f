import * as vscode from 'vscode';
import { reasonOf } from './reasons.ts';

/** Tells the drafts of one moment apart. */
let drafts = 0;

/** Replaces a file where only VS Code can reach it (a virtual workspace): written whole beside it first, then put in its place. */
export async function writeByWorkspace(uri: vscode.Uri, content: Uint8Array): Promise<void> {
  const { fs } = vscode.workspace;
  if (fs.isWritableFileSystem(uri.scheme) === false) throw new Error('这里只能看，不能写');
  const draft = uri.with({ path: `${uri.path}.${Date.now().toString(36)}-${drafts++}.tmp` });
  try {
    await fs.writeFile(draft, content);
    await fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    await Promise.resolve(fs.delete(draft)).catch(() => undefined);
    throw new Error(reasonOf(error), { cause: error });
  }
}
