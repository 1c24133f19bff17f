import * as vscode from 'vscode';
import { decode } from './decode.ts';

/**
 * Text added at the end of a file, in the file's own encoding.
 * @param add is given the file's text
 * @returns the new content, which begins with the old one; undefined when the encoding can't be told
 */
export async function withTextAdded(uri: vscode.Uri, content: Uint8Array, add: (text: string) => string): Promise<Uint8Array | undefined> {
  const text = await decode(uri, content);
  // a file of UTF-8 keeps its byte order mark with its bytes
  if (isUtf8(content)) return text.includes('\0') ? undefined : joined(content, new TextEncoder().encode(add(text)));
  const encode = await encoderOf(uri, content, text);
  const added = await encode?.(text + add(text));
  return added !== undefined && same(added.subarray(0, content.length), content) ? added : undefined;
}

/**
 * A file's text changed, in the file's own encoding.
 * @returns undefined when the encoding can't be told, or can't hold the text
 */
export async function withTextChanged(uri: vscode.Uri, content: Uint8Array, change: (text: string) => string): Promise<Uint8Array | undefined> {
  const text = await decode(uri, content);
  if (isUtf8(content)) {
    if (text.includes('\0')) return undefined;
    const mark = content.subarray(0, hasMark(content) ? MARK.length : 0);
    return joined(mark, new TextEncoder().encode(change(text)));
  }
  const encode = await encoderOf(uri, content, text);
  const after = change(text);
  const changed = await encode?.(after);
  return changed !== undefined && await decode(uri, changed) === after ? changed : undefined;
}

/** What gives the same bytes again is the encoding: the one of old files, or the one that is set for the file. */
async function encoderOf(uri: vscode.Uri, content: Uint8Array, text: string): Promise<((words: string) => Thenable<Uint8Array>) | undefined> {
  for (const encoding of ['gb18030', undefined]) {
    const encode = (words: string): Thenable<Uint8Array> => (encoding === undefined ? vscode.workspace.encode(words, { uri }) : vscode.workspace.encode(words, { encoding }));
    if (same(await encode(text), content)) return encode;
  }
  return undefined;
}

/** Byte order mark of UTF-8, which decoding takes away. */
const MARK = [0xef, 0xbb, 0xbf] as const;

function hasMark(content: Uint8Array): boolean {
  return MARK.every((byte, i) => content[i] === byte);
}

function isUtf8(content: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}
