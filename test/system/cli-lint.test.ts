import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import iconv from 'iconv-lite';
import { lintCommand } from '../../src/cli/lint-command.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-lint-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; rows: string[][]; error: string }> {
  let out = '';
  let error = '';
  const code = await lintCommand(args, { out: (text) => { out += text; }, error: (text) => { error += text; } });
  return { code, rows: out.split('\n').filter((row) => row !== '').map((row) => row.split('\t')), error };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
  return target;
}

test('a finding is a line: file, places from one, code, level, message, replacement', async () => {
  const target = await file('a.txt', '　　第一行。\r\n　　抓好水稻、玉米、等作物的管理。\r\n');
  const { code, rows } = await run(target);
  assert.equal(code, 0);
  assert.deepEqual(rows, [[target, '2', '10', '2', '11', 'pause-before-deng', 'error', '“等”前用了顿号，应删去（GB/T 15834—2011 B.1.2 规定）', '']]);
});

for (const [name, bytes] of [
  ['UTF-8', Buffer.from('　　抓好玉米、等作物。\r\n')], ['UTF-8 with a mark', Buffer.from('\ufeff　　抓好玉米、等作物。\n')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode('　　抓好玉米、等作物。\r\n', 'utf16-le')])], ['GB18030', iconv.encode('　　抓好玉米、等作物。\r\n', 'gb18030')],
] as const) {
  test(`--fix keeps the encoding and line ends: ${name}`, async () => {
    const target = await file(`${name}.txt`, bytes);
    const { code, rows } = await run('--fix', target);
    assert.deepEqual([code, rows], [0, []]);
    const encoding = name === 'UTF-16' ? 'utf16-le' : name === 'GB18030' ? 'gb18030' : 'utf8';
    const marks = name === 'UTF-16' ? 2 : name.endsWith('mark') ? 3 : 0;
    const after = await readFile(target);
    assert.deepEqual(after.subarray(0, marks), bytes.subarray(0, marks));
    assert.equal(iconv.decode(after.subarray(marks), encoding, { stripBOM: false }), iconv.decode(bytes.subarray(marks), encoding, { stripBOM: false }).replace('、等', '等'));
  });
}

test('what can’t be read in .gongwen is told at its place, and stops nothing', async () => {
  const profile = await file('house/.gongwen/profile.json', Buffer.from([0, 1, 2, 0]));
  const words = await file('house/.gongwen/words.tsv', '某某\t别的\r布署 部署\r');
  const target = await file('house/a.txt', '　　请某某研究玉米、等作物。\n');
  const { code, rows, error } = await run(target);
  assert.deepEqual([code, error], [2, '']);
  assert.deepEqual(rows.map(([where, line, column, , , rule, level]) => [where, line, column, rule, level]), [
    [profile, '1', '1', 'house', 'error'], [words, '2', '1', 'house', 'error'], [target, '1', '4', 'user-word', 'warning'], [target, '1', '10', 'pause-before-deng', 'error'],
  ]);
  // nobody knows what was to be left
  const fixing = await run('--fix', target);
  assert.equal(fixing.code, 2);
  assert.match(fixing.error, /没有改动/);
  assert.equal(await readFile(target, 'utf8'), '　　请某某研究玉米、等作物。\n');
});

test('a file that can’t be written back as it was is not written', async () => {
  const bytes = Buffer.concat([Buffer.from('　　抓好玉米、等作物。'.repeat(30)), Buffer.from([0xff])]);
  const target = await file('damaged.txt', bytes);
  const { code, error } = await run('--fix', target);
  assert.equal(code, 2);
  assert.match(error, /没有改动/);
  assert.deepEqual(await readFile(target), bytes);
});

test('the office’s own ways are those of the nearest .gongwen; what is wrong in it is said at its place', async () => {
  await file('.gongwen/profile.json', '{"lint":{"rules":{"pause-before-deng":"hint"}}}');
  await file('sub/.gongwen/profile.json', '{');
  const text = '　　抓好玉米、等作物。';
  const above = await run(await file('b.txt', text));
  assert.deepEqual(above.rows.map((row) => [path.basename(row[0]!), row[5], row[6]]), [['profile.json', 'house', 'information'], ['b.txt', 'pause-before-deng', 'hint']]);
  const own = await run(await file('sub/deep/c.txt', text));
  assert.deepEqual(own.rows.map((row) => [path.basename(row[0]!), row[5], row[6]]), [['profile.json', 'house', 'error'], ['c.txt', 'pause-before-deng', 'error']]);
});

test('what is no file and no option is said', async () => {
  assert.equal((await run(path.join(folder, 'none.txt'))).code, 2);
  assert.match((await run('--what', 'x')).error, /没有这个选项：--what/);
  assert.match((await run()).error, /用法/);
});
