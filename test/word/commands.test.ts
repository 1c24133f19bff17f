/** The commands `docx` and `import`, as they are called from a shell. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import iconv from 'iconv-lite';
import { docxCommand } from '../../src/cli/docx-command.ts';
import { importCommand } from '../../src/cli/import-command.ts';
import type { Output } from '../../src/cli/outline-command.ts';
import { notice, speech } from '../core/sample-texts.ts';
import { docx, p, r } from './read/fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-commands-'));
const file = (name: string): string => path.join(folder, name);

before(() => {
  writeFileSync(file('通知.txt'), notice);
  writeFileSync(file('讲话.txt'), iconv.encode(speech.replaceAll('\n', '\r\n'), 'gb18030'));
  writeFileSync(file('缺.txt'), '关于值班的通知\n\n　　请值好班。\n');
  writeFileSync(file('修订.docx'), docx(p(`${r('甲')}<w:ins w:author="张三">${r('乙')}</w:ins>`)));
  writeFileSync(file('坏.docx'), 'PK');
});
after(() => { rmSync(folder, { recursive: true }); });

async function run(command: (args: readonly string[], output: Output) => Promise<number>, ...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let out = '';
  let error = '';
  const code = await command(args, { out: (text) => (out += text), error: (text) => (error += text) });
  return { code, out, error };
}

const characters = (text: string): string => text.replace(/\s+/g, '');

describe('docx and import', () => {
  it('give the text back, whatever its encoding and line ends', async () => {
    for (const [name, text] of [['通知.txt', notice], ['讲话.txt', speech]] as const) {
      const target = file(`${name}.docx`);
      assert.deepEqual(await run(docxCommand, file(name), target), { code: 0, out: '', error: '' });
      const { code, out, error } = await run(importCommand, target);
      assert.deepEqual({ code, error }, { code: 0, error: '' });
      assert.equal(characters(out), characters(text));
    }
  });

  it('say what is missing, and what was not kept', async () => {
    assert.match((await run(docxCommand, file('缺.txt'), file('缺.docx'))).error, /缺\.docx：待补：主送机关、发文机关署名、成文日期/);
    assert.deepEqual(await run(importCommand, file('修订.docx')), { code: 0, out: '甲乙\n', error: `${file('修订.docx')}：修订：张三 增加：“乙”\n` });
  });

  it('write into files', async () => {
    assert.equal((await run(importCommand, file('修订.docx'), '--out', file('修订.gw'))).out, '');
    assert.equal(readFileSync(file('修订.gw'), 'utf8'), '甲乙\n');
  });

  it('lay unsealed documents out otherwise', async () => {
    const sizes = [];
    for (const options of [[], ['--unsealed']]) {
      await run(docxCommand, file('通知.txt'), file('章.docx'), ...options);
      sizes.push((await run(importCommand, file('章.docx'))).out.split('\n').length);
    }
    assert.equal(sizes[0]! - sizes[1]!, 1);
  });

  const wrong: readonly (readonly [string, typeof docxCommand, readonly string[], RegExp])[] = [
    ['no files', docxCommand, [], /^用法/],
    ['one file only', docxCommand, ['通知.txt'], /还要写出结果的文件名/],
    ['three', docxCommand, ['通知.txt', 'b.docx', 'c.docx'], /一次只排一个/],
    ['another ending', docxCommand, ['通知.txt', 'b.doc'], /以 \.docx 或 \.pdf 结尾/],
    ['an unknown option', docxCommand, ['通知.txt', 'b.docx', '--fast'], /没有这个选项：--fast/],
    ['a text that is not there', docxCommand, ['没有.txt', 'b.docx'], /没有\.txt：找不到/],
    ['a folder that is not there', docxCommand, ['通知.txt', '没有/b.docx'], /写不进去，找不到/],
    ['no file to open', importCommand, [], /^用法/],
    ['two to open', importCommand, ['a.docx', 'b.docx'], /一次只打开一个/],
    ['--out without a name', importCommand, ['修订.docx', '--out'], /--out 后面要写文件名/],
    ['to write over a Word file', importCommand, ['修订.docx', '--out', '修订.docx'], /不能是 Word 文件/],
    ['--out twice', importCommand, ['修订.docx', '--out', 'a.gw', '--out', 'b.gw'], /只能写一次/],
    ['what is no Word file', importCommand, ['坏.docx'], /坏\.docx：这不是 Word 文档/],
    ['a file that is not there', importCommand, ['没有.docx'], /找不到/],
  ];
  for (const [name, command, args, message] of wrong) {
    it(`refuse ${name}, and write nothing`, async () => {
      const { code, out, error } = await run(command, ...args.map((argument) => (argument.includes('.') ? file(argument) : argument)));
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(error, message);
      assert.ok(!existsSync(file('b.docx')));
    });
  }
});
