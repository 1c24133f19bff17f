/** Files that are on no disk: of a repository in the cloud, of an archive. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createMemoryFiles } from './memory-files.ts';
import { api, closeAll, open, speech, until } from './support.ts';

const SCHEME = 'memfs';
const place = (path: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path });

suite('a virtual file system', () => {
  let registration: vscode.Disposable;

  suiteSetup(async () => {
    await api();
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, createMemoryFiles(), { isCaseSensitive: true });
    for (const name of ['/讲话.gw', '/讲话.txt']) await vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(speech));
  });
  teardown(closeAll);
  suiteTeardown(() => { registration.dispose(); });

  test('outline and 字数 of a document in it', async () => {
    const { wordCount } = await api();
    const { document } = await open(place('/讲话.gw'));
    assert.equal(document.languageId, 'gongwen');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(symbols.map(({ name }) => name).slice(-2), ['一、认清形势', '二、突出重点']);
    await until('the count', () => /^字数 \d+$/.test(wordCount.text ?? ''));
  });

  test('a plain text in it is detected, and saved where it is', async () => {
    const editor = await open(place('/讲话.txt'));
    await until('公文', () => editor.document.languageId === 'gongwen');
    const again = await open(place('/讲话.txt'));
    await again.edit((builder) => { builder.insert(new vscode.Position(0, 0), '在'); });
    assert.ok(await again.document.save());
    const bytes = await vscode.workspace.fs.readFile(place('/讲话.txt'));
    assert.equal(new TextDecoder().decode(bytes), `在${speech}`);
  });
});
