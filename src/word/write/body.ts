/** Blocks of paper → paragraphs and tables of the docx library. Formats are the styles'; only what differs stands in a paragraph. */
import { AlignmentType, BorderStyle, Paragraph, Tab, Table, TableCell, TableRow, TabStopType, TextRun, WidthType, type IParagraphOptions } from 'docx';
import { indentTwips, isKept } from '../../core/layout/box.ts';
import { BODY_POINTS, TEXT_AREA, twips } from '../../core/layout/geometry.ts';
import { markLines } from '../../core/layout/mark.ts';
import type { PaperBlock, PaperParagraph, Role, Run } from '../../core/layout/paper.ts';
import type { Profile } from '../../core/layout/profile.ts';
import { ROLES } from '../../core/layout/roles.ts';
import { frameOf, headRule, jointMarkOf, spacingOf } from './head.ts';
import { fontStyleId } from './styles.ts';
import { tableOf } from './table.ts';

/** 版记: thick lines of 0.35 mm, a thin one of 0.25 mm, in eighths of a point (7.4.1). */
const THICK = 8;
const THIN = 6;

/** @returns the paragraphs and tables of a document, in order */
export function bodyOf(blocks: readonly PaperBlock[], profile: Profile): (Paragraph | Table)[] {
  const body: (Paragraph | Table)[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const keepNext = isKept(blocks, i);
    if (block.kind === 'blank') for (let n = 0; n < block.lines; n++) body.push(new Paragraph({ keepNext }));
    else if (block.kind === 'turn') body.push(new Paragraph({ pageBreakBefore: true }));
    else if (block.kind === 'table') body.push(tableOf(block));
    else if (block.joint !== undefined && block.unprinted !== true) body.push(...jointMarkOf(block, block.joint, profile));
    else if (isColophon(block)) {
      const lines = [block];
      for (let next = blocks[i + 1]; isColophon(next); next = blocks[i + 1]) {
        lines.push(next);
        i++;
      }
      body.push(colophonOf(lines, profile));
    } else body.push(paragraphOf(block, profile, keepNext));
  }
  return body;
}

function isColophon(block: PaperBlock | undefined): block is PaperParagraph {
  return block?.kind === 'paragraph' && (block.role === 'copies' || block.role === 'issue') && block.newPage !== true;
}

function paragraphOf(block: PaperParagraph, profile: Profile, keepNext = false): Paragraph {
  const format = ROLES[block.role];
  const style = block.missing ? ROLES.missing.styleId : format.styleId;
  const options: { -readonly [K in keyof IParagraphOptions]: IParagraphOptions[K] } = { style, children: (block.unprinted ? emptyLines(block) : block.runs).flatMap((run) => runsOf(run, block)), ...spacingOf(block) };
  if (block.newPage) options.pageBreakBefore = true;
  if (keepNext) options.keepNext = true;
  // a mark stands where its element would: its own style is plain
  const moved = block.missing === true && block.role !== 'missing';
  const measure = (characters: number): number => indentTwips(characters, format.points, profile);
  const { left = format.left, right = format.right, hanging = 0, firstLine = block.centered ? 0 : format.firstLine } = block.indents ?? {};
  if (block.indents !== undefined || moved || block.centered) {
    options.indent = { left: measure(left), right: measure(right), ...(hanging > 0 ? { hanging: measure(hanging) } : { firstLine: measure(firstLine), firstLineChars: firstLine * 100 }) };
  }
  if (block.centered) options.alignment = AlignmentType.CENTER;
  else if (block.centered === false) options.alignment = AlignmentType.LEFT;
  else if (moved) options.alignment = ALIGNMENT[format.align];
  if (block.ruled) options.border = { bottom: headRule(block) };
  if (block.at !== undefined) Object.assign(options, frameOf(block, block.at, profile));
  if (block.tabAt !== undefined) options.tabStops = [{ type: TabStopType.LEFT, position: measure(block.tabAt) }];
  else if (RIGHT_TABBED.has(block.role) && block.runs.some(({ text }) => text.includes('\t'))) options.tabStops = [{ type: TabStopType.RIGHT, position: twips(TEXT_AREA.width) - measure(Math.max(right, block.indents?.firstLine ?? 0)) }];
  return new Paragraph(options);
}

/** 套打: the room of its lines, without what is on the paper already. */
function emptyLines(block: PaperParagraph): Run[] {
  return [{ text: '\n'.repeat(markLines(block) - 1) }];
}

/** Roles of two parts, one on each side of the line; elsewhere a tab is what its writer typed. */
const RIGHT_TABBED: ReadonlySet<Role> = new Set<Role>(['docno', 'issue']);
const ALIGNMENT = { both: AlignmentType.JUSTIFIED, left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function runsOf({ text, font }: Run, { points }: PaperParagraph): TextRun[] {
  const options = { ...(font === undefined ? {} : { style: fontStyleId(font) }), ...(points === undefined || points === BODY_POINTS ? {} : { size: points * 2 }) };
  if (!/[\n\t]/.test(text)) return [new TextRun({ text, ...options })];
  return text.split('\n').map((line, i) => new TextRun({ ...options, ...(i > 0 ? { break: 1 } : {}), children: line.split('\t').flatMap((part, j) => (j > 0 ? [new Tab(), part] : [part])) }));
}

/** 版记 as a table of one column, whose lines are as wide as 版心 though its text stands in. */
function colophonOf(lines: readonly PaperParagraph[], profile: Profile): Table {
  const none = { style: BorderStyle.NONE, size: 0 } as const;
  return new Table({
    width: { size: twips(TEXT_AREA.width), type: WidthType.DXA },
    columnWidths: [twips(TEXT_AREA.width)],
    margins: { left: 0, right: 0 },
    borders: { top: single(THICK), bottom: single(THICK), left: none, right: none, insideHorizontal: single(THIN), insideVertical: none },
    rows: rowsOf(lines).map((row) => new TableRow({ cantSplit: true, children: [new TableCell({ children: row.map((line) => paragraphOf(line, profile)) })] })),
  });
}

/** No line parts 主送机关 and 抄送机关, one parts them from 印发机关 (7.4.2, 7.4.3). */
function rowsOf(lines: readonly PaperParagraph[]): PaperParagraph[][] {
  const rows: PaperParagraph[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above !== undefined && line.role === 'copies' && above[0]!.role === 'copies') above.push(line);
    else rows.push([line]);
  }
  return rows;
}

function single(size: number): { style: typeof BorderStyle.SINGLE; size: number; color: string } {
  return { style: BorderStyle.SINGLE, size, color: '000000' };
}
