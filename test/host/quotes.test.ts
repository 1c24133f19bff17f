import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, show, withSetting } from './support.ts';

async function typed(text: string): Promise<string> {
  const { document } = await show('');
  await vscode.commands.executeCommand('type', { text });
  return document.getText();
}

suite('quotation marks while typing', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('are left to the input method', async () => {
    assert.equal(await typed('“'), '“');
  });

  test('are closed when the user asks for it, brackets still too', async () => {
    await withSetting('gongwen.autoClosingQuotes', true, async () => {
      assert.equal(await typed('“'), '“”');
      assert.equal(await typed('《'), '《》');
    });
    assert.equal(await typed('“'), '“');
  });
});
