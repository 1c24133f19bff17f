/** References: hover, definition, references, rename. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, show } from './support.ts';

const NOTICE = `关于做好冬季防火工作的通知

各乡镇人民政府：
　　现将有关事项通知如下，人员安排见附件2。
　　一、压实责任
　　落实到人。
　　二、加强值守
　　按照本通知第一部分的要求坚持值班。

　　附件：1.值班表
　　　　　2.人员名单

　　　　　　　　　　　　　　云溪县人民政府办公室
　　　　　　　　　　　　　　2025年11月20日

附件1

值班表

附件2

人员名单
`;

const at = (document: vscode.TextDocument, text: string, by = 1): vscode.Position => document.positionAt(document.getText().indexOf(text) + by);

const textOf = (content: unknown): string => (typeof content === 'object' && content !== null && 'value' in content ? String(content.value) : '');

suite('references', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('hover says what is meant', async () => {
    const { document } = await show(NOTICE);
    const textAt = async (position: vscode.Position): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position);
      return hovers.flatMap(({ contents }) => contents.map(textOf)).join('\n');
    };
    assert.match(await textAt(at(document, '第一部分')), /压实责任/);
    assert.match(await textAt(at(document, '见附件2', 2)), /人员名单/);
    assert.equal(await textAt(at(document, '落实到人')), '');
  });

  test('go to definition', async () => {
    const { document } = await show(NOTICE);
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at(document, '第一部分'));
    const [link] = links;
    assert.ok(link !== undefined && links.length === 1);
    assert.equal(document.getText('targetRange' in link ? link.targetRange : link.range), '一、压实责任');
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, at(document, '落实到人')), []);
  });

  test('references, from the heading and from a reference', async () => {
    const { document } = await show(NOTICE);
    for (const text of ['压实责任', '第一部分']) {
      const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, text));
      assert.deepEqual(found.map(({ range }) => document.getText(range)).sort(), ['一、压实责任', '第一部分'].sort(), text);
    }
  });

  test('rename: another title; another number, and its references with it', async () => {
    const editor = await show(NOTICE);
    const { document } = editor;
    const rename = async (text: string, name: string): Promise<void> => {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(document, text), name);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await rename('第一部分', '一、压紧压实责任');
    assert.equal(document.getText(), NOTICE.replace('一、压实', '一、压紧压实'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), NOTICE);
    await rename('一、压实', '三、压实责任');
    assert.equal(document.getText(), NOTICE.replace('一、压实', '三、压实').replace('第一部分', '第三部分'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), NOTICE);
  });

  test('what may be renamed stands in the box as it is; where there is nothing that is said in Chinese', async () => {
    const { document } = await show(NOTICE);
    const prepared = await vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>('vscode.prepareRename', document.uri, at(document, '第一部分'));
    assert.equal(prepared.placeholder, '一、压实责任');
    assert.equal(document.getText(prepared.range), '第一部分');
    await assert.rejects(async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, at(document, '落实到人')), /没有可以改名的/);
  });
});
