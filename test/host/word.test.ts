import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exported } from '../../src/editor/word/exporting.ts';
import type { Opened } from '../../src/editor/word/open.ts';
import { wordDropProvider } from '../../src/editor/word/drop.ts';
import { api, closeAll, fileUri, settled, show, showFile, speech, until, withSetting } from './support.ts';

const characters = (text: string): string => text.replace(/\s+/g, '');
const exportTo = (target: vscode.Uri, source?: vscode.Uri): Thenable<Exported | undefined> => vscode.commands.executeCommand('gongwen.exportWord', source, target);
const openWord = (source: vscode.Uri): Thenable<Opened | undefined> => vscode.commands.executeCommand('gongwen.openWord', source);
const read = (uri: vscode.Uri): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uri);

suite('Word', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('a draft goes out and comes in again as a new, unsaved 公文 beside the file', async () => {
    await show(speech);
    const target = fileUri('在全县的讲话.docx');
    const exported = await exportTo(target);
    assert.deepEqual(exported?.missing, []);
    assert.equal(new TextDecoder().decode((await read(target)).slice(0, 2)), 'PK');

    const opened = await openWord(target);
    assert.ok(opened);
    assert.deepEqual(opened.notes, []);
    assert.equal(opened.document.languageId, 'gongwen');
    assert.ok(opened.document.isUntitled);
    assert.equal(characters(opened.document.getText()), characters(speech));
    assert.equal(vscode.window.activeTextEditor?.document, opened.document);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', opened.document.uri);
    assert.ok(symbols.some(({ name }) => name.startsWith('一、认清形势')), symbols.map(({ name }) => name).join(' '));
  });

  test('a file that is clicked gives way to its text', async () => {
    await show(speech);
    const target = fileUri('点开.docx');
    await exportTo(target);
    await closeAll();
    await vscode.commands.executeCommand('vscode.open', target);
    await until('its text is shown', () => vscode.window.activeTextEditor?.document.languageId === 'gongwen', 10_000);
    assert.equal(characters(vscode.window.activeTextEditor!.document.getText()), characters(speech));
    await until('the page of the file is closed', () => !vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputCustom));
  });

  test('what is missing is marked and told', async () => {
    await show('关于做好值班工作的通知\n\n　　请各单位做好值班工作。\n');
    assert.deepEqual((await exportTo(fileUri('缺.docx')))?.missing, ['主送机关', '发文机关署名', '成文日期']);
  });

  test('a draft chosen in the explorer is exported, whatever is at the front', async () => {
    const { document } = await showFile('通知.gw', '关于值班的通知\n\n各单位：\n　　值班。\n');
    await show(speech);
    const target = fileUri('通知.docx');
    await exportTo(target, document.uri);
    assert.match((await openWord(target))!.text, /关于值班的通知/);
  });

  test('a draft that lies where nothing can be written is offered a place in the folder', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('gongwen-old', { provideTextDocumentContent: () => speech });
    const { showSaveDialog } = vscode.window;
    let offered: vscode.Uri | undefined;
    Object.assign(vscode.window, { showSaveDialog: (options: vscode.SaveDialogOptions) => {
      offered = options.defaultUri;
      return Promise.resolve(undefined);
    } });
    try {
      const { document } = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(vscode.Uri.parse('gongwen-old:/旧/从前的稿子.gw')));
      await until('it is in front', () => vscode.window.activeTextEditor?.document === document);
      await vscode.commands.executeCommand('gongwen.exportWord');
    } finally {
      Object.assign(vscode.window, { showSaveDialog });
      provider.dispose();
    }
    assert.equal(offered?.toString(), fileUri('从前的稿子.docx').toString());
  });

  test('settings say whether room is left for a seal', async () => {
    await show('关于值班的通知\n\n各单位：\n　　值班。\n\n青溪县水利局\n2025年1月2日\n');
    const sizes: number[] = [];
    for (const sealed of [true, false]) {
      await withSetting('gongwen.export.sealed', sealed, async () => {
        const target = fileUri(`章-${sealed}.docx`);
        await exportTo(target);
        // blank lines above the signer
        sizes.push((await openWord(target))!.text.split('\n').filter((line) => line === '').length);
      });
    }
    assert.equal(sizes[0]! - sizes[1]!, 1, sizes.join(' '));
  });

  test('an empty draft, a file that is no Word file, a place that is not there: nothing is done, nothing is written', async () => {
    // a file: names of untitled documents are given again, and the last one of that name may still be there
    const { document: empty } = await showFile('空稿.gw', '\n');
    assert.equal(await exportTo(fileUri('空.docx'), empty.uri), undefined);
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(fileUri('空.docx'))));
    assert.equal(await exportTo(fileUri('无.docx'), fileUri('没有这个稿子.gw')), undefined);
    const broken = fileUri('坏.docx');
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('PK 这不是 Word 文件'));
    assert.equal(await openWord(broken), undefined);
    const { document } = await show(speech);
    assert.equal(await exportTo(fileUri('没有这个文件夹/稿.docx').with({ scheme: 'nowhere' }), document.uri), undefined);
  });

  test('a file dropped into a draft gives its text; anything else is left to VS Code', async () => {
    const { document } = await show(speech);
    const word = fileUri('拖进来.docx');
    await exportTo(word, document.uri);
    const provider = wordDropProvider({ writeWhole: () => Promise.reject(new Error('nothing is written')), office: undefined });
    const drop = async (list: string): Promise<string | vscode.SnippetString | undefined> => {
      const transfer = new vscode.DataTransfer();
      transfer.set('text/uri-list', new vscode.DataTransferItem(list));
      const edit = await provider.provideDocumentDropEdits(document, new vscode.Position(0, 0), transfer, new vscode.CancellationTokenSource().token);
      return Array.isArray(edit) ? edit[0]?.insertText : edit?.insertText;
    };
    const dropped = await drop(`# 拖放\r\n${word.toString()}\r\n`);
    assert.equal(typeof dropped === 'string' && characters(dropped), characters(speech));
    assert.equal(await drop(fileUri('图.png').toString()), undefined);
    assert.equal(await drop(fileUri('没有.docx').toString()), undefined);
  });

  test('a page that can’t be opened says why', async () => {
    const broken = fileUri('打不开.docx');
    await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('这不是 Word 文件'));
    await vscode.commands.executeCommand('vscode.open', broken);
    await settled();
    assert.ok(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ input }) => input instanceof vscode.TabInputCustom));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
