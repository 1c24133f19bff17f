import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, until, speech } from './support.ts';

suite('插入套话', () => {
  teardown(closeAll);

  test('inserts a phrase by its name, as a snippet', async () => {
    const { document } = await show('');
    await vscode.commands.executeCommand('gongwen.insertPhrase', '称谓');
    assert.equal(document.getText(), '同志们：');
  });

  test('a paragraph is set in as those around it are', async () => {
    const editor = await show(speech);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    await vscode.commands.executeCommand('gongwen.insertPhrase', '致谢');
    assert.equal(editor.document.getText(), `${speech}　　谢谢大家！`);
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

  test('makes a new plain text a 公文', async () => {
    const { document } = await show('', 'plaintext');
    await vscode.commands.executeCommand('gongwen.insertPhrase', '通知');
    const now = vscode.window.activeTextEditor!.document;
    assert.equal(now.uri.toString(), document.uri.toString());
    assert.equal(now.languageId, 'gongwen');
    assert.ok(now.lineCount > 3, now.getText());
  });

  test('inserts nothing for a name that is none', async () => {
    const { document } = await show(speech);
    for (const name of ['没有这一条', 'constructor', '__proto__']) await vscode.commands.executeCommand('gongwen.insertPhrase', name);
    assert.equal(document.getText(), speech);
  });
});

suite('snippets', () => {
  teardown(closeAll);

  test('are contributed', async () => {
    const { document } = await show('');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'gongwen', name: '称谓' });
    await until('the snippet', () => document.getText() === '同志们：');
  });

  test('are offered by name, pinyin and initials', async () => {
    for (const prefix of ['称谓', 'chengwei', 'cw']) {
      const { document } = await show(prefix);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider', document.uri, document.positionAt(prefix.length));
      const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(labels.includes(prefix), `${prefix} is not offered`);
    }
  });
});
