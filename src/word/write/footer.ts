/** 页码: — 1 —, outside 版心, odd pages to the right, even ones to the left, a character from the edge (GB/T 9704—2012 7.5). */
import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { POINTS, twipsOfPoints } from '../../core/layout/geometry.ts';
import { STYLE } from './styles.ts';

const CHARACTER = twipsOfPoints(POINTS.四号);

/**
 * @param below free height below the number in twips: a footer that is taller than its margin takes room from the text
 * @returns the footers of odd and of even pages
 */
export function pageNumbers(below = 0): { default: Footer; even: Footer } {
  return { default: footer('right', below), even: footer('left', below) };
}

/** A line so high, with nothing in it; a paragraph is no lower than a point. */
export function emptyLine(height: number): Paragraph {
  return new Paragraph({ spacing: { line: Math.max(twipsOfPoints(1), height), lineRule: LineRuleType.EXACT } });
}

function footer(side: 'left' | 'right', below: number): Footer {
  return new Footer({
    children: [new Paragraph({
      style: STYLE.footer,
      alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
      indent: { [side]: CHARACTER, firstLine: 0 },
      children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
    }), ...(below > 0 ? [emptyLine(below)] : [])],
  });
}
