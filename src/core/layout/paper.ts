/**
 * A document as it stands on paper: paragraphs with their roles, tables and blank lines, in order. What a role looks like is
 * said by roles.ts; export and preview only draw it.
 */
import type { Form } from './form.ts';
import type { FontClass } from './profile.ts';

/** What a paragraph is on paper. Clauses: GB/T 9704—2012. */
export type Role =
  // 版头 7.2
  | 'copyNumber' | 'secrecy' | 'urgency' | 'org' | 'docno'
  // 主体 7.3
  | 'title' | 'subtitle' | 'addressee'
  | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'heading5'
  | 'body' | 'minorHeading' | 'flush'
  | 'attachment' | 'signature' | 'date' | 'note' | 'roster'
  | 'annexLabel' | 'annexTitle'
  // 版记 7.4
  | 'copies' | 'issue'
  /** A line of the list of what is still missing. */
  | 'missing';

/** A stretch of a paragraph. `\n` breaks the line; `\t` goes to the right edge in 发文字号 and 印发机关, elsewhere it is what its writer typed. */
export interface Run {
  readonly text: string;
  /** Another font than the role's. */
  readonly font?: FontClass;
  /** Blanks between what has a line each in the source and stands in one here (署名 of several organs). */
  readonly lineEnd?: boolean;
  /** Offset in the source at which it begins, where other blanks stand there before it than are set. */
  readonly from?: number;
}

/** Distances in characters of the paragraph's own size. */
export interface Indents {
  readonly left?: number;
  readonly right?: number;
  /** Of the first line, behind `left`; what a tab sends to the right stays as far from that edge. */
  readonly firstLine?: number;
  /** How far further lines stand in behind the first one. */
  readonly hanging?: number;
}

export interface PaperParagraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly runs: readonly Run[];
  /** Where it differs from its role. */
  readonly indents?: Indents;
  /** true: in the middle of the line, false: not there, though its role is. */
  readonly centered?: boolean;
  /** Size in points where it differs from the role's (发文机关标志: as large as fits). */
  readonly points?: number;
  /** Height of each of its lines in twips, kept exactly, where it is not the profile's line pitch (lineHeightOf in box.ts). */
  readonly lineHeight?: number;
  /** Free space above its first line in twips, where a distance of the standard is no whole line. */
  readonly above?: number;
  /** Free space under its last line in twips; a red line under it stands at its lower end. */
  readonly below?: number;
  /** Where a tab leads, in characters from 版心's left edge; what follows begins there. Without it a tab of 发文字号 and 印发机关 leads to the right edge. */
  readonly tabAt?: number;
  /** Stands at a fixed height of the first page and takes no room among the blocks: 信函's mark, 发文字号 beside other lines. */
  readonly at?: FixedPlace;
  /** Names of several organs, a line each, drawn out to one width; the last run (文件) stands at their right, in the middle of their height (7.2.4). */
  readonly joint?: JointMark;
  /** 套打: its room is left free, its text is on the paper already. */
  readonly unprinted?: boolean;
  /** 另面编排. */
  readonly newPage?: boolean;
  /** Its line breaks are the layout's: in the source they are none. White space at the end of such a line is not drawn. */
  readonly broken?: boolean;
  /** A red line under it, as wide as 版心: the end of 版头. */
  readonly ruled?: boolean;
  /** 【待补】 in the place of an element that the 文种 requires and the draft lacks: no text of the writer's. */
  readonly missing?: boolean;
  /** Offset in the source at which it begins. */
  readonly from: number;
}

/** Where a line stands whatever comes before it. */
export interface FixedPlace {
  /** Upper edge of the line, in millimetres from the sheet's upper edge. */
  readonly top: number;
  /** Side of 版心 at which it stands, `indents` from its edge. */
  readonly align: 'left' | 'center' | 'right';
}

/** Widths in characters of the paragraph's own size. */
export interface JointMark {
  /** Width to which the names are drawn out: blanks are added between their characters alone. */
  readonly width: number;
  /** From the names to what stands at their right. */
  readonly gap: number;
  /** Width of what stands at their right: 文件; 0 where nothing does. */
  readonly suffix: number;
}

export interface PaperTable {
  readonly kind: 'table';
  /** The first one is the head; table-shape.ts says how wide columns are and how large type is. */
  readonly rows: readonly (readonly string[])[];
  /** The row of dashes under the head as typed, where the table was written in Markdown. */
  readonly separator: string | undefined;
  readonly from: number;
}

/** So many blank lines. */
export interface PaperBlank {
  readonly kind: 'blank';
  readonly lines: number;
}

/** What follows begins a page: the next one, or the next even one; a wide table has it on its side. */
export interface PaperTurn {
  readonly kind: 'turn';
  readonly to: 'next' | 'even';
  readonly landscape: boolean;
  /** Whether its pages, and a blank one before an even one, have page numbers. */
  readonly numbered: boolean;
}

/** A line that is printed at a fixed place of the first page, whatever the text is. In millimetres from the upper left corner of the sheet; `top` is its upper edge. */
export interface PlacedRule {
  readonly kind: 'rule';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly thickness: number;
  readonly red: boolean;
}

export type PaperBlock = PaperParagraph | PaperTable | PaperBlank | PaperTurn;

export interface Paper {
  readonly form: Form;
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  /** Lines at fixed places of the first page; text has its own (`at`). */
  readonly placed: readonly PlacedRule[];
  /** Lines of text that the first page has room for below 版心 (信函, whose second double line stands lower, 10.1). */
  readonly firstPageLines: number;
  /** Whether the first page shows its number (not so in 信函, 10.1). */
  readonly firstPageNumbered: boolean;
  /** 版记 is higher than a page: it does not stand at the foot of one but begins one and runs on. */
  readonly longColophon?: boolean;
  /** Chinese terms of the elements that are marked 【待补】, in the order in which they are due. */
  readonly missing: readonly string[];
  /** Lines that look like page numbers or the chrome of a web page; they are set all the same, as typed. */
  readonly strays: readonly string[];
  /** Whether marks of Markdown (#, **) stand in the text; they are set as typed too. */
  readonly marked: boolean;
}
