/** From one edit to fresh symbols: ours beside those of VS Code's own Markdown on the Markdown form of the same text. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { benchTexts } from '../../../bench/texts.ts';
import { api, closeAll, show } from '../support.ts';

const EDITS = 20;
/** Of texts so long that an edit takes a second, fewer. In UTF-16 units. */
const LONG = 300_000;
const EDITS_IF_LONG = 5;
/** Ours take a fraction of Markdown's; even on a machine with much else to do they take no more than twice as long, and a grain of the clock. */
const MOST = 2;
const GRAIN = 25;

interface Times {
  readonly median: number;
  readonly p95: number;
}

/** Inserts a character at the end of the first line time after time, and asks for the symbols at once. */
async function editsToSymbols(editor: vscode.TextEditor): Promise<Times> {
  const times: number[] = [];
  const { document } = editor;
  const edits = document.getText().length > LONG ? EDITS_IF_LONG : EDITS;
  for (let i = -3; i < edits; i++) {
    const start = performance.now();
    await editor.edit((builder) => { builder.insert(document.lineAt(0).range.end, '字'); });
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.length > 0);
    if (i >= 0) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[edits >> 1]!, p95: times[Math.ceil(edits * 0.95) - 1]! };
}

suite('typing', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('symbols are fresh as soon as those of Markdown', async function () {
    this.timeout(180_000);
    console.log('one edit to fresh symbols, ms\t公文 median\tp95\tMarkdown median\tp95\tratio of medians');
    for (const { name, text, markdown } of benchTexts().filter(({ name }) => name.startsWith('通知'))) {
      const ours = await editsToSymbols(await show(text));
      await closeAll();
      const theirs = await editsToSymbols(await show(markdown, 'markdown'));
      await closeAll();
      console.log([name, ours.median.toFixed(1), ours.p95.toFixed(1), theirs.median.toFixed(1), theirs.p95.toFixed(1), (ours.median / theirs.median).toFixed(2)].join('\t'));
      assert.ok(ours.median <= MOST * theirs.median + GRAIN, name);
    }
  });
});
