/** Completion in the real editor: what the list holds and when it opens, ghost text, Enter and input methods. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, settled, show, speech, until, withSetting } from './support.ts';

const notice = '青禾市水利局关于做好防汛工作的通知\n\n局属各单位：\n　　为做好防汛工作，现将有关事项通知如下：\n　　一、压实责任\n　　各单位要专人值守。\n　　二、备足物资\n　　各单位要备足沙袋。\n';
const request = '云溪县水利局关于解决防汛经费的请示\n\n云溪县人民政府：\n　　我县防汛经费缺口30万元，特请县政府予以解决。\n';

/** Shows an untitled document. On a busy machine one that is just being closed may come back for a new one of its name. */
async function fresh(content: string): Promise<vscode.TextEditor> {
  let editor = await show(content);
  for (let tries = 0; editor.document.getText() !== content && tries < 5; tries++) {
    await closeAll();
    editor = await show(content);
  }
  return editor;
}

/** @returns the list as VS Code builds it for a call, at the end of the document */
async function listed(content: string, trigger?: string): Promise<vscode.CompletionItem[]> {
  const { document } = await fresh(content);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, document.positionAt(content.length), trigger, 500);
  return [...list.items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
}

/** What the list shows: `editor.snippetSuggestions` leaves out what has the sign of a snippet. */
const shown = (items: readonly vscode.CompletionItem[]): vscode.CompletionItem[] => items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet);
const textOf = ({ insertText }: vscode.CompletionItem): string => (typeof insertText === 'string' ? insertText : insertText?.value ?? '');
const first = (items: readonly vscode.CompletionItem[], count = 3): string[] => shown(items).slice(0, count).map((item) => textOf(item).trim());

async function atEnd(content: string): Promise<vscode.TextEditor> {
  const editor = await fresh(content);
  const end = editor.document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

async function type(text: string): Promise<void> {
  await vscode.commands.executeCommand('type', { text });
}

/** Takes what the list has at its top, if it is open. @returns the text of the document then */
async function accepted({ document }: vscode.TextEditor): Promise<string> {
  await vscode.commands.executeCommand('acceptSelectedSuggestion');
  return document.getText();
}

/** The default is one of the language, so that only a setting for the language changes it. */
async function listingSnippets(work: () => Promise<void>): Promise<void> {
  const update = (value: string | undefined): Thenable<void> => vscode.workspace.getConfiguration('editor', { languageId: 'gongwen' }).update('snippetSuggestions', value, vscode.ConfigurationTarget.Global, true);
  await update('inline');
  try {
    await work();
  } finally {
    await update(undefined);
  }
}

suite('completion', () => {
  teardown(closeAll);

  test('the next ordinals of what is open', async () => {
    assert.deepEqual(first(await listed(notice), 1), ['三、']);
    assert.deepEqual(first(await listed('　　要抓好两件事。一是先难后易；'), 1), ['二是']);
  });

  test('主送机关 below the title', async () => {
    assert.deepEqual(first(await listed('青禾市人民政府关于做好防汛工作的通知\n'), 1), ['各县（市、区）人民政府，市政府各部门、各直属机构：']);
  });

  test('an opening below the salutation', async () => {
    const [top] = shown(await listed('在全县河道整治推进会上的讲话\n\n同志们：\n'));
    assert.match(textOf(top!), /今天，我们隆重召开/);
  });

  test('结语, 附件说明, 署名 and 成文日期 at the end', async () => {
    assert.ok(first(await listed(request)).includes('妥否，请批示。'));
    assert.ok(first(await listed(`${request}　　妥否，请批示。\n`)).includes('云溪县水利局'));
    const now = new Date();
    assert.ok(first(await listed(`${request}　　妥否，请批示。\n\n　　　　　　　　　　　　　　　　云溪县水利局\n`)).includes(`${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`));
  });

  test('a phrase by its first characters, its name, its 拼音 and initials', async () => {
    const open = '在全县河道整治推进会上的讲话\n\n同志们：\n　　今天的会议很重要。\n　　';
    for (const typed of ['成绩属', '承上', 'chengshang', 'csqx']) {
      const [top] = shown(await listed(open + typed));
      assert.match(textOf(top!), /^成绩属于过去/, typed);
      assert.equal(top!.filterText!.startsWith(typed), true, top!.filterText);
    }
  });

  test('names of the document', async () => {
    const items = shown(await listed(`${notice}　　由青禾市`));
    assert.ok(items.some((item) => textOf(item) === '青禾市水利局'), items.map(textOf).join('|'));
  });

  test('no phrase stands in the list twice', async () => {
    for (const content of ['', speech, `${speech}　　`, `${speech}　　成绩`, `${speech}　　cj`, `${speech}　　称谓`, notice, `${notice}　　要`]) {
      const texts = shown(await listed(content)).map((item) => textOf(item).trim());
      assert.equal(new Set(texts).size, texts.length, content.slice(-6));
    }
  });

  test('the list ends with ours: the contributed snippets, which hold the same phrases, are not in it', async () => {
    const last = shown(await listed(`${speech}　　`)).at(-1);
    await closeAll();
    const editor = await atEnd(`${speech}　　`);
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await settled();
    await vscode.commands.executeCommand('selectLastSuggestion');
    const filled = textOf(last!).replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\$\{\d+\|([^,|}]*)[^}]*\}/g, '$1');
    assert.equal(await accepted(editor), `${speech}　　${filled}`);
  });

  test('no phrase stands in the list twice for whom snippets are listed', async () => {
    await listingSnippets(async () => {
      for (const content of ['', speech, `${speech}　　`, `${speech}　　成绩`, `${speech}　　cj`, `${speech}　　称谓`, `${speech}　　今天，`, notice]) {
        const own = shown(await listed(content)).map((item) => textOf(item).trim());
        const theirs = new Set((await listed(content)).filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet).map((item) => textOf(item).trim()));
        assert.deepEqual(own.filter((text) => theirs.has(text)), [], content.slice(-6));
      }
    });
  });

  test('is quiet in prose', async () => {
    assert.deepEqual(shown(await listed(`${speech}　　今天的会议开得很好。`, '。')), []);
    const editor = await atEnd(`${notice}　　各单位要认真`);
    await type('组织');
    await settled();
    const before = editor.document.getText();
    assert.equal(await accepted(editor), before);
  });

  test('opens by itself behind ； where the next point is due', async () => {
    const editor = await atEnd('　　要抓好两件事。一是先难后易');
    await type('；');
    await settled();
    assert.equal(await accepted(editor), '　　要抓好两件事。一是先难后易；二是');
  });

  test('opens by itself behind the beginning of a phrase', async () => {
    const editor = await atEnd(`${speech}　　`);
    await type('成绩属');
    await settled();
    assert.match(await accepted(editor), /成绩属于过去，超越还看后头/);
  });

  test('opens by itself on the line below the title', async () => {
    const editor = await atEnd('青禾市人民政府关于做好防汛工作的通知');
    await type('\n');
    await settled();
    assert.match(await accepted(editor), /各县（市、区）人民政府，市政府各部门、各直属机构：$/);
  });

  test('is switched off by its setting', async () => {
    await withSetting('gongwen.completion.enabled', false, async () => {
      assert.deepEqual(shown(await listed(notice)), []);
    });
  });
});

suite('ghost text', () => {
  teardown(closeAll);

  async function committed(editor: vscode.TextEditor): Promise<string> {
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await settled();
    await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
    return editor.document.getText();
  }

  test('the next ordinal waits on a new line', async () => {
    const editor = await atEnd(notice.trimEnd());
    await type('\n');
    assert.equal(await committed(editor), `${notice}　　三、`);
  });

  test('it brings the indent that others have', async () => {
    const editor = await atEnd(notice);
    assert.equal(await committed(editor), `${notice}　　三、`);
  });

  test('Enter stays Enter', async () => {
    const editor = await atEnd(notice.trimEnd());
    await type('\n');
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await settled();
    await type('\n');
    assert.match(editor.document.getText().slice(notice.length), /^[\n　]+$/);
  });

  test('none in prose, none where it is switched off', async () => {
    const prose = await atEnd(`${notice}　　各单位要`);
    assert.equal(await committed(prose), `${notice}　　各单位要`);
    await closeAll();
    await withSetting('gongwen.completion.ghostText', false, async () => {
      const editor = await atEnd(notice);
      assert.equal(await committed(editor), notice);
    });
  });
});

suite('completion and input methods', () => {
  teardown(closeAll);

  test('nothing is offered while a word is being spelled', async () => {
    const editor = await atEnd('　　要抓好两件事。一是先难后易；');
    await type('e');
    const { document } = editor;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, editor.selection.active, '；');
    assert.deepEqual(shown(list.items), []);
    await until('the letter', () => document.getText().endsWith('e'));
  });

  test('the letters of a spelled word open no list, the word does', async () => {
    const editor = await atEnd(`${speech}　　成绩`);
    for (const [length, text] of [[0, 's'], [1, 'shu'], [3, '属']] as const) {
      await vscode.commands.executeCommand('compositionType', { text, replacePrevCharCnt: length, replaceNextCharCnt: 0, positionDelta: 0 });
      if (text !== '属') assert.ok((await accepted(editor)).endsWith(text));
    }
    await settled();
    assert.match(await accepted(editor), /成绩属于过去，超越还看后头/);
  });
});
