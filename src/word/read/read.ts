/** .docx → text of a 公文. */
import { onOneLine, readStory } from './blocks.ts';
import { tellHeaders } from './headers.ts';
import { createNotes, type ImportNote } from './notes.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, type WordPackage } from './package.ts';
import type { Reading } from './reading.ts';
import { createReferences } from './references.ts';
import { createRevisions } from './revisions.ts';
import { sniff, type WordKind } from './sniff.ts';
import { readStyles } from './styles.ts';
import { damaged, UnreadableWord } from './unreadable.ts';

export type { ImportNote } from './notes.ts';
export { UnreadableWord } from './unreadable.ts';

export interface WordText {
  /** The text, line ends `\n`; it ends with one unless it is empty. */
  readonly text: string;
  /** In the order of the document. */
  readonly notes: readonly ImportNote[];
}

/** Most blank lines in a row. */
const BLANK_LINES = 2;

const RESAVE = '请在 Word 或 WPS 里打开它，另存为“Word 文档（.docx）”，再打开新文件。';

const NOT_WORD: Readonly<Record<Exclude<WordKind, 'docx'>, string>> = {
  empty: '文件是空的，里面没有内容。请看看是不是没有保存，或者没有拷贝完。',
  encrypted: '文件已加密，请先在 Word 或 WPS 里去掉密码，另存后再打开。',
  ole: `这是旧格式的文件（.doc、.wps），这里读不了。${RESAVE}`,
  rtf: `这其实是 RTF 文件，这里读不了。${RESAVE}`,
  html: `这其实是网页文件，这里读不了。${RESAVE}`,
  pdf: '这是 PDF 文件，不是 Word 文档，这里读不了。请找到原来的 Word 文档再打开。',
  other: '这不是 Word 文档（.docx），这里读不了。请看看是不是选错了文件。',
};

/**
 * Reads a .docx: what it shows when all changes are accepted, laid out as plain text.
 * @param bytes the file
 * @throws UnreadableWord when it is none, is damaged, encrypted or too large
 */
export function readWord(bytes: Uint8Array): WordText {
  return withPackage(bytes, readPackage);
}

/**
 * @param read is given the parts of a .docx
 * @throws UnreadableWord when it is none, is damaged, encrypted or too large
 */
export function withPackage<T>(bytes: Uint8Array, read: (file: WordPackage) => T): T {
  const kind = sniff(bytes);
  if (kind !== 'docx') throw new UnreadableWord(NOT_WORD[kind]);
  try {
    return read(openPackage(bytes));
  } catch (error) {
    // whatever a broken file has led to, the file is at fault
    throw error instanceof UnreadableWord ? error : damaged(error);
  }
}

/** @returns what all steps of reading a document share. @param trace see Reading */
export function readingOf(file: WordPackage, trace?: Reading['trace']): Reading {
  const notes = createNotes();
  const styles = readStyles(file.part('styles'));
  return {
    styles,
    numbering: readNumbering(file.part('numbering'), styles),
    notes,
    revisions: createRevisions(notes),
    references: createReferences(file.part, notes),
    sections: [],
    position: 0,
    ...(trace === undefined ? {} : { trace }),
  };
}

function readPackage(file: WordPackage): WordText {
  const reading = readingOf(file);
  const { notes } = reading;
  const lines = readStory(file.body, 'page', reading);
  const remarks: string[] = [];
  for (const { mark, body } of reading.references.bodies()) {
    remarks.push(mark + (body === undefined ? '' : onOneLine(readStory(body, 'plain', reading))));
  }
  reading.references.tellOtherComments();
  tellHeaders(file, reading);
  const text = withoutSpareLines(remarks.length === 0 ? lines : [...withoutSpareLines(lines), '', ...remarks]).join('\n');
  return { text: text === '' ? '' : `${text}\n`, notes: notes.list() };
}

/** @returns the lines without blank ones at both ends, and no more than a few in a row */
function withoutSpareLines(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let blank = BLANK_LINES;
  for (const line of lines) {
    blank = line === '' ? blank + 1 : 0;
    if (blank <= BLANK_LINES && (line !== '' || kept.length > 0)) kept.push(line);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept;
}
