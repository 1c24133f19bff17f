/** What a run inside VS Code says of itself when it is over. */
import * as vscode from 'vscode';

/** Counts of tests, and the host they ran in: whoever started it can see that it is the one that was asked for. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** VS Code's version. */
  readonly version: string;
  /** Whether the extension host is a browser's web worker. */
  readonly worker: boolean;
  /** False in restricted mode. */
  readonly trusted: boolean;
}

/** Runs what mocha was given, to its end. */
export async function runMocha(mocha: { run(done: () => void): Mocha.Runner }): Promise<Report> {
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => {
      if (!runner.stats) throw new Error('mocha has no stats');
      resolve(runner.stats);
    });
  });
  return {
    passed: passes, failed: failures, skipped: pending,
    version: vscode.version, worker: 'importScripts' in globalThis, trusted: vscode.workspace.isTrusted,
  };
}

/** What VS Code shows as the end of the run. Throws when the run is no proof. */
export function conclude({ passed, failed }: Report): void {
  if (failed > 0 || passed === 0) throw new Error(`${failed} tests failed, ${passed} passed`);
}

export const MOCHA_OPTIONS = { ui: 'tdd', reporter: 'spec', color: false, timeout: 20_000 } as const;
