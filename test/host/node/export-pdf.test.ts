import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exported } from '../../../src/editor/word/exporting.ts';
import { findOffice } from '../../../src/system/office.ts';
import { api, closeAll, fileUri, show, speech } from '../support.ts';

suite('导出 PDF by LibreOffice', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('writes a PDF', async function () {
    this.timeout(60_000);
    if ((await findOffice('')) === undefined) this.skip();
    await show(speech);
    const target = fileUri('真的.pdf');
    const exported = await vscode.commands.executeCommand<Exported | undefined>('gongwen.exportPdf', undefined, target);
    assert.equal(exported?.target.toString(), target.toString());
    assert.match(new TextDecoder('latin1').decode((await vscode.workspace.fs.readFile(target)).slice(0, 5)), /^%PDF-$/);
  });
});
