/** Files are written whole or not at all: what was there stays when the new content can't be, and the reason is said. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { reasonOf } from '../../src/system/reasons.ts';
import { reasonNotReplaced, UnwritableFile, writeWhole } from '../../src/system/write.ts';
import { root } from '../core/parse-support.ts';
import { speech } from '../core/sample-texts.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongwen-write-')));
after(() => { rmSync(folder, { recursive: true, force: true }); });

const old = '原来的内容';
let made = 0;

/** A file with content in a folder of its own. */
function file(): string {
  const place = path.join(folder, String(made++));
  mkdirSync(place);
  const target = path.join(place, '稿.docx');
  writeFileSync(target, old);
  return target;
}

/** Whether the file is as it was, and nothing else lies beside it. */
function assertUntouched(target: string): void {
  assert.equal(readFileSync(target, 'utf8'), old);
  assert.deepEqual(readdirSync(path.dirname(target)), [path.basename(target)]);
}

const refuses = (target: string, reason: RegExp, content: string | Uint8Array = '新'): Promise<void> =>
  assert.rejects(writeWhole(target, content), (error) => error instanceof UnwritableFile && reason.test(error.message));

describe('writing', () => {
  it('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
    const target = file();
    chmodSync(target, 0o640);
    await writeWhole(target, '新');
    assert.equal(readFileSync(target, 'utf8'), '新');
    assert.equal(statSync(target).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(path.dirname(target)), ['稿.docx']);
  });

  it('follows a link instead of replacing it', async () => {
    const target = file();
    const link = path.join(folder, '链接.docx');
    symlinkSync(target, link);
    await writeWhole(link, '新');
    assert.equal(readFileSync(target, 'utf8'), '新');
    assert.equal(realpathSync(link), target);
  });

  it('refuses a file that is marked read-only, whoever runs it', async () => {
    const target = file();
    chmodSync(target, 0o444);
    await refuses(target, /只读/);
    assertUntouched(target);
  });

  it('says that there is no such folder, or that the target is one', async () => {
    const target = file();
    await refuses(path.join(folder, '没有', '稿.docx'), /找不到/);
    await refuses(path.dirname(target), /文件夹/);
    assertUntouched(target);
  });

  it('leaves the old file when the new one can’t be written to its end', { skip: process.platform === 'win32' }, () => {
    const target = file();
    const text = path.join(folder, '长稿.txt');
    writeFileSync(text, speech.repeat(2000));
    // in blocks of 1 KB: a few lines fit, the file does not
    const { status, stderr } = spawnSync('bash', ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, path.join(root, 'dist/cli/docx.mjs'), text, target], { encoding: 'utf8' });
    assert.equal(status, 2, stderr);
    assert.match(stderr, /写不进去，文件太大/);
    assertUntouched(target);
  });

  it('leaves the old file when the disk is full', async (t) => {
    const place = path.join(folder, '满');
    mkdirSync(place);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) {
      t.skip('no small disk can be made here');
      return;
    }
    try {
      const target = path.join(place, '稿.docx');
      writeFileSync(target, old);
      await refuses(target, /磁盘已满/, new Uint8Array(200_000));
      assertUntouched(target);
    } finally {
      spawnSync('umount', [place]);
    }
  });

  it('leaves the old file or the new one whole when it is interrupted at any moment', { skip: process.platform === 'win32' }, async () => {
    const target = file();
    const text = path.join(folder, '稿.txt');
    writeFileSync(text, speech.repeat(300));
    const command = [path.join(root, 'dist/cli/docx.mjs'), text, target];
    assert.equal(spawnSync(process.execPath, command).status, 0);
    const whole = readFileSync(target);
    writeFileSync(target, old);
    let untouched = 0;
    for (let delay = 20; delay <= 300; delay += 20) {
      const child = spawn(process.execPath, command, { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await setTimeout(delay);
      child.kill('SIGKILL');
      await ended;
      const now = readFileSync(target);
      if (now.toString() === old) untouched++;
      // the dates inside differ, so does the size by a few bytes
      else assert.ok(Math.abs(now.length - whole.length) < 200 && now.subarray(-22, -18).toString('latin1') === 'PK\u0005\u0006', `a file of ${now.length} bytes after ${delay} ms`);
    }
    assert.ok(untouched > 0, 'it was never interrupted in time');
  });

  it('says in Chinese that another program holds the file, and what to do', () => {
    for (const code of ['EBUSY', 'EPERM', 'EACCES', 'ENOSPC', 'EROFS', 'EDQUOT']) assert.doesNotMatch(reasonOf(Object.assign(new Error('x'), { code })), /^x$/, code);
    // the last two are what Windows says when the old file is to be replaced
    for (const code of ['EBUSY', 'EPERM', 'EACCES']) assert.match(reasonNotReplaced(Object.assign(new Error('x'), { code })), /正被别的程序打开.*请先在那里关闭/, code);
    assert.match(reasonNotReplaced(Object.assign(new Error('x'), { code: 'ENOSPC' })), /磁盘已满/);
  });
});
