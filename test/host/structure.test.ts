import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, showFile, speech, withSetting } from './support.ts';

async function symbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

function drawn(items: readonly vscode.DocumentSymbol[], indent = ''): string[] {
  return items.flatMap((item) => [indent + item.name, ...drawn(item.children, `${indent}  `)]);
}

const whole = [
  '在全县河道整治推进会上的讲话', '（2025年9月3日）', '同志们',
  '一、认清形势', '  （一）欠账较多', '  （二）时间较紧',
  '二、突出重点', '  一是先难后易', '  二是先通后畅',
];

suite('structure of a 公文', () => {
  teardown(closeAll);

  test('outline', async () => {
    const { document } = await show(speech);
    const found = await symbols(document);
    assert.deepEqual(drawn(found), whole);
    const second = found.at(-1);
    assert.equal(second?.detail, '27字');
    assert.equal(document.getText(second.range), speech.slice(speech.indexOf('二、')).trimEnd());
    assert.equal(document.getText(second.selectionRange), '二、突出重点');
  });

  test('outline follows the text', async () => {
    const editor = await show(speech);
    const edit = (await symbols(editor.document)).length;
    await editor.edit((builder) => { builder.insert(editor.document.positionAt(speech.length), '　　三、加强领导\n'); });
    assert.equal((await symbols(editor.document)).length, edit + 1);
  });

  test('outline of a file with \\r\\n', async () => {
    const { document } = await showFile('crlf.gw', speech.replaceAll('\n', '\r\n'));
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const found = await symbols(document);
    assert.deepEqual(drawn(found), whole);
    assert.equal(document.getText(found[3]?.children[1]?.range), '（二）时间较紧。离汛期只有半年。');
  });

  test('outline as the settings ask', async () => {
    const { document } = await show(speech);
    await withSetting('gongwen.outline.points', false, async () => {
      assert.deepEqual(drawn(await symbols(document)), whole.slice(0, 7));
    });
    await withSetting('gongwen.outline.depth', 1, async () => {
      assert.deepEqual(drawn(await symbols(document)), whole.filter((line) => !line.startsWith('  （')));
    });
    await withSetting('gongwen.outline.depth', 'one', async () => {
      assert.deepEqual(drawn(await symbols(document)), whole);
    });
    assert.deepEqual(drawn(await symbols(document)), whole);
  });

  test('folding', async () => {
    const { document } = await show(speech);
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(ranges.map((range) => [range.start, range.end]), [[5, 7], [8, 9]]);
  });

  test('selection grows to the section', async () => {
    const { document } = await show(speech);
    const position = document.positionAt(speech.indexOf('三条河'));
    const [range] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [position]);
    const texts: string[] = [];
    for (let at = range; at; at = at.parent) texts.push(document.getText(at.range));
    for (const text of ['还有三条河没有清淤。', '（一）欠账较多。还有三条河没有清淤。', speech]) assert.ok(texts.includes(text), text);
    assert.ok(texts.some((text) => text.startsWith('一、认清形势') && text.endsWith('半年。')));
  });

  test('大纲 and 转到标题 are there', async () => {
    await show(speech);
    const commands = await vscode.commands.getCommands(true);
    for (const command of ['gongwen.showOutline', 'gongwen.goToHeading', 'outline.focus', 'workbench.action.gotoSymbol']) assert.ok(commands.includes(command), command);
    await vscode.commands.executeCommand('gongwen.showOutline');
    await vscode.commands.executeCommand('gongwen.goToHeading');
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  });
});
