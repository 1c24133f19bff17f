import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api } from './support.ts';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

/** VS Code itself makes some of each view. */
const OF_VIEWS = /^gongwen\.(?:outline|phrases|hits)\.(?:focus|open|resetViewLocation|removeView|toggleVisibility|toggleAutoHidingViewContainers)$/;

suite('manifest', () => {
  suiteSetup(api);

  const manifest = (): Manifest => {
    const extension = vscode.extensions.getExtension('gongwen.gongwen');
    assert.ok(extension);
    return extension.packageJSON as Manifest;
  };

  test('every command that it names is there, and the other way round', async () => {
    const named = manifest().contributes.commands.map(({ command }) => command).sort();
    const registered = (await vscode.commands.getCommands(true)).filter((command) => command.startsWith('gongwen.') && !OF_VIEWS.test(command)).sort();
    assert.deepEqual(registered, named);
  });

  test('commands are named in Chinese, with the English in brackets', () => {
    for (const { title } of manifest().contributes.commands) assert.match(title, /^[\u4e00-\u9fff]+(?: (?:Word|PDF)(?: [\u4e00-\u9fff]+)?)? \([A-Z][A-Za-z ]+\)$/);
  });

  test('no string is missing', () => {
    assert.doesNotMatch(JSON.stringify(manifest()), /"%[\w.]+%"/);
  });
});
