/** 公文大纲: what the tree shows, how it follows, and what is dropped on it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Section } from '../../src/core/section-tree.ts';
import { api, closeAll, putCursor, show, speech, told, until, withSetting } from './support.ts';

/** A section of its own before the first one. */
const SECOND_FIRST = speech
  .replace('　　二、突出重点\n　　要抓好两件事。一是先难后易；二是先通后畅。\n', '')
  .replace('　　一、认清形势', '　　一、突出重点\n　　要抓好两件事。一是先难后易；二是先通后畅。\n　　二、认清形势');

const MIME = 'application/vnd.code.tree.gongwen.outline';

async function roots(): Promise<Section[]> {
  return await (await api()).outline.provider.getChildren() ?? [];
}

async function all(sections?: readonly Section[]): Promise<Section[]> {
  const { provider } = (await api()).outline;
  const found: Section[] = [];
  for (const section of sections ?? await roots()) found.push(section, ...await all(await provider.getChildren(section) ?? []));
  return found;
}

async function named(name: string): Promise<Section> {
  const section = (await all()).find((one) => one.name === name);
  // assert shows what it is given, and a section knows its parent
  assert.ok(section !== undefined, `no ${name}`);
  return section;
}

async function itemOf(name: string): Promise<vscode.TreeItem> {
  return (await api()).outline.provider.getTreeItem(await named(name));
}

/** Drags sections onto one, or onto the empty place below. */
async function dragged(names: readonly string[], target: string | undefined, between: () => PromiseLike<unknown> = () => Promise.resolve()): Promise<void> {
  const { drag } = (await api()).outline;
  const transfer = new vscode.DataTransfer();
  const { token } = new vscode.CancellationTokenSource();
  await drag.handleDrag?.(await Promise.all(names.map(named)), transfer, token);
  assert.ok(transfer.get(MIME));
  await between();
  await drag.handleDrop?.(target === undefined ? undefined : await named(target), transfer, token);
}

suite('公文大纲', () => {
  suiteSetup(async () => {
    await api();
    await show(speech);
    await vscode.commands.executeCommand('gongwen.showOutline');
    const { tree } = (await api()).outline;
    await until('the view is seen', () => tree.visible, 10_000);
    await closeAll();
  });
  teardown(closeAll);

  test('shows elements by their terms, sections by length, share and minutes', async () => {
    await show(speech);
    const rows = [];
    const { provider } = (await api()).outline;
    for (const section of await all()) {
      const item = await provider.getTreeItem(section);
      rows.push([section.name, item.description, item.contextValue].join(' | '));
      assert.equal(item.collapsibleState, section.children.length > 0 ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
    }
    assert.deepEqual(rows, [
      '在全县河道整治推进会上的讲话 | 标题 | title', '（2025年9月3日） | 题注 | subtitle', '同志们 | 称谓 | salute',
      '一、认清形势 | 40字 36% 不到1分 | section', '（一）欠账较多 | 18字 16% 不到1分 | section', '（二）时间较紧 | 16字 14% 不到1分 | section',
      '二、突出重点 | 27字 24% 不到1分 | section', '一是先难后易 | 7字 6% | p', '二是先通后畅 | 7字 6% | p',
    ]);
  });

  test('counts no minutes where nobody speaks, and none without a 公文', async () => {
    await show('关于做好防火工作的通知\n\n各乡镇人民政府：\n　　一、压实责任\n　　落实到人。\n');
    assert.match(String((await itemOf('一、压实责任')).description), /^\d+字 \d+%$/);
    await closeAll();
    await show('no 公文', 'markdown');
    assert.deepEqual(await roots(), []);
  });

  test('shows what the settings of the outline ask for', async () => {
    await show(speech);
    await withSetting('gongwen.outline.points', false, async () => {
      assert.equal((await all()).some(({ kind }) => kind === 'p'), false);
    });
    await withSetting('gongwen.speech.rate', 60, async () => {
      assert.equal((await itemOf('一、认清形势')).description, '40字 36% 1分');
    });
  });

  test('a section keeps its id while text and number change, and knows its parent', async () => {
    const editor = await show(speech);
    const { provider } = (await api()).outline;
    const before = await named('（二）时间较紧');
    await editor.edit((builder) => {
      builder.insert(editor.document.positionAt(speech.indexOf('　　一、')), '　　一、新的一节\n');
      builder.insert(editor.document.positionAt(speech.indexOf('较多')), '又很');
    });
    const after = await named('（二）时间较紧');
    assert.equal(after.id, before.id);
    assert.equal((await itemOf('（二）时间较紧')).id, before.id);
    assert.equal((await provider.getParent?.(after))?.name, '一、认清形势');
    assert.equal(await provider.getParent?.(await named('一、认清形势')), undefined);
  });

  test('follows the cursor; a click goes to the section', async () => {
    const editor = await show(speech);
    const { tree } = (await api()).outline;
    for (const [text, name] of [['三条河', '（一）欠账较多'], ['二是先', '二是先通后畅'], ['今天的', '同志们']] as const) {
      putCursor(editor, text);
      await until(name, () => tree.selection.length === 1 && tree.selection[0]?.name === name);
    }
    const { command } = await itemOf('二、突出重点');
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []) as unknown[]);
    assert.equal(editor.document.offsetAt(editor.selection.active), speech.indexOf('二、突出'));
    await until('the clicked one', () => tree.selection[0]?.name === '二、突出重点');
  });

  test('a mark where a number is off and where a promise is unkept, with the reason', async () => {
    await show(speech.replace('（二）时间', '（三）时间').replace('两点意见', '三点意见'));
    const { provider } = (await api()).outline;
    const isMarked = (item: vscode.TreeItem): boolean => item.iconPath instanceof vscode.ThemeIcon && item.iconPath.id === 'warning';
    const tooltipOf = ({ tooltip }: vscode.TreeItem): string => (tooltip instanceof vscode.MarkdownString ? tooltip.value : '');
    const off = await named('（三）时间较紧');
    let item = await provider.getTreeItem(off);
    const end = Date.now() + 5000;
    while (!isMarked(item) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      item = await provider.getTreeItem(await named('（三）时间较紧'));
    }
    assert.ok(isMarked(item));
    assert.match(tooltipOf(item), /跳号/);
    const promise = await itemOf('同志们');
    assert.ok(isMarked(promise));
    assert.match(tooltipOf(promise), /三点意见/);
    assert.equal(isMarked(await itemOf('（一）欠账较多')), false);
    assert.match(tooltipOf(await itemOf('一、认清形势')), /还有1处/);
  });

  test('a drop lands before its target with all below it, numbers follow, the tree too; one undo takes it back', async () => {
    const editor = await show(speech);
    const { tree } = (await api()).outline;
    assert.deepEqual(await told(() => dragged(['二、突出重点'], '一、认清形势')), []);
    assert.equal(editor.document.getText(), SECOND_FIRST);
    await until('the moved one is selected', () => tree.selection[0]?.name === '一、突出重点');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
  });

  test('a drop on the empty place lands at the end', async () => {
    const editor = await show(speech);
    await dragged(['一、认清形势'], undefined);
    assert.equal(editor.document.getText(), SECOND_FIRST);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), speech);
    assert.match((await told(() => dragged(['二、突出重点'], undefined))).join(), /已经在最后/);
    assert.equal(editor.document.getText(), speech);
  });

  test('what cannot be moved is left, and that is said', async () => {
    const editor = await show(speech);
    for (const [names, target] of [[['一、认清形势'], '（一）欠账较多'], [['同志们'], '一、认清形势'], [['一、认清形势'], '一、认清形势']] as const) {
      assert.equal((await told(() => dragged(names, target))).length, 1, names.join());
      assert.equal(editor.document.getText(), speech);
    }
  });

  test('a document that changed during the drag is left alone', async () => {
    const editor = await show(speech);
    const messages = await told(() => dragged(['二、突出重点'], '一、认清形势', () => editor.edit((builder) => { builder.insert(new vscode.Position(4, 3), '字'); })));
    assert.match(messages.join(), /文本有改动，没有移动/);
    assert.equal(editor.document.lineAt(8).text, '　　二、突出重点');
  });

  test('is soon made anew in a document of 100 KB', async function () {
    this.timeout(30_000);
    const han = '一二三四五六七八九十';
    const sections = Array.from(han, (one, i) => `　　${one}、第${i}个方面\n${Array.from(han, (two) => `　　（${two}）要抓好落实。\n${'　　要抓好落实，逐级压实责任，确保各项任务落到实处。\n'.repeat(12)}`).join('')}`);
    const editor = await show(`在大会上的讲话\n\n同志们：\n${sections.join('')}`);
    assert.equal((await all()).length, 2 + 10 + 100);
    const times: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = performance.now();
      await editor.edit((builder) => { builder.insert(new vscode.Position(4, 3), '字'); });
      await all();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(`    from an edit to the tree of 100 KB: ${times[2]!.toFixed(0)} ms`);
    assert.ok(times[2]! < 500);
  });
});
