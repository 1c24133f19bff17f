/** A Word or WPS file → text, by whatever way its content asks for. */
import * as vscode from 'vscode';
import type { WordText } from '../../word/read/read.ts';
import { isMissing } from '../reasons.ts';
import { officePath } from '../config.ts';
import type { Platform } from '../platform.ts';
import { withSignal } from './abort.ts';
import { baseName } from './files.ts';

/** Where it stands in the settings. */
const INSTALL_HINT = '请在电脑上装好 LibreOffice 再打开；或者用 Word、WPS 打开它，另存为 .docx';

/**
 * Rejects with an Error whose message is plain Chinese.
 * @param name the file's name, whose ending tells LibreOffice what it is
 * @param token ends a conversion by LibreOffice
 */
export async function textOfWord(name: string, bytes: Uint8Array, platform: Platform, token: vscode.CancellationToken): Promise<WordText> {
  const { readWord } = await import('../../word/word.ts');
  return readWord(await docxOf(name, bytes, platform, token));
}

/** A Word or WPS file as .docx, turned by LibreOffice where it is of an old format. Rejects as textOfWord does. */
export async function docxOf(name: string, bytes: Uint8Array, platform: Platform, token: vscode.CancellationToken): Promise<Uint8Array> {
  const { needsConversion } = await import('../../word/word.ts');
  return needsConversion(bytes) ? convert(name, bytes, platform, token) : bytes;
}

async function convert(name: string, bytes: Uint8Array, platform: Platform, token: vscode.CancellationToken): Promise<Uint8Array> {
  const { office } = platform;
  if (office === undefined) throw new Error('这是旧格式的文件，网页版打不开；请用 Word、WPS 打开它，另存为 .docx');
  const program = await office.find(officePath());
  if (program === undefined) throw new Error(`这是旧格式的文件，要用 LibreOffice 转换，电脑上没有找到；${INSTALL_HINT}`);
  return withSignal(token, (signal) => office.toDocx(program, name, bytes, signal));
}

/** Reads a file of the workspace. Rejects as textOfWord does. */
export async function readWordFile(uri: vscode.Uri, platform: Platform, token: vscode.CancellationToken): Promise<WordText> {
  return textOfWord(baseName(uri), await bytesOf(uri), platform, token);
}

/** Rejects with an Error whose message is plain Chinese. */
export async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    throw new Error(isMissing(error) ? '找不到文件' : '文件读不出来', { cause: error });
  }
}
