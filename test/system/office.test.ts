import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { convertToDocx, convertToPdf, findOffice } from '../../src/system/office.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-office-test-'));
after(() => { rmSync(folder, { recursive: true, force: true }); });

/** A program that stands in for LibreOffice and does what the shell script says. */
function program(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

const convert = (office: string, signal = new AbortController().signal): Promise<Uint8Array> => convertToDocx(office, '旧 稿；$(touch x).doc', new Uint8Array([1, 2, 3]), signal);

describe('LibreOffice', { skip: process.platform === 'win32' && 'the stand-ins are shell scripts' }, () => {
  it('is what the user has set, and nothing else then', async () => {
    const office = program('set', 'exit 0');
    assert.equal(await findOffice(office), office);
    assert.equal(await findOffice(path.join(folder, 'nowhere')), undefined);
  });

  it('that ends well without a file has read nothing', async () => {
    await assert.rejects(convert(program('silent', 'exit 0')), /读不了这个文件/);
  });

  it('that fails is said to have failed', async () => {
    await assert.rejects(convert(program('failing', 'exit 3')), /没能运行/);
  });

  it('is given a copy under a plain name, a profile of its own, and its file is what comes back', async () => {
    // the last arguments: --outdir OUT SOURCE
    const office = program('copying', 'while [ $# -gt 3 ]; do case "$1" in -env:*) p=$1;; esac; shift; done; [ "$1" = --outdir ] && [ -n "$p" ] && mkdir -p "$2" && cp "$3" "$2/draft.docx"');
    assert.deepEqual([...await convert(office)], [1, 2, 3]);
  });

  it('is asked for a PDF of a .docx by the name of what writes it, blank pages with it', async () => {
    const office = program('printing', 'while [ $# -gt 4 ]; do shift; done; case "$1" in pdf:writer_pdf_Export:*IsSkipEmptyPages*false*) ;; *) exit 1;; esac && mkdir -p "$3" && cp "$4" "$3/draft.pdf" && case "$4" in *.docx) ;; *) exit 1;; esac');
    const content = new Uint8Array([4, 5]);
    assert.deepEqual([...await convertToPdf(office, content, new AbortController().signal)], [4, 5]);
    await assert.rejects(convertToPdf(program('silent', 'exit 0'), content, new AbortController().signal), /没有写出 PDF/);
  });

  it('can be cancelled', async () => {
    const abort = new AbortController();
    const converting = convert(program('slow', 'exec sleep 60'), abort.signal);
    setTimeout(() => { abort.abort(); }, 100);
    await assert.rejects(converting, /已取消/);
  });
});
