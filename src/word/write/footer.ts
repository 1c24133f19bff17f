/** 页码: — 1 —, outside 版心, odd pages to the right, even ones to the left, a character from the edge (GB/T 9704—2012 7.5); or as the office has it. */
import { AlignmentType, Footer, HeightRule, LineRuleType, PageNumber, Paragraph, Table, TableAnchorType, TableBorders, TableCell, TableLayoutType, TableRow, TextDirection, TextRun, WidthType } from 'docx';
import { POINTS, twips, twipsOfPoints } from '../../core/layout/geometry.ts';
import { areaOf } from '../../core/layout/pages/area.ts';
import { PAGE_NUMBER_MARKS, type Profile } from '../../core/layout/profile.ts';
import { STYLE } from './styles.ts';

const CHARACTER = twipsOfPoints(POINTS.四号);

type Side = 'left' | 'center' | 'right';
type Footers = Readonly<Record<'default' | 'even', Footer>>;

/**
 * @param below free height below the number in twips: a footer that is taller than its margin takes room from the text
 * @returns the footers of odd and of even pages
 */
export function pageNumbers(profile: Profile, below = 0): Footers {
  return onSides(profile, (side) => new Footer({ children: [numberLine(profile, side), ...(below > 0 ? [emptyLine(below)] : [])] }));
}

/**
 * On pages on their side the number stands where it does on upright ones: the upright sheet's lower edge is their left one (8). It is
 * a cell of turned text at a fixed place of the sheet, which takes no room. Not a drawn box: LibreOffice 7.4 printed
 * the text of one in the sheet's corner where two pages had it, and in its place where four had.
 * @returns the footers of odd and of even pages
 */
export function turnedPageNumbers(profile: Profile): Footers {
  const { left, top, height } = areaOf(profile, true);
  const line = twipsOfPoints(profile.pageNumber.points ?? POINTS.四号);
  return onSides(profile, (side) => new Footer({
    children: [new Table({
      float: { horizontalAnchor: TableAnchorType.PAGE, verticalAnchor: TableAnchorType.PAGE, absoluteHorizontalPosition: Math.max(0, Math.round(left - twips(profile.pageNumberDrop) - line / 2)), absoluteVerticalPosition: top },
      width: { size: line, type: WidthType.DXA },
      columnWidths: [line],
      layout: TableLayoutType.FIXED,
      borders: TableBorders.NONE,
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      rows: [new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: [new TableCell({ width: { size: line, type: WidthType.DXA }, textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT, children: [numberLine(profile, side, { before: 0 })] })],
      })],
    }), new Paragraph({ style: STYLE.footer })],
  }));
}

/** Odd pages right, even ones left, unless it stands in the middle. */
function onSides({ pageNumber: { place } }: Profile, footer: (side: Side) => Footer): Footers {
  return place === 'center' ? { default: footer('center'), even: footer('center') } : { default: footer('right'), even: footer('left') };
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A line so high, with nothing in it; a paragraph is no lower than a point. */
export function emptyLine(height: number): Paragraph {
  return new Paragraph({ spacing: { line: Math.max(twipsOfPoints(1), height), lineRule: LineRuleType.EXACT } });
}

function numberLine({ pageNumber: { form } }: Profile, side: Side, spacing?: { readonly before: number }): Paragraph {
  const [before, behind] = PAGE_NUMBER_MARKS[form];
  return new Paragraph({
    style: STYLE.footer,
    ...(spacing === undefined ? {} : { spacing }),
    alignment: ALIGNMENT[side],
    indent: { firstLine: 0, ...(side === 'center' ? {} : { [side]: CHARACTER }) },
    children: [new TextRun({ children: [before, PageNumber.CURRENT, behind].filter((part) => part !== '') })],
  });
}
