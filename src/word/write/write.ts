/** Text of a 公文 → .docx. */
import { Document, Packer } from 'docx';
import { compose } from '../../core/layout/compose.ts';
import { DEFAULT_LAYOUT, type LayoutOptions } from '../../core/layout/form.ts';
import { profileOf } from '../../core/layout/reading-profile.ts';
import { parse } from '../../core/parse.ts';
import { bodyOf } from './body.ts';
import { fitForXml } from './characters.ts';
import { fontTableXml } from './fonts.ts';
import { firstPageOf } from './placed.ts';
import { sectionsOf } from './sections.ts';
import { stylesXml } from './styles.ts';

export interface WordFile {
  readonly bytes: Uint8Array;
  /** Chinese terms of the elements marked 【待补】. */
  readonly missing: readonly string[];
  /** Lines that look like page numbers or the chrome of a web page, set as typed. */
  readonly strays: readonly string[];
  /** Whether marks of Markdown (#, **) were set as typed. */
  readonly marked: boolean;
  /** How many characters no file can hold; each has become U+FFFD. */
  readonly replaced: number;
}

/**
 * Lays a text out and writes it as .docx. Any string gives a valid file.
 * @param source the text, any line ends
 * @param options where the layout differs from the default
 */
export async function writeWord(source: string, options: Partial<LayoutOptions> = {}): Promise<WordFile> {
  const { text, replaced } = fitForXml(source);
  const paper = compose(parse(text), options);
  const profile = profileOf(paper.form, { ...DEFAULT_LAYOUT, ...options }.profile);
  const document = new Document({
    creator: '公文',
    lastModifiedBy: '公文',
    title: paper.title,
    evenAndOddHeaderAndFooters: true,
    // a line that is broken by hand is not stretched to the margin
    compatibility: { version: 15, doNotExpandShiftReturn: true },
    sections: sectionsOf(paper.blocks, profile, (blocks, landscape) => bodyOf(blocks, profile, paper, landscape), (margins) => firstPageOf(paper, profile, margins)),
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [
    { path: 'word/styles.xml', data: stylesXml(profile) },
    { path: 'word/fontTable.xml', data: fontTableXml(profile) },
  ]));
  const { missing, strays, marked } = paper;
  return { bytes, missing, strays, marked, replaced };
}
