import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { api, closeAll, fileUri, show, showFile, speech } from './support.ts';

const FOLDER = 'archive';
const FILES = 1_000;
/** Generous: on a quiet machine a tenth of these. In milliseconds. */
const FIRST = 20_000;
const SECOND = 3_000;
const LONGEST_BLOCK = 200;

async function query(text: string): Promise<vscode.SymbolInformation[]> {
  return vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', text);
}

async function names(text: string): Promise<string[]> {
  return (await query(text)).map(({ name }) => name);
}

async function write(name: string, content: Uint8Array | string): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(`${FOLDER}/${name}`), typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

/** Asks until the answer holds: a change on the disk is told of some time later. */
async function untilFound(text: string, holds: (found: readonly string[]) => boolean): Promise<void> {
  let found: string[] = [];
  for (let i = 0; i < 50; i++) {
    found = await names(text);
    if (holds(found)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  assert.fail(`${text}: ${found.join('，')}`);
}

/** A 公文 of 5 to 20 KB. */
function document(number: number): string {
  const section = speech.slice(speech.indexOf('　　一、'));
  return speech.replace('全县河道整治', `第${number}次河道整治`) + section.repeat(20 + (number % 45));
}

/** Runs work and finds how long, in milliseconds, nothing else had its turn. */
async function longestBlock<T>(work: () => Promise<T>): Promise<{ result: T; took: number; block: number }> {
  let block = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
  }, 1);
  const start = performance.now();
  const result = await work();
  const took = performance.now() - start;
  clearInterval(timer);
  return { result, took, block };
}

suite('symbols of the workspace', () => {
  suiteSetup(api);
  teardown(closeAll);
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(fileUri(FOLDER), { recursive: true });
  });

  test('titles, headings and points of files by name, by content and in old encodings', async () => {
    await write('旧稿.gw', iconv.encode(speech.replace('河道整治', '镕喆古镇'), 'gb18030'));
    await write('按名.公文.txt', speech.replace('河道整治', '名录工作'));
    await write('内容.txt', speech.replace('河道整治', '内容识别'));
    await write('便条.txt', '一、买菜做饭\n二、洗衣拖地\n');
    for (const title of ['镕喆古镇', '名录工作', '内容识别']) await untilFound(title, (found) => found.includes(`在全县${title}推进会上的讲话`));
    assert.deepEqual(await names('买菜做饭'), []);
    const headings = await query('认清形势');
    assert.ok(headings.length >= 3);
    const old = headings.find(({ location }) => location.uri.path.endsWith('旧稿.gw'));
    assert.equal(old?.location.range.start.line, 5);
    assert.equal(old.containerName, '在全县镕喆古镇推进会上的讲话');
    assert.ok((await names('先难后易')).every((name) => name === '一是先难后易'));
    assert.ok((await names('先难后易')).length > 0);
  });

  test('follow what is typed, written and deleted', async () => {
    const editor = await showFile(`${FOLDER}/在写.gw`, speech);
    await editor.edit((builder) => { builder.insert(new vscode.Position(10, 0), '　　三、尚未存盘的一节\n'); });
    assert.deepEqual(await names('尚未存盘'), ['三、尚未存盘的一节']);
    await closeAll();
    await untilFound('尚未存盘', (found) => found.length === 0);
    await write('后来.gw', speech.replace('认清形势', '后来才有'));
    await untilFound('后来才有', (found) => found.length === 1);
    await write('后来.gw', speech.replace('认清形势', '改了一改了'));
    await untilFound('改了一改了', (found) => found.length === 1);
    await vscode.workspace.fs.delete(fileUri(`${FOLDER}/后来.gw`));
    await untilFound('改了一改了', (found) => found.length === 0);
  });

  test('of a document without a file', async () => {
    await show(speech.replace('认清形势', '没有文件'));
    assert.deepEqual(await names('没有文件'), ['一、没有文件']);
  });

  test(`of ${FILES} files, without holding anything up`, async function () {
    this.timeout(120_000);
    for (let from = 0; from < FILES; from += 50) await Promise.all(Array.from({ length: 50 }, (_, i) => write(`多/${from + i}.gw`, document(from + i))));
    const wanted = `第${FILES - 1}次河道整治`;
    const first = await longestBlock(async () => { await untilFound(wanted, (found) => found.some((name) => name.includes(wanted))); });
    const second = await longestBlock(() => names(wanted));
    console.log(`workspace symbols, ${FILES} files: first query ${first.took.toFixed(0)} ms (longest block ${first.block.toFixed(0)} ms), second ${second.took.toFixed(0)} ms (${second.block.toFixed(0)} ms)`);
    assert.ok(second.result.some((name) => name.includes(wanted)));
    assert.ok(first.took <= FIRST && second.took <= SECOND);
    assert.ok(Math.max(first.block, second.block) <= LONGEST_BLOCK);
  });
});
