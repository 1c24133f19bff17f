import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createPages } from '../../src/editor/clean/pages.ts';
import { pasteProvider } from '../../src/editor/clean/paste.ts';
import { api, closeAll, show, showFile, until, withSetting } from './support.ts';

const WRAPPED = `在全县安全生产工作会议上的讲话
（2025年7月1日）

同志们：
　　一、充分认识做好安全生产工作的重要意义
　　今年以来，全县各级各部门认真贯彻落实上级关于安全生产
的决策部署，深入开展隐患排查整治,安全生产形势总体平稳。
但也要清醒地看到，当前正值汛期和暑期旅游旺季，各类风险交

— 1 —

织叠加，稍有不慎就可能酿成事故，丝毫不能麻痹大意。要把责
任写进清单、压到人头，谁的孩子谁来抱，确保各项措施落到实
处、见到成效。
`;
const CLEAN = `在全县安全生产工作会议上的讲话
（2025年7月1日）

同志们：
　　一、充分认识做好安全生产工作的重要意义
　　今年以来，全县各级各部门认真贯彻落实上级关于安全生产的决策部署，深入开展隐患排查整治，安全生产形势总体平稳。但也要清醒地看到，当前正值汛期和暑期旅游旺季，各类风险交织叠加，稍有不慎就可能酿成事故，丝毫不能麻痹大意。要把责任写进清单、压到人头，谁的孩子谁来抱，确保各项措施落到实处、见到成效。
`;
const MARKDOWN = '# 关于防汛工作的通知\n\n**各乡镇：**\n\n## 总体要求\n\n- 压实责任。\n- 加强巡查。\n';
const FROM_MARKDOWN = '关于防汛工作的通知\n各乡镇：\n一、总体要求\n压实责任。\n加强巡查。\n';

/** What the extension asks and tells, caught while some work is done. */
interface Talk {
  readonly messages: string[];
  /** The picker that is open; undefined when none is. */
  picker: vscode.QuickPick<vscode.QuickPickItem> | undefined;
}

async function listening(answer: string | undefined, work: (talk: Talk) => Promise<void>): Promise<Talk> {
  const talk: Talk = { messages: [], picker: undefined };
  const { showInformationMessage, setStatusBarMessage, createQuickPick } = vscode.window;
  const tell = (message: string): void => { talk.messages.push(message); };
  const stubs: Readonly<Record<string, unknown>> = {
    showInformationMessage: (message: string) => {
      tell(message);
      return Promise.resolve(answer);
    },
    setStatusBarMessage: (message: string) => {
      tell(message);
      return new vscode.Disposable(() => undefined);
    },
    createQuickPick: () => {
      const picker = createQuickPick();
      talk.picker = picker;
      picker.onDidHide(() => { talk.picker = undefined; });
      return picker;
    },
  };
  const real: Readonly<Record<string, unknown>> = { showInformationMessage, setStatusBarMessage, createQuickPick };
  for (const [name, value] of Object.entries(stubs)) Object.defineProperty(vscode.window, name, { value, configurable: true, writable: true });
  try {
    await work(talk);
    return talk;
  } finally {
    for (const [name, value] of Object.entries(real)) Object.defineProperty(vscode.window, name, { value, configurable: true, writable: true });
  }
}

function differences(): vscode.TabInputTextDiff[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs).flatMap(({ input }) => (input instanceof vscode.TabInputTextDiff ? [input] : []));
}

/** Runs 整理文本 and accepts what is ticked. @param before what is done while the picker is open */
async function cleanAndAccept(talk: Talk, before: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  const done = Promise.resolve(vscode.commands.executeCommand('gongwen.clean'));
  await until('the picker', () => talk.picker !== undefined);
  await before();
  let ended = false;
  void done.then(() => { ended = true; });
  await until('the picker is accepted', () => {
    if (!ended) void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return ended;
  });
}

suite('整理文本', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('cleans the document in one undo step, shows the difference first and tells what it did', async () => {
    const { document } = await show(WRAPPED);
    const talk = await listening(undefined, async (current) => {
      await cleanAndAccept(current, async () => {
        await until('the difference', () => differences().length > 0);
        const [difference] = differences();
        assert.equal(difference!.original.toString(), document.uri.toString());
        assert.equal((await vscode.workspace.openTextDocument(difference!.modified)).getText(), CLEAN);
        assert.match(vscode.window.tabGroups.activeTabGroup.activeTab!.label, /^整理文本：.+（原文 ↔ 整理后）$/);
        assert.equal(document.getText(), WRAPPED);
      });
    });
    assert.equal(document.getText(), CLEAN);
    assert.equal(differences().length, 0);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    assert.match(talk.messages.join(''), /^整理了：页面杂物 1 处、断行 \d 处、半角标点 1 处。去掉了 1 行/);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), WRAPPED);
  });

  test('follows what is ticked, and does only that', async () => {
    const { document } = await show(WRAPPED);
    await listening(undefined, async (talk) => {
      await cleanAndAccept(talk, async () => {
        await until('the difference', () => differences().length > 0);
        const page = await vscode.workspace.openTextDocument(differences()[0]!.modified);
        const picker = talk.picker!;
        assert.match(picker.items.map(({ label, description }) => `${label} ${description ?? ''}`).join('、'), /页面杂物 1 处、断行 \d 处、半角标点 1 处/);
        assert.equal(picker.selectedItems.length, picker.items.length);
        picker.selectedItems = picker.items.filter(({ label }) => label === '半角标点');
        await until('the difference follows', () => page.getText() === WRAPPED.replace('整治,', '整治，'));
      });
    });
    assert.equal(document.getText(), WRAPPED.replace('整治,', '整治，'));
  });

  test('leaves all as it is when the user gives up', async () => {
    const { document } = await show(WRAPPED);
    await listening(undefined, async (talk) => {
      const done = vscode.commands.executeCommand('gongwen.clean');
      await until('the picker', () => talk.picker !== undefined);
      talk.picker!.hide();
      await done;
      assert.deepEqual(talk.messages, []);
    });
    assert.equal(document.getText(), WRAPPED);
    assert.equal(differences().length, 0);
  });

  test('keeps \\r\\n, and lists what it took out', async () => {
    const editor = await showFile('整理.gw', WRAPPED.replaceAll('\n', '\r\n'));
    await listening('看明细', async (talk) => {
      await cleanAndAccept(talk);
      await until('the list', () => vscode.window.visibleTextEditors.some(({ document }) => document.uri.scheme === 'gongwen-clean'));
    });
    assert.equal(editor.document.getText(), CLEAN.replaceAll('\n', '\r\n'));
    const list = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'gongwen-clean');
    assert.match(list!.document.getText(), /第 10 行　页面杂物　— 1 —/);
  });

  test('of a selection its lines and no others', async () => {
    const text = '　　甲单位要加强领导,压实责任,抓好落实。\n　　乙单位要加强领导,压实责任,抓好落实。\n　　丙单位要加强领导,压实责任,抓好落实。\n';
    const editor = await show(text);
    editor.selection = new vscode.Selection(1, 4, 1, 8);
    await listening(undefined, (talk) => cleanAndAccept(talk));
    const [first, second, third] = text.split('\n') as [string, string, string];
    assert.equal(editor.document.getText(), [first, second.replaceAll(',', '，'), third, ''].join('\n'));
  });

  test('says so where there is nothing to do', async () => {
    const { document } = await show(CLEAN.replace('\n\n', '\n'));
    const { messages } = await listening(undefined, async () => { await vscode.commands.executeCommand('gongwen.clean'); });
    assert.deepEqual(messages, ['全文没有要整理的。']);
    assert.equal(document.isDirty, true);
    await closeAll();
    const none = await listening(undefined, async () => { await vscode.commands.executeCommand('gongwen.clean'); });
    assert.match(none.messages.join(''), /没有打开的稿子/);
  });

  test('ticks what the settings say', async () => {
    await withSetting('gongwen.clean.changes', { marks: false }, async () => {
      await show(WRAPPED);
      await listening(undefined, async (talk) => {
        await cleanAndAccept(talk, () => {
          assert.ok(!talk.picker!.selectedItems.some(({ label }) => label === '半角标点'));
          return Promise.resolve();
        });
      });
      assert.match(vscode.window.activeTextEditor!.document.getText(), /整治,安全生产形势总体平稳。但也/);
    });
  });
});

suite('粘贴并整理', () => {
  suiteSetup(api);
  teardown(closeAll);

  const HTML = '<nav>首页</nav><h1>关于防汛工作的通知</h1><p>各乡镇：</p><h2>总体要求</h2><ul><li>压实责任,确保安全。</li></ul><table><tr><td>序号</td><td>单位</td><td>时限</td></tr><tr><td>1</td><td>水利局</td><td>5月</td></tr></table>';
  const FROM_HTML = '关于防汛工作的通知\n各乡镇：\n一、总体要求\n压实责任，确保安全。\n序号\t单位\t时限\n1\t水利局\t5月';

  test('reads HTML, at once where it is asked for, else when it is chosen', async () => {
    const { document } = await show('');
    const pages = createPages();
    const told: (() => void)[] = [];
    const provider = pasteProvider(pages, { for: (_document, _text, arrived) => { told.push(arrived); }, dispose: () => undefined });
    const transfer = new vscode.DataTransfer();
    transfer.set('text/plain', new vscode.DataTransferItem('首页\n关于防汛工作的通知\n各乡镇：\n总体要求\n压实责任,确保安全。\n序号\t单位\t时限\n1\t水利局\t5月'));
    transfer.set('text/html', new vscode.DataTransferItem(HTML));
    const { token } = new vscode.CancellationTokenSource();
    const provide = async (triggerKind: vscode.DocumentPasteTriggerKind): Promise<vscode.DocumentPasteEdit> => {
      const edits = await provider.provideDocumentPasteEdits!(document, [new vscode.Range(0, 0, 0, 0)], transfer, { only: undefined, triggerKind }, token);
      assert.equal(edits?.length, 1);
      return edits[0]!;
    };
    const asked = await provide(vscode.DocumentPasteTriggerKind.PasteAs);
    assert.equal(asked.insertText, FROM_HTML);
    assert.deepEqual(asked.yieldTo?.map(({ value }) => value), [vscode.DocumentDropOrPasteEditKind.Text.value]);
    const offered = await provide(vscode.DocumentPasteTriggerKind.Automatic);
    assert.notEqual(offered.insertText, FROM_HTML);
    assert.equal((await provider.resolveDocumentPasteEdit!(offered, token))?.insertText, FROM_HTML);
    const { messages } = await listening(undefined, async () => {
      told.at(-1)!();
      await Promise.resolve();
    });
    assert.match(messages.join(''), /^粘贴时整理了：Markdown 记号 2 处、半角标点 1 处。去掉了 3 行/);
    pages.dispose();
  });

  test('offers nothing behind the paste of a word', async () => {
    const { document } = await show('');
    const pages = createPages();
    const provider = pasteProvider(pages, { for: () => assert.fail(), dispose: () => undefined });
    const transfer = new vscode.DataTransfer();
    transfer.set('text/plain', new vscode.DataTransferItem('防汛,抗旱'));
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
    assert.equal(await provider.provideDocumentPasteEdits!(document, [new vscode.Range(0, 0, 0, 0)], transfer, context, new vscode.CancellationTokenSource().token), undefined);
    pages.dispose();
  });

  async function pasted(editor: vscode.TextEditor, text: string): Promise<string> {
    const before = editor.document.version;
    await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('gongwen.pasteClean');
    await until('the paste', () => editor.document.version > before);
    return editor.document.getText();
  }

  test('puts the clean text in, and one undo takes it away', async () => {
    const editor = await show('');
    const { messages } = await listening(undefined, async () => { assert.equal(await pasted(editor, MARKDOWN), FROM_MARKDOWN); });
    assert.match(messages.join(''), /^粘贴时整理了：Markdown 记号 \d+ 处/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), '');
  });

  test('keeps the paragraph into which it is put, and the blanks of the lines', async () => {
    const editor = await show('    会议要求，。\n');
    editor.selection = new vscode.Selection(0, 9, 0, 9);
    assert.equal(await pasted(editor, '　　要加强领导,压实责任,抓好落实。\n'), '    会议要求，要加强领导，压实责任，抓好落实。。\n');
    editor.selection = new vscode.Selection(0, 4, 0, editor.document.lineAt(0).text.length);
    assert.equal(await pasted(editor, '一、甲\n二、乙\n　　三、丙'), '    一、甲\n二、乙\n　　三、丙\n');
  });

  test('yields to plain paste', async () => {
    const editor = await show('');
    await vscode.env.clipboard.writeText(MARKDOWN);
    await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await vscode.commands.executeCommand('editor.action.clipboardPasteAction');
    await until('the paste', () => editor.document.getText() !== '');
    assert.equal(editor.document.getText(), MARKDOWN);
  });

  test('says so where there is nothing to paste', async () => {
    const editor = await show('一、总则\n');
    await vscode.env.clipboard.writeText('');
    const { messages } = await listening(undefined, async () => { await vscode.commands.executeCommand('gongwen.pasteClean'); });
    assert.match(messages.join(''), /剪贴板里没有文字/);
    assert.equal(editor.document.getText(), '一、总则\n');
  });
});
