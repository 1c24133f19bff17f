/** The user's own phrases: files read and read again, their errors, the commands that keep phrases, the panel. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, fileUri, open, show, until } from './support.ts';

const HOUSE_FILE = '.gongwen/phrases/本单位套话.md';
const draft = `在全县河道整治推进会上的讲话

同志们：
　　今天，我们召开全县河道整治推进会，动员全县上下打一场硬仗。
　　下面，我讲两点意见。
　　一、在排查上求细
　　排查要细。
　　二、在整改上求实
　　整改要实。
　　同志们，让我们振奋精神，为建设美丽家园而努力奋斗！
`;

type Picked = vscode.QuickPickItem & { readonly description?: string };
/** What a user takes of a picker, or types into a field. */
type Answer = (items: readonly Picked[], options: vscode.QuickPickOptions | undefined) => unknown;

const take = (label: string | RegExp): Answer => (items) => items.find((item) => (typeof label === 'string' ? item.label === label : label.test(`${item.label} ${item.description ?? ''}`)));
const typed = (value: string): Answer => () => value;

interface Asking {
  showQuickPick: (items: readonly Picked[], options?: vscode.QuickPickOptions) => Promise<unknown>;
  showInputBox: () => Promise<unknown>;
  showInformationMessage: (message: string) => Promise<undefined>;
  showWarningMessage: (message: string) => Promise<undefined>;
}

/** Runs a command while a user answers what it asks, one answer after the other; returns what it told him. */
async function answering(command: string, ...answers: readonly Answer[]): Promise<string[]> {
  const window = vscode.window as unknown as Asking;
  const before = { ...window };
  const waiting = [...answers];
  const told: string[] = [];
  const next = (items: readonly Picked[], options?: vscode.QuickPickOptions): Promise<unknown> => {
    const answer = waiting.shift();
    assert.ok(answer, `asked once more: ${items.map(({ label }) => label).join()}`);
    return Promise.resolve(answer(items, options));
  };
  const tell = (message: string): Promise<undefined> => {
    told.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(window, { showQuickPick: next, showInputBox: () => next([]), showInformationMessage: tell, showWarningMessage: tell });
  try {
    await vscode.commands.executeCommand(command);
  } finally {
    Object.assign(window, { showQuickPick: before.showQuickPick, showInputBox: before.showInputBox, showInformationMessage: before.showInformationMessage, showWarningMessage: before.showWarningMessage });
  }
  assert.equal(waiting.length, 0, 'asked less often than answered');
  return told;
}

async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Inserts a phrase by its name into a new document; those of the workspace are the office's. */
async function inserted(name: string): Promise<string> {
  const { document } = await show('');
  await vscode.commands.executeCommand('gongwen.insertPhrase', name);
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

async function untilTrue(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`not within 5 s: ${what}`);
}

suite('自己的套话', () => {
  suiteSetup(api);
  teardown(async () => {
    await closeAll();
    await Promise.resolve(vscode.workspace.fs.delete(fileUri('.gongwen/phrases'), { recursive: true })).catch(() => undefined);
  });

  test('are read from .gongwen/phrases, and again when a file changes, comes or goes', async () => {
    const file = await write(HOUSE_FILE, '# 结尾\n## 甲一结尾\n让我们为【目标】而奋斗！\n');
    await untilTrue('the phrase', async () => await inserted('甲一结尾') === '让我们为目标而奋斗！');
    await write(HOUSE_FILE, '# 结尾\n## 甲一结尾\n为【目标】而努力奋斗！\n');
    await untilTrue('the changed phrase', async () => await inserted('甲一结尾') === '为目标而努力奋斗！');
    await write('.gongwen/phrases/另一个.md', '## 乙二结尾\n谢谢！\n');
    await untilTrue('the phrase of another file', async () => await inserted('乙二结尾') === '谢谢！');
    await vscode.workspace.fs.delete(file);
    await untilTrue('the phrase gone', async () => await inserted('甲一结尾') === '');
  });

  test('a file of GBK is read, and added to in GBK', async () => {
    const content = await vscode.workspace.encode('# 结尾\r\n## 国标结尾\r\n谢谢大家！\r\n', { encoding: 'gb18030' });
    const file = await write(HOUSE_FILE, content);
    await untilTrue('the phrase', async () => await inserted('国标结尾') === '谢谢大家！');
    const editor = await show('此复。');
    editor.selection = new vscode.Selection(0, 0, 0, 3);
    await answering('gongwen.phrases.save', typed('复函结语'), take('结尾'), take(/^本单位套话\.md 本单位$/));
    const after = await vscode.workspace.fs.readFile(file);
    assert.deepEqual(after.slice(0, content.length), content);
    assert.equal(await vscode.workspace.decode(after.slice(content.length), { encoding: 'gb18030' }), '\r\n## 复函结语\r\n\r\n此复。\r\n');
  });

  test('what is wrong with a file is marked in it, until it is mended', async () => {
    const uri = await write(HOUSE_FILE, '## 甲\n为【目标而奋斗！\n\n## 空的\n');
    await open(uri);
    const messages = (): string[] => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === '公文').map(({ message, range }) => `${range.start.line}: ${message}`);
    await until('the errors', () => messages().length === 2);
    assert.deepEqual(messages(), ['1: “【”没有配对的“】”', '3: “空的”下面没有正文：名称下面另起一行写套话']);
    await write(HOUSE_FILE, '## 甲\n为【目标】而奋斗！\n');
    await until('no errors', () => messages().length === 0);
  });

  test('a file that is no text is told, and the others are read', async () => {
    const uri = await write('.gongwen/phrases/坏.md', new Uint8Array([0, 1, 2, 0]));
    await write(HOUSE_FILE, '## 好的一条\n谢谢！\n');
    await untilTrue('the phrase', async () => await inserted('好的一条') === '谢谢！');
    await until('the error', () => vscode.languages.getDiagnostics(uri).some(({ message }) => message === '套话文件读不了：不是文本文件（含有空字符）'));
  });

  test('存为套话 keeps the selection under a name, and loses nothing of the file', async () => {
    const before = '> 备注\r\n# 结尾\r\n## 甲\r\n子';
    const file = await write(HOUSE_FILE, before);
    const editor = await show(draft);
    const line = 3;
    editor.selection = new vscode.Selection(line, 0, line, editor.document.lineAt(line).text.length);
    const told = await answering('gongwen.phrases.save', take(/换成空位/), typed('开会动员'), take('开场'), take(/^本单位套话\.md/));
    assert.deepEqual(told, ['已存为套话“开会动员”（本单位套话.md）']);
    assert.equal(await read(file), `${before}\r\n\r\n# 开场\r\n\r\n## 开会动员\r\n\r\n今天，我们召开【会议名称】，动员【全县】上下打一场硬仗。\r\n`);
    assert.equal(await inserted('开会动员'), '今天，我们召开会议名称，动员全县上下打一场硬仗。');
    assert.equal(editor.document.getText(), draft);
  });

  test('存为套话 of nothing selected asks which part, and stops when nothing is chosen', async () => {
    const editor = await show(draft);
    editor.selection = new vscode.Selection(4, 3, 4, 3);
    await answering('gongwen.phrases.save', () => undefined);
    await answering('gongwen.phrases.save', take('光标所在的一段'), take(/^照原样存/), typed('讲两点'), take('新分类…'), typed('我的过渡'), take(/^本单位套话\.md 本单位（新建）/));
    assert.equal(await read(fileUri(HOUSE_FILE)), '# 我的过渡\n\n## 讲两点\n\n下面，我讲两点意见。\n');
    await answering('gongwen.phrases.save', take('整篇'), take(/^照原样存/), typed('河道讲话'), take('整篇'), take(/^本单位套话\.md 本单位 ?$/));
    assert.equal(await inserted('河道讲话'), draft.trimEnd());
  });

  test('存为套话 says why it does nothing', async () => {
    await until('no editor', () => vscode.window.activeTextEditor === undefined);
    assert.deepEqual(await answering('gongwen.phrases.save'), ['请先打开一篇文稿，选中要存为套话的文字']);
    const editor = await show('　　\n甲');
    editor.selection = new vscode.Selection(0, 0, 0, 2);
    assert.deepEqual(await answering('gongwen.phrases.save'), ['这一部分是空白，没有可存的文字']);
  });

  test('存为套话 does not write over a file that is being changed', async () => {
    const uri = await write(HOUSE_FILE, '## 甲\n子\n');
    const changed = await open(uri);
    await changed.edit((builder) => { builder.insert(new vscode.Position(0, 0), '改'); });
    const editor = await show('谢谢大家！');
    editor.selection = new vscode.Selection(0, 0, 0, 5);
    const told = await answering('gongwen.phrases.save', typed('致谢二'), take('结尾'), take(/^本单位套话\.md/));
    assert.deepEqual(told, ['没有存：本单位套话.md 正开着，有没保存的改动，请先保存它再来一次']);
    assert.equal(await read(uri), '## 甲\n子\n');
    await open(uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('收集本文套话 proposes patterns and keeps the chosen ones', async () => {
    await show(draft);
    let offered: string[] = [];
    const told = await answering('gongwen.phrases.collect', (items, options) => {
      assert.equal(options?.canPickMany, true);
      offered = items.map(({ description, detail }) => `${description ?? ''} ${detail ?? ''}`);
      return items.filter(({ description }) => description === '标题' || description === '结尾');
    }, take(/^本单位套话\.md/));
    assert.deepEqual(offered, [
      '开场 今天，我们召开⟨会议名称⟩，动员⟨全县⟩上下打一场硬仗。', '过渡 下面，我讲⟨两／三／四／五⟩点意见。', '标题 在⟨排查⟩上求⟨细⟩', '结尾 同志们，让我们振奋精神，为建设美丽家园而努力奋斗！',
    ]);
    assert.deepEqual(told, ['收集了 2 条套话（本单位套话.md）']);
    assert.equal(await inserted('在…上求…'), '在排查上求细');
    // what is kept already is not proposed again
    await show(draft);
    await answering('gongwen.phrases.collect', (items) => {
      assert.deepEqual(items.map(({ description }) => description), ['开场', '过渡']);
      return [];
    });
  });

  test('收集本文套话 of a selection asks that alone, and says when there is nothing', async () => {
    const editor = await show(draft);
    editor.selection = new vscode.Selection(4, 0, 4, 5);
    await answering('gongwen.phrases.collect', (items) => {
      assert.deepEqual(items.map(({ description }) => description), ['过渡']);
      return undefined;
    });
    editor.selection = new vscode.Selection(0, 0, 0, 5);
    const [told = ''] = await answering('gongwen.phrases.collect');
    assert.match(told, /^选中的部分没有找到可以收集的句式/);
  });

  test('打开我的套话 makes a first file that explains itself and holds phrases', async () => {
    let made: string | undefined;
    await answering('gongwen.phrases.openFolder', (items) => {
      const own = items.find(({ description, label }) => description === '我的' && label.endsWith('.md'));
      made = own?.label;
      return own;
    });
    const { document } = vscode.window.activeTextEditor!;
    assert.ok(made !== undefined && document.uri.path.endsWith(`/phrases/${made}`));
    assert.match(document.getText(), /存盘就生效/);
    await untilTrue('a phrase of it', async () => (await inserted('携手结尾')).startsWith('同志们，让我们振奋精神'));
    // what is saved there counts at once
    const editor = await open(document.uri);
    const sample = document.getText();
    await editor.edit((builder) => { builder.insert(document.lineAt(document.lineCount - 1).range.end, '\n## 丙三结尾\n再见！\n'); });
    assert.ok(await document.save());
    await untilTrue('the phrase that was typed', async () => await inserted('丙三结尾') === '再见！');
    await vscode.workspace.fs.writeFile(document.uri, new TextEncoder().encode(sample));
  });

  test('打开我的套话 makes a file of the office', async () => {
    await answering('gongwen.phrases.openFolder', take(/新建一个文件 本单位/), typed('会议'));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri('.gongwen/phrases/会议.md').toString());
  });

  test('插入套话 lists the own phrases first', async () => {
    await write(HOUSE_FILE, '# 结尾\n## 丁四结尾\n> 用途：收尾\n谢谢！\n');
    await untilTrue('the phrase', async () => await inserted('丁四结尾') === '谢谢！');
    const { document } = await show('');
    await answering('gongwen.insertPhrase', (items) => {
      assert.equal(items[0]?.label, '我的套话');
      const own = items.find(({ label }) => label === '丁四结尾');
      assert.deepEqual([own?.description, own?.detail], ['dingsijiewei dsjw', '【结尾】收尾（本单位）']);
      return own;
    });
    assert.equal(document.getText(), '谢谢！');
  });
});

suite('套话库', () => {
  suiteSetup(api);
  teardown(async () => {
    await closeAll();
    await Promise.resolve(vscode.workspace.fs.delete(fileUri('.gongwen/phrases'), { recursive: true })).catch(() => undefined);
  });

  test('shows its page, which asks for the phrases and gets them by what they do', async () => {
    const { phrasePanel } = await api();
    await vscode.commands.executeCommand('gongwen.phrases.show');
    await until('the page asks', () => phrasePanel.shown !== undefined, 20_000);
    const titles = phrasePanel.shown!.groups.map(({ title }) => title);
    assert.deepEqual([titles[0], titles.at(-1)], ['称谓', '整篇公文']);
    const [salutation] = phrasePanel.shown!.groups[0]!.entries;
    assert.deepEqual([salutation?.name, salutation?.keys, salutation?.segments[0]?.kind], ['称谓', ['称谓', 'chengwei', 'cw'], 'slot']);
  });

  test('shows a phrase of a file as soon as it is there, opens its file, inserts it where the cursor is', async () => {
    const { phrasePanel } = await api();
    await vscode.commands.executeCommand('gongwen.phrases.show');
    await until('the page asks', () => phrasePanel.shown !== undefined, 20_000);
    const uri = await write(HOUSE_FILE, '# 收束\n## 戊五结尾\n为【目标】而奋斗！\n　　【谢谢|再见】！\n');
    const entryOf = (name: string): { id: string; origin: string } | undefined => phrasePanel.shown?.groups.flatMap(({ entries }) => entries).find((entry) => entry.name === name);
    await until('the phrase', () => entryOf('戊五结尾') !== undefined);
    const { id, origin } = entryOf('戊五结尾')!;
    assert.equal(origin, '本单位');
    await phrasePanel.receive({ type: 'open', id });
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.equal(vscode.window.activeTextEditor.selection.active.line, 1);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    const { document } = await show('同志们：');
    vscode.window.activeTextEditor.selection = new vscode.Selection(0, 4, 0, 4);
    await phrasePanel.receive({ type: 'insert', id });
    assert.equal(document.getText().replace(/\r/g, ''), '同志们：为目标而奋斗！\n　　谢谢！');
    assert.equal(document.getText(vscode.window.activeTextEditor.selection), '目标');
  });

  test('inserts into the document that was written in last, and says when there is none', async () => {
    const { phrasePanel } = await api();
    await vscode.commands.executeCommand('gongwen.phrases.show');
    await until('the page asks', () => phrasePanel.shown !== undefined, 20_000);
    const { document } = await show('');
    await vscode.commands.executeCommand('gongwen.phrases.show');
    await phrasePanel.receive({ type: 'insert', id: 'thanks' });
    assert.equal(document.getText(), '谢谢大家！');
    await closeAll();
    const window = vscode.window as unknown as Asking;
    const before = window.showInformationMessage;
    const told: string[] = [];
    window.showInformationMessage = (message) => { told.push(message); return Promise.resolve(undefined); };
    try {
      await phrasePanel.receive({ type: 'insert', id: 'thanks' });
      // nothing else that a page might say does anything
      for (const message of [undefined, 'ready', { type: 'insert' }, { type: 'insert', id: 'constructor' }, { type: 'run', id: 'thanks' }]) await phrasePanel.receive(message);
    } finally {
      window.showInformationMessage = before;
    }
    assert.deepEqual(told, ['请先打开要插入套话的文稿，把光标放在要插入的地方']);
  });
});
