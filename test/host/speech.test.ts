import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createDocuments, type Documents } from '../../src/editor/documents.ts';
import { createRehearsal, type Rehearsal } from '../../src/editor/speech/rehearsal.ts';
import { api, closeAll, fileUri, show as open, showFile, speech, until, withSetting } from './support.ts';

/** A speech of 2,000 字 that are read out: 4 for its 称谓, the rest in two sections. */
const long = `在全县河道整治推进会上的讲话\n（2025年9月3日）\n\n同志们：\n　　一、抓好落实工作\n${'抓好河道清淤。'.repeat(140)}\n　　二、加强领导工作\n${'压实各级责任。'.repeat(140)}${'干。'.repeat(10)}\n`;

/** Shows a document; commands go by the one in front, of which a slow host is told a moment later. */
async function show(content: string, language?: string): Promise<vscode.TextEditor> {
  const editor = await open(content, language);
  await until('the editor is in front', () => vscode.window.activeTextEditor?.document === editor.document);
  return editor;
}

interface Answers {
  /** What is typed into the input, or undefined for Esc. */
  readonly input?: string | undefined;
  /** Start of the label that is picked, or undefined for Esc. */
  readonly pick?: string;
  /** Button of a message that is pressed. */
  readonly button?: string;
}

interface Told {
  readonly messages: string[];
  readonly problems: unknown[];
  readonly values: (string | undefined)[];
  readonly picks: string[][];
}

/** Answers what the work asks, and says what it told. */
async function answering(answers: Answers, work: () => PromiseLike<unknown>): Promise<Told> {
  const original = { ...vscode.window };
  const { showInputBox, showQuickPick, showInformationMessage, showWarningMessage } = original;
  const told: Told = { messages: [], problems: [], values: [], picks: [] };
  const message = (text: string, ...buttons: string[]): Promise<string | undefined> => {
    told.messages.push(text);
    return Promise.resolve(buttons.find((button) => button === answers.button));
  };
  Object.assign(vscode.window, {
    showInformationMessage: message,
    showWarningMessage: message,
    showInputBox: (options: vscode.InputBoxOptions) => {
      told.values.push(options.value);
      const problem = answers.input === undefined ? undefined : options.validateInput?.(answers.input);
      told.problems.push(problem);
      return Promise.resolve(problem === undefined || problem === null ? answers.input : undefined);
    },
    showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
      told.picks.push(items.map(({ label, description }) => `${label} ${description ?? ''}`));
      return Promise.resolve(items.find(({ label }) => answers.pick !== undefined && label.startsWith(answers.pick)));
    },
  });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showInputBox, showQuickPick, showInformationMessage, showWarningMessage });
  }
  return told;
}

const run = (command: string) => () => vscode.commands.executeCommand(command);
const rate = (): number | undefined => vscode.workspace.getConfiguration('gongwen').get('speech.rate');

async function forgetRate(): Promise<void> {
  await vscode.workspace.getConfiguration('gongwen').update('speech.rate', undefined, vscode.ConfigurationTarget.Global);
}

suite('minutes in the status bar', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('of a speech, by sections; not of another document', async () => {
    const { speech: { minutes } } = await api();
    await show(long);
    await until('the minutes', () => minutes.text === '约 10 分');
    assert.match(minutes.tooltip, /\| 开头 \| 4 \| 不到1分 \|\n\| 一、抓好落实工作 \| 988 \| 5分 \|\n\| 二、加强领导工作 \| 1008 \| 5分 \|\n\| 全文 \| 2000 \| 10分 \|/);
    await show('关于做好值班工作的通知\n\n各科室：\n　　请做好值班工作。\n');
    await until('nothing', () => minutes.text === undefined);
  });

  test('of the selection', async () => {
    const { speech: { minutes } } = await api();
    const editor = await show(long);
    await until('the minutes', () => minutes.text === '约 10 分');
    editor.selection = new vscode.Selection(4, 0, 6, 0);
    await until('the minutes of the selection', () => minutes.text === '选中 5 分／10 分');
  });

  test('at the rate that is set, and only when wanted', async () => {
    const { speech: { minutes } } = await api();
    await show(long);
    await withSetting('gongwen.speech.rate', 250, () => until('the minutes', () => minutes.text === '约 8 分'));
    await withSetting('gongwen.statusBar.minutes', false, () => until('nothing', () => minutes.text === undefined));
    await until('the minutes', () => minutes.text === '约 10 分');
  });

  test('follow typing', async () => {
    const { speech: { minutes } } = await api();
    const editor = await show(long);
    await until('the minutes', () => minutes.text === '约 10 分');
    const end = editor.document.lineAt(editor.document.lineCount - 2).range.end;
    await editor.edit((builder) => { builder.insert(end, '再加强检查。'.repeat(100)); });
    await until('the minutes', () => minutes.text === '约 13 分');
  });
});

suite('设定目标篇幅', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('shows what is left, is remembered, and is cleared by nothing', async () => {
    const { speech: { minutes } } = await api();
    await show(long);
    await until('the minutes', () => minutes.text === '约 10 分');
    await answering({ input: '15分钟' }, run('gongwen.speech.target'));
    await until('what is left', () => minutes.text === '约 10 分 · 还差 1000 字');
    assert.match(minutes.tooltip, /目标篇幅 15分钟/);
    const { values } = await answering({ input: '1,500字' }, run('gongwen.speech.target'));
    assert.deepEqual(values, ['15分钟']);
    await until('what is too much', () => minutes.text === '约 10 分 · 超 500 字');
    await answering({ input: '8' }, run('gongwen.speech.target'));
    await until('what is too much', () => minutes.text === '约 10 分 · 超 2 分');
    await answering({}, run('gongwen.speech.target'));
    assert.equal(minutes.text, '约 10 分 · 超 2 分');
    await answering({ input: ' ' }, run('gongwen.speech.target'));
    await until('no target', () => minutes.text === '约 10 分');
  });

  test('makes minutes show for any document, and says what it can not read', async () => {
    const { speech: { minutes } } = await api();
    await show('关于做好值班工作的通知\n\n各科室：\n　　请做好值班工作。\n');
    const { problems } = await answering({ input: '很长' }, run('gongwen.speech.target'));
    assert.match(String(problems[0]), /看不懂/);
    assert.equal(minutes.text, undefined);
    await answering({ input: '100字' }, run('gongwen.speech.target'));
    await until('what is left', () => minutes.text === '不到 1 分 · 还差 92 字');
  });

  test('follows a file to another name', async () => {
    const { speech: { minutes } } = await api();
    const [old, renamed] = [fileUri('讲话.gw'), fileUri('讲话（定稿）.gw')];
    try {
      await showFile('讲话.gw', long);
      await answering({ input: '12分钟' }, run('gongwen.speech.target'));
      await until('what is left', () => minutes.text === '约 10 分 · 还差 400 字');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(old, renamed);
      assert.ok(await vscode.workspace.applyEdit(edit));
      await closeAll();
      await vscode.window.showTextDocument(renamed);
      await until('what is left', () => minutes.text === '约 10 分 · 还差 400 字');
      await answering({ input: '' }, run('gongwen.speech.target'));
    } finally {
      await closeAll();
      for (const uri of [old, renamed]) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
  });

  test('says that it needs a 公文', async () => {
    await show('一段文字', 'markdown');
    const { messages } = await answering({ input: '12分钟' }, run('gongwen.speech.target'));
    assert.deepEqual(messages, ['请先打开一篇公文或者讲话稿。']);
  });
});

suite('设定语速', () => {
  suiteSetup(api);
  teardown(forgetRate);

  test('takes a common one, or one that is typed', async () => {
    const { picks } = await answering({ pick: '慢' }, run('gongwen.speech.rate'));
    assert.deepEqual(picks[0]?.map((pick) => pick.slice(0, 9)), ['慢：每分钟 160', '中：每分钟 200', '快：每分钟 240', '其他… 自己填一个']);
    assert.equal(rate(), 160);
    const { values } = await answering({ pick: '其他', input: '２１５' }, run('gongwen.speech.rate'));
    assert.deepEqual(values, ['160']);
    assert.equal(rate(), 215);
  });

  test('takes none that nobody can speak', async () => {
    for (const input of ['20', '401', '很快', '', '200.5']) {
      const { problems } = await answering({ pick: '其他', input }, run('gongwen.speech.rate'));
      assert.deepEqual(problems, ['请填 60 到 400 之间的整数']);
    }
    assert.equal(rate(), 200);
  });
});

suite('试讲', () => {
  let clock = 0;
  let documents: Documents;
  let rehearsal: Rehearsal;

  suiteSetup(api);
  setup(() => {
    clock = 1_000_000;
    documents = createDocuments();
    rehearsal = createRehearsal(documents, () => clock);
  });
  teardown(async () => {
    rehearsal.dispose();
    documents.dispose();
    await closeAll();
    await forgetRate();
  });
  const pass = (seconds: number): void => { clock += seconds * 1000; };

  test('measures the whole, and sets the rate when that is wanted', async () => {
    await show(long);
    await rehearsal.start();
    pass(192);
    assert.equal(rehearsal.text, '试讲 03:12');
    pass(408 - 192 + 92);
    const { messages } = await answering({ button: '采用为我的语速' }, () => rehearsal.stop());
    assert.deepEqual(messages, ['用时8分20秒，全文2000字，每分钟240字。现在按每分钟200字计算。']);
    assert.equal(rehearsal.text, undefined);
    assert.equal(rate(), 240);
    await rehearsal.start();
    pass(500);
    assert.deepEqual((await answering({}, () => rehearsal.stop())).messages, ['用时8分20秒，全文2000字，每分钟240字，与设定的语速相同。']);
  });

  test('leaves the rate alone when nobody adopts it', async () => {
    await show(long);
    await rehearsal.start();
    pass(500);
    await answering({}, () => rehearsal.stop());
    assert.equal(rate(), 200);
  });

  test('measures what is selected', async () => {
    const editor = await show(long);
    editor.selection = new vscode.Selection(4, 0, 6, 0);
    await rehearsal.start();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    pass(300);
    const { messages } = await answering({}, () => rehearsal.stop());
    assert.match(messages[0]!, /^用时5分，选中部分988字，每分钟198字。/);
  });

  test('shows the rate to who clicks along, and asks how much was read', async () => {
    const editor = await show(long);
    await rehearsal.start();
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    pass(5);
    assert.equal(rehearsal.text, '试讲 00:05');
    pass(270);
    assert.equal(rehearsal.text, '试讲 04:35 · 约 216 字/分');
    const { picks, messages } = await answering({ pick: '讲到光标处' }, () => rehearsal.stop());
    assert.deepEqual(picks, [['全文 2000 字，每分钟 436 字', '讲到光标处 992 字，每分钟 216 字']]);
    assert.match(messages[0]!, /^用时4分35秒，讲到光标处992字，每分钟216字。/);
  });

  test('does not count pauses', async () => {
    await show(long);
    await rehearsal.start();
    pass(100);
    rehearsal.pause();
    pass(1000);
    assert.equal(rehearsal.text, '试讲 01:40（已暂停）');
    rehearsal.pause();
    pass(400);
    rehearsal.pause();
    pass(50);
    const { messages } = await answering({}, () => rehearsal.stop());
    assert.match(messages[0]!, /^用时8分20秒，全文2000字/);
  });

  test('takes no rate that nobody can speak, and none from a moment', async () => {
    await show(long);
    await rehearsal.start();
    pass(60);
    const fast = await answering({ button: '采用为我的语速' }, () => rehearsal.stop());
    assert.deepEqual(fast.messages, ['用时1分，全文2000字，每分钟2000字，不像平常的语速，没有采用。只讲了一部分，就先选中那一部分再结束试讲。']);
    await rehearsal.start();
    pass(3);
    const short = await answering({ button: '采用为我的语速' }, () => rehearsal.stop());
    assert.deepEqual(short.messages, ['用时3秒，太短，量不出语速。试讲至少 10 秒。']);
    assert.equal(rate(), 200);
  });

  test('ends with the document that is read', async () => {
    await show(long);
    await rehearsal.start();
    const { messages } = await answering({}, async () => {
      await closeAll();
      await until('the end', () => rehearsal.text === undefined);
    });
    assert.deepEqual(messages, ['试讲的文稿已经关闭，这次试讲不计。']);
  });

  test('says why it does nothing', async () => {
    const stopped = await answering({}, () => rehearsal.stop());
    assert.deepEqual(stopped.messages, ['没有在试讲。用“开始试讲”开始。']);
    await show('关于做好值班工作的通知\n');
    assert.match((await answering({}, () => rehearsal.start())).messages[0]!, /^文稿里没有要念的文字/);
    await show('一段文字', 'markdown');
    assert.deepEqual((await answering({}, () => rehearsal.start())).messages, ['请先打开一篇公文或者讲话稿。']);
    await show(long);
    await rehearsal.start();
    assert.match((await answering({}, () => rehearsal.start())).messages[0]!, /^正在试讲/);
  });

  test('runs by its commands', async () => {
    const { speech: { rehearsal: ours } } = await api();
    await show(speech);
    assert.deepEqual((await answering({}, run('gongwen.speech.start'))).messages, []);
    assert.match(ours.text ?? '', /^试讲 00:0\d$/);
    await vscode.commands.executeCommand('gongwen.speech.pause');
    assert.match(ours.text ?? '', /（已暂停）$/);
    const { messages } = await answering({}, run('gongwen.speech.stop'));
    assert.match(messages[0]!, /太短/);
    assert.equal(ours.text, undefined);
  });
});
