/** 版面预览, the page of the cursor, print, 大字试讲. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { PagesMessage } from '../../src/preview/messages.ts';
import { api, choosing, closeAll, fileUri, putCursor, show as open, speech, told, until } from './support.ts';

/** Of 20 pages: on each line what it is called. */
const LINES = 420;
const notice = `关于做好值班工作的通知\n\n各科室：\n${Array.from({ length: LINES }, (_, i) => `　　第${i + 1}行写什么。`).join('\n')}\n`;
/** The machine may have much else to do. In milliseconds. */
const PAGE_LIMIT = 20_000;
const EDITS = 20;

/** Shows a document; commands go by the one in front, of which a slow host is told a moment later. */
async function show(content: string, language?: string): Promise<vscode.TextEditor> {
  const editor = await open(content, language);
  await until('the editor is in front', () => vscode.window.activeTextEditor?.document === editor.document);
  return editor;
}

/** Shows a document and its pages. */
async function showPages(content: string): Promise<{ editor: vscode.TextEditor; shown: () => PagesMessage }> {
  const { preview: { panel } } = await api();
  const editor = await show(content);
  await vscode.commands.executeCommand('gongwen.preview');
  await until('the pages', () => panel.shown?.uri === editor.document.uri.toString(), PAGE_LIMIT);
  return { editor, shown: () => panel.shown! };
}

const previewTab = (): vscode.Tab | undefined => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.startsWith('版面预览'));

/** @returns where a text is printed */
function find(pages: PagesMessage, text: string): { page: number; item: number } {
  for (const { index, page } of pages.changed) {
    const item = page.items.findIndex((candidate) => candidate.kind === 'line' && candidate.pieces.map((piece) => piece.text).join('').includes(text));
    if (item >= 0) return { page: index, item };
  }
  assert.fail(text);
}

suite('preview', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('stands beside the text, shows all pages, and leaves the focus where it is', async function () {
    this.timeout(2 * PAGE_LIMIT);
    const { preview: { panel } } = await api();
    const { editor, shown } = await showPages(notice);
    assert.ok(shown().count >= 18, String(shown().count));
    assert.equal(shown().changed.length, shown().count);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await until('the panel is named', () => previewTab()?.label.endsWith(editor.document.uri.path) === true);
    assert.notEqual(previewTab()?.group.viewColumn, editor.viewColumn);
    await until('the page has drawn them', () => panel.drawn.length > 0, PAGE_LIMIT);
  });

  test('leads to the text: a click puts the cursor there, two the focus too', async function () {
    this.timeout(2 * PAGE_LIMIT);
    const { preview: { panel } } = await api();
    const { editor, shown } = await showPages(notice);
    const place = find(shown(), '第300行');
    await panel.receive({ type: 'goto', revision: shown().revision, ...place, column: 0, focus: false });
    await until('the cursor', () => editor.document.lineAt(editor.selection.active.line).text.includes('第300行'));
    await panel.receive({ type: 'goto', revision: shown().revision, ...find(shown(), '第2行'), column: 4, focus: true });
    await until('the focus', () => vscode.window.activeTextEditor?.document === editor.document && vscode.window.activeTextEditor.selection.active.line === 4);
    // what the page says of pages that are gone leads nowhere
    await panel.receive({ type: 'goto', revision: shown().revision - 1, ...place, column: 0, focus: false });
    await panel.receive({ type: 'scrolled', revision: shown().revision, ...place });
    await until('the text is scrolled', () => vscode.window.visibleTextEditors.some(({ document, visibleRanges }) => document === editor.document && visibleRanges[0]!.start.line > 250));
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 4);
  });

  test('draws what an edit changed and nothing else, quickly', async function () {
    this.timeout(4 * PAGE_LIMIT);
    const { preview: { panel } } = await api();
    const { editor, shown } = await showPages(notice);
    const { page } = find(shown(), `第${LINES - 100}行`);
    const edit = async (line: number, text: string): Promise<void> => {
      const before = shown().revision;
      await editor.edit((builder) => { builder.insert(editor.document.lineAt(line).range.end, text); });
      await until('other pages', () => shown().revision > before);
    };
    await edit(2 + LINES - 100, '新的');
    assert.deepEqual(shown().changed.map(({ index }) => index), [page]);
    await until('the page has drawn it', () => panel.drawn.length > 0, PAGE_LIMIT);
    const before = panel.drawn.length;
    // all that follows moves by a line
    for (let i = 0; i < EDITS; i++) await edit(3, '多写一些。'.repeat(6));
    await until('the page has drawn all', () => panel.drawn.length >= before + EDITS, PAGE_LIMIT);
    const times = panel.drawn.slice(before).sort((a, b) => a - b);
    console.log(`${shown().count} pages put into the preview, ms\tmedian ${times[times.length >> 1]!.toFixed(1)}\tp95 ${times[Math.ceil(times.length * 0.95) - 1]!.toFixed(1)}`);
    // the figure is taken on a machine that does nothing else; what is slow by itself is never quick
    assert.ok(times[0]! < 50);
  });

  test('follows the 公文 in front', async function () {
    this.timeout(2 * PAGE_LIMIT);
    const { preview: { panel } } = await api();
    await showPages(notice);
    const other = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: speech, language: 'gongwen' }), vscode.ViewColumn.One);
    await until('the other one', () => panel.shown?.uri === other.document.uri.toString());
    assert.equal(panel.shown?.form, '无版头');
    await until('its name', () => previewTab()?.label.endsWith(other.document.uri.path) === true);
  });

  test('has commands mean its document while it is in front', async function () {
    this.timeout(3 * PAGE_LIMIT);
    const { preview } = await api();
    const { editor, shown } = await showPages(notice);
    assert.equal(preview.inFront(), editor.document);
    await vscode.commands.executeCommand('workbench.action.focusNextGroup');
    await until('no text in front', () => vscode.window.activeTextEditor === undefined);
    assert.equal(preview.inFront(), editor.document);
    await choosing('信函', () => vscode.commands.executeCommand('gongwen.layout.form'));
    await until('the other form', () => shown().form === '信函', PAGE_LIMIT);
    const target = fileUri('在前面.docx');
    assert.notEqual(await vscode.commands.executeCommand('gongwen.exportWord', undefined, target), undefined);
    await vscode.workspace.fs.delete(target);
    await vscode.commands.executeCommand('gongwen.preview');
    assert.equal(preview.panel.document, editor.document);
  });

  test('is printed by a browser: the same sheets in one file, with no script and nothing from elsewhere', async () => {
    const { preview } = await api();
    await show(notice);
    const target = fileUri('版面.html');
    const before = vscode.window.showSaveDialog;
    Object.assign(vscode.window, { showSaveDialog: () => Promise.resolve(target) });
    try {
      let printed = false;
      const messages = await told(async () => { printed = await preview.print(); });
      assert.ok(printed);
      assert.match(messages.join(''), /用浏览器打开它/);
    } finally {
      Object.assign(vscode.window, { showSaveDialog: before });
    }
    const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    await vscode.workspace.fs.delete(target);
    assert.ok(html.split('<svg').length > 18);
    assert.ok(html.includes(`第${LINES}行写什么`));
    assert.doesNotMatch(html, /<script|https?:|url\(|<link|<img/);
  });
});

suite('page of the cursor', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('stands in the status bar of 公文 alone', async () => {
    const { preview: { status } } = await api();
    const editor = await show(notice);
    await until('the page', () => status.text !== undefined);
    assert.match(status.text!, /^约 第 1 页 1\/22 行$/);
    assert.match(status.tooltip, /^共 \d\d 页。版式：.+；格式：无版头。排版以 Word 为准。单击打开版面预览。$/);
    putCursor(editor, '第200行');
    await until('the other page', () => /^约 第 (?:9|10) 页 \d+\/22 行$/.test(status.text!));
    await show('# Notes\n', 'markdown');
    await until('nothing', () => status.text === undefined);
  });
});

suite('large type', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('shows what is said, and tells how fast it was', async () => {
    const { speech: { prompter } } = await api();
    await show(speech);
    await vscode.commands.executeCommand('gongwen.preview.rehearse');
    assert.equal(prompter.shown?.title, '在全县河道整治推进会上的讲话');
    assert.deepEqual(prompter.shown.paragraphs.slice(0, 3).map(({ text }) => text), ['同志们：', '今天的会议很重要。下面，我讲两点意见。', '一、认清形势']);
    assert.equal(prompter.shown.rate, 200);
    const { before, words } = prompter.shown.paragraphs.at(-1)!;
    const messages = await told(() => prompter.receive({ type: 'ended', words: before + words, seconds: 20, auto: false }));
    assert.match(messages.join(''), /^用时20秒，全文\d+字，每分钟\d+字。现在按每分钟200字计算。$/);
    assert.equal(prompter.shown, undefined);
  });

  test('says why there is nothing to read, and what it could not measure', async () => {
    const { speech: { prompter } } = await api();
    await show('关于值班的通知\n');
    assert.match((await told(() => vscode.commands.executeCommand('gongwen.preview.rehearse'))).join(''), /^文稿里没有要念的文字/);
    assert.equal(prompter.shown, undefined);
    await show(speech);
    for (const [message, said] of [
      [{ words: 40, seconds: 60, auto: true }, /自动滚动过，没有量语速/],
      [{ words: 0, seconds: 0, auto: false }, /还没有讲完一段/],
      [{ words: 4, seconds: 3, auto: false }, /太短，量不出语速/],
    ] as const) {
      await vscode.commands.executeCommand('gongwen.preview.rehearse');
      assert.match((await told(() => prompter.receive({ type: 'ended', ...message }))).join(''), said);
    }
  });
});
