import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { outlineCommand } from '../../src/cli/outline-command.ts';
import { decode, read } from '../../src/cli/read.ts';
import { outlineText } from '../../src/core/outline.ts';
import { parse } from '../../src/core/parse.ts';
import { notice, speech } from './sample-texts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-cli-'));
const file = (name: string): string => path.join(folder, name);

async function run(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await outlineCommand(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

before(() => {
  writeFileSync(file('speech.txt'), speech);
  writeFileSync(file('notice.txt'), notice);
  writeFileSync(file('old.txt'), iconv.encode(speech.replaceAll('\n', '\r\n'), 'gb18030'));
  writeFileSync(file('picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  mkdirSync(file('folder.txt'));
});
after(() => { rmSync(folder, { recursive: true }); });

describe('decode', () => {
  const encodings: Readonly<Record<string, Uint8Array>> = {
    'UTF-8': Buffer.from(speech),
    'UTF-8 with mark': Buffer.from(`\ufeff${speech}`),
    'GB18030': iconv.encode(speech, 'gb18030'),
    'UTF-16 LE with mark': Buffer.from(`\ufeff${speech}`, 'utf16le'),
    'UTF-16 BE with mark': Buffer.from(`\ufeff${speech}`, 'utf16le').swap16(),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(name, () => { assert.equal(decode(bytes), speech); });
  }

  it('keeps line ends', () => { assert.equal(decode(Buffer.from('一\r\n二\n三')), '一\r\n二\n三'); });
  it('refuses what is no text', () => {
    assert.throws(() => decode(Buffer.from('文字\0文字')), /不是文本文件/);
    assert.throws(() => decode(Buffer.from([0xff])), /编码/);
    assert.throws(() => decode(Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0xff : 0x80))), /编码/);
  });
});

describe('decode what is damaged', () => {
  const utf8 = Buffer.from(speech);
  const ascii = Buffer.from(`${'The quick brown fox jumps over the lazy dog.\n'.repeat(5)}一、总则\n`);
  /** Overwrites a byte in the middle of the text with one that UTF-8 and GB18030 have no use for. */
  const spoilt = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (byte, i) => (i === bytes.length >> 1 ? 0xff : byte));
  const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 2);
  const damaged: Readonly<Record<string, [Uint8Array, string, string]>> = {
    'UTF-8, a byte wrong': [spoilt(utf8), 'UTF-8', '一、认清形势'],
    'UTF-8, cut inside its last character': [cut(Buffer.from(speech.trimEnd().replace(/。$/, ''))), 'UTF-8', '二、突出重点'],
    'UTF-8, mostly ASCII, cut': [cut(ascii.subarray(0, -1)), 'UTF-8', '一、总'],
    'UTF-8, a few characters, cut': [cut(Buffer.from('一、总则')), 'UTF-8', '一、总'],
    'GB18030, a byte wrong': [spoilt(iconv.encode(speech, 'gb18030')), 'GB18030', '同志们'],
    'UTF-16, cut': [Buffer.from(`\ufeff${speech}好`, 'utf16le').subarray(0, -1), 'UTF-16', '同志们'],
  };
  for (const [name, [bytes, encoding, part]] of Object.entries(damaged)) {
    it(name, () => {
      const reading = read(bytes);
      assert.equal(reading.encoding, encoding);
      assert.ok(reading.text.includes(part), reading.text);
      assert.ok(reading.bad >= 1 && reading.bad <= 3, `${reading.bad} bad`);
    });
  }

  it('every cut of a text in UTF-8 or GB18030 is read as what it is', () => {
    for (let length = 6; length < 300; length++) {
      assert.equal(read(utf8.subarray(0, length)).encoding, 'UTF-8', `${length} bytes`);
    }
    const gb18030 = iconv.encode(speech, 'gb18030');
    for (let length = 6; length < 200; length++) {
      assert.equal(read(gb18030.subarray(0, length)).encoding, 'GB18030', `${length} bytes`);
    }
  });
});

describe('outline command', () => {
  it('prints the outline of one file, and nothing else', async () => {
    assert.deepEqual(await run(file('speech.txt')), { code: 0, out: outlineText(parse(speech)), error: '' });
  });

  it('reads GB18030 with \\r\\n', async () => {
    assert.equal((await run(file('old.txt'))).out, outlineText(parse(speech)));
  });

  it('names each of several files', async () => {
    const { out } = await run(file('speech.txt'), file('notice.txt'));
    assert.equal(out, `# ${file('speech.txt')}\n${outlineText(parse(speech))}# ${file('notice.txt')}\n${outlineText(parse(notice))}`);
  });

  it('writes into a folder that it makes', async () => {
    const target = file('a/b');
    assert.deepEqual(await run('--out', target, file('speech.txt'), file('notice.txt')), { code: 0, out: '', error: '' });
    assert.deepEqual(readdirSync(target).sort(), ['notice.outline.tsv', 'speech.outline.tsv']);
    assert.equal(readFileSync(path.join(target, 'speech.outline.tsv'), 'utf8'), outlineText(parse(speech)));
  });

  it('says in a line each what can’t be read, and does the others', async () => {
    const { code, out, error } = await run(file('missing.txt'), file('folder.txt'), file('picture.txt'), file('speech.txt'));
    assert.equal(code, 2);
    assert.ok(out.endsWith(outlineText(parse(speech))));
    assert.deepEqual(error.split('\n'), [
      `${file('missing.txt')}：找不到文件或文件夹`,
      `${file('folder.txt')}：是文件夹，不是文件`,
      `${file('picture.txt')}：不是文本文件（含有空字符）`,
      '',
    ]);
  });

  it('says in a line how much of a file it could not read', async () => {
    writeFileSync(file('cut.txt'), Buffer.concat([Buffer.from(speech), Buffer.from([0xe4, 0xb8])]));
    const { code, out, error } = await run(file('cut.txt'));
    assert.deepEqual([code, error], [0, `${file('cut.txt')}：乱码 1 处，按 UTF-8 读取\n`]);
    assert.match(out, /一、\t认清形势/);
  });

  it('blames the output where that is at fault', async () => {
    mkdirSync(file('full/speech.outline.tsv'), { recursive: true });
    const { code, error } = await run('--out', file('full'), file('speech.txt'), file('notice.txt'));
    assert.equal(code, 2);
    assert.equal(error, `${file('full/speech.outline.tsv')}：大纲写不进去，是文件夹，不是文件\n`);
    assert.deepEqual(readdirSync(file('full')).sort(), ['notice.outline.tsv', 'speech.outline.tsv']);
  });

  it('does not write two outlines over each other', async () => {
    mkdirSync(file('other'));
    writeFileSync(file('other/speech.txt'), notice);
    const { code, error } = await run('--out', file('both'), file('speech.txt'), file('other/speech.txt'));
    assert.equal(code, 2);
    assert.match(error, /同名/);
    assert.equal(readFileSync(file('both/speech.outline.tsv'), 'utf8'), outlineText(parse(speech)));
  });

  it('says that the folder can’t be made', async () => {
    const { code, error } = await run('--out', file('speech.txt'), file('notice.txt'));
    assert.equal(code, 2);
    assert.equal(error.trimEnd().split('\n').length, 1);
  });

  it('explains itself when there is no file', async () => {
    for (const args of [[], ['--out', folder]]) {
      const { code, out, error } = await run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /^用法：/);
    }
  });

  const misused: Readonly<Record<string, readonly string[]>> = {
    '没有这个选项：--what': ['--what'],
    '没有这个选项：-o': ['-o', 'a'],
    '--out 只能写一次': ['--out', 'a', '--out=b'],
    '--out 后面要写文件夹': ['--out', ''],
    '--out 后面要写文件夹 ': ['--out', '--what'],
  };
  for (const [reason, args] of Object.entries(misused)) {
    it(`says what is wrong with ${args.join(' ')}`, async () => {
      const { code, out, error } = await run(...args, file('speech.txt'));
      assert.deepEqual([code, out], [2, '']);
      assert.ok(error.startsWith(`${reason.trim()}\n用法：`), error);
    });
  }
});

describe('npm run outline', () => {
  const root = path.join(import.meta.dirname, '../../..'); // seen from dist/test/core
  /** Runs the command as npm does: in the project's folder, wherever it was typed. */
  const typed = (where: string, args: readonly string[], { project = root, stdout = 'pipe' }: { project?: string; stdout?: 'pipe' | number } = {}): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'outline', ...args], {
      cwd: project, encoding: 'utf8', stdio: ['ignore', stdout, 'pipe'], env: { ...process.env, INIT_CWD: where, npm_lifecycle_event: 'outline' },
    });

  it('takes paths as they were typed', () => {
    assert.deepEqual([typed(folder, ['speech.txt'])].map(({ status, stdout, stderr }) => ({ status, stdout, stderr })), [{ status: 0, stdout: outlineText(parse(speech)), stderr: '' }]);
    assert.equal(typed(folder, ['--out', 'typed', 'speech.txt']).status, 0);
    assert.ok(existsSync(file('typed/speech.outline.tsv')));
  });

  it('says in a line that the output takes no more', { skip: !existsSync('/dev/full') && 'there is no /dev/full here' }, () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = typed(folder, ['speech.txt'], { stdout: full });
      assert.deepEqual([status, stderr], [2, '输出写不进去：磁盘已满\n']);
    } finally {
      closeSync(full);
    }
  });

  it('runs where dist can’t be written, and leaves nothing behind', () => {
    const project = file('project');
    mkdirSync(project);
    for (const name of ['scripts', 'esbuild.mjs', 'package.json', 'package-lock.json']) cpSync(path.join(root, name), path.join(project, name), { recursive: true });
    for (const name of ['src', 'node_modules']) symlinkSync(path.join(root, name), path.join(project, name), 'junction');
    writeFileSync(path.join(project, 'dist'), 'no folder');
    const temporary = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('gongwen-run-'));
    const before = temporary();
    const { status, stdout, stderr } = typed(folder, ['speech.txt'], { project });
    assert.deepEqual([status, stdout, stderr], [0, outlineText(parse(speech)), '']);
    assert.deepEqual(temporary(), before);
  });
});
