/** What the first page alone has, or has not: lines at fixed places of the sheet (信函's double lines), no page number, room for more lines (GB/T 9704—2012 10.1). */
import { Footer, Header, LineRuleType, Paragraph } from 'docx';
import { twipsOfPoints } from '../../core/layout/geometry.ts';
import type { Paper } from '../../core/layout/paper.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { emptyLine, pageNumbers } from './footer.ts';
import { RuleRun } from './rule.ts';

export interface FirstPage {
  readonly headers: { readonly first: Header };
  readonly footers: { readonly first: Footer; readonly default: Footer; readonly even: Footer };
  /** From the sheet's lower edge to the text and to the footer, in twips. */
  readonly bottom: number;
  readonly footer: number;
}

/**
 * Headers, footers and margins of a section whose first page is not like the others; undefined where it is. A section has one
 * lower margin: it is the first page's, on the others a footer keeps the text off.
 * @param others from the sheet's lower edge to the text and to the footer on the other pages, in twips
 */
export function firstPageOf({ placed, firstPageNumbered, firstPageLines }: Paper, profile: Profile, others: Pick<FirstPage, 'bottom' | 'footer'>): FirstPage | undefined {
  if (placed.length === 0 && firstPageNumbered && firstPageLines === 0) return undefined;
  const bottom = others.bottom - firstPageLines * profile.linePitch;
  const low = Math.min(others.footer, bottom - LOW);
  // the number's style fills the margin above it
  const numbers = pageNumbers(profile, others.footer - low);
  return {
    headers: { first: new Header({ children: [new Paragraph({ spacing: { line: LOW, lineRule: LineRuleType.EXACT }, children: placed.map((rule, i) => new RuleRun(rule, profile, i + 1)) })] }) },
    footers: { ...numbers, first: firstPageNumbered ? numbers.default : new Footer({ children: [emptyLine(LOW)] }) },
    bottom,
    footer: low,
  };
}

/** A header can't be without a paragraph: a line of one point. */
const LOW = twipsOfPoints(1);
