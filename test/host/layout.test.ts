import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEFAULT_LAYOUT } from '../../src/core/layout/form.ts';
import { NAMED_PROFILES, profileFrom } from '../../src/core/layout/profiles.ts';
import { writeWord } from '../../src/word/write/write.ts';
import { api, choosing, closeAll, fileUri, showFile, told, until } from './support.ts';

const DRAFT = '关于做好值班工作的通知\n\n各单位：\n　　要安排好值班。\n　　一、压实责任\n　　各单位要值好班，有事及时报告。\n\n青溪县人民政府\n2025年5月6日\n';
const PROFILE = '.gongwen/profile.json';

const textOf = async (name: string): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

/** @returns what 选择版式 lists, nothing being chosen */
async function listed(command: string): Promise<readonly vscode.QuickPickItem[]> {
  const before = vscode.window.showQuickPick;
  let shown: readonly vscode.QuickPickItem[] = [];
  Object.assign(vscode.window, { showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
    shown = items;
    return Promise.resolve(undefined);
  } });
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    Object.assign(vscode.window, { showQuickPick: before });
  }
  return shown;
}

suite('layouts', () => {
  suiteSetup(api);
  teardown(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration('gongwen').update('layout.profile', undefined, vscode.ConfigurationTarget.Workspace);
    await Promise.resolve(vscode.workspace.fs.delete(fileUri('.gongwen'), { recursive: true })).catch(() => undefined);
  });

  test('a form is chosen for a document and remembered; the list says what the text asks for', async () => {
    await showFile('格式.gw', DRAFT);
    const current = (items: readonly vscode.QuickPickItem[]): string[] => items.filter(({ description }) => description === '当前').map(({ label }) => label);
    assert.deepEqual(current(await listed('gongwen.layout.form')), ['自动（现在是：无版头）']);
    await choosing('信函', () => vscode.commands.executeCommand('gongwen.layout.form'));
    assert.deepEqual(current(await listed('gongwen.layout.form')), ['信函']);
    await choosing('自动', () => vscode.commands.executeCommand('gongwen.layout.form'));
  });

  test('a profile of the office is listed with its departures, chosen, and its changes are heard', async () => {
    await write(PROFILE, '{ "layout": { "profiles": { "青溪县": { "linePitch": 30 } } } }');
    await showFile('版式.gw', DRAFT);
    /** What is written is heard after a moment. */
    const heard = async (pattern: RegExp): Promise<void> => {
      let detail = '';
      for (const end = Date.now() + 8000; Date.now() < end && !pattern.test(detail); await new Promise((resolve) => setTimeout(resolve, 200))) {
        detail = (await listed('gongwen.layout.profile')).find(({ label }) => label === '青溪县')?.detail ?? '';
      }
      assert.match(detail, pattern);
    };
    await heard(/与标准不同 1 处：每面行数 21 行（行距 30 磅）/);
    await choosing('青溪县', async () => vscode.commands.executeCommand('gongwen.layout.profile'));
    assert.ok((await listed('gongwen.layout.profile')).some(({ label, description }) => label === '青溪县' && description === '当前'));
    await write(PROFILE, '{ "layout": { "profiles": { "青溪县": { "linePitch": 28 } } } }');
    await heard(/行距 28 磅，标准按 22 行撑满版心推算为 28\.95 磅/);
  });

  test('a model document becomes a profile, without what is left out; a file with unsaved changes is left alone', async () => {
    const { bytes } = await writeWord(DRAFT, { ...DEFAULT_LAYOUT, profile: profileFrom('甲', { ...NAMED_PROFILES['28磅'], 'bold.heading1': true, 'fonts.fang': ['仿宋'] }) });
    await vscode.workspace.fs.writeFile(fileUri('样本.docx'), bytes);
    await write(PROFILE, '{\n  // 校对\n  "lint": { "rules": {} }\n}\n');
    const { document } = await showFile('新稿.gw', DRAFT);
    const before = { pick: vscode.window.showQuickPick, input: vscode.window.showInputBox, error: vscode.window.showErrorMessage };
    const errors: string[] = [];
    Object.assign(vscode.window, {
      showQuickPick: (items: readonly vscode.QuickPickItem[]) => Promise.resolve(items.filter(({ label }) => !label.includes('加粗'))),
      showInputBox: () => Promise.resolve('本单位'),
      showErrorMessage: (message: string) => {
        errors.push(message);
        return Promise.resolve(undefined);
      },
    });
    try {
      const messages = await told(() => vscode.commands.executeCommand('gongwen.layout.learn', fileUri('样本.docx')));
      assert.match(messages.join(), /已存为版式“本单位”/);
      const text = await textOf(PROFILE);
      assert.match(text, /^\{\n {2}\/\/ 校对\n {2}"lint": \{ "rules": \{\} \},\n {2}"layout": \{/);
      assert.deepEqual((JSON.parse(text.replace('// 校对', '')) as { layout: unknown }).layout, { profile: '本单位', profiles: { 本单位: { base: '国标', linePitch: 28, fonts: { fang: '仿宋' } } } });

      const open = await vscode.workspace.openTextDocument(fileUri(PROFILE));
      const editor = await vscode.window.showTextDocument(open);
      await editor.edit((builder) => { builder.insert(new vscode.Position(0, 0), '// 没保存\n'); });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('gongwen.layout.learn', fileUri('样本.docx'));
      assert.match(errors.join(), /版式没有存：profile\.json 正开着，有没保存的改动/);
      assert.equal(await textOf(PROFILE), text);
      await vscode.window.showTextDocument(open);
      await vscode.commands.executeCommand('workbench.action.files.revert');
      await until('the file as it was', () => !open.isDirty);
    } finally {
      Object.assign(vscode.window, { showQuickPick: before.pick, showInputBox: before.input, showErrorMessage: before.error });
      await vscode.workspace.fs.delete(fileUri('样本.docx'));
    }
  });
});
