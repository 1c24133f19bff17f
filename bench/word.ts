/** .docx out and in: the export beside the bare docx library writing the same paragraphs, the import beside mammoth's raw text. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { readWord } from '../src/word/read/read.ts';
import { writeWord } from '../src/word/write/write.ts';
import { medians, ms } from './measure.ts';
import { noticeOf } from './texts.ts';

/** Pages of 22 × 28 characters as performance.md counts them, paragraphs' ends included: characters of text a page. */
const PAGES: readonly (readonly [name: string, characters: number, rounds: number])[] = [['10 pages', 5_600, 41], ['300 pages', 160_000, 15]];

/** Prints a table. */
export async function benchWord(): Promise<void> {
  console.log('\n.docx, medians in ms');
  console.log('text\tcharacters\tparagraphs\texport\tdocx library alone\tratio\timport\tmammoth\tratio\tKB');
  for (const [name, characters, rounds] of PAGES) {
    const text = noticeOf(characters);
    const lines = text.split('\n');
    const { bytes } = await writeWord(text, { sealed: true });
    const buffer = Buffer.from(bytes);
    const [write, library, read, peer] = await medians([
      { name: 'export', run: () => writeWord(text, { sealed: true }) },
      { name: 'docx', run: () => Packer.toArrayBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph({ children: [new TextRun(line)] })) }] })) },
      { name: 'import', run: () => readWord(bytes) },
      { name: 'mammoth', run: () => mammoth.extractRawText({ buffer }) },
    ], rounds) as [number, number, number, number];
    console.log([name, text.length, lines.length, ms(write), ms(library), (write / library).toFixed(2), ms(read), ms(peer), (peer / read).toFixed(1), (bytes.length / 1024).toFixed(0)].join('\t'));
  }
}
