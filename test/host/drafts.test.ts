import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import type { Compared, NotCompared } from '../../src/editor/drafts/compare.ts';
import type { FindResult } from '../../src/editor/drafts/find.ts';
import type { HitNode } from '../../src/editor/drafts/hits-view.ts';
import type { FoundDocument } from '../../src/editor/drafts/search.ts';
import { api, closeAll, fileUri, open, show, showFile, speech, until } from './support.ts';

const FOLDER = 'drafts';

const plan = `关于做好秋收工作的通知

各乡镇人民政府：
　　为做好秋收工作，现通知如下。
　　一、组织抢收
　　县财政局安排资金3.5亿元，由云溪县发展和改革局会同县农业农村局落实。
　　二、安全生产
　　农机作业前要逐台检查，严禁带病作业。
`;

async function write(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fileUri(`${FOLDER}/${name}`);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

async function find(query: unknown): Promise<FindResult> {
  const result = await vscode.commands.executeCommand<FindResult | undefined>('gongwen.drafts.find', query);
  assert.ok(result);
  return result;
}

/** The documents of this suite with a hit, by the names of their files. */
function documentsOf({ found }: FindResult): Map<string, FoundDocument> {
  return new Map(found.documents.filter(({ uri }) => uri.path.includes(`/${FOLDER}/`)).map((document) => [document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1), document]));
}

async function compare(uri?: vscode.Uri, uris?: readonly vscode.Uri[]): Promise<Compared> {
  const result = await vscode.commands.executeCommand<Compared | NotCompared | undefined>('gongwen.drafts.compare', uri, uris);
  assert.ok(result !== undefined && 'report' in result, JSON.stringify(result));
  return result;
}

async function told(uri?: vscode.Uri, uris?: readonly vscode.Uri[]): Promise<string> {
  const result = await vscode.commands.executeCommand<Compared | NotCompared | undefined>('gongwen.drafts.compare', uri, uris);
  assert.ok(result !== undefined && 'told' in result, JSON.stringify(result));
  return result.told;
}

/** Accepts what a picker offers first, until something holds: one that is not open yet takes nothing. */
async function accept(what: string, holds: () => boolean): Promise<void> {
  await until(what, () => {
    void vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return holds();
  }, 15_000);
}

suite('在各篇文稿中查找', () => {
  suiteSetup(async () => {
    await api();
    await write('秋收.gw', plan);
    await write('旧稿.gw', iconv.encode(plan.replace('3.5亿元', '３５０００万元').replace('秋收', '镕喆'), 'gb18030'));
    await write('讲话.公文.txt', speech.replace('还有三条河没有清淤', '总投资三亿五千万元，云溪县发改局牵头'));
    await write('便条.txt', '买菜要花3.5亿元\n');
  });
  teardown(async () => {
    await closeAll();
    await vscode.commands.executeCommand('gongwen.drafts.clear');
  });

  test('a phrase, in files of both encodings and in an editor that is not saved', async () => {
    const editor = await showFile(`${FOLDER}/在写.gw`, plan);
    await editor.edit((builder) => { builder.insert(new vscode.Position(8, 0), '　　三、尚未存盘\n　　严禁带病作业和疲劳作业。\n'); });
    const documents = documentsOf(await find('严禁带病作业'));
    assert.deepEqual([...documents.keys()].sort(), ['在写.gw', '旧稿.gw', '秋收.gw']);
    assert.deepEqual(documents.get('在写.gw')!.hits.map(({ path, line }) => `${path.join(' › ')} ${line}`), ['二、安全生产 7', '三、尚未存盘 9']);
    assert.equal(documents.get('旧稿.gw')!.title, '关于做好镕喆工作的通知');
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(`${FOLDER}/在写.gw`));
  });

  test('a number in another form, and no file that is no draft', async () => {
    const result = await find('3.5亿元');
    assert.equal(result.found.query.kind, 'number');
    const documents = documentsOf(result);
    assert.deepEqual([...documents.keys()].sort(), ['旧稿.gw', '秋收.gw', '讲话.公文.txt']);
    assert.match(documents.get('讲话.公文.txt')!.hits[0]!.context, /三亿五千万元/);
    assert.deepEqual(documentsOf(await find({ text: '3.5亿元', kind: 'words' })).size, 1);
  });

  test('Markdown that is a 公文, closed or open; no other, and no phrases', async () => {
    await write('要点.md', plan.replace('严禁带病作业', '严禁酒后驾驶农机'));
    await write('读我.md', '# 说明\n\n严禁酒后驾驶农机\n');
    await write('.gongwen/phrases/本单位套话.md', plan.replace('严禁带病作业', '严禁酒后驾驶农机'));
    try {
      for (const isOpen of [false, true]) {
        if (isOpen) await open(fileUri(`${FOLDER}/要点.md`));
        assert.deepEqual([...documentsOf(await find('严禁酒后驾驶农机')).keys()], ['要点.md']);
      }
    } finally {
      await closeAll();
      for (const name of ['要点.md', '读我.md', '.gongwen']) await vscode.workspace.fs.delete(fileUri(`${FOLDER}/${name}`), { recursive: true });
    }
  });

  test('an agency by its short form', async () => {
    const result = await find('县发改局');
    assert.equal(result.found.query.kind, 'agency');
    assert.deepEqual([...documentsOf(result).keys()].sort(), ['旧稿.gw', '秋收.gw', '讲话.公文.txt']);
  });

  test('the tree shows documents and, in each, hits with their sections', async () => {
    const { view, found } = await find('严禁带病作业');
    assert.match(view.message!, /^“严禁带病作业”：\d+篇文稿，\d+处。/);
    const roots = (await view.tree.getChildren())!;
    assert.equal(roots.length, found.documents.length);
    const document = roots.find((node) => 'hits' in node && node.uri.path.endsWith('秋收.gw'))!;
    const item = await view.tree.getTreeItem(document);
    assert.equal(item.label, '关于做好秋收工作的通知');
    assert.match(String(item.description), /秋收\.gw　1处$/);
    const [hit] = (await view.tree.getChildren(document))!;
    const leaf = await view.tree.getTreeItem(hit!);
    const label = leaf.label as vscode.TreeItemLabel;
    assert.deepEqual(label.highlights!.map(([from, to]) => label.label.slice(from, to)), ['严禁带病作业']);
    assert.equal(leaf.description, '二、安全生产');
    assert.equal(view.tree.getParent!(hit!), document);
    const other = roots.find((node) => 'hits' in node && node.uri.path.endsWith('旧稿.gw'))!;
    assert.equal((await view.tree.getTreeItem(other)).label, '关于做好镕喆工作的通知');
  });

  test('drafts of one title are told apart by the names of their files', async () => {
    const copy = await write('秋收（二稿）.gw', plan);
    const { view } = await find('严禁带病作业');
    const items: string[] = [];
    for (const node of (await view.tree.getChildren()) ?? []) {
      const { label, description, resourceUri } = await view.tree.getTreeItem(node);
      if (resourceUri?.path.includes('/秋收') === true) items.push(`${label as string} ${description as string}`);
    }
    assert.deepEqual(items.sort(), ['秋收.gw 关于做好秋收工作的通知　1处', '秋收（二稿）.gw 关于做好秋收工作的通知　1处']);
    await vscode.workspace.fs.delete(copy);
  });

  test('a click opens the draft with the place selected, also when it has moved since', async () => {
    const { view, found } = await find('3.5亿元');
    const document = found.documents.find(({ uri }) => uri.path.endsWith('/秋收.gw'))!;
    const item = await view.tree.getTreeItem({ document, hit: document.hits[0]! } satisfies HitNode);
    const click = async (): Promise<void> => { await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[])); };
    await click();
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.uri.toString(), document.uri.toString());
    assert.equal(editor.document.getText(editor.selection), '3.5亿元');
    await editor.edit((builder) => { builder.insert(new vscode.Position(3, 0), '　　另起一段。\n'); });
    await click();
    assert.equal(vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection), '3.5亿元');
    assert.equal(vscode.window.activeTextEditor!.selection.start.line, 6);
  });

  test('a Word file is looked through too, and opens as its text', async () => {
    await show(plan.replace('严禁带病作业', '只在这份里有的话'));
    const target = fileUri(`${FOLDER}/秋收.docx`);
    await vscode.commands.executeCommand('gongwen.exportWord', undefined, target);
    await closeAll();
    const { view, found } = await find('只在这份里有的话');
    assert.deepEqual(found.documents.map(({ uri }) => uri.toString()), [target.toString()]);
    const document = found.documents[0]!;
    assert.deepEqual(document.hits[0]!.path, ['二、安全生产']);
    for (let i = 0; i < 2; i++) {
      const item = await view.tree.getTreeItem({ document, hit: document.hits[0]! } satisfies HitNode);
      await vscode.commands.executeCommand(item.command!.command, ...(item.command!.arguments as unknown[]));
      const editor = vscode.window.activeTextEditor!;
      assert.equal(editor.document.getText(editor.selection), '只在这份里有的话');
    }
    assert.equal(vscode.workspace.textDocuments.filter((one) => !one.isClosed && one.isUntitled && one.getText().includes('只在这份里有的话')).length, 1);
    await vscode.workspace.fs.delete(target);
  });

  test('asks with the selected text and finds what is taken', async () => {
    const { document } = await open(fileUri(`${FOLDER}/秋收.gw`));
    const at = document.getText().indexOf('县财政局');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at + 4));
    let result: FindResult | undefined;
    const done = vscode.commands.executeCommand<FindResult>('gongwen.drafts.find').then((value) => { result = value; });
    await accept('a result', () => result !== undefined);
    await done;
    assert.deepEqual(result!.found.query, { text: '县财政局', kind: 'agency' });
    assert.ok(documentsOf(result!).has('秋收.gw'));
  });

  test('says where it found nothing, and takes the old results away', async () => {
    await find('严禁带病作业');
    const { told: message, view } = await find('这句话哪里都没有');
    assert.match(message!, /^查了\d+篇文稿，没有找到“这句话哪里都没有”。/);
    assert.deepEqual(await view.tree.getChildren(), []);
  });
});

suite('对比两稿', () => {
  const later = plan.replace('3.5亿元', '4.2亿元').replace('　　二、', '　　二、技术服务\n　　农技人员要进村入户，指导群众适时收获。\n　　三、');
  let first: vscode.Uri;
  let second: vscode.Uri;

  suiteSetup(async () => {
    await api();
    first = await write('一稿.gw', iconv.encode(plan.replaceAll('\n', '\r\n'), 'gb18030'));
    // the younger file is the second draft: clocks of file systems count in more than milliseconds
    await new Promise((resolve) => setTimeout(resolve, 1100));
    second = await write('二稿.gw', later);
  });
  teardown(closeAll);
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(fileUri(FOLDER), { recursive: true });
  });

  test('two files selected in the explorer: a report section by section, the older file first', async () => {
    const { editor, report } = await compare(second, [second, first]);
    const text = editor.document.getText();
    assert.equal(text, report.text);
    assert.equal(editor.document.languageId, 'gongwen');
    for (const line of [
      '　　原稿：一稿.gw', '　　现稿：二稿.gw', '一、修改　“一、组织抢收”　删1字，增1字，改动3%', '二、新增　“二、技术服务”　增25字', '　　原“二、安全生产”，今“三、安全生产”。',
    ]) assert.ok(text.split('\n').includes(line), `${line}\n${text}`);
    assert.deepEqual(report.removed.map(({ from, to }) => text.slice(from, to)), ['3.5']);
    assert.deepEqual(report.added.map(({ from, to }) => text.slice(from, to)).slice(0, 1), ['4.2']);
  });

  test('the report leads to the diff at each section, where only what is said differs', async () => {
    const { editor } = await compare(first, [first, second]);
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', editor.document.uri);
    const own = found.filter(({ command }) => command?.command === '_gongwen.drafts.showDiff');
    assert.deepEqual(own.map(({ command }) => command!.title.replace(/^\$\(\w+\) /, '')), ['两稿全文对照', '在全文中对照', '在全文中对照']);
    await vscode.commands.executeCommand(own[2]!.command!.command, ...(own[2]!.command!.arguments as unknown[]));
    const isDiff = (): boolean => vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff;
    await until('the diff is shown', isDiff);
    const { original, modified } = vscode.window.tabGroups.activeTabGroup.activeTab!.input as vscode.TabInputTextDiff;
    const [before, after] = await Promise.all([original, modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText().split('\n')));
    assert.deepEqual(after!.filter((line) => !before!.includes(line)), ['县财政局安排资金4.2亿元，由云溪县发展和改革局会同县农业农村局落实。', '二、技术服务', '农技人员要进村入户，指导群众适时收获。']);
  });

  test('the active draft against what is saved, as it is offered first', async () => {
    const editor = await open(second);
    await editor.edit((builder) => { builder.replace(new vscode.Range(0, 0, 0, 2), '有关'); });
    let result: Compared | NotCompared | undefined;
    const done = vscode.commands.executeCommand<Compared | NotCompared>('gongwen.drafts.compare').then((value) => { result = value; });
    await accept('a report', () => result !== undefined);
    await done;
    assert.ok('report' in result!, JSON.stringify(result));
    assert.equal(result.names.before, '二稿.gw（上次保存的）');
    assert.match(result.report.text, /一、修改　“文首”/);
  });

  test('a Word file against a draft', async () => {
    await show(later);
    const word = fileUri(`${FOLDER}/三稿.docx`);
    await vscode.commands.executeCommand('gongwen.exportWord', undefined, word);
    const { report } = await compare(first, [first, word]);
    assert.ok(report.text.includes('二、新增　“二、技术服务”　增25字'), report.text);
    await vscode.workspace.fs.delete(word);
  });

  test('says why there is nothing to report', async () => {
    const same = await write('同一稿.gw', plan.replaceAll('　　', ''));
    assert.equal(await told(first, [first, same]), '两稿内容相同：“一稿.gw”和“同一稿.gw”。只有换行、空格或者页码不同，这些不算改动。');
    const empty = await write('空.gw', '\n');
    assert.equal(await told(first, [first, empty]), '“空.gw”是空的，没有可以对比的内容。');
    assert.equal(await told(first, [first, first]), '选中的是同一个文件，没有可以对比的。');
    assert.equal(await told(first, [first, second, same]), '选中的文件多于两个。请只选中要对比的两个文件。');
    assert.match(await told(first, [first, fileUri(`${FOLDER}/没有.gw`)]), /^“没有\.gw”没有读出来，不能对比：/);
    await closeAll();
    assert.match(await told(), /^没有打开的稿子，没有可以对比的内容。/);
  });
});
