/** Blocks of paper → paragraphs and tables of the docx library. Formats are the styles'; only what differs stands in a paragraph. */
import { AlignmentType, Paragraph, TabStopType, type IParagraphOptions, type Table } from 'docx';
import { edgesOf, indentTwips, isKept } from '../../core/layout/box.ts';
import { isColophon } from '../../core/layout/colophon.ts';
import { markLines } from '../../core/layout/mark.ts';
import { areaOf } from '../../core/layout/pages/area.ts';
import type { Paper, PaperBlock, PaperParagraph, Role, Run } from '../../core/layout/paper.ts';
import { textAreaOf, type Profile } from '../../core/layout/profile.ts';
import { roleFormat } from '../../core/layout/roles.ts';
import { colophon } from './colophon.ts';
import { frameOf, headRule, jointMarkOf, spacingOf } from './head.ts';
import { runsOf } from './runs.ts';
import { tableOf } from './table.ts';

/** @returns the paragraphs and tables of a section, in order */
export function bodyOf(blocks: readonly PaperBlock[], profile: Profile, { form, longColophon }: Pick<Paper, 'form' | 'longColophon'>, landscape: boolean): (Paragraph | Table)[] {
  const body: (Paragraph | Table)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const keepNext = isKept(blocks, i);
    if (block.kind === 'blank') for (let n = 0; n < block.lines; n++) body.push(new Paragraph({ keepNext }));
    else if (block.kind === 'turn') continue;
    else if (block.kind === 'table') body.push(tableOf(block, areaOf(profile, landscape)));
    else if (block.joint !== undefined && block.unprinted !== true) body.push(...jointMarkOf(block, block.joint, profile));
    else if (isColophon(block)) {
      const lines = [block];
      for (let next = blocks[i + 1]; isColophon(next); next = blocks[i + 1]) {
        lines.push(next);
        i++;
      }
      body.push(...colophon(lines, profile, { ruled: form !== 'letter', long: longColophon === true }, (line) => paragraphOf(line, profile)));
    } else body.push(paragraphOf(block, profile, keepNext));
  }
  return body;
}

function paragraphOf(block: PaperParagraph, profile: Profile, keepNext = false): Paragraph {
  const format = roleFormat(block.role, profile);
  const style = block.missing ? roleFormat('missing', profile).styleId : format.styleId;
  const options: { -readonly [K in keyof IParagraphOptions]: IParagraphOptions[K] } = { style, children: (block.unprinted ? emptyLines(block) : block.runs).flatMap((run) => runsOf(run, block, profile)), ...spacingOf(block) };
  if (block.newPage) options.pageBreakBefore = true;
  if (keepNext) options.keepNext = true;
  // a mark stands where its element would: its own style is plain
  const moved = block.missing === true && block.role !== 'missing';
  const measure = (characters: number): number => indentTwips(characters, format.points, profile);
  const { left, right, first } = edgesOf(block, profile);
  const { firstLine = block.centered ? 0 : format.firstLine } = block.indents ?? {};
  if (block.indents !== undefined || moved || block.centered) {
    options.indent = { left, right, ...(first < 0 ? { hanging: -first } : { firstLine: first, firstLineChars: firstLine * 100 }) };
  }
  if (block.centered) options.alignment = AlignmentType.CENTER;
  else if (block.centered === false) options.alignment = AlignmentType.LEFT;
  else if (moved) options.alignment = ALIGNMENT[format.align];
  if (block.ruled) options.border = { bottom: headRule(block, profile) };
  if (block.at !== undefined) Object.assign(options, frameOf(block, block.at, profile));
  if (block.tabAt !== undefined) options.tabStops = [{ type: TabStopType.LEFT, position: measure(block.tabAt) }];
  else if (RIGHT_TABBED.has(block.role) && block.runs.some(({ text }) => text.includes('\t'))) options.tabStops = [{ type: TabStopType.RIGHT, position: textAreaOf(profile).width - Math.max(right, first) }];
  return new Paragraph(options);
}

/** 套打: the room of its lines, without what is on the paper already. */
function emptyLines(block: PaperParagraph): Run[] {
  return [{ text: '\n'.repeat(markLines(block) - 1) }];
}

/** Roles of two parts, one on each side of the line; elsewhere a tab is what its writer typed. */
const RIGHT_TABBED: ReadonlySet<Role> = new Set<Role>(['docno', 'issue']);
const ALIGNMENT = { both: AlignmentType.JUSTIFIED, left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
