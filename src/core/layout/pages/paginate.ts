/** Paper → pages. */
import { A4 } from '../geometry.ts';
import type { Paper, Role } from '../paper.ts';
import type { Profile } from '../profile.ts';
import { roleFormat } from '../roles.ts';
import type { Page, PageLine, Pagination } from './page.ts';
import { HALF_WIDTHS, type Widths } from './widths.ts';

/**
 * Lays blocks out on pages.
 * @param text the source, for the offsets of lines
 */
export function paginate(paper: Paper, text: string, profile: Profile, widths: Widths = HALF_WIDTHS): Pagination {
  const pages: Page[] = [];
  let items: PageLine[] = [];
  const height = (profile.linePitch * 25.4) / 1440;
  let used = 0;
  const turn = (): void => {
    pages.push({ number: pages.length + 1, width: A4.width, height: A4.height, items, lines: profile.linesPerPage, used });
    items = [];
    used = 0;
  };
  const put = (line: string, block: number, from: number, role: Role): void => {
    if (used === profile.linesPerPage) turn();
    const { font, points } = roleFormat(role, profile);
    const width = (Array.from(line).reduce((sum, character) => sum + widths(character), 0) * points * 25.4) / 72;
    items.push({ kind: 'line', block, from, to: Math.min(text.length, from + line.length), top: profile.margins.top + used * height, height, pieces: [{ text: line, font, points, left: profile.margins.left, width }] });
    used++;
  };
  paper.blocks.forEach((block, i) => {
    if (block.kind === 'blank') used = Math.min(profile.linesPerPage, used + block.lines);
    else if (block.kind === 'table') block.rows.forEach((row) => { put(row.join('　'), i, block.from, 'body'); });
    else if (block.kind === 'turn') turn();
    else {
      if (block.newPage) turn();
      const all = block.runs.map((run) => run.text).join('');
      for (let at = 0; at < all.length; at += profile.charactersPerLine) put(all.slice(at, at + profile.charactersPerLine), i, block.from + at, block.role);
    }
  });
  turn();
  return { pages, remarks: [] };
}
