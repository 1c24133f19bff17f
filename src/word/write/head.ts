/** What 版头 needs of Word beyond plain paragraphs: exact distances, the red line, places on the sheet, names of several organs. */
import { AlignmentType, BorderStyle, FrameAnchorType, FrameWrap, HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, type IBorderOptions, type IFrameOptions, type IParagraphOptions, type ISpacingProperties } from 'docx';
import { charactersOf, indentTwips } from '../../core/layout/box.ts';
import { twips, twipsOfPoints } from '../../core/layout/geometry.ts';
import type { FixedPlace, JointMark, PaperParagraph } from '../../core/layout/paper.ts';
import { textAreaOf, type Profile } from '../../core/layout/profile.ts';
import { roleFormat, ROLES } from '../../core/layout/roles.ts';

/** Units of Word's borders. */
const EIGHTHS = 8;

/** @returns heights of a paragraph's lines and free space above and below them, where it has its own */
export function spacingOf({ lineHeight, above, below, ruled }: PaperParagraph): { spacing?: ISpacingProperties } {
  // a border and its distance are room that Word adds by itself
  const after = ruled === true ? undefined : below;
  if (lineHeight === undefined && above === undefined && after === undefined) return {};
  return {
    spacing: {
      ...(lineHeight === undefined ? {} : { line: lineHeight, lineRule: LineRuleType.EXACT }),
      ...(above === undefined ? {} : { before: above }),
      ...(after === undefined ? {} : { after }),
    },
  };
}

/** @returns the red line at the lower end of the space below a paragraph */
export function headRule({ below = 0 }: PaperParagraph, profile: Profile): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: Math.round(profile.headRule * EIGHTHS), space: Math.max(0, Math.round(below / twipsOfPoints(1) - profile.headRule)), color: profile.red };
}

/** @returns a frame at its place of the sheet; the text beside it is none of its business */
export function frameOf(block: PaperParagraph, at: FixedPlace, profile: Profile): Pick<IParagraphOptions, 'frame' | 'alignment' | 'indent'> {
  const { left = 0, right = 0 } = block.indents ?? {};
  const measure = (characters: number): number => indentTwips(characters, roleFormat(block.role, profile).points, profile);
  const common = { anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.AROUND } as const;
  const { width } = textAreaOf(profile);
  // half of the line, as digits are wider in some fonts than in others
  const own = Math.min(width, Math.max(Math.ceil(width / 2), measure(charactersOf(block.runs.map(({ text }) => text).join('')) * 1.2)));
  const place = at.align === 'center' ? { x: 0, width } : at.align === 'left' ? { x: measure(left), width: own } : { x: width - own - measure(right), width: own };
  const frame: IFrameOptions = { type: 'absolute', position: { x: place.x, y: twips(at.top) }, width: place.width, ...common };
  return { frame, alignment: ALIGNMENT[at.align], indent: { left: 0, right: 0, firstLine: 0 } };
}

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** Names of several organs in one column, drawn out to one width by blanks between their characters; 文件 at their right in the middle of their height (7.2.4). */
export function jointMarkOf(block: PaperParagraph, { width, gap, suffix }: JointMark, profile: Profile): (Paragraph | Table)[] {
  const { points = profile.sizes.mark, lineHeight = profile.linePitch, above = 0 } = block;
  const measure = (characters: number): number => Math.round(characters * twipsOfPoints(points));
  const [names, behind] = block.runs;
  const line = (children: TextRun[]): Paragraph => new Paragraph({ style: ROLES.org.styleId, alignment: AlignmentType.LEFT, children, ...spacingOf({ ...block, above: 0, below: 0, lineHeight }) });
  const size = points * 2;
  const cell = (characters: number, children: Paragraph[]): TableCell => new TableCell({ width: { size: measure(characters), type: WidthType.DXA }, verticalAlign: VerticalAlignTable.CENTER, children });
  const lines = names!.text.split('\n');
  return [
    ...(above > 0 ? [new Paragraph({ spacing: { line: above, lineRule: LineRuleType.EXACT } })] : []),
    new Table({
      alignment: AlignmentType.CENTER,
      layout: TableLayoutType.FIXED,
      width: { size: measure(width + gap + suffix), type: WidthType.DXA },
      columnWidths: suffix === 0 ? [measure(width)] : [measure(width + gap), measure(suffix)],
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      borders: NO_BORDERS,
      rows: [new TableRow({
        cantSplit: true,
        height: { value: lineHeight * lines.length, rule: HeightRule.EXACT },
        children: [
          cell(width + gap, lines.map((name) => line(drawnOut(name, measure(width), size)))),
          ...(behind === undefined ? [] : [cell(suffix, [line([new TextRun({ text: behind.text, size })])])]),
        ],
      })],
    }),
  ];
}

/** @param size in half points; @returns a name with so much behind each character but the last that it takes the width, in twips */
function drawnOut(name: string, width: number, size: number): TextRun[] {
  const characters = Array.from(name);
  const free = width - charactersOf(name) * size * 10;
  if (characters.length < 2 || free <= 0) return [new TextRun({ text: name, size })];
  return [new TextRun({ text: characters.slice(0, -1).join(''), size, characterSpacing: Math.floor(free / (characters.length - 1)) }), new TextRun({ text: characters.at(-1)!, size })];
}
