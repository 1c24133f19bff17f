/** 导出 PDF where LibreOffice does as the test says; with the real one in node/. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEFAULT_LAYOUT } from '../../src/core/layout/form.ts';
import type { OfficeConverter } from '../../src/editor/platform.ts';
import { createPdfExport } from '../../src/editor/word/export-pdf.ts';
import type { Exported } from '../../src/editor/word/exporting.ts';
import { api, closeAll, fileUri, show, showFile, speech, withSetting } from './support.ts';

const PDF = new TextEncoder().encode('%PDF-1.6');

interface Run {
  readonly exported: Exported | undefined;
  readonly said: string[];
  readonly printed: number;
}

/** Exports what is in front, with an office and a preview that stand in for the real ones. */
async function run(office: OfficeConverter | undefined, target: vscode.Uri, print: () => Promise<boolean> = () => Promise.resolve(true)): Promise<Run> {
  const said: string[] = [];
  let printed = 0;
  const say = (message: string): Promise<undefined> => {
    said.push(message);
    return Promise.resolve(undefined);
  };
  const { showInformationMessage, showWarningMessage, showErrorMessage } = vscode.window;
  Object.assign(vscode.window, { showInformationMessage: say, showWarningMessage: say, showErrorMessage: say });
  try {
    const platform = { office, writeWhole: async (uri: vscode.Uri, content: Uint8Array) => { await vscode.workspace.fs.writeFile(uri, content); } };
    const preview = { inFront: () => vscode.window.activeTextEditor?.document, print: (document?: vscode.TextDocument) => {
      assert.equal(document, vscode.window.activeTextEditor?.document);
      printed++;
      return print();
    } };
    const exported = await createPdfExport(platform, { of: () => Promise.resolve(DEFAULT_LAYOUT), remark: () => Promise.resolve(undefined) }, preview)(undefined, target);
    return { exported, said, printed };
  } finally {
    Object.assign(vscode.window, { showInformationMessage, showWarningMessage, showErrorMessage });
  }
}

function officeThat(toPdf: OfficeConverter['toPdf']): OfficeConverter {
  return { find: () => Promise.resolve('soffice'), toDocx: () => Promise.reject(new Error('not asked for')), toPdf };
}

const none: OfficeConverter = { ...officeThat(() => Promise.reject(new Error('not asked for'))), find: () => Promise.resolve(undefined) };

suite('导出 PDF', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('gives the draft to LibreOffice as a .docx, and writes what comes back', async () => {
    await show(speech);
    const target = fileUri('讲话.pdf');
    let given = '';
    const { exported, said, printed } = await run(officeThat((_, docx) => {
      given = new TextDecoder('latin1').decode(docx.slice(0, 2));
      return Promise.resolve(PDF);
    }), target);
    assert.equal(given, 'PK');
    assert.equal(exported?.target, target);
    assert.deepEqual(Array.from(await vscode.workspace.fs.readFile(target)), Array.from(PDF));
    assert.deepEqual([said, printed], [['已导出“讲话.pdf”。'], 0]);
  });

  test('prints the preview where there is no LibreOffice, and says so', async () => {
    await show(speech);
    const target = fileUri('没有.pdf');
    const { exported, said, printed } = await run(none, target);
    assert.deepEqual([exported, printed], [undefined, 1]);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^没有找到 LibreOffice，改用预览打印：在打印对话框里选“另存为 PDF”。.*gongwen\.libreOffice\.path/);
    assert.deepEqual((await run(undefined, target)).said, ['网页版不能运行 LibreOffice，改用预览打印：在打印对话框里选“另存为 PDF”。']);
    await withSetting('gongwen.libreOffice.path', '/nowhere/soffice', async () => {
      assert.match((await run(none, target)).said[0]!, /^设置 gongwen\.libreOffice\.path 写的位置没有 LibreOffice，改用预览打印/);
    });
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(target)));
  });

  test('says so where nothing can be printed either', async () => {
    await show(speech);
    const target = fileUri('没有.pdf');
    assert.equal((await run(none, target, () => Promise.reject(new Error('打不开')))).said[1], '没有导出 PDF：版面预览没能打印（打不开）。');
  });

  test('leaves the old file where LibreOffice fails', async () => {
    await show(speech);
    const target = fileUri('旧.pdf');
    await vscode.workspace.fs.writeFile(target, PDF);
    const { exported, said } = await run(officeThat(() => Promise.reject(new Error('LibreOffice 没有写出 PDF'))), target);
    assert.deepEqual([exported, said], [undefined, ['“旧.pdf”没有导出：LibreOffice 没有写出 PDF。']]);
    assert.deepEqual(Array.from(await vscode.workspace.fs.readFile(target)), Array.from(PDF));
  });

  test('does nothing with an empty draft', async () => {
    await showFile('空稿.gw', '\n');
    assert.deepEqual(await run(none, fileUri('空.pdf')), { exported: undefined, said: ['稿子是空的，没有可以导出的内容。'], printed: 0 });
  });
});
