/** 版记: which blocks it is, and what lines it has. It stands at the foot of its page, whatever is above it (GB/T 9704—2012 7.4). */
import type { PaperBlock, PaperParagraph } from './paper.ts';

/** Indexes in `Paper.blocks`; `to` exclusive. */
export interface BlockSpan {
  readonly from: number;
  readonly to: number;
}

/** @returns where 版记 stands: the last blocks of a document if they are 抄送机关 and 印发机关 (what lists 【待补】 behind them aside); undefined where there is none */
export function colophonOf(blocks: readonly PaperBlock[]): BlockSpan | undefined {
  let to = blocks.length;
  while (isMissing(blocks[to - 1])) to--;
  let from = to;
  while (isColophon(blocks[from - 1])) from--;
  return from < to ? { from, to } : undefined;
}

/** @returns whether a block is a line of 版记, wherever it stands */
export function isColophon(block: PaperBlock | undefined): block is PaperParagraph {
  return isParagraph(block) && (block.role === 'copies' || block.role === 'issue') && block.newPage !== true;
}

function isMissing(block: PaperBlock | undefined): boolean {
  return isParagraph(block) && block.role === 'missing';
}

function isParagraph(block: PaperBlock | undefined): block is PaperParagraph {
  return block?.kind === 'paragraph';
}

/** @returns where the lines of a 版记 end that begins at `from`; `from` itself where none does, or one is going on */
export function colophonEnd(blocks: readonly PaperBlock[], from: number): number {
  let to = from;
  if (!isColophon(blocks[from - 1])) while (isColophon(blocks[to])) to++;
  return to;
}

/** @returns the elements between its rules: no line parts 主送机关 and 抄送机关, one parts them from 印发机关 (7.4.2, 7.4.3) */
export function colophonRows(lines: readonly PaperParagraph[]): PaperParagraph[][] {
  const rows: PaperParagraph[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above !== undefined && line.role === 'copies' && above[0]!.role === 'copies') above.push(line);
    else rows.push([line]);
  }
  return rows;
}
