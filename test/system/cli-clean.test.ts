import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import iconv from 'iconv-lite';
import { cleanCommand } from '../../src/cli/clean-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-clean-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await cleanCommand(args, { out: (text) => { out += text; }, error: (text) => { error += text; } });
  return { code, out, error };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

const TEXT = '　　一、 总则\r\n　　要加强领导,压实责任,抓好落实。\r\n— 1 —\r\n　　二、要求\r\n';
const CLEAN = '　　一、总则\r\n　　要加强领导，压实责任，抓好落实。\r\n　　二、要求\r\n';

test('the text goes to the output, what was done to the errors; the file stays', async () => {
  const target = await file('a.txt', TEXT);
  const { code, out, error } = await run(target);
  assert.deepEqual([code, out], [0, CLEAN]);
  assert.equal(error, `${target}：整理了页面杂物 1 处、半角标点 2 处、汉字间的空格 1 处\n第 3 行　页面杂物　— 1 —\n`);
  assert.equal(await readFile(target, 'utf8'), TEXT);
});

test('--diff prints the difference alone', async () => {
  const target = await file('b.txt', TEXT.replaceAll('\r', ''));
  const { code, out } = await run('--diff', target);
  assert.equal(code, 0);
  assert.equal(out, `--- ${target}\t原文\n+++ ${target}\t整理后\n@@ -1,4 +1,3 @@\n-　　一、 总则\n-　　要加强领导,压实责任,抓好落实。\n-— 1 —\n+　　一、总则\n+　　要加强领导，压实责任，抓好落实。\n 　　二、要求\n`);
});

for (const [name, encoding, mark] of [['UTF-8', 'utf8', ''], ['UTF-8 with a mark', 'utf8', '\ufeff'], ['UTF-16', 'utf16-le', '\ufeff'], ['GB18030', 'gb18030', '']] as const) {
  test(`--write keeps the encoding and line ends: ${name}`, async () => {
    const target = await file(`${name}.txt`, iconv.encode(mark + TEXT, encoding));
    const { code, out } = await run('--write', target);
    assert.deepEqual([code, out], [0, '']);
    assert.equal(iconv.decode(await readFile(target), encoding, { stripBOM: false }), mark + CLEAN);
    assert.match((await run('--write', target)).error, /：没有要整理的\n$/);
  });
}

test('kinds are left out, indents put', async () => {
  const target = await file('c.txt', TEXT.replaceAll('　　', ''));
  assert.equal((await run('--skip', 'furniture,marks', target)).out, TEXT.replaceAll('　　', '').replace('、 ', '、'));
  assert.equal((await run('--indent=add', target)).out, CLEAN);
});

test('several files come one after another', async () => {
  const [first, second] = [await file('d.txt', '甲。\n'), await file('e.txt', '乙。\n')];
  assert.equal((await run(first, second)).out, `# ${first}\n甲。\n# ${second}\n乙。\n`);
});

test('what is wrong is said plainly, and nothing is lost', async () => {
  assert.equal((await run()).code, 2);
  assert.match((await run('--fix', 'a')).error, /^没有这个选项：--fix\n用法：/);
  assert.match((await run('--skip', 'x', 'a')).error, /^没有这个种类：x\n用法：/);
  assert.match((await run('--indent', 'x', 'a')).error, /^--indent 后面要写 keep、add、remove 之一\n/);
  assert.match((await run('--diff', '--write', 'a')).error, /只能用一个/);
  const missing = await run(path.join(folder, '没有.txt'));
  assert.equal(missing.code, 2);
  assert.match(missing.error, /没有\.txt：/);
  const bytes = Buffer.concat([Buffer.from(`${'　　要加强领导,压实责任,抓好落实。\n'.repeat(40)}甲`), Buffer.from([0xff]), Buffer.from('乙\n')]);
  const spoilt = await file('坏.txt', bytes);
  const { code, error } = await run('--write', spoilt);
  assert.equal(code, 2);
  assert.match(error, /乱码 1 处[\s\S]*没有改动/);
  assert.deepEqual(await readFile(spoilt), bytes);
});

test('a file without a line end at its end is parted from the next; --skip without kinds says what is missing', async () => {
  const [first, second] = [await file('g.txt', '甲。'), await file('h.txt', '乙。')];
  assert.equal((await run(first, second)).out, `# ${first}\n甲。\n# ${second}\n乙。\n`);
  assert.match((await run(first, '--skip')).error, /^--skip 后面要写种类\n/);
});
