/** Tables too wide for an upright page stand on pages on their side: alone, or with all of the 附件 in which they stand (GB/T 9704—2012 8). */
import { areaOf } from './pages/area.ts';
import type { PaperBlock, PaperTurn } from './paper.ts';
import type { Profile } from './profile.ts';
import { isTooWide } from './table-shape.ts';

/** @param blocks in their places; @returns the same with turns around what stands on its side */
export function withWideTables(blocks: readonly PaperBlock[], profile: Profile): PaperBlock[] {
  const upright = areaOf(profile, false).width;
  const placed: PaperBlock[] = [];
  let turned = false;
  for (const part of partsOf(blocks)) {
    const wide = part.blocks.some((block) => block.kind === 'table' && isTooWide(block.rows, upright));
    for (const stretch of wide && !part.annex ? around(part.blocks, upright) : [{ wide, blocks: part.blocks }]) {
      if (stretch.wide || turned) placed.push(turnTo(stretch.wide));
      for (const block of stretch.wide || turned ? atTop(stretch.blocks) : stretch.blocks) placed.push(block);
      turned = stretch.wide;
    }
  }
  return placed;
}

function turnTo(landscape: boolean): PaperTurn {
  return { kind: 'turn', to: 'next', landscape, numbered: true };
}

interface Part {
  /** What begins a page by itself: 附件, the list of what is missing. */
  readonly annex: boolean;
  readonly blocks: PaperBlock[];
}

function partsOf(blocks: readonly PaperBlock[]): Part[] {
  const parts: Part[] = [{ annex: false, blocks: [] }];
  for (const block of blocks) {
    const colophon = block.kind === 'paragraph' && (block.role === 'copies' || block.role === 'issue');
    const last = parts.at(-1)!;
    if (block.kind === 'paragraph' && block.newPage) parts.push({ annex: true, blocks: [block] });
    else if (colophon && last.annex) parts.push({ annex: false, blocks: [block] });
    else last.blocks.push(block);
  }
  return parts.filter((part) => part.blocks.length > 0);
}

/** The wide tables of the text, each on pages of its own. */
function around(blocks: readonly PaperBlock[], width: number): { wide: boolean; blocks: PaperBlock[] }[] {
  const stretches: { wide: boolean; blocks: PaperBlock[] }[] = [];
  for (const block of blocks) {
    const wide = block.kind === 'table' && isTooWide(block.rows, width);
    const last = stretches.at(-1);
    if (last?.wide === wide) last.blocks.push(block);
    else if (block.kind === 'blank' && last?.wide) continue;
    else stretches.push({ wide, blocks: [block] });
  }
  return stretches;
}

/** The first blocks of a page: no blank lines above, no second turn. */
function atTop(blocks: readonly PaperBlock[]): PaperBlock[] {
  const first = blocks.findIndex((block) => block.kind !== 'blank');
  return blocks.slice(Math.max(0, first)).map((block, i) => (i === 0 && block.kind === 'paragraph' && block.newPage ? { ...block, newPage: false } : block));
}
