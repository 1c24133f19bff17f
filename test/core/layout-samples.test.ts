/** The samples as they stand on paper (NAME.paper.txt beside them). UPDATE=1 writes them anew, for a human to read through before they are kept. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { compose } from '../../src/core/layout/compose.ts';
import type { PaperBlock, PaperParagraph } from '../../src/core/layout/paper.ts';
import { parse } from '../../src/core/parse.ts';
import { compareGolden, samplesFolder } from './golden.ts';

/** A block a line: role, what differs from it, runs with their fonts. */
function paperText(blocks: readonly PaperBlock[]): string {
  return blocks.map((block) => {
    if (block.kind === 'blank') return '·\n'.repeat(block.lines);
    if (block.kind === 'turn') return `turn ${block.to}${block.landscape ? ' landscape' : ''}${block.numbered ? '' : ' unnumbered'}\n`;
    if (block.kind === 'table') return block.rows.map((row) => `table\t${row.join(' │ ')}\n`).join('');
    return `${[block.role, ...differences(block)].join(' ')}\t${block.runs.map(({ text, font }) => (font === undefined ? text : `⟨${font}⟩${text}`)).join('').replaceAll('\n', '⏎').replaceAll('\t', '⇥')}\n`;
  }).join('');
}

function differences({ indents = {}, centered, points, newPage, ruled, missing, lineHeight, above, below, tabAt, at, joint, unprinted }: PaperParagraph): string[] {
  return [
    ...Object.entries(indents).map(([name, characters]) => `${name}=${characters}`),
    ...(points === undefined ? [] : [`${points}pt`]),
    ...(lineHeight === undefined ? [] : [`high=${lineHeight}`]),
    ...(above === undefined ? [] : [`above=${above}`]),
    ...(below === undefined ? [] : [`below=${below}`]),
    ...(tabAt === undefined ? [] : [`tab=${tabAt}`]),
    ...(at === undefined ? [] : [`at=${at.top.toFixed(2)}mm,${at.align}`]),
    ...(joint === undefined ? [] : [`joint=${joint.width}+${joint.gap}+${joint.suffix}`]),
    ...Object.entries({ centered, newPage, ruled, missing, unprinted }).filter(([, holds]) => holds === true).map(([name]) => name),
  ];
}

describe('samples on paper', () => {
  for (const file of readdirSync(samplesFolder).filter((name) => name.endsWith('.gw'))) {
    it(file, () => {
      const text = readFileSync(path.join(samplesFolder, file), 'utf8');
      compareGolden(path.join(samplesFolder, file.replace(/\.gw$/, '.paper.txt')), paperText(compose(parse(text), { sealed: true }).blocks));
    });
  }
});
