import assert from 'node:assert/strict';
import * as vscode from 'vscode';

suite('the extension in VS Code', () => {
  test('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('gongwen.gongwen');
    assert.ok(extension, 'gongwen.gongwen is not installed');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  for (const name of ['讲话.gw', '讲话.gongwen', '讲话.公文.txt']) {
    test(`${name} is a 公文`, async () => {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: `/${name}` }));
      assert.equal(document.languageId, 'gongwen');
    });
  }

  test('the sample speech opens as a 公文', async () => {
    const [file] = await vscode.workspace.findFiles('讲话稿示例.gw');
    assert.ok(file, 'the sample is not in the workspace');
    const document = await vscode.workspace.openTextDocument(file);
    assert.equal(document.languageId, 'gongwen');
  });
});
