/** 页码: — 1 —, outside 版心, odd pages to the right, even ones to the left, a character from the edge (GB/T 9704—2012 7.5). */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { POINTS, twipsOfPoints } from '../../core/layout/geometry.ts';
import { STYLE } from './styles.ts';

const CHARACTER = twipsOfPoints(POINTS.四号);

/** @returns the footers of odd and of even pages */
export function pageNumbers(): { default: Footer; even: Footer } {
  return { default: footer('right'), even: footer('left') };
}

function footer(side: 'left' | 'right'): Footer {
  return new Footer({
    children: [new Paragraph({
      style: STYLE.footer,
      alignment: side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
      indent: { [side]: CHARACTER, firstLine: 0 },
      children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
    })],
  });
}
