/** LibreOffice and poppler as the tests use them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Calls the work with a folder of its own. */
export async function withFolder(work: (folder: string) => Promise<void> | void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-pages-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** @returns the paths of the converted files; LibreOffice can end well and write none, so each must be there */
export function convert(folder: string, format: string, files: readonly string[]): string[] {
  execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--convert-to', format, '--outdir', folder, ...files], { stdio: 'pipe', timeout: 300_000 });
  return files.map((file) => {
    const target = path.join(folder, `${path.parse(file).name}.${format.split(':')[0]!}`);
    if (!existsSync(target)) throw new Error(`LibreOffice wrote no ${path.basename(target)}`);
    return target;
  });
}

/** A word of a page, in millimetres from its upper left corner. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** @returns the words of each page, as pdftotext places them */
export function wordsOf(pdf: string): Word[][] {
  const xml = execFileSync('pdftotext', ['-bbox-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const mm = (points: string): number => (Number(points) * 25.4) / 72;
  return xml.split('<page ').slice(1).map((page) => [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g)]
    .map(([, left, top, right, bottom, text]) => ({ text: text!, left: mm(left!), right: mm(right!), top: mm(top!), bottom: mm(bottom!) })));
}

/** Words of a page that stand on one line, from left to right. */
export function linesOf(words: readonly Word[]): Word[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.bottom - b.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && word.bottom - last[0]!.bottom < 3) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.left - b.left);
    return { text: sorted.map((word) => word.text).join(''), left: sorted[0]!.left, right: Math.max(...sorted.map((word) => word.right)), top: Math.min(...sorted.map((word) => word.top)), bottom: sorted[0]!.bottom };
  });
}

/** Writes a file and gives its path back. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
