import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, show, until, withSetting } from './support.ts';

const text = `　　同志们，大家好！\n${'抓好落实。'.repeat(300)}\n`;

suite('字数 in the status bar', () => {
  teardown(closeAll);

  test('of the document, then of the selection too', async () => {
    const { wordCount } = await api();
    const editor = await show(text);
    await until('the count', () => wordCount.text === '字数 1,508');
    editor.selections = [new vscode.Selection(0, 0, 0, 5), new vscode.Selection(1, 0, 1, 5)];
    await until('the count of the selection', () => wordCount.text === '选中 8／1,508 字');
    assert.match(wordCount.tooltip, /字符数（计空格） \| 10 \| 1,510/);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await until('the count of the document', () => wordCount.text === '字数 1,508');
  });

  test('follows typing', async () => {
    const { wordCount } = await api();
    const editor = await show('');
    await until('nothing', () => wordCount.text === '字数 0');
    await editor.edit((builder) => { builder.insert(new vscode.Position(0, 0), '修路架桥，2025年完成'); });
    await until('the count', () => wordCount.text === '字数 9');
  });

  test('only where a 公文 is open, and only when wanted', async () => {
    const { wordCount } = await api();
    const editor = await show(text);
    await until('the count', () => wordCount.text !== undefined);
    await withSetting('gongwen.statusBar.count', false, () => until('no count', () => wordCount.text === undefined));
    await until('the count', () => wordCount.text !== undefined);
    await vscode.languages.setTextDocumentLanguage(editor.document, 'markdown');
    await until('no count', () => wordCount.text === undefined);
  });
});
