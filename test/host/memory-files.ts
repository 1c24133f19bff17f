import * as vscode from 'vscode';

/** A file system in memory, one folder deep, for what a test opens from it. */
export function createMemoryFiles(): vscode.FileSystemProvider {
  const files = new Map<string, { content: Uint8Array; mtime: number }>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const get = (uri: vscode.Uri): { content: Uint8Array; mtime: number } => {
    const file = files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  };
  const noFolders = (): never => { throw vscode.FileSystemError.NoPermissions('no folders here'); };
  return {
    onDidChangeFile: changes.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      const { content, mtime } = get(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime, size: content.length };
    },
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), vscode.FileType.File]),
    createDirectory: noFolders,
    readFile: (uri) => get(uri).content,
    writeFile(uri, content) {
      files.set(uri.path, { content, mtime: Date.now() });
      changes.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    },
    delete(uri) {
      if (!files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    },
    rename(from, to) {
      files.set(to.path, get(from));
      files.delete(from.path);
    },
  };
}
