import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, until } from './support.ts';

suite('插入套话', () => {
  teardown(closeAll);

  test('inserts a phrase by its name, as a snippet', async () => {
    const { document } = await show('');
    await vscode.commands.executeCommand('gongwen.insertPhrase', '称谓');
    assert.equal(document.getText(), '同志们：');
  });

  test('offers the phrases and inserts the one that is taken', async () => {
    const { document } = await show('');
    const done = vscode.commands.executeCommand('gongwen.insertPhrase');
    // a picker that is not open yet takes nothing: asked again until it does
    await until('a phrase is inserted', () => {
      void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText() !== '';
    });
    await done;
  });

  test('inserts a whole document', async () => {
    const { document } = await show('');
    await vscode.commands.executeCommand('gongwen.insertPhrase', '通知');
    assert.ok(document.lineCount > 3, document.getText());
  });
});
