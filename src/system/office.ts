/** LibreOffice where it is found: turns the old formats of Word and WPS into .docx, and .docx into PDF. It is run on a copy in a folder of its own, with a profile of its own. */
import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Longest time that a conversion may take, in milliseconds. */
const LIMIT = 120_000;

/** @returns the path of LibreOffice's program: what the user has set, else the first of the usual places; undefined when there is none */
export async function findOffice(configured: string): Promise<string | undefined> {
  for (const place of configured === '' ? usualPlaces() : [configured]) {
    try {
      await access(place, constants.X_OK);
      return place;
    } catch {
      // the next one
    }
  }
  return undefined;
}

function usualPlaces(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    return [env.ProgramFiles, env.ProgramW6432, env['ProgramFiles(x86)']].filter((folder) => folder !== undefined).map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe'));
  }
  const onPath = (env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder)).flatMap((folder) => [path.join(folder, 'soffice'), path.join(folder, 'libreoffice')]);
  return platform === 'darwin' ? ['/Applications/LibreOffice.app/Contents/MacOS/soffice', ...onPath] : [...onPath, '/opt/libreoffice/program/soffice'];
}

/**
 * Rejects with an Error that says why in one clause of plain Chinese.
 * @param name the document's file name, whose ending says what it is
 */
export function convertToDocx(program: string, name: string, content: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  const ending = /^\.[a-z0-9]{1,5}$/i.exec(path.extname(name))?.[0] ?? '.doc';
  return convert(program, { content, ending }, { ending: 'docx', filter: 'MS Word 2007 XML', failed: 'LibreOffice 读不了这个文件' }, signal);
}

/** The blank page before 版记 belongs to the document: by default LibreOffice leaves such pages out, and 版记 would stand on an odd one. */
const PDF_FILTER = 'writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/** A .docx as a PDF. Rejects with an Error that says why in one clause of plain Chinese. */
export function convertToPdf(program: string, docx: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  return convert(program, { content: docx, ending: '.docx' }, { ending: 'pdf', filter: PDF_FILTER, failed: 'LibreOffice 没有写出 PDF' }, signal);
}

interface Source {
  readonly content: Uint8Array;
  /** With the point. */
  readonly ending: string;
}

interface Target {
  readonly ending: string;
  /** LibreOffice's name for what writes it. */
  readonly filter: string;
  /** Why there is no file though LibreOffice ended well: it does so, and only the file is proof. */
  readonly failed: string;
}

async function convert(program: string, source: Source, target: Target, signal: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gongwen-office-'));
  try {
    // the name itself may hold what a command line or a file system does not take
    const file = path.join(folder, `draft${source.ending}`);
    const out = path.join(folder, 'out');
    await writeFile(file, source.content);
    await run(program, [
      '--headless', '--norestore', '--nolockcheck', '--nodefault',
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--convert-to', `${target.ending}:${target.filter}`, '--outdir', out, file,
    ], signal);
    return await readFile(path.join(out, `draft.${target.ending}`)).catch(() => { throw new Error(target.failed); });
  } finally {
    // its helpers may still write for a moment
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch(() => undefined);
  }
}

function run(program: string, args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { signal, timeout: LIMIT, killSignal: 'SIGKILL', windowsHide: true }, (error) => {
      if (error === null) resolve();
      else if (signal.aborted) reject(new Error('已取消'));
      else if (error.killed === true) reject(new Error('LibreOffice 两分钟没有转完'));
      else reject(new Error('LibreOffice 没能运行', { cause: error }));
    });
  });
}
