/** Tables of a draft. What was typed as Markdown says so in the table's description, by which the import gives it back as typed. */
import { Paragraph, StringValueElement, Table, TableCell, TableRow, TextRun, WidthType, XmlComponent, type ITableOptions } from 'docx';
import { TEXT_AREA, twips } from '../../core/layout/geometry.ts';
import type { PaperTable } from '../../core/layout/paper.ts';
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { STYLE } from './styles.ts';

export function tableOf({ rows, separator }: PaperTable): Table {
  const options: ITableOptions = {
    style: STYLE.table,
    width: { size: twips(TEXT_AREA.width), type: WidthType.DXA },
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ style: STYLE.cell, children: [new TextRun(text)] })] })) })),
  };
  return separator === undefined ? new Table(options) : new DescribedTable(options, MARKDOWN_TABLE + separator);
}

/** The library has no option for w:tblDescription, the last of a table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent) properties.addChildElement(new StringValueElement('w:tblDescription', description));
  }
}
