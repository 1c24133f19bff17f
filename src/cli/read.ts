/** Reads a text file in whatever encoding Chinese offices have left it. */
import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';

/** Why a file could not be read, in one clause for the user. */
export class UnreadableFile extends Error {}

/** @returns the text with its line ends as they are, without byte order mark; rejects with UnreadableFile */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableFile(reasonOf(error));
  }
  return decode(bytes);
}

/**
 * UTF-8 and UTF-16 by their byte order marks, UTF-8 when the bytes are valid as such, else GB18030 (which GBK and GB2312
 * are part of). Throws UnreadableFile when the bytes are no text.
 */
export function decode(bytes: Uint8Array): string {
  const text = decodeByMark(bytes) ?? decodeUtf8(bytes) ?? decodeGb18030(bytes);
  if (text.includes('\0')) throw new UnreadableFile('不是文本文件（含有空字符）');
  return text;
}

function decodeByMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where more than one character in a hundred is none of GB18030, the file is something else. */
function decodeGb18030(bytes: Uint8Array): string {
  const text = iconv.decode(bytes, 'gb18030');
  let unknown = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) unknown++;
  if (unknown * 100 > text.length) throw new UnreadableFile('不是文本文件，或编码无法识别');
  return text;
}

/** @returns what went wrong with a file, in Chinese */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message.replace(/\s*\n\s*/g, ' ') : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到文件或文件夹',
  EISDIR: '是文件夹，不是文件',
  ENOTDIR: '路径中有一段不是文件夹',
  EACCES: '没有访问权限',
  EPERM: '没有访问权限',
  EEXIST: '已有同名文件，不能建文件夹',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
  EMFILE: '打开的文件太多',
  ENAMETOOLONG: '文件名太长',
};
