import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Opened } from '../../../src/editor/word/open.ts';
import { findOffice } from '../../../src/system/office.ts';
import { api, closeAll, fileUri, withSetting } from '../support.ts';

const RTF = '{\\rtf1\\ansi\\ansicpg936\\uc1 \\u20851?\\u20110?\\u20540?\\u29677?\\u30340?\\u36890?\\u30693?\\par}';

suite('old formats of Word', () => {
  suiteSetup(api);
  teardown(closeAll);

  const open = async (): Promise<Opened | undefined> => {
    const file = fileUri('旧稿.rtf');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(RTF));
    return vscode.commands.executeCommand<Opened | undefined>('gongwen.openWord', file);
  };

  test('are opened by LibreOffice where it is found', async function () {
    this.timeout(60_000);
    const opened = await open();
    assert.equal(opened?.text, (await findOffice('')) === undefined ? undefined : '关于值班的通知\n');
  });

  test('are left alone where the program that was set is none', async () => {
    await withSetting('gongwen.libreOffice.path', '/nowhere/soffice', async () => { assert.equal(await open(), undefined); });
  });
});
