/** Commands of sections and numbers, and numbers that keep themselves. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, choosing, closeAll, fileUri, putCursor, selectFrom, settled, show, showFile, speech, told, until, withSetting } from './support.ts';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`gongwen.${command}`, ...args);

/** Runs a command with the cursor before a text, expects what it makes of the speech, and that one undo restores it. */
async function makes(command: string, at: string, expected: string, from = speech): Promise<void> {
  const editor = await show(from);
  putCursor(editor, at);
  assert.deepEqual(await told(() => run(command)), []);
  assert.equal(editor.document.getText(), expected);
  await vscode.commands.executeCommand('undo');
  assert.equal(editor.document.getText(), from);
}

suite('commands of sections', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('重新编号: the document, or what is selected', async () => {
    const wrong = speech.replace('（二）时', '（四）时').replace('二、突', '四、突');
    await makes('renumber', '在全县', speech, wrong);
    const editor = await show(wrong);
    selectFrom(editor, '（一）欠', '离汛期');
    await run('renumber');
    assert.equal(editor.document.getText(), speech.replace('二、突', '四、突'));
  });

  test('重新编号 says why it does nothing', async () => {
    const editor = await show(speech);
    assert.equal((await told(() => run('renumber'))).length, 1);
    assert.equal((await told(() => run('renumberPoints'))).length, 1);
    assert.equal(editor.document.getText(), speech);
  });

  test('要点重新编号', async () => {
    const editor = await show(speech.replace('二是先通后畅', '二是先通后畅；四是先建后补').replace('两件事', '三件事'));
    await run('renumberPoints');
    assert.equal(editor.document.getText(), speech.replace('二是先通后畅', '二是先通后畅；三是先建后补').replace('两件事', '三件事'));
  });

  test('升一级, 降一级', async () => {
    await makes('section.promote', '离汛期', speech.replace('（二）时间', '二、时间').replace('二、突出', '三、突出'));
    await makes('section.demote', '要抓好', speech.replace('二、突出', '（三）突出'));
  });

  test('上移, 下移', async () => {
    const swapped = speech.replace('　　（一）欠账较多。还有三条河没有清淤。\n　　（二）时间较紧。离汛期只有半年。\n', '　　（一）时间较紧。离汛期只有半年。\n　　（二）欠账较多。还有三条河没有清淤。\n');
    await makes('section.moveUp', '离汛期', swapped);
    await makes('section.moveDown', '三条河', swapped);
  });

  test('删除本节', async () => {
    await makes('section.delete', '三条河', speech.replace('　　（一）欠账较多。还有三条河没有清淤。\n', '').replace('（二）时间', '（一）时间'));
  });

  test('several sections, selected in the text', async () => {
    const editor = await show(speech);
    selectFrom(editor, '还有三条河', '离汛期');
    await run('section.promote');
    assert.equal(editor.document.getText(), speech.replace('（一）欠账', '二、欠账').replace('（二）时间', '三、时间').replace('二、突出', '四、突出'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
  });

  test('from the tree they act on its items, wherever the cursor is', async () => {
    const editor = await show(speech);
    putCursor(editor, '今天');
    const { provider } = (await api()).outline;
    const sections = await provider.getChildren() ?? [];
    const first = sections.find(({ name }) => name.startsWith('一、'));
    assert.ok(first !== undefined);
    await run('section.delete', first.children[0]);
    assert.equal(editor.document.lineAt(6).text, '　　（一）时间较紧。离汛期只有半年。');
    await vscode.commands.executeCommand('undo');
    await run('section.delete', first.children[0], first.children);
    assert.equal(editor.document.lineAt(6).text, '　　二、突出重点');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
  });

  test('移到另一节里, 移到另一节前 ask for the section', async () => {
    const editor = await show(speech);
    putCursor(editor, '要抓好');
    await choosing('认清形势', () => run('section.moveInto'));
    assert.equal(editor.document.getText(), speech.replace('二、突出', '（三）突出'));
    await vscode.commands.executeCommand('undo');
    putCursor(editor, '离汛期');
    await choosing('突出重点', () => run('section.moveBefore'));
    assert.equal(editor.document.getText(), speech.replace('（二）时间', '二、时间').replace('二、突出', '三、突出'));
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
    await choosing('没有这一节', () => run('section.moveInto'));
    assert.equal(editor.document.getText(), speech);
  });

  test('选中本节', async () => {
    const editor = await show(speech);
    putCursor(editor, '三条河');
    await run('section.select');
    assert.equal(editor.document.getText(editor.selection), '　　（一）欠账较多。还有三条河没有清淤。\n');
  });

  test('复制大纲: the whole, or what is selected', async () => {
    const editor = await show(speech);
    await run('section.copyOutline');
    assert.equal(await vscode.env.clipboard.readText(), '在全县河道整治推进会上的讲话\n（2025年9月3日）\n同志们\n一、认清形势\n　　（一）欠账较多\n　　（二）时间较紧\n二、突出重点\n　　一是先难后易\n　　二是先通后畅\n');
    selectFrom(editor, '二、突出', '先难');
    await run('section.copyOutline');
    assert.equal(await vscode.env.clipboard.readText(), '二、突出重点\n　　一是先难后易\n　　二是先通后畅\n');
  });

  test('each says why it does nothing', async () => {
    const editor = await show(speech);
    putCursor(editor, '今天');
    for (const command of ['promote', 'demote', 'moveUp', 'moveDown', 'moveInto', 'moveBefore', 'select', 'delete']) {
      assert.match((await told(() => run(`section.${command}`))).join(), /光标不在任何一节里/, command);
    }
    await closeAll();
    for (const command of ['renumber', 'renumberPoints', 'section.promote', 'section.copyOutline']) {
      assert.match((await told(() => run(command))).join(), /先打开一篇公文/, command);
    }
  });

  test('line ends stay the document’s own', async () => {
    const editor = await showFile('换行.gw', speech.replaceAll('\n', '\r\n'));
    putCursor(editor, '离汛期');
    await run('section.moveUp');
    assert.equal(editor.document.eol, vscode.EndOfLine.CRLF);
    assert.match(editor.document.getText(), /（一）时间较紧。离汛期只有半年。\r\n　　（二）欠账较多/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech.replaceAll('\n', '\r\n'));
  });
});

const type = async (text: string): Promise<void> => { await vscode.commands.executeCommand('type', { text }); };
const NEW = '（二）基础较差。';
const INSERTED = speech.replace('　　（二）时间', `　　${NEW}\n　　（二）时间`);
const FOLLOWED = INSERTED.replace('（二）时间', '（三）时间');

/** Types a new heading behind （一）, as someone does who knows its number; the cursor stays on its line. */
async function typeHeading(editor: vscode.TextEditor): Promise<void> {
  // the numbers are looked at from a moment on which the document was in front
  await new Promise((resolve) => setTimeout(resolve, 200));
  putCursor(editor, '没有清淤。', 5);
  await type('\n');
  const line = editor.document.lineAt(editor.selection.active.line);
  await editor.edit((builder) => { builder.replace(line.range, '　　'); }, { undoStopBefore: false, undoStopAfter: false });
  for (const text of Array.from(NEW)) await type(text);
  assert.equal(editor.document.getText(), INSERTED);
}

suite('numbers keep themselves', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('when the cursor leaves the line; one undo takes that back alone, and it stays so', async () => {
    const editor = await show(speech);
    await typeHeading(editor);
    await settled();
    assert.equal(editor.document.getText(), INSERTED, 'not while the line is being written');
    putCursor(editor, '今天');
    await until('the numbers follow', () => editor.document.getText() === FOLLOWED);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), INSERTED);
    putCursor(editor, '要抓好');
    await settled();
    assert.equal(editor.document.getText(), INSERTED);
  });

  test('by Enter at the end of the new heading', async () => {
    const editor = await show(speech);
    await typeHeading(editor);
    await type('\n');
    await until('the numbers follow', () => editor.document.getText().includes('（三）时间'));
  });

  test('when a section is deleted by hand', async () => {
    const editor = await show(speech);
    await new Promise((resolve) => setTimeout(resolve, 200));
    selectFrom(editor, '　　（一）欠账', '没有清淤。\n');
    await vscode.commands.executeCommand('deleteLeft');
    putCursor(editor, '今天');
    await until('the numbers follow', () => editor.document.getText().includes('（一）时间'));
  });

  test('what is typed and taken back moves nothing', async () => {
    const editor = await show(speech);
    await typeHeading(editor);
    while (editor.document.getText() !== speech) await vscode.commands.executeCommand('undo');
    putCursor(editor, '今天');
    await settled();
    assert.equal(editor.document.getText(), speech);
  });

  test('numbers that were off before stay off', async () => {
    const off = speech.replace('二、突出', '五、突出');
    const editor = await showFile('原样.gw', off);
    await new Promise((resolve) => setTimeout(resolve, 200));
    putCursor(editor, '很重要');
    await type('非常');
    putCursor(editor, '要抓好');
    await settled();
    assert.equal(editor.document.getText(), off.replace('很重要', '非常很重要'));
  });

  test('not after a command of ours', async () => {
    const wrong = speech.replace('二、突', '四、突');
    const editor = await show(wrong);
    await run('renumber');
    await vscode.commands.executeCommand('undo');
    putCursor(editor, '今天');
    putCursor(editor, '要抓好');
    await settled();
    assert.equal(editor.document.getText(), wrong);
  });

  test('not while an input method is writing', async () => {
    const editor = await show(speech);
    await typeHeading(editor);
    const line = editor.selection.active.line;
    await type('shi');
    // the letters of the input method are the last change; the cursor goes elsewhere for a moment
    putCursor(editor, '今天');
    await new Promise((resolve) => setTimeout(resolve, 700));
    assert.match(editor.document.getText(), /（二）时间/);
    const { range } = editor.document.lineAt(line);
    const letters = new vscode.Range(range.end.translate(0, -3), range.end);
    await editor.edit((builder) => { builder.replace(letters, '实'); });
    putCursor(editor, '要抓好');
    await until('the numbers follow', () => editor.document.getText().includes('（三）时间'));
  });

  test('on saving, where that is set, and not before', async () => {
    // in a browser VS Code saves by itself, and a save that meets another one comes back undone
    await withSetting('files.autoSave', 'off', () => withSetting('gongwen.renumber.auto', 'onSave', async () => {
      const editor = await showFile('保存.gw', speech);
      await typeHeading(editor);
      putCursor(editor, '今天');
      await settled();
      assert.equal(editor.document.getText(), INSERTED);
      assert.ok(await editor.document.save());
      assert.equal(editor.document.getText(), FOLLOWED);
      assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('保存.gw'))), FOLLOWED);
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), INSERTED);
      assert.ok(await editor.document.save());
      assert.equal(editor.document.getText(), INSERTED);
    }));
  });

  test('never, where that is set', async () => {
    await withSetting('gongwen.renumber.auto', 'off', async () => {
      const editor = await showFile('不动.gw', speech);
      await typeHeading(editor);
      putCursor(editor, '今天');
      await settled();
      await editor.document.save();
      assert.equal(editor.document.getText(), INSERTED);
    });
  });
});
