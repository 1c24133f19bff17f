/** What is let go of when the extension ends; vscode.Disposable is a class, this is anything that can do the same. */
export interface Disposable {
  dispose(): void;
}
