/** 页码: — 1 —, outside 版心, odd pages to the right, even ones to the left, a character from the edge (GB/T 9704—2012 7.5); or as the office has it. */
import { AlignmentType, Footer, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx';
import { POINTS, twipsOfPoints } from '../../core/layout/geometry.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { STYLE } from './styles.ts';

const CHARACTER = twipsOfPoints(POINTS.四号);

/**
 * @param below free height below the number in twips: a footer that is taller than its margin takes room from the text
 * @returns the footers of odd and of even pages
 */
export function pageNumbers({ pageNumber: { form, place } }: Profile, below = 0): { default: Footer; even: Footer } {
  return place === 'center' ? { default: footer('center', form, below), even: footer('center', form, below) } : { default: footer('right', form, below), even: footer('left', form, below) };
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A line so high, with nothing in it; a paragraph is no lower than a point. */
export function emptyLine(height: number): Paragraph {
  return new Paragraph({ spacing: { line: Math.max(twipsOfPoints(1), height), lineRule: LineRuleType.EXACT } });
}

function footer(side: 'left' | 'center' | 'right', form: Profile['pageNumber']['form'], below: number): Footer {
  return new Footer({
    children: [new Paragraph({
      style: STYLE.footer,
      alignment: ALIGNMENT[side],
      indent: { firstLine: 0, ...(side === 'center' ? {} : { [side]: CHARACTER }) },
      children: [new TextRun({ children: form === 'dashes' ? ['— ', PageNumber.CURRENT, ' —'] : [PageNumber.CURRENT] })],
    }), ...(below > 0 ? [emptyLine(below)] : [])],
  });
}
