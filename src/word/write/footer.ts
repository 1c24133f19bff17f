/** 页码: — 1 —, outside 版心, odd pages to the right, even ones to the left, a character from the edge (GB/T 9704—2012 7.5); or as the office has it. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { POINTS, twipsOfPoints } from '../../core/layout/geometry.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { STYLE } from './styles.ts';

const CHARACTER = twipsOfPoints(POINTS.四号);

/** @returns the footers of odd and of even pages */
export function pageNumbers({ pageNumber: { form, place } }: Profile): { default: Footer; even: Footer } {
  return place === 'center' ? { default: footer('center', form), even: footer('center', form) } : { default: footer('right', form), even: footer('left', form) };
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function footer(side: 'left' | 'center' | 'right', form: Profile['pageNumber']['form']): Footer {
  return new Footer({
    children: [new Paragraph({
      style: STYLE.footer,
      alignment: ALIGNMENT[side],
      indent: { firstLine: 0, ...(side === 'center' ? {} : { [side]: CHARACTER }) },
      children: [new TextRun({ children: form === 'dashes' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT] })],
    })],
  });
}
