/** Reads a text file in whatever encoding Chinese offices have left it. */
import { readFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { reasonOf } from '../system/reasons.ts';

/** Why a file could not be read, in one clause for the user. */
export class UnreadableFile extends Error {}

export interface Reading {
  /** Line ends are as they were; a byte order mark is no part. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
  /** How many characters could not be read; each is U+FFFD in the text. */
  readonly bad: number;
}

/** Rejects with UnreadableFile. */
export async function readText(file: string): Promise<Reading> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new UnreadableFile(reasonOf(error));
  }
  return read(bytes);
}

/** @returns the text of bytes, see `read` */
export function decode(bytes: Uint8Array): string {
  return read(bytes).text;
}

/**
 * UTF-8 and UTF-16 by their byte order marks, UTF-8 when the bytes are valid as such, else UTF-8 or GB18030 (which GBK and
 * GB2312 are part of), whichever reads better. Throws UnreadableFile when the bytes are no text.
 */
export function read(bytes: Uint8Array): Reading {
  const reading = readByMark(bytes) ?? readValid(bytes) ?? readDamaged(bytes);
  const { text, bad } = reading;
  if (text.includes('\0')) throw new UnreadableFile('不是文本文件（含有空字符）');
  if (isUnreadable(text.length, bad)) throw new UnreadableFile('不是文本文件，或编码无法识别');
  return reading;
}

/** One wrong byte, three bad characters at most, befalls the shortest file; where more than one in fifty is bad, the file is something else. */
function isUnreadable(length: number, bad: number): boolean {
  return (bad - 3) * 50 > length || bad * 2 > length;
}

function readByMark(bytes: Uint8Array): Reading | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return lenient('UTF-16', new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return lenient('UTF-16', new TextDecoder('utf-16be').decode(bytes));
  return undefined;
}

function readValid(bytes: Uint8Array): Reading | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8', bad: 0 };
  } catch {
    return undefined;
  }
}

/** GB18030 finds characters in nearly any bytes, UTF-8 hardly ever finds 汉字 (three bytes) but in its own. */
function readDamaged(bytes: Uint8Array): Reading {
  const utf8 = lenient('UTF-8', new TextDecoder('utf-8').decode(bytes));
  const gb18030 = lenient('GB18030', iconv.decode(Buffer.from(bytes), 'gb18030'));
  const found = (utf8.text.match(/[\u0800-\uffff]/g)?.length ?? 0) - utf8.bad;
  return utf8.bad <= Math.max(gb18030.bad, found) ? utf8 : gb18030;
}

function lenient(encoding: Reading['encoding'], text: string): Reading {
  return { text, encoding, bad: text.split('\ufffd').length - 1 };
}
