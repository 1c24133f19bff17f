import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { outlineCommand } from '../../src/cli/outline-command.ts';
import { decode } from '../../src/cli/read.ts';
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
    assert.throws(() => decode(Uint8Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 0xff : 0x80))), /编码/);
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
    for (const args of [[], ['--out', folder], ['--what']]) {
      const { code, out, error } = await run(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, /^用法：/);
    }
  });
});
