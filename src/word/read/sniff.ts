/** What a file is by its bytes, whatever its name says. */
import { hasBytes, hasUtf16 } from './bytes.ts';
import { openZip } from './zip.ts';

/**
 * `docx`: a package of the Office kind, also a damaged or cut one; `encrypted`: such a package under a password;
 * `ole`: the older Word or WPS; `other`: anything else, .odt and plain archives too.
 */
export type WordKind = 'docx' | 'encrypted' | 'ole' | 'rtf' | 'html' | 'pdf' | 'empty' | 'other';

const ZIP = [0x50, 0x4b, 3, 4];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** How far into a file its form is to be seen: a web page may open with blanks and comments. */
const START = 2048;

/** @param bytes the whole file */
export function sniff(bytes: Uint8Array): WordKind {
  if (bytes.every((byte) => byte === 0)) return 'empty';
  if (hasBytes(bytes, ZIP)) return isPackage(bytes) ? 'docx' : 'other';
  if (hasBytes(bytes, OLE)) return hasUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'ole';
  // without its zeros UTF-16 reads as ASCII here
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START)).replace(/^(?:ï»¿|ÿþ|þÿ)/, '').replaceAll('\0', '').trimStart();
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('<') && /<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html';
  return start === '' ? 'empty' : 'other';
}

/** A package names its main part in _rels/.rels; where the directory can't be read it has the benefit of the doubt. */
function isPackage(bytes: Uint8Array): boolean {
  try {
    const { names } = openZip(bytes);
    return names.includes('_rels/.rels') || names.includes('word/document.xml');
  } catch {
    return true;
  }
}

const OLDER: ReadonlySet<WordKind> = new Set<WordKind>(['ole', 'rtf', 'html']);

/** @returns whether the file is one of the formats that LibreOffice has to turn into .docx first */
export function needsConversion(bytes: Uint8Array): boolean {
  return OLDER.has(sniff(bytes));
}
