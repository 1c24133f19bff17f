import type * as vscode from 'vscode';

/** Does work that is ended by a signal when VS Code's token is cancelled. */
export async function withSignal<T>(token: vscode.CancellationToken, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  if (token.isCancellationRequested) abort.abort();
  const listener = token.onCancellationRequested(() => { abort.abort(); });
  try {
    return await work(abort.signal);
  } finally {
    listener.dispose();
  }
}
