/** .docx → text of a 公文. */
import { linesOf, readBlocks } from './blocks.ts';
import { noteMark, plainText } from './inline.ts';
import { createLines, textOf } from './lines.ts';
import { quoted, type ImportNote } from './notes.ts';
import { openPackage, type WordPackage } from './package.ts';
import { createReading, type Reading } from './reading.ts';
import { sniff, type WordKind } from './sniff.ts';
import { damaged, UnreadableWord } from './unreadable.ts';
import type { XmlElement } from './xml.ts';

export type { ImportNote } from './notes.ts';
export { UnreadableWord } from './unreadable.ts';

export interface WordText {
  /** The text, line ends `\n`. */
  readonly text: string;
  /** What it does not show as the document did, in the order of the document. */
  readonly notes: readonly ImportNote[];
}

/**
 * Reads a .docx: automatic numbers as typed text, tracked changes as accepted, footnotes and tables as text.
 * @param bytes the file
 * @throws UnreadableWord when it is none, is damaged, encrypted or too large
 */
export function readWord(bytes: Uint8Array): WordText {
  const kind = sniff(bytes);
  if (kind !== 'docx') throw new UnreadableWord(REFUSALS[kind]);
  try {
    return readDocument(openPackage(bytes));
  } catch (error) {
    throw error instanceof UnreadableWord ? error : damaged(error);
  }
}

const REFUSALS: Readonly<Record<Exclude<WordKind, 'docx'>, string>> = {
  empty: '文件是空的。',
  encrypted: '文件已加密，请先在 Word 或 WPS 里去掉密码，另存后再打开。',
  ole: '这是旧格式的 Word 或 WPS 文件（.doc、.wps）。请在 Word 或 WPS 里打开它，另存为 .docx 后再打开。',
  rtf: '这是 RTF 文件，不是 .docx。请在 Word 或 WPS 里打开它，另存为 .docx 后再打开。',
  html: '这其实是网页，不是 .docx。请在 Word 或 WPS 里打开它，另存为 .docx 后再打开。',
  pdf: '这是 PDF 文件，不是 .docx。请把里面的文字复制过来。',
  other: '这不是 Word 文件。请打开扩展名为 .docx 的 Word 文档。',
};

function readDocument(word: WordPackage): WordText {
  const reading = createReading(word);
  const lines = createLines();
  readBlocks(word.body.children, reading, lines);
  const notes = referredNotes(reading);
  const text = textOf(notes.length === 0 ? lines.all() : [...lines.all(), '', ...notes]);
  noteComments(word, reading);
  noteMargins(word, reading);
  return { text, notes: reading.notes.list() };
}

/** Footnotes and endnotes, a line each, below the text. */
function referredNotes(reading: Reading): string[] {
  const notes: string[] = [];
  // a note may refer to another one, which comes behind it then
  for (let i = 0; i < reading.references.length; i++) notes.push(noteMark(i) + linesOf(reading.references[i]!.children, reading).map((line) => line.trim()).join('　'));
  if (notes.length > 0) reading.notes.add('脚注、尾注', `${notes.length} 条，放在全文最后`);
  return notes;
}

function noteComments(word: WordPackage, { notes }: Reading): void {
  for (const comment of word.part('comments')?.children ?? []) {
    if (comment.name === 'w:comment') notes.add('批注', `${comment.attributes['w:author'] ?? ''}：${quoted(comment.children.map(plainText).join(' '))}，没有带过来`);
  }
}

/** Page numbers, with or without what is usually around them. */
const PAGE_NUMBER = /^[-—–－\s\d第页共/·~～]*$/;

/** 页眉 and 页脚 that say more than the number of the page. */
function noteMargins(word: WordPackage, reading: Reading): void {
  const told = new Set<string>();
  const visit = (element: XmlElement): void => {
    const what = element.name === 'w:headerReference' ? '页眉' : element.name === 'w:footerReference' ? '页脚' : undefined;
    const margin = what && word.related(element.attributes['r:id'] ?? '');
    const text = margin === undefined ? '' : plainText(margin).trim();
    if (what !== undefined && !PAGE_NUMBER.test(text) && !told.has(what + text)) {
      told.add(what + text);
      reading.notes.add(what, `${quoted(text)}，没有带过来`);
    }
    if (element.name === 'w:sectPr' || element.name === 'w:p' || element.name === 'w:pPr') for (const inner of element.children) visit(inner);
  };
  for (const element of word.body.children) visit(element);
}
