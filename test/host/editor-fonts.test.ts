/** 版式字体: what the command leaves in the user's settings, and that nothing of it stays. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, told, until } from './support.ts';

const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration();
const user = (key: string): unknown => configuration().inspect(key)?.globalValue;
const set = (key: string, value: unknown): Thenable<void> => configuration().update(key, value, vscode.ConfigurationTarget.Global);
const COLORS = 'editor.tokenColorCustomizations';
const LANGUAGE = '[gongwen]';
const fontsOf = (colors: unknown): string[] => (colors as { textMateRules: { settings: { fontFamily?: string } }[] }).textMateRules.map(({ settings }) => settings.fontFamily ?? '');
const state = (): unknown => [user(COLORS), user(LANGUAGE), user('gongwen.editorFonts')];
const toggle = (): Promise<string[]> => told(() => vscode.commands.executeCommand('gongwen.fonts.toggle'));
const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
const shows = major > 1 || minor >= 108;

suite('版式字体', () => {
  suiteSetup(api);
  teardown(async () => {
    for (const key of ['gongwen.editorFonts', COLORS]) await set(key, undefined);
  });

  test('come with the command and go without a trace', async function () {
    if (!shows) this.skip();
    const colors = { comments: '#00aa00', textMateRules: [{ scope: 'comment', settings: { fontStyle: 'italic' } }] };
    for (const own of [undefined, colors]) {
      await set(COLORS, own);
      const before = state();
      assert.match((await toggle())[0]!, /^已用版式字体显示公文/);
      for (const font of ['方正小标宋简体', '黑体', '楷体_GB2312']) assert.ok(fontsOf(user(COLORS)).some((list) => list.startsWith(`"${font}", `)), font);
      assert.equal(user('editor.fontFamily'), undefined);
      assert.match(vscode.workspace.getConfiguration('editor', { languageId: 'gongwen' }).get('fontFamily', ''), /^"仿宋_GB2312"/);
      assert.match((await toggle())[0]!, /^已恢复原来的字体/);
      assert.deepEqual(state(), before);
    }
  });

  test('follow the setting too', async function () {
    if (!shows) this.skip();
    const before = JSON.stringify(user(LANGUAGE));
    await set('gongwen.editorFonts', true);
    await until('the fonts', () => user(COLORS) !== undefined && JSON.stringify(user(LANGUAGE)) !== before);
    await set('gongwen.editorFonts', undefined);
    await until('no fonts', () => user(COLORS) === undefined && JSON.stringify(user(LANGUAGE)) === before);
  });

  test('are refused by a VS Code that cannot show them', async function () {
    if (shows) this.skip();
    const before = state();
    assert.deepEqual(await toggle(), [`版式字体要 VS Code 1.108 以上才能显示，现在是 ${vscode.version}，什么也没有改。`]);
    assert.deepEqual(state(), before);
  });
});
