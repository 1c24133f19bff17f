/** Tables of a draft. What was typed as Markdown says so in the table's description, by which the import gives it back as typed. */
import { AlignmentType, LineRuleType, Paragraph, StringValueElement, Table, TableCell, TableLayoutType, TableProperties, TableRow, TextRun, WidthType, type ITableOptions } from 'docx';
import { POINTS } from '../../core/layout/geometry.ts';
import type { Area } from '../../core/layout/pages/area.ts';
import type { PaperTable } from '../../core/layout/paper.ts';
import { repeatsHead, tableShape, type TableShape } from '../../core/layout/table-shape.ts';
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { fontStyleId, STYLE } from './styles.ts';

type Format = Pick<ITableOptions, 'style' | 'width' | 'layout'>;

/** @param area 版心 of the page on which it stands, in twips */
export function tableOf({ rows, separator }: PaperTable, { width, height }: Pick<Area, 'width' | 'height'>): Table {
  const shape = tableShape(rows, width);
  const repeated = repeatsHead(rows, shape, height);
  const format: Format = { style: STYLE.table, width: { size: width, type: WidthType.DXA }, layout: TableLayoutType.FIXED };
  const options: ITableOptions = {
    ...format,
    columnWidths: [...shape.columns],
    rows: rows.map((cells, row) => rowOf(cells, row === 0 && rows.length > 1, repeated, shape)),
  };
  return separator === undefined ? new Table(options) : new DescribedTable(options, format, MARKDOWN_TABLE + separator);
}

/** The head is repeated on each page; no row goes over two that fits on one. */
function rowOf(cells: readonly string[], isHead: boolean, repeated: boolean, { columns, points, lineHeight }: TableShape): TableRow {
  const size = points === POINTS.四号 ? {} : { size: points * 2 };
  return new TableRow({
    cantSplit: true,
    ...(isHead && repeated ? { tableHeader: true } : {}),
    children: cells.map((text, column) => new TableCell({
      width: { size: columns[column]!, type: WidthType.DXA },
      children: [new Paragraph({
        style: STYLE.cell,
        spacing: { line: lineHeight, lineRule: LineRuleType.EXACT },
        ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
        children: [new TextRun({ text, ...size, ...(isHead ? { style: fontStyleId('hei') } : {}) })],
      })],
    })),
  });
}

/** The library has no option for w:tblDescription, the last of a table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, format: Format, description: string) {
    super(options);
    this.root[0] = new DescribedProperties(format, description);
  }
}

class DescribedProperties extends TableProperties {
  constructor(format: Format, description: string) {
    super(format);
    this.root.push(new StringValueElement('w:tblDescription', description));
  }
}
