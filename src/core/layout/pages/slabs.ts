/** Blocks of paper → slabs: what goes on a page as a whole, a line or a row of a table, one under the other. Heights in twips. */
import { edgesOf, isKept, letterSpacingOf, lineHeightOf } from '../box.ts';
import { millimetres, RULE_DROP, twips, twipsOfPoints } from '../geometry.ts';
import type { Paper, PaperParagraph, Role } from '../paper.ts';
import type { Profile } from '../profile.ts';
import { ROLES } from '../roles.ts';
import type { Area } from './area.ts';
import { breakLines } from './break-lines.ts';
import type { PageLine, PageRule } from './page.ts';
import { placeLine } from './place.ts';
import { rowsOf } from './rows.ts';
import { sourceMap } from './source-map.ts';
import { measure } from './stretches.ts';
import type { Widths } from './widths.ts';

export interface Slab {
  readonly block: number;
  readonly role: Role | 'blank' | 'table';
  readonly above: number;
  readonly height: number;
  /** Stands on the page of the slab below it. */
  readonly kept: boolean;
  readonly newPage?: boolean;
  /** What stands above it once more where it begins a page: the head of its table. */
  readonly head?: Slab;
  /** Whether it opens, and whether it ends its block. */
  readonly first: boolean;
  readonly last: boolean;
  readonly overflows?: boolean;
  /** `top` from the slab's own upper edge. */
  readonly items: readonly (PageLine | PageRule)[];
}

/** What paragraphs are laid out in. */
export interface Setting {
  readonly source: string;
  readonly profile: Profile;
  readonly area: Area;
  readonly widths: Widths;
}

/** @returns the slabs of one block */
export function slabsOf(paper: Paper, index: number, setting: Setting): Slab[] {
  const block = paper.blocks[index]!;
  const kept = isKept(paper.blocks, index);
  if (block.kind === 'blank') return Array.from({ length: block.lines }, (_, i) => ({ block: index, role: 'blank', above: 0, height: setting.profile.linePitch, kept, first: i === 0, last: i === block.lines - 1, items: [] }));
  if (block.kind === 'table') return rowsOf(block, index, setting);
  return block.kind === 'paragraph' ? linesOf(block, index, kept, setting) : [];
}

/** A line whose writer set something at its right edge too. */
const RIGHT_TABBED: ReadonlySet<Role> = new Set<Role>(['docno', 'issue']);

function linesOf(block: PaperParagraph, index: number, kept: boolean, setting: Setting): Slab[] {
  const { profile, area, source } = setting;
  const format = block.missing ? ROLES.missing : ROLES[block.role];
  const points = block.points ?? format.points;
  const edges = edgesOf(block, profile);
  const measured = measure(block.runs, format.font, points, letterSpacingOf(format.points, profile), setting.widths);
  const rest = area.width - edges.left - edges.right;
  const room = { first: rest - edges.first, rest };
  const right = RIGHT_TABBED.has(block.role) ? area.width - Math.max(edges.right, edges.first) : undefined;
  const align = block.centered ? 'center' : block.centered === false ? 'left' : ROLES[block.role].align;
  const map = sourceMap(source, block.from);
  const height = lineHeightOf(block, profile);
  const lines = breakLines(measured, room, { right, indent: edges.left + edges.first });
  return lines.map((line, i): Slab => {
    const first = i === 0;
    const last = i === lines.length - 1;
    const indent = edges.left + (first ? edges.first : 0);
    const pieces = placeLine(measured, line, align, area.left + indent, first ? room.first : room.rest, points, { right, indent });
    const span = block.missing ? { from: block.from, to: block.from } : map.take(measured.text, line.from, line.to);
    const text: PageLine = { kind: 'line', block: index, ...span, top: 0, height: millimetres(height), pieces, ...(format.red ? { red: true } : {}), ...(block.missing ? { missing: true } : {}) };
    const rule = block.ruled && last;
    return {
      block: index, role: block.role, above: first ? block.above ?? 0 : 0, height: height + (rule ? RULE_ROOM : 0), kept, first, last,
      ...(first && block.newPage ? { newPage: true } : {}), ...(line.forced ? { overflows: true } : {}),
      items: rule ? [text, redRule(millimetres(height) + RULE_DROP, area)] : [text],
    };
  });
}

/** Width of 版头's line in points: left to practice (7.2.7). */
const RULE_POINTS = 1.5;
const RULE_ROOM = twips(RULE_DROP) + twipsOfPoints(RULE_POINTS);

function redRule(top: number, area: Area): PageRule {
  return { kind: 'rule', left: millimetres(area.left), top, width: millimetres(area.width), height: 0, thickness: RULE_POINTS * 25.4 / 72, red: true };
}
