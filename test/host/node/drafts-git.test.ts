/** 对比两稿 against what was committed last, by the git extension that VS Code brings along. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { Compared, NotCompared } from '../../../src/editor/drafts/compare.ts';
import { committedVersion } from '../../../src/editor/drafts/git.ts';
import { api, closeAll, fileUri, open, withSetting } from '../support.ts';

const FOLDER = 'committed';
const text = '关于值班的通知\n\n各单位：\n　　一、安排人员\n　　每天安排2人值班。\n　　二、报告情况\n　　有事就报。\n';

suite('drafts in a repository', () => {
  suiteSetup(api);
  teardown(closeAll);
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(fileUri(FOLDER), { recursive: true });
  });

  // VS Code keeps its git extension away from folders that nobody trusts
  if (!vscode.workspace.isTrusted) {
    test('none is known where the folder is not trusted', async () => {
      await vscode.workspace.fs.writeFile(fileUri(`${FOLDER}/值班.gw`), new TextEncoder().encode(text));
      assert.equal(await committedVersion(fileUri(`${FOLDER}/值班.gw`)), undefined);
    });
    return;
  }

  test('the version that was committed last is offered, and compared', async function () {
    this.timeout(60_000);
    const extension = vscode.extensions.getExtension('vscode.git');
    if (extension === undefined) this.skip();
    await extension.activate();
    const git = (...args: string[]): Buffer => execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: fileUri(FOLDER).fsPath });
    try {
      execFileSync('git', ['--version']);
    } catch {
      this.skip();
    }
    // the test host starts with git switched off
    await withSetting('git.enabled', true, () => compareWithCommit(git));
  });

  async function compareWithCommit(git: (...args: string[]) => Buffer): Promise<void> {
    const uri = fileUri(`${FOLDER}/值班.gw`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text.replace('2人', '3人')));
    assert.equal(await committedVersion(fileUri('没有.gw')), undefined);
    await vscode.commands.executeCommand('git.openRepository', fileUri(FOLDER).fsPath);
    const end = Date.now() + 20_000;
    while ((await committedVersion(uri)) === undefined) {
      if (Date.now() > end) assert.fail('git does not know the file');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    await open(uri);
    let result: Compared | NotCompared | undefined;
    const done = vscode.commands.executeCommand<Compared | NotCompared>('gongwen.drafts.compare').then((value) => { result = value; });
    // nothing is unsaved, so the commit is offered first
    while (result === undefined && Date.now() < end + 10_000) {
      void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await done;
    assert.ok(result !== undefined && 'report' in result, JSON.stringify(result));
    assert.equal(result.names.before, '值班.gw（上次提交的）');
    assert.match(result.report.text, /一、修改　“一、安排人员”　删1字，增1字/);
  }
});
