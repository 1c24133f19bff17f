import * as vscode from 'vscode';
import { isMissing } from '../reasons.ts';

/** @returns what differs when one of the files is written, comes or goes; nothing is read. Rejects when a place can't be reached. */
export async function stampOf(files: readonly vscode.Uri[]): Promise<string> {
  const stamps = await Promise.all(files.map(async (uri) => {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      return `${uri.path} ${mtime} ${size}`;
    } catch (error) {
      if (isMissing(error)) return `${uri.path} -`;
      throw error;
    }
  }));
  return stamps.join('\n');
}
