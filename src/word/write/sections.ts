/** Where pages turn the document has a new section: another sheet, other page numbers. */
import { Footer, PageOrientation, Paragraph, SectionType, type ISectionOptions, type Table } from 'docx';
import { POINTS, twips, twipsOfPoints } from '../../core/layout/geometry.ts';
import { areaOf } from '../../core/layout/pages/area.ts';
import type { PaperBlock, PaperTurn } from '../../core/layout/paper.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { anchor } from './colophon.ts';
import { pageNumbers, turnedPageNumbers } from './footer.ts';
import type { FirstPage } from './placed.ts';
import { STYLE } from './styles.ts';

const FIRST: PaperTurn = { kind: 'turn', to: 'next', landscape: false, numbered: true };

/**
 * @param write makes paragraphs and tables of blocks, of which no one turns the page
 * @param firstPage what the first page alone has, by the lower margins of the others
 */
export function sectionsOf(blocks: readonly PaperBlock[], profile: Profile, write: (blocks: readonly PaperBlock[], landscape: boolean) => (Paragraph | Table)[], firstPage: (others: Pick<FirstPage, 'bottom' | 'footer'>) => FirstPage | undefined): ISectionOptions[] {
  const parts: { turn: PaperTurn; blocks: PaperBlock[] }[] = [{ turn: FIRST, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'turn') parts.push({ turn: block, blocks: [] });
    else parts.at(-1)!.blocks.push(block);
  }
  // a turn at once followed by another, or before all text, leaves no page behind
  const filled = parts.filter(({ blocks: own }) => own.length > 0);
  return (filled.length > 0 ? filled : [{ turn: FIRST, blocks: [] }]).map(({ turn, blocks: own }, i) => {
    const children = write(own, turn.landscape);
    // a section ends with a paragraph: the library would add one as high as a line
    if (!(children.at(-1) instanceof Paragraph)) children.push(anchor());
    const page = pageOf(profile, turn.landscape);
    const first = i === 0 ? firstPage(page.margin) : undefined;
    const type = turn.to === 'even' ? SectionType.EVEN_PAGE : SectionType.NEXT_PAGE;
    return {
      properties: first === undefined ? { page, type } : { page: { ...page, margin: { ...page.margin, bottom: first.bottom, footer: first.footer } }, type, titlePage: true },
      ...(first === undefined ? {} : { headers: first.headers }),
      footers: first?.footers ?? (turn.numbered ? (turn.landscape ? turnedPageNumbers : pageNumbers)(profile) : noNumbers()),
      children,
    };
  });
}

function noNumbers(): { default: Footer; even: Footer } {
  const empty = (): Footer => new Footer({ children: [new Paragraph({ style: STYLE.footer })] });
  return { default: empty(), even: empty() };
}

type Margins = Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer' | 'gutter', number>;
type Page = NonNullable<NonNullable<ISectionOptions['properties']>['page']> & { readonly margin: Margins };

function pageOf(profile: Profile, landscape: boolean): Page {
  const { sheet, left, top, width, height } = areaOf(profile, landscape);
  const [across, down] = [twips(sheet.width), twips(sheet.height)];
  const bottom = down - top - height;
  // the footer is one line with the dashes in its middle
  const footer = bottom - twips(profile.pageNumberDrop) - twipsOfPoints(profile.pageNumber.points ?? POINTS.四号) / 2;
  return {
    // the library turns the sheet itself
    size: landscape ? { width: down, height: across, orientation: PageOrientation.LANDSCAPE } : { width: across, height: down },
    margin: { top, bottom, left, right: across - left - width, header: twips(15), footer, gutter: 0 },
  };
}
