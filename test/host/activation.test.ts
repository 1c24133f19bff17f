import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/**
 * The bar is 20 ms of own code on a quiet machine; here a workbench starts beside it, and other things may run too. The code is
 * read from a disk that may not have seen it yet (230 ms were seen in a VS Code that had just been installed), so that reading
 * it has a limit of its own. Calling took 8–33 ms in a dozen runs, and 190 ms once when other work held both processors.
 */
const MOST = { loading: 1000, calling: 300 } as const;
const PATIENCE = 10_000;

suite('activation', () => {
  // VS Code's own table: Developer: Startup Performance → Extension Activation Stats
  test('takes little of its own, by the table of VS Code', async function () {
    this.timeout(30_000);
    const document = await vscode.workspace.openTextDocument({ language: 'gongwen', content: '关于做好值班工作的通知\n' });
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('perfview.show');
    const row = await activationRow();
    const [loading, calling, finishing] = row.map(Number);
    console.log(`activation: load code ${loading} ms, call activate ${calling} ms, finish ${finishing} ms`);
    // finishing is waiting, not work
    assert.ok(loading! <= MOST.loading && calling! <= MOST.calling, row.join(' | '));
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

/** @returns the numbers of our row once the table has them */
async function activationRow(): Promise<string[]> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const text = vscode.workspace.textDocuments.find((d) => d.uri.scheme === 'perf')?.getText() ?? '';
    const cells = /^\|?\s*gongwen\.gongwen\s*\|(.*)$/m.exec(text)?.[1]?.split('|').map((cell) => cell.trim()).filter((cell) => /^\d+(\.\d+)?$/.test(cell));
    if (cells !== undefined && cells.length >= 3) return cells.slice(0, 3);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const text = vscode.workspace.textDocuments.find((d) => d.uri.scheme === 'perf')?.getText() ?? 'no table';
  assert.fail(text.slice(text.indexOf('## Extension Activation'), text.indexOf('## Extension Activation') + 800));
}
