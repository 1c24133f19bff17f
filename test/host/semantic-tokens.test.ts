import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeAll, show } from './support.ts';

const text = `关于印发云溪县河道管护三年
行动实施方案的通知

各乡镇人民政府：
　　一、总体要求
　　一是抓学习。首先学理论，要抓好两件事：一要读原著；二要悟原理。
　　二是抓落实。
　　二、保障措施
　　会议指出：“要抓好落实。
一是抓学习；二是抓落实。”会议要求，要抓紧。
`;

/** @returns the tokens of a document as `line type modifiers text` */
async function tokens(document: vscode.TextDocument, range = new vscode.Range(0, 0, document.lineCount, 0)): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>('vscode.provideDocumentRangeSemanticTokensLegend', document.uri);
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentRangeSemanticTokens', document.uri, range);
  if (found === undefined) return ['kept'];
  const listed: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < found.data.length; i += 5) {
    const [lines, characters, length, type, modifiers] = found.data.slice(i, i + 5) as unknown as [number, number, number, number, number];
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const names = legend.tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0);
    listed.push([line, legend.tokenTypes[type]!, ...names, document.getText(new vscode.Range(line, character, line, character + length))].join(' '));
  }
  return listed;
}

const whole = [
  '0 gongwenTitle 关于印发云溪县河道管护三年',
  '5 gongwenPoint nested 一要', '5 gongwenPoint nested 二要',
  '9 gongwenQuotation 一是抓学习；二是抓落实。”',
];

suite('semantic tokens', () => {
  suiteSetup(api);
  teardown(closeAll);

  test('where one line tells too little', async () => {
    assert.deepEqual(await tokens((await show(text)).document), whole);
  });

  test('of the lines asked for', async () => {
    const { document } = await show(text);
    assert.deepEqual(await tokens(document, new vscode.Range(4, 0, 6, 0)), whole.slice(1, 3));
    assert.deepEqual(await tokens(document, new vscode.Range(6, 0, 7, 0)), []);
  });

  test('with \\r\\n', async () => {
    const editor = await show(text);
    await editor.edit((builder) => { builder.setEndOfLine(vscode.EndOfLine.CRLF); });
    assert.deepEqual(await tokens(editor.document), whole);
  });

  test('those of other lines stay while one types', async () => {
    const editor = await show(text);
    const end = editor.document.lineAt(7).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const key of '。三是抓作风；四是抓队伍“') {
      await vscode.commands.executeCommand('type', { text: key });
      assert.deepEqual((await tokens(editor.document)).filter((token) => !token.startsWith('7 ')), whole, key);
    }
  });

  test('nothing is coloured anew while an input method writes, and all is when the word is chosen', async () => {
    const editor = await show(text);
    const { document } = editor;
    const at = document.lineAt(6).range.end;
    let written = '';
    for (const next of ['y', 'ya', "ya'o", '要']) {
      await editor.edit((builder) => { builder.replace(new vscode.Range(at, at.translate(0, written.length)), next); });
      written = next;
      assert.deepEqual(await tokens(document), next === '要' ? whole : ['kept'], next);
    }
  });

  test('letters in the place of an ordinal are no spelling', async () => {
    const editor = await show(text);
    await editor.edit((builder) => { builder.replace(new vscode.Range(5, 2, 5, 4), 'A'); });
    assert.notDeepEqual(await tokens(editor.document), ['kept']);
  });
});
