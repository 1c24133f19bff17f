/** Names of several organs in one mark: a line each, drawn out to one width, and 文件 at their right in the middle of their height (7.2.4). */
import { lineHeightOf } from '../box.ts';
import { millimetres, twipsOfPoints } from '../geometry.ts';
import type { JointMark, PaperParagraph } from '../paper.ts';
import { roleFormat } from '../roles.ts';
import type { PageLine } from './page.ts';
import { placeLine } from './place.ts';
import type { Setting, Slab } from './slabs.ts';
import { sourceMap } from './source-map.ts';
import { measure } from './stretches.ts';
import { NO_TABS } from './tabs.ts';

/** @returns one slab: its lines stand on one page */
export function jointSlab(block: PaperParagraph, { width, gap, suffix }: JointMark, index: number, { source, profile, area, widths }: Setting): Slab {
  const format = roleFormat(block.role, profile);
  const points = block.points ?? format.points;
  const height = lineHeightOf(block, profile);
  const size = twipsOfPoints(points);
  const left = area.left + (area.width - (width + gap + suffix) * size) / 2;
  const [names, ...behind] = block.runs;
  const lines = names!.text.split('\n');
  const map = sourceMap(source, block.from, block.runs);
  const all = block.runs.map((run) => run.text).join('');
  let at = 0;
  const lineOf = (text: string, x: number, room: number, top: number): PageLine => {
    const measured = measure([{ text, font: format.font, points, spacing: 0 }], widths);
    const whole = { from: 0, to: text.length, ends: false, forced: false };
    const span = map.take(all, at, at + text.length);
    return { kind: 'line', block: index, ...span, top: millimetres(top), height: millimetres(height), pieces: block.unprinted ? [] : placeLine(measured, whole, 'both', x, room, NO_TABS), red: true };
  };
  const items = lines.map((name, i) => {
    const line = lineOf(name, left, width * size, i * height);
    at += name.length + 1;
    return line;
  });
  at--;
  for (const { text } of behind) {
    items.push(lineOf(text, left + (width + gap) * size, suffix * size, ((lines.length - 1) * height) / 2));
    at += text.length;
  }
  return { block: index, role: block.role, above: block.above ?? 0, height: lines.length * height + (block.below ?? 0), kept: false, first: true, last: true, items };
}
