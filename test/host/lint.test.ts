import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, fileUri, open, show, showFile, told, until, withSetting } from './support.ts';

const WRONG = '　　抓好水稻、玉米、等作物的管理。\n';
/** How soon a mark is there behind the last change, in milliseconds; the rest is what a loaded machine adds. */
const FRESH = 300;

const marksOf = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === '公文');
const codes = (uri: vscode.Uri): string[] => marksOf(uri).map(({ code }) => (typeof code === 'object' ? String(code.value) : ''));
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function actionsAt(editor: vscode.TextEditor, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range, kind);
}

async function take(actions: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const action = actions.find((a) => title.test(a.title));
  assert.ok(action, `no ${String(title)} among ${actions.map((a) => a.title).join(' | ')}`);
  if (action.edit !== undefined) assert.ok(await vscode.workspace.applyEdit(action.edit));
  if (action.command !== undefined) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []) as unknown[]);
}

suite('proof-reading', () => {
  suiteSetup(api);
  teardown(async () => {
    await closeAll();
    await Promise.resolve(vscode.workspace.fs.delete(fileUri('.gongwen'), { recursive: true })).catch(() => undefined);
  });

  test('a mark says what is wrong, what it should be and on what ground; its code leads to a page of its own', async () => {
    const { document } = await show(WRONG);
    await until('the mark', () => codes(document.uri).length > 0);
    const [mark] = marksOf(document.uri);
    assert.ok(mark);
    assert.equal(document.getText(mark.range), '、');
    assert.equal(mark.message, '“等”前用了顿号，应删去（GB/T 15834—2011 B.1.2 规定）');
    assert.equal(mark.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof mark.code === 'object');
    const page = await vscode.workspace.openTextDocument(mark.code.target);
    assert.match(page.getText(), /^# “等”前用顿号\n[\s\S]*B\.1\.2 规定[\s\S]*# 对\n/);
  });

  test('members of a broken promise are named', async () => {
    const { document } = await showFile('承诺.gw', '在全县教育工作会议上的讲话\n\n同志们：\n　　下面，我讲三点意见。\n　　一、认清形势\n　　形势严峻。\n　　二、压实责任\n　　逐级落实。\n');
    await until('the mark', () => codes(document.uri).includes('promise-kept'));
    const mark = marksOf(document.uri).find(({ code }) => typeof code === 'object' && code.value === 'promise-kept');
    assert.deepEqual(mark?.relatedInformation?.map(({ location }) => location.range.start.line), [4, 6]);
  });

  test('全文校对 opens the list of what it found, and says so where there is nothing', async () => {
    const { executeCommand } = vscode.commands;
    const run: string[] = [];
    Object.assign(vscode.commands, { executeCommand: (command: string, ...rest: unknown[]) => {
      run.push(command);
      return executeCommand(command, ...rest);
    } });
    const proofread = (): Promise<string[]> => told(() => executeCommand('gongwen.proofread'));
    try {
      const { document } = await show(WRONG);
      assert.deepEqual(await proofread(), []);
      assert.ok(run.includes('workbench.actions.view.problems'), run.join(' '));
      await until('the marks in it', () => codes(document.uri).length > 0);
      run.length = 0;
      await show('　　抓好水稻、玉米等作物的管理。\n');
      assert.deepEqual(await proofread(), ['全文校对完毕，没有发现差错']);
      await withSetting('gongwen.lint.enabled', false, async () => { assert.deepEqual(await proofread(), ['校对已关闭，在设置 gongwen.lint.enabled 里打开']); });
      assert.ok(!run.includes('workbench.actions.view.problems'));
    } finally {
      Object.assign(vscode.commands, { executeCommand });
      await executeCommand('workbench.action.closePanel');
    }
  });

  test('is fresh soon behind a change, and gone with its document', async () => {
    const editor = await show('　　抓好水稻、玉米等作物的管理。\n');
    await pause(500);
    assert.deepEqual(codes(editor.document.uri), []);
    const start = Date.now();
    await editor.edit((builder) => { builder.insert(new vscode.Position(1, 0), `${WRONG}${WRONG}${WRONG}${WRONG}`); });
    await until('the marks', () => codes(editor.document.uri).length === 4);
    const took = Date.now() - start;
    console.log(`    marks ${took} ms behind a paste`);
    assert.ok(took < FRESH * 3, `${took} ms`);
    const { uri } = editor.document;
    await closeAll();
    await until('no mark', () => codes(uri).length === 0);
  });

  test('no new mark while a passage is being typed; those that are there stay; all of them after a pause', async () => {
    const editor = await show(`${WRONG}　　\n`);
    await until('the mark', () => codes(editor.document.uri).length === 1);
    editor.selection = new vscode.Selection(1, 2, 1, 2);
    const seen = new Set<number>();
    for (const text of ['抓好', '大豆、', '高粱、', '等作物', '的', '管理', '。']) {
      await vscode.commands.executeCommand('type', { text });
      for (let i = 0; i < 5; i++) {
        await pause(60);
        seen.add(codes(editor.document.uri).length);
      }
    }
    assert.deepEqual([...seen], [1]);
    await until('both marks', () => codes(editor.document.uri).length === 2);
  });

  test('what is typed is marked at once when it is saved', async () => {
    const editor = await showFile('打字.gw', '　　\n');
    editor.selection = new vscode.Selection(0, 2, 0, 2);
    await vscode.commands.executeCommand('type', { text: '抓好大豆、等作物。' });
    await editor.document.save();
    await until('the mark', () => codes(editor.document.uri).length === 1, 600);
  });

  test('a fix at the cursor, one for all of the rule, one for all that is mechanical; each is one undo', async () => {
    const editor = await show(WRONG + WRONG);
    await until('the marks', () => codes(editor.document.uri).length === 2);
    const [mark] = marksOf(editor.document.uri);
    const before = editor.document.getText();
    await take(await actionsAt(editor, mark!.range), /^删去“、”$/);
    assert.equal(editor.document.getText(), WRONG.replace('、等', '等') + WRONG);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await until('the marks', () => codes(editor.document.uri).length === 2);
    await take(await actionsAt(editor, mark!.range), /^修正这一类的全部 2 处/);
    assert.equal(editor.document.getText(), before.replaceAll('、等', '等'));
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('gongwen.fixAll');
    assert.equal(editor.document.getText(), before.replaceAll('、等', '等'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    const [all] = await actionsAt(editor, new vscode.Range(0, 0, 0, 0), 'source.fixAll.gongwen');
    assert.ok(all?.edit !== undefined && await vscode.workspace.applyEdit(all.edit));
    assert.equal(editor.document.getText(), before.replaceAll('、等', '等'));
    assert.deepEqual(await actionsAt(editor, new vscode.Range(0, 0, 0, 0), 'source.fixAll.gongwen'), []);
  });

  test('only what is selected is mended', async () => {
    const editor = await show(WRONG + WRONG);
    editor.selection = new vscode.Selection(1, 0, 2, 0);
    await vscode.commands.executeCommand('gongwen.fixAll');
    assert.equal(editor.document.getText(), WRONG + WRONG.replace('、等', '等'));
  });

  test('formatting makes the mechanical fixes and nothing else', async () => {
    const editor = await show(`${WRONG}　　一、加强领导\n　　各单位要高度重视。\n　　二、明确责任\n　　逐级压实责任。\n　　四、严格考核\n　　按季通报。\n`);
    await until('the marks', () => codes(editor.document.uri).length === 2);
    const before = editor.document.getText();
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await until('formatted', () => editor.document.getText() !== before);
    assert.equal(editor.document.getText(), before.replace('、等', '等'));
  });

  test('what is to be left is noted beside the draft, not in it', async () => {
    const editor = await showFile('忽略.gw', WRONG);
    await until('the mark', () => codes(editor.document.uri).length === 1);
    await take(await actionsAt(editor, marksOf(editor.document.uri)[0]!.range), /^忽略这一处$/);
    await until('no mark', () => codes(editor.document.uri).length === 0);
    assert.equal(editor.document.getText(), WRONG);
    assert.ok(!editor.document.isDirty);
    const noted = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('.gongwen/ignore.tsv')));
    assert.match(noted, /^规则\t.*\npause-before-deng\t[0-9a-f]{14}\t1\t忽略\.gw：、\n$/);
    await vscode.workspace.fs.delete(fileUri('.gongwen'), { recursive: true });
    await until('the mark again', () => codes(editor.document.uri).length === 1);
  });

  test('a rule can be turned off where it is not wanted', async () => {
    const editor = await show(WRONG);
    await until('the mark', () => codes(editor.document.uri).length === 1);
    await take(await actionsAt(editor, marksOf(editor.document.uri)[0]!.range), /^不再查这一条：/);
    try {
      await until('no mark', () => codes(editor.document.uri).length === 0);
    } finally {
      await vscode.workspace.getConfiguration().update('gongwen.lint.rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('the mark again', () => codes(editor.document.uri).length === 1);
    await withSetting('gongwen.lint.enabled', false, () => until('no mark', () => codes(editor.document.uri).length === 0));
    await withSetting('gongwen.lint.rules', { 'pause-before-deng': 'hint' }, () => until('a hint', () => marksOf(editor.document.uri)[0]?.severity === vscode.DiagnosticSeverity.Hint));
  });

  test('the office’s profile is in force; one that is broken says so in its own place and changes nothing', async () => {
    const editor = await showFile('单位.gw', WRONG);
    await until('the mark', () => codes(editor.document.uri).length === 1);
    const profile = fileUri('.gongwen/profile.json');
    await vscode.workspace.fs.writeFile(profile, new TextEncoder().encode('{"lint":{"rules":{"pause-before-deng":"off"}}}'));
    await until('no mark', () => codes(editor.document.uri).length === 0);
    assert.deepEqual(marksOf(profile).map(({ severity }) => severity), [vscode.DiagnosticSeverity.Information]);
    await vscode.workspace.fs.writeFile(profile, new TextEncoder().encode('{"lint":'));
    await until('the mark again', () => codes(editor.document.uri).length === 1);
    assert.deepEqual(marksOf(profile).map(({ severity }) => severity), [vscode.DiagnosticSeverity.Error]);
    await vscode.workspace.fs.writeFile(profile, new Uint8Array([0, 0, 1]));
    await until('what can’t be read', () => marksOf(profile)[0]?.message.includes('读不了') === true);
    await vscode.workspace.fs.delete(profile);
    await until('no mark', () => marksOf(profile).length === 0);
    await vscode.workspace.fs.writeFile(profile, new TextEncoder().encode('{"lint":'));
    const opened = await open(profile);
    assert.equal(opened.document.languageId, 'json');
  });
});
