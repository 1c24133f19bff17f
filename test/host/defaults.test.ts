/** configurationDefaults of the language, each in force for a document; and the language configuration at work. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, open, show } from './support.ts';

/** What a user of 公文 gets without having set anything. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'editor.wordWrap': 'on',
  'editor.wrappingStrategy': 'advanced',
  'editor.wrappingIndent': 'none',
  'editor.wordSegmenterLocales': ['zh'],
  'editor.unicodeHighlight.nonBasicASCII': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.allowedCharacters': { '　': true },
  'editor.semanticHighlighting.enabled': true,
  'editor.bracketPairColorization.enabled': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'off' },
  'editor.acceptSuggestionOnEnter': 'off',
  'editor.snippetSuggestions': 'none',
  'editor.tabCompletion': 'onlySnippets',
  'editor.occurrencesHighlight': 'off',
  'editor.minimap.enabled': false,
  // what waits is grey, and looks like nothing that is written
  'editor.inlineSuggest.syntaxHighlightingEnabled': false,
  'files.autoGuessEncoding': true,
  'files.candidateGuessEncodings': ['utf8', 'gb2312'],
};

suite('defaults for 公文', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = await vscode.workspace.openTextDocument({ content: '', language: 'gongwen' });
  });
  teardown(closeAll);

  for (const [key, value] of Object.entries(DEFAULTS)) {
    test(key, () => {
      const configuration = vscode.workspace.getConfiguration(undefined, document);
      // spread: objects of settings are proxies
      const found: unknown = configuration.get(key);
      assert.deepEqual(JSON.parse(JSON.stringify(found)), value);
      assert.deepEqual(configuration.inspect(key)?.defaultLanguageValue, value);
    });
  }

  test('the manifest says no more and no less', () => {
    const manifest = vscode.extensions.getExtension('gongwen.gongwen')?.packageJSON as { contributes: { configurationDefaults: Record<string, unknown> } };
    assert.deepEqual(manifest.contributes.configurationDefaults, { '[gongwen]': DEFAULTS });
  });

  test('other languages keep theirs', async () => {
    const other = await vscode.workspace.openTextDocument({ content: '', language: 'markdown' });
    assert.notEqual(vscode.workspace.getConfiguration('editor', other).get('tabCompletion'), 'onlySnippets');
  });
});

suite('encodings', () => {
  teardown(closeAll);
  // long enough that the guess has something to go by, with characters of GBK that GB 2312 lacks (镕, 喆)
  const text = '关于做好冬季防火工作的通知\n\n各乡镇人民政府：\n　　为做好冬季防火工作，现将有关事项通知如下，请朱镕、陶喆同志牵头落实。\n　　一、压实责任\n　　二、加强值守\n';

  for (const [name, encoding] of [['旧稿.gw', 'gb18030'], ['旧稿.公文.txt', 'gb18030'], ['新稿.gw', 'utf8']] as const) {
    test(`${name} in ${encoding} opens as it was written`, async () => {
      const uri = fileUri(name);
      await vscode.workspace.fs.writeFile(uri, encoding === 'utf8' ? new TextEncoder().encode(text) : encodeGb18030(text));
      try {
        assert.equal((await open(uri)).document.getText(), text);
      } finally {
        await closeAll();
        await vscode.workspace.fs.delete(uri);
      }
    });
  }
});

/** The way back from TextDecoder's, which every host has, for characters of two bytes (GBK) and ASCII. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let ascii = 0; ascii < 0x80; ascii++) codes.set(String.fromCharCode(ascii), [ascii]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      // U+3000 has a second code, which nobody writes
      if (!codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  return Uint8Array.from(Array.from(text).flatMap((character) => codes.get(character) ?? assert.fail(`no code for ${character}`)));
}

suite('typing', () => {
  teardown(closeAll);

  async function typed(content: string, keys: string): Promise<string> {
    const editor = await show(content);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const text of keys) await vscode.commands.executeCommand('type', { text });
    return editor.document.getText();
  }

  test('Enter carries the indent of two 全角空格 to the next paragraph', async () => {
    assert.equal(await typed('　　一、总体要求', '\n坚持'), '　　一、总体要求\n　　坚持');
  });

  test('Enter behind an indent without text leaves it', async () => {
    assert.equal(await typed('　　', '\n'), '　　\n');
  });

  test('Enter behind a line that is not indented indents nothing', async () => {
    assert.equal(await typed('各乡镇人民政府：', '\n'), '各乡镇人民政府：\n');
  });

  test('brackets close themselves', async () => {
    for (const [open, close] of ['（）', '《》', '〈〉', '〔〕', '【】'].map((pair) => Array.from(pair))) {
      assert.equal(await typed('见', open!), `见${open!}${close!}`);
      await closeAll();
    }
  });

  test('brackets and quotation marks surround what is selected', async () => {
    const editor = await show('三个十分');
    editor.selection = new vscode.Selection(0, 0, 0, 4);
    await vscode.commands.executeCommand('type', { text: '“' });
    assert.equal(editor.document.getText(), '“三个十分”');
  });

  test('the word at the cursor is no clause', async () => {
    const { document } = await show('要抓好GDP核算工作');
    const word = (character: number): string => document.getText(document.getWordRangeAtPosition(new vscode.Position(0, character)));
    assert.equal(word(1).length, 1);
    assert.equal(word(4), 'GDP');
  });
});
