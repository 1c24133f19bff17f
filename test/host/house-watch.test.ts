/** What stands in `.gongwen` where no watcher tells of it: on network drives, in folders that were deleted and made again. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createHouses } from '../../src/editor/lint/houses.ts';
import { createPhraseLibrary } from '../../src/editor/phrases/library.ts';
import { api, closeAll, fileUri, open } from './support.ts';

const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const remove = async (uri: vscode.Uri): Promise<void> => {
  await Promise.resolve(vscode.workspace.fs.delete(uri, { recursive: true })).catch(() => undefined);
};

/** Makes something while VS Code gives out only watchers that tell nothing. */
function unwatched<T>(make: () => T): T {
  const before = vscode.workspace.createFileSystemWatcher;
  const never = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  Object.assign(vscode.workspace, { createFileSystemWatcher: () => ({ onDidChange: never, onDidCreate: never, onDidDelete: never, dispose: () => undefined }) });
  try {
    return make();
  } finally {
    Object.assign(vscode.workspace, { createFileSystemWatcher: before });
  }
}

/** Asks again and again, as typing does. */
async function untilGiven(what: string, asked: () => Promise<unknown>, expected: unknown): Promise<void> {
  let given: unknown;
  for (let i = 0; i < 100; i++) {
    given = await asked();
    if (JSON.stringify(given) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(given, expected, what);
}

suite('.gongwen that nothing watches', () => {
  const folder = fileUri('盘/.gongwen');
  suiteSetup(async () => {
    await api();
    await remove(fileUri('盘'));
    await write(fileUri('盘/稿.gw'), '关于河道整治的通知\n');
  });
  suiteTeardown(async () => {
    await closeAll();
    await remove(fileUri('盘'));
  });

  test('its phrases are read again when a file comes, changes or goes', async () => {
    const { document } = await open(fileUri('盘/稿.gw'));
    const library = unwatched(() => createPhraseLibrary(fileUri('盘/我的')));
    const names = async (): Promise<string[]> => (await library.of(document)).map(({ name }) => name);
    try {
      assert.deepEqual(await names(), []);
      const file = vscode.Uri.joinPath(folder, 'phrases/甲.md');
      await write(file, '## 甲\n子\n');
      await untilGiven('a folder that has come', names, ['甲']);
      await write(file, '## 甲甲\n子\n');
      await write(vscode.Uri.joinPath(folder, 'phrases/乙.md'), '## 乙\n丑\n');
      await untilGiven('a changed file and another', names, ['乙', '甲甲']);
      await remove(folder);
      await untilGiven('all gone', names, []);
    } finally {
      library.dispose();
    }
  });

  test('its profile is read again, and only when they have changed', async () => {
    const { document } = await open(fileUri('盘/稿.gw'));
    const houses = unwatched(createHouses);
    let changes = 0;
    houses.onDidChange(() => { changes++; });
    const profile = vscode.Uri.joinPath(folder, 'profile.json');
    const problems = async (): Promise<number> => (await houses.of(document)).problems['profile.json']?.length ?? 0;
    try {
      assert.equal(await problems(), 0);
      await write(profile, '不是 JSON');
      await untilGiven('a profile that has come', async () => await problems() > 0, true);
      assert.equal(changes, 1);
    } finally {
      houses.dispose();
    }
  });
});
