/** Blocks of paper → slabs: what goes on a page as a whole, a line or a row of a table, one under the other. Heights in twips. */
import { edgesOf, indentTwips, isKept, letterSpacingOf, lineHeightOf, type Edges } from '../box.ts';
import { millimetres, mmOfPoints } from '../geometry.ts';
import type { Paper, PaperParagraph, Role } from '../paper.ts';
import type { Profile } from '../profile.ts';
import { roleFormat, runFormat } from '../roles.ts';
import type { Area } from './area.ts';
import { breakLines } from './break-lines.ts';
import type { PageLine, PageRule } from './page.ts';
import { placeLine } from './place.ts';
import { rowsOf } from './rows.ts';
import { sourceMap } from './source-map.ts';
import { jointSlab } from './joint.ts';
import { measure, type SetRun } from './stretches.ts';
import type { Tabs } from './tabs.ts';
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
  /** Stands where its items say, and takes no room. */
  readonly fixed?: boolean;
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
  if (block.kind === 'turn') return [];
  return block.joint === undefined ? linesOf(block, index, kept, setting) : [jointSlab(block, block.joint, index, setting)];
}

/** Roles of two parts: what stands behind a tab ends at the right edge. */
const RIGHT_TABBED: ReadonlySet<Role> = new Set<Role>(['docno', 'issue']);

function linesOf(block: PaperParagraph, index: number, kept: boolean, setting: Setting): Slab[] {
  const { profile, area, source } = setting;
  const format = roleFormat(block.missing ? 'missing' : block.role, profile);
  const edges = block.at === undefined ? edgesOf(block, profile) : fixedEdges(block, profile);
  const measured = measure(setRuns(block, profile), setting.widths);
  const rest = area.width - edges.left - edges.right;
  const room = { first: rest - edges.first, rest };
  const stop = stopOf(block, edges, setting);
  const align = block.at?.align ?? (block.centered ? 'center' : block.centered === false ? 'left' : roleFormat(block.role, profile).align);
  const map = sourceMap(source, block.from, block.runs);
  const height = lineHeightOf(block, profile);
  const lines = breakLines(measured, room, { stop, indent: edges.left + edges.first });
  return lines.map((line, i): Slab => {
    const first = i === 0;
    const last = i === lines.length - 1;
    const indent = edges.left + (first ? edges.first : 0);
    const pieces = block.unprinted ? [] : placeLine(measured, line, align, area.left + indent, first ? room.first : room.rest, { stop, indent });
    const span = block.missing ? { from: block.from, to: block.from } : map.take(measured.text, line.from, line.to);
    const top = block.at === undefined ? 0 : block.at.top + millimetres(i * height);
    const text: PageLine = { kind: 'line', block: index, ...span, top, height: millimetres(height), pieces, ...(format.red ? { red: true } : {}), ...(block.missing ? { missing: true } : {}) };
    const below = last ? block.below ?? 0 : 0;
    return {
      block: index, role: block.role, above: first ? block.above ?? 0 : 0, height: height + below, kept, first, last,
      ...(block.at === undefined ? {} : { fixed: true }), ...(first && block.newPage ? { newPage: true } : {}), ...(line.forced ? { overflows: true } : {}),
      items: block.ruled && last ? [text, redRule(height + below, area, profile)] : [text],
    };
  });
}

/** @returns the runs of a paragraph as they are set */
function setRuns(block: PaperParagraph, profile: Profile): SetRun[] {
  // a mark stands where its element would: its own style is plain
  const like = block.missing ? { role: 'missing' } as const : block;
  return block.runs.map((run) => {
    const format = runFormat(run, like, profile);
    return { text: run.text, ...format, spacing: letterSpacingOf(format.points, profile) };
  });
}

/** What stands at a fixed place is only as far from 版心's edges as it says itself. */
function fixedEdges({ indents, role }: PaperParagraph, profile: Profile): Edges {
  const measure = (characters = 0): number => indentTwips(characters, roleFormat(role, profile).points, profile);
  return { left: measure(indents?.left), right: measure(indents?.right), first: 0 };
}

function stopOf({ role, tabAt }: PaperParagraph, edges: Edges, { profile, area }: Setting): Tabs['stop'] {
  if (tabAt !== undefined) return { at: indentTwips(tabAt, roleFormat(role, profile).points, profile), align: 'left' };
  return RIGHT_TABBED.has(role) ? { at: area.width - Math.max(edges.right, edges.first), align: 'right' } : undefined;
}

/** @param bottom lower end of the rule, from the slab's upper edge */
function redRule(bottom: number, area: Area, profile: Profile): PageRule {
  const thickness = mmOfPoints(profile.headRule);
  return { kind: 'rule', left: millimetres(area.left), top: millimetres(bottom) - thickness / 2, width: millimetres(area.width), height: 0, thickness, red: true };
}
