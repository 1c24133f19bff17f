import * as vscode from 'vscode';
import { decode } from './decode.ts';

/**
 * Text added at the end of a file, in the file's own encoding.
 * @param add is given the file's text
 * @returns the new content, which begins with the old one; undefined when the encoding can't be told
 */
export async function withTextAdded(uri: vscode.Uri, content: Uint8Array, add: (text: string) => string): Promise<Uint8Array | undefined> {
  const text = await decode(uri, content);
  if (isUtf8(content)) return text.includes('\0') ? undefined : joined(content, new TextEncoder().encode(add(text)));
  // what gives the same bytes again is the encoding: the one that is set for the file, or the one of old files
  for (const encoding of ['gb18030', undefined]) {
    const encode = (words: string): Thenable<Uint8Array> => (encoding === undefined ? vscode.workspace.encode(words, { uri }) : vscode.workspace.encode(words, { encoding }));
    if (!same(await encode(text), content)) continue;
    const added = await encode(text + add(text));
    if (same(added.subarray(0, content.length), content)) return added;
  }
  return undefined;
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
