import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, fileUri, open, settled, show, showFile, speech, until, withSetting } from './support.ts';

const notes = '明天上午九点去医院。\n下午接孩子，顺便买菜。\n';

async function insert(editor: vscode.TextEditor, text: string): Promise<void> {
  await editor.edit((builder) => { builder.insert(new vscode.Position(0, 0), text); });
}

suite('detection', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('a text file that is plainly a 公文', async () => {
    const { document } = await showFile('detected.txt', speech);
    await until('公文', () => document.languageId === 'gongwen');
  });

  test('a text file that is none', async () => {
    const { document } = await showFile('notes.txt', notes);
    await settled();
    assert.equal(document.languageId, 'plaintext');
  });

  test('an untitled document into which one is pasted', async () => {
    const editor = await show('', 'plaintext');
    await insert(editor, speech);
    await until('公文', () => editor.document.languageId === 'gongwen');
  });

  test('other languages are left alone', async () => {
    const editor = await show(speech, 'markdown');
    await insert(editor, '\n');
    await settled();
    assert.equal(editor.document.languageId, 'markdown');
  });

  test('a user who goes back to plain text is not overruled, not even after closing', async () => {
    const { document } = await showFile('back.txt', speech);
    await until('公文', () => document.languageId === 'gongwen');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await settled();
    assert.equal(document.languageId, 'plaintext');
    await insert(await open(fileUri('back.txt')), '\n');
    await document.save();
    await settled();
    assert.equal(document.languageId, 'plaintext');
    await closeAll();
    await until('the document has been closed', () => document.isClosed);
    const again = await open(fileUri('back.txt'));
    await settled();
    assert.equal(again.document.languageId, 'plaintext');
  });

  test('plain text chosen for an untitled document holds when it is saved', async () => {
    const uri = fileUri('chosen.txt').with({ scheme: 'untitled' });
    const editor = await open(uri);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await vscode.languages.setTextDocumentLanguage(editor.document, 'plaintext');
    await insert(editor, speech);
    await settled();
    assert.equal(editor.document.languageId, 'plaintext');
    assert.ok(await editor.document.save());
    await settled();
    const saved = await open(fileUri('chosen.txt'));
    await settled();
    assert.equal(saved.document.languageId, 'plaintext');
  });

  test('a choice goes with a file that is renamed, and with its folder', async () => {
    const uri = fileUri('drafts/named.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(speech));
    const { document } = await open(uri);
    await until('公文', () => document.languageId === 'gongwen');
    await vscode.commands.executeCommand('gongwen.stopDetecting');
    for (const [from, to, now] of [['drafts/named.txt', 'drafts/renamed.txt', 'drafts/renamed.txt'], ['drafts', 'finals', 'finals/renamed.txt']] as const) {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(fileUri(from), fileUri(to));
      assert.ok(await vscode.workspace.applyEdit(edit));
      const renamed = await open(fileUri(now));
      await settled();
      assert.equal(renamed.document.languageId, 'plaintext', now);
    }
  });

  test('不再识别此文件 on a file that is a 公文 by its name holds when it is opened again', async () => {
    const { document } = await showFile('named.gw', speech);
    assert.equal(document.languageId, 'gongwen');
    await vscode.commands.executeCommand('gongwen.stopDetecting');
    await closeAll();
    await until('the document has been closed', () => document.isClosed);
    const again = await open(fileUri('named.gw'));
    await until('plain text', () => again.document.languageId === 'plaintext');
    await vscode.commands.executeCommand('gongwen.setLanguage');
    await settled();
    assert.equal(again.document.languageId, 'gongwen');
  });

  test('a text that is given the name of a 公文 is one', async () => {
    await showFile('later.txt', notes);
    await vscode.commands.executeCommand('gongwen.stopDetecting');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri('later.txt'), fileUri('later.gw'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { document } = await open(fileUri('later.gw'));
    await settled();
    assert.equal(document.languageId, 'gongwen');
  });

  test('a mode that is none is auto', async () => {
    await withSetting('gongwen.detect', 'always', async () => {
      const { document } = await showFile('always.txt', speech);
      await until('公文', () => document.languageId === 'gongwen');
    });
  });

  test('plain text by files.associations is the user’s choice', async () => {
    await withSetting('files.associations', { '*.plain.txt': 'plaintext' }, async () => {
      const { document } = await showFile('mine.plain.txt', speech);
      await settled();
      assert.equal(document.languageId, 'plaintext');
    });
  });

  test('off', async () => {
    await withSetting('gongwen.detect', 'off', async () => {
      const { document } = await showFile('off.txt', speech);
      await settled();
      assert.equal(document.languageId, 'plaintext');
    });
  });

  test('suggest changes nothing by itself', async () => {
    await withSetting('gongwen.detect', 'suggest', async () => {
      const { document } = await showFile('suggest.txt', speech);
      await settled();
      assert.equal(document.languageId, 'plaintext');
      await vscode.commands.executeCommand('gongwen.setLanguage');
      assert.equal(document.languageId, 'gongwen');
    });
  });

  test('设为公文 is remembered, 不再识别此文件 too', async () => {
    const { document } = await showFile('commands.txt', notes);
    await vscode.commands.executeCommand('gongwen.setLanguage');
    assert.equal(document.languageId, 'gongwen');
    await vscode.commands.executeCommand('gongwen.stopDetecting');
    assert.equal(document.languageId, 'plaintext');
    await settled();
    assert.equal(document.languageId, 'plaintext');
  });
});
