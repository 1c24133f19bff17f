/**
 * What a user said to leave as it is: `.gongwen/ignore.tsv`, one finding a line: rule, hash of its sentence, occurrence, and the
 * words themselves for the reader. Never a comment in the text: it will be printed. The hash keeps the texts out of the file, and
 * a finding moves with its sentence through the document.
 */
import type { GongwenDocument, Span } from '../model.ts';
import { paragraphIndexAt } from '../names.ts';
import { isHan, tableOf } from '../text/characters.ts';
import { textOffset } from '../structure/source.ts';
import type { Finding } from './lint.ts';

const IGNORE_HEADER = '规则\t句子摘要\t第几处\t备注\n';

/** Half-width ones too: what is mended is to end where it ended before. */
const SENTENCE_ENDS = tableOf('。！？；!?;.\n');
/** No sentence is read further than this on either side, in UTF-16 units. */
const REACH = 300;

/** @returns what a key says beside the occurrence: rule and hash */
export function nameIn(key: string): string {
  return key.slice(0, key.lastIndexOf('\t'));
}

/** @returns for each finding what names it in the file: rule, hash and occurrence, parted by tabs */
export function ignoreKeys(document: GongwenDocument, findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, from, to }) => {
    const name = `${code}\t${hashOf(sentenceOf(document, from, to))}`;
    const occurrence = (seen.get(name) ?? 0) + 1;
    seen.set(name, occurrence);
    return `${name}\t${occurrence}`;
  });
}

/** @returns the findings that no line of the file names */
export function withoutIgnored(document: GongwenDocument, findings: readonly Finding[], ignored: ReadonlySet<string>): readonly Finding[] {
  if (ignored.size === 0) return findings;
  const keys = ignoreKeys(document, findings);
  return findings.filter((_, i) => !ignored.has(keys[i]!));
}

/** @returns what the lines of the file name; lines of another form say nothing */
export function parseIgnored(file: string): Set<string> {
  const ignored = new Set<string>();
  for (const line of file.split(/\r?\n/)) {
    const [code, hash, occurrence] = line.replace(/^\ufeff/, '').split('\t');
    if (code !== undefined && /^[0-9a-f]{14}$/.test(hash ?? '') && /^[1-9]\d*$/.test(occurrence ?? '')) ignored.add(`${code}\t${hash!}\t${occurrence!}`);
  }
  return ignored;
}

/** @returns the file with one more line; `note` is for the reader */
export function withIgnored(file: string, key: string, note: string): string {
  const lineEnd = file.includes('\r\n') ? '\r\n' : '\n';
  const start = file === '' ? IGNORE_HEADER.replace('\n', lineEnd) : file.endsWith('\n') ? file : file + lineEnd;
  return `${start}${key}\t${note.replace(/[\t\r\n]+/g, ' ')}${lineEnd}`;
}

/** @returns the sentence around a stretch of the source, whole however it is wrapped */
function sentenceOf({ text, paragraphs }: GongwenDocument, from: number, to: number): string {
  const paragraph = paragraphs[paragraphIndexAt(paragraphs, from)];
  if (paragraph === undefined || paragraph.pieces.length < 2 || from < paragraph.from || to > paragraph.to) return sentenceAt(text, from, to);
  return sentenceAt(paragraph.text, textOffset(paragraph, from), textOffset(paragraph, to));
}

/** @returns the sentence around a stretch of a text */
export function sentenceAt(text: string, from: number, to: number): string {
  const span = sentenceSpan(text, from, to);
  return text.slice(span.from, span.to);
}

/** @returns where the sentence around a stretch of a text stands */
export function sentenceSpan(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && from - start < REACH && SENTENCE_ENDS[text.charCodeAt(start - 1)] !== 1) start--;
  let end = Math.max(from, to - 1);
  while (end < text.length && end - to < REACH && SENTENCE_ENDS[text.charCodeAt(end)] !== 1) end++;
  return { from: start, to: end };
}

/**
 * @returns 53 bits of a text as 14 hexadecimal digits. Only 汉字, letters and digits count, full-width ones as half-width: a sentence
 * keeps its name when it is wrapped anew or its marks are mended
 */
export function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = wordUnit(text.charCodeAt(i));
    if (code === 0) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/** @returns how many sentences end in a text */
export function sentenceEndsIn(text: string): number {
  let ends = 0;
  for (let i = 0; i < text.length; i++) if (SENTENCE_ENDS[text.charCodeAt(i)] === 1) ends++;
  return ends;
}

/** @returns what of a text counts for the name of its sentence */
export function foldedWords(text: string): string {
  let words = '';
  for (let i = 0; i < text.length; i++) {
    const code = wordUnit(text.charCodeAt(i));
    if (code !== 0) words += String.fromCharCode(code);
  }
  return words;
}

/** @returns the UTF-16 unit with full-width letters and digits folded; 0 for marks and white space */
function wordUnit(code: number): number {
  const folded = code >= 0xff10 && code <= 0xff5a ? code - 0xfee0 : code;
  if (folded < 128) return (folded >= 48 && folded <= 57) || (folded >= 65 && folded <= 90) || (folded >= 97 && folded <= 122) ? folded : 0;
  return isHan(folded) || (folded >= 0xd800 && folded < 0xe000) || (folded >= 0xc0 && folded < 0x2000) ? folded : 0;
}
