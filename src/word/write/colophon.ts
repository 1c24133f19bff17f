/** 版记 as a table of one column that floats at the foot of its page: its rules are as wide as 版心 though its text stands in (GB/T 9704—2012 7.4.1). */
import { BorderStyle, Paragraph, RelativeVerticalPosition, Table, TableAnchorType, TableCell, TableRow, WidthType, type IBorderOptions } from 'docx';
import { colophonRows } from '../../core/layout/colophon.ts';
import { COLOPHON_RULES, twips } from '../../core/layout/geometry.ts';
import type { PaperParagraph } from '../../core/layout/paper.ts';
import { textAreaOf, type Profile } from '../../core/layout/profile.ts';

const NONE = { style: BorderStyle.NONE, size: 0 } as const;

/**
 * LibreOffice lets a table as wide as the text float only where it is placed by the sheet; Word does so in any case. Paragraphs in frames
 * lose their rules in LibreOffice.
 * @param set makes a paragraph of a line
 * @param ruled whether it has rules: those of 信函 have none (10.1)
 * @param long whether it is higher than a page: what floats is cut off at the page's edge, so it stands in the text
 */
export function colophon(lines: readonly PaperParagraph[], profile: Profile, { ruled, long }: { readonly ruled: boolean; readonly long: boolean }, set: (line: PaperParagraph) => Paragraph): (Paragraph | Table)[] {
  const outer = ruled ? rule(COLOPHON_RULES.outer) : NONE;
  const { width } = textAreaOf(profile);
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    margins: { left: 0, right: 0 },
    ...(long ? {} : { float: {
      horizontalAnchor: TableAnchorType.PAGE, absoluteHorizontalPosition: twips(profile.margins.left),
      verticalAnchor: TableAnchorType.MARGIN, relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      leftFromText: 0, rightFromText: 0, topFromText: 0, bottomFromText: 0,
    } }),
    borders: { top: outer, bottom: outer, left: NONE, right: NONE, insideHorizontal: ruled ? rule(COLOPHON_RULES.inner) : NONE, insideVertical: NONE },
    rows: colophonRows(lines).map((row) => new TableRow({ cantSplit: !long, children: [new TableCell({ children: row.map(set) })] })),
  });
  // the one before begins its section, where it has one; to the one behind the table is anchored
  return [anchor(), table, anchor()];
}

/** A paragraph that takes no room: half a point. */
export function anchor(): Paragraph {
  return new Paragraph({ spacing: { line: 10, lineRule: 'exact' } });
}

/** @param thickness in millimetres; borders are written in eighths of a point */
function rule(thickness: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: Math.round((thickness * 72 * 8) / 25.4), color: '000000' };
}
