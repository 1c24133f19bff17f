/** A text back into the bytes it came from: same encoding, same byte order mark. */
import iconv from 'iconv-lite';
import type { Reading } from './read.ts';

/**
 * @param bytes the file as it was, for its byte order mark
 * @returns the text in the encoding of the file; undefined when the file itself would not come out as it was (damaged bytes)
 */
export function encodeLike(bytes: Uint8Array, reading: Reading, text: string): Uint8Array | undefined {
  if (reading.bad > 0) return undefined;
  const encode = encoderOf(bytes, reading.encoding);
  return Buffer.compare(encode(reading.text), bytes) === 0 ? encode(text) : undefined;
}

function encoderOf(bytes: Uint8Array, encoding: Reading['encoding']): (text: string) => Uint8Array {
  const marked = (name: string, length: number): ((text: string) => Uint8Array) => (text) => Buffer.concat([bytes.subarray(0, length), iconv.encode(text, name)]);
  switch (encoding) {
    case 'UTF-16':
      return marked(bytes[0] === 0xff ? 'utf16-le' : 'utf16-be', 2);
    case 'UTF-8':
      return marked('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);
    case 'GB18030':
      return (text) => iconv.encode(text, 'gb18030');
  }
}
