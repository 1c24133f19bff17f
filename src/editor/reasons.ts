import * as vscode from 'vscode';

/** @returns why VS Code could not read or write something, in Chinese where that is known */
export function reasonOf(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** By the codes of vscode.FileSystemError. */
const REASONS: Readonly<Record<string, string>> = {
  FileNotFound: '找不到文件或文件夹',
  FileNotADirectory: '路径中有一段不是文件夹',
  FileIsADirectory: '是文件夹，不是文件',
  NoPermissions: '没有访问权限',
  Unavailable: '这个位置现在连不上',
};

/** @returns whether there is no such file */
export function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** @returns the bytes of a file, none where there is no such file. Rejects where it can't be read: what can't be read must not be replaced */
export async function readIfThere(file: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch (error) {
    if (isMissing(error)) return new Uint8Array();
    throw error;
  }
}
