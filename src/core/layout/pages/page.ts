/**
 * Pages as they are printed: what stands where, in millimetres from the upper left corner of the sheet. The preview draws it,
 * the status bar and the export ask it where a page ends.
 */
import type { FontClass } from '../profile.ts';

/** Text of one line in one font and size. */
export interface PagePiece {
  readonly text: string;
  readonly font: FontClass;
  /** In points. */
  readonly points: number;
  readonly bold?: boolean;
  /** From the sheet's left edge to the first character, and the room that the text takes once it is justified. In millimetres. */
  readonly left: number;
  readonly width: number;
}

export interface PageLine {
  readonly kind: 'line';
  /** Index in `Paper.blocks`; -1 for what belongs to no block (页码). */
  readonly block: number;
  /** Source offsets that the line covers; both the same where it has no text of the writer's. */
  readonly from: number;
  readonly to: number;
  /** Upper edge and height of the line, in millimetres. */
  readonly top: number;
  readonly height: number;
  readonly pieces: readonly PagePiece[];
  readonly red?: boolean;
  /** 【待补】 */
  readonly missing?: boolean;
  /** On a sheet on its side: stands as on the upright sheet, from whose corner its lengths count, and is turned with it a quarter to the right (areaOf). It reads from top to bottom. */
  readonly turned?: boolean;
}

/** A printed line: 版头分隔线, 版记分隔线, 信函's double lines, borders of tables. In millimetres, through the middle of its thickness; vertical ones have no width. */
export interface PageRule {
  readonly kind: 'rule';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly thickness: number;
  readonly red?: boolean;
}

export interface Page {
  /** From 1, blank pages counted. */
  readonly number: number;
  /** Of the sheet, in millimetres: A4 upright or, for wide tables, on its side. */
  readonly width: number;
  readonly height: number;
  readonly items: readonly (PageLine | PageRule)[];
  /** Lines of the body's height that the page has room for, and those in use. */
  readonly lines: number;
  readonly used: number;
}

/** What is not well on a page. */
export interface PageRemark {
  /** `lastLine`: the last line of a paragraph begins a page alone; `signatureAlone`: 署名 without a line of text (7.3.5.5); `noBody`: no text on the first page (7.3.3); `overflow`: text that leaves 版心. */
  readonly kind: 'lastLine' | 'signatureAlone' | 'noBody' | 'overflow';
  readonly page: number;
  /** Source offset of the line. */
  readonly from: number;
  /** In plain Chinese. */
  readonly message: string;
}

export interface Pagination {
  readonly pages: readonly Page[];
  readonly remarks: readonly PageRemark[];
}
