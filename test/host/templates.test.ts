import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, settled, until } from './support.ts';

/** What a user does with one step: answers it, goes back, or leaves with Esc. */
type Act = { readonly type: string } | { readonly pick: string } | 'default' | 'back' | 'escape';

const COMMANDS = { back: 'workbench.action.quickInputBack', escape: 'workbench.action.closeQuickOpen', accept: 'workbench.action.acceptSelectedQuickOpenItem' } as const;

interface Seen {
  readonly title: string;
  readonly value: string;
}

/**
 * Runs a command and answers the steps that it shows, each in the real input: only what is typed is put there by hand, for there
 * is no command that types into an input.
 * @returns what each step showed, and the messages of validation
 */
async function drive(command: string, args: readonly unknown[], acts: readonly Act[]): Promise<{ seen: Seen[]; told: string[] }> {
  const { createInputBox, createQuickPick } = vscode.window;
  const window: { createInputBox: unknown; createQuickPick: unknown } = vscode.window;
  let current: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem> | undefined;
  const seen: Seen[] = [];
  const told: string[] = [];
  window.createInputBox = () => current = createInputBox();
  window.createQuickPick = () => current = createQuickPick();
  let over = false;
  try {
    const done = Promise.resolve(vscode.commands.executeCommand(command, ...args)).finally(() => { over = true; });
    for (const act of acts) {
      await until(`a step for ${JSON.stringify(act)}`, () => current !== undefined || over);
      assert.ok(current !== undefined, `the command is over before ${JSON.stringify(act)}`);
      const input = current;
      seen.push({ title: input.title ?? '', value: input.value });
      current = undefined;
      if (act === 'back' || act === 'escape') {
        await once(COMMANDS[act], () => current !== undefined || over);
        continue;
      }
      if (typeof act === 'object' && 'pick' in act) {
        assert.ok('items' in input, `an input, no choice of ${act.pick}`);
        input.activeItems = [input.items.find(({ label }) => label === act.pick) ?? assert.fail(`no ${act.pick}`)];
      } else if (typeof act === 'object') {
        input.value = act.type;
        // as typing would; a value that is set tells nobody
        if ('validationMessage' in input) input.validationMessage = undefined;
      }
      const wrong = (): string | vscode.InputBoxValidationMessage | undefined => ('validationMessage' in input ? input.validationMessage : undefined);
      await once(COMMANDS.accept, () => current !== undefined || over || wrong() !== undefined);
      const message = wrong();
      if (message === undefined) continue;
      told.push(typeof message === 'string' ? message : message.message);
      current = input;
    }
    await done;
    return { seen, told };
  } finally {
    Object.assign(window, { createInputBox, createQuickPick });
  }
}

/** Runs a command on the input that is shown, when what was put into it has arrived there; once more if the input was not yet open. */
async function once(command: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 3 && !holds(); tries++) {
    await pause(100);
    await vscode.commands.executeCommand(command);
    for (let waited = 0; waited < 2000 && !holds(); waited += 20) await pause(20);
  }
  assert.ok(holds(), command);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Answers to type, one after the other. */
const typed = (...texts: readonly string[]): Act[] => texts.map((type) => ({ type }));

const text = (): string => vscode.window.activeTextEditor?.document.getText() ?? '';

/** Forgets what earlier tests have taught. */
async function forget(): Promise<void> {
  const { showQuickPick } = vscode.window;
  const window: { showQuickPick: unknown } = vscode.window;
  window.showQuickPick = (items: readonly vscode.QuickPickItem[]) => Promise.resolve(items.find(({ label }) => label === '全部清除'));
  try {
    await vscode.commands.executeCommand('gongwen.new.unit');
  } finally {
    window.showQuickPick = showQuickPick;
  }
}

suite('新建公文', () => {
  suiteSetup(api);
  setup(async () => {
    await closeAll();
    await forget();
  });
  teardown(closeAll);

  test('picks a 文种, asks its fields in order, and opens the document', async () => {
    const { seen } = await drive('gongwen.new', [], [
      { pick: '请示' }, { pick: '没有附件' },
      ...typed('青岚县人民政府', '青政[2031]第07号', '郁青禾', '关于解决防汛经费的请示', '临川市人民政府：', '2031-3-5', '唐越溪', '0571-12345678'),
    ]);
    await until('the document', () => text() !== '');
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.languageId, 'gongwen');
    assert.ok(editor.document.isUntitled);
    const lines = text().split('\n');
    assert.equal(lines[0], '青岚县人民政府文件');
    assert.equal(lines[2], '　青政〔2031〕7号　　　　　　　　签发人：郁青禾');
    assert.equal(lines[4], '青岚县人民政府关于解决防汛经费的请示');
    assert.equal(lines[6], '临川市人民政府：');
    assert.match(text(), /　青岚县人民政府\n　+2031年3月5日\n　　（联系人：唐越溪，联系电话：0571-12345678）$/);
    assert.doesNotMatch(text(), /附件/);
    // without 附件 there is a step less
    const steps = Array.from({ length: 9 }, (_, i) => `新建公文：请示（第 ${i + 1} 步，共 ${i === 0 ? 10 : 9} 步）`);
    assert.deepEqual(seen.map(({ title }) => title), ['新建公文', ...steps]);
    // the first slot that was left waits for its text
    assert.equal(editor.document.getText(editor.selection), '解决××困难');
  });

  test('offers what it has learned, and the number that comes next', async () => {
    await drive('gongwen.new', ['请示'], [
      { pick: '没有附件' }, ...typed('青岚县人民政府', '青政〔2031〕7号', '郁青禾', '解决防汛经费', '临川市人民政府'), 'default', ...typed('唐越溪', '0571-12345678'),
    ]);
    const { seen } = await drive('gongwen.new', ['报告'], [{ pick: '没有附件' }, 'default', 'default', 'default', { type: '防汛准备情况' }, 'default', 'default']);
    const year = new Date().getFullYear();
    const now = new Date();
    // 2031 is not this year: its numbers begin anew
    assert.deepEqual(seen.map(({ value }) => value), ['', '青岚县人民政府', `青政〔${year}〕1号`, '郁青禾', '', '', `${year}年${now.getMonth() + 1}月${now.getDate()}日`]);
    await until('the document', () => text().includes('防汛准备情况'));
    const next = await drive('gongwen.new', ['报告'], ['default', 'default', 'escape']);
    assert.equal(next.seen.at(-1)?.value, `青政〔${year}〕2号`);
  });

  test('goes back, keeps what was answered, and says what is wrong', async () => {
    const { seen, told } = await drive('gongwen.new', [], [
      { pick: '公告' }, 'back', { pick: '通告' }, { pick: '没有附件' }, { type: '临川市人民政府' }, 'back', 'default',
      ...typed('关于禁止燃放烟花爆竹', '2031年2月29日', '2031年2月28日'),
    ]);
    assert.deepEqual(told, ['日历上没有这一天，请核对']);
    assert.equal(seen[6]?.value, '临川市人民政府');
    await until('the document', () => text() !== '');
    assert.ok(text().startsWith('临川市人民政府关于禁止燃放烟花爆竹的通告\n'), text().slice(0, 40));
    assert.ok(text().endsWith('　临川市人民政府\n　　　　　　　　　　　　　　　　2031年2月28日'), text().slice(-60));
  });

  test('left with Esc it opens nothing and remembers nothing', async () => {
    const documents = vscode.workspace.textDocuments.length;
    await drive('gongwen.new', ['函'], ['default', 'default', { type: '临川市水利局' }, 'escape']);
    await settled();
    assert.equal(vscode.window.activeTextEditor, undefined);
    assert.equal(vscode.workspace.textDocuments.length, documents);
    const { seen } = await drive('gongwen.new', ['函'], ['default', 'default', 'escape']);
    assert.equal(seen[2]?.value, '');
  });

  test('puts 版头 and several 附件 in when asked to, and leaves empty answers as slots', async () => {
    await drive('gongwen.new', ['通知'], [{ pick: '写上版头' }, { pick: '3 个附件' }, ...typed('临川市水利局', '', '做好防汛工作', '', '', '', '', '')]);
    await until('the document', () => text() !== '');
    assert.ok(text().startsWith('临川市水利局文件\n\n×发〔××××〕×号\n\n临川市水利局关于做好防汛工作的通知\n\n各县（市、区）人民政府'), text().slice(0, 80));
    assert.match(text(), /附件：1\.××工作方案\n　+2\.××任务分工表\n　+3\.××附件3\n/);
    assert.match(text(), /\n附件3\n\n××附件3$/);
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), '×发');
  });

  test('opens a speech', async () => {
    await drive('gongwen.new', [], [{ pick: '动员部署讲话' }, ...typed('全县防汛动员会', '2031年3月5日', '郁青禾', '防汛工作')]);
    await until('the document', () => text() !== '');
    assert.ok(text().startsWith('在全县防汛动员会上的讲话\n（2031年3月5日）\n郁青禾\n\n同志们：\n　　今天，我们召开全县防汛动员会'), text().slice(0, 80));
    assert.match(text(), /推动防汛工作取得/);
  });

  test('stands in New File', () => {
    const extension = vscode.extensions.getExtension('gongwen.gongwen');
    const manifest = extension?.packageJSON as { contributes: { menus: Record<string, { command: string }[]> } };
    assert.ok(manifest.contributes.menus['file/newFile']?.some(({ command }) => command === 'gongwen.new'));
  });
});

suite('修改本单位资料', () => {
  suiteSetup(api);
  setup(forget);
  teardown(closeAll);

  /** Answers the list and the inputs of the command. */
  async function edit(answers: readonly (readonly [entry: string, text: string])[]): Promise<{ shown: (string | undefined)[]; problems: unknown[] }> {
    const { showQuickPick, showInputBox } = vscode.window;
    const window: { showQuickPick: unknown; showInputBox: unknown } = vscode.window;
    const shown: (string | undefined)[] = [];
    const problems: unknown[] = [];
    let at = 0;
    window.showQuickPick = (items: readonly vscode.QuickPickItem[]) => {
      shown.splice(0, shown.length, ...items.filter(({ label }) => label !== '').map(({ label, description }) => `${label} ${description ?? ''}`));
      return Promise.resolve(items.find(({ label }) => label === answers[at]?.[0]));
    };
    window.showInputBox = (options: vscode.InputBoxOptions) => {
      const text = answers[at++]![1];
      const problem = options.validateInput?.(text);
      problems.push(problem);
      return Promise.resolve(problem === undefined ? text : undefined);
    };
    try {
      await vscode.commands.executeCommand('gongwen.new.unit');
    } finally {
      Object.assign(window, { showQuickPick, showInputBox });
    }
    return { shown, problems };
  }

  test('changes what is remembered, tidied as in the document', async () => {
    const { shown, problems } = await edit([['发文机关', '临川市水利局：'], ['最近的发文字号', '临水发[2031]第012号'], ['联系电话', '０５７１-12345678']]);
    assert.deepEqual(problems, [undefined, undefined, undefined]);
    assert.deepEqual(shown, ['发文机关 临川市水利局', '机关代字 临水发', '最近的发文字号 临水发〔2031〕12号', '签发人 （未填）', '联系人 （未填）', '联系电话 0571-12345678', '全部清除 这个工作区记住的本单位资料']);
    const { seen } = await drive('gongwen.new', ['公告'], ['default', 'escape']);
    assert.equal(seen[1]?.value, '临川市水利局');
  });

  test('says what is wrong, and forgets what is emptied', async () => {
    const { problems } = await edit([['机关代字', 'abc'], ['签发人', '郁青禾1']]);
    assert.deepEqual(problems, ['机关代字只写汉字，如 ×政发', '这里只写姓名，不写数字和标点']);
    const { shown } = await edit([['签发人', '郁青禾'], ['签发人', '']]);
    assert.equal(shown[3], '签发人 （未填）');
  });
});
