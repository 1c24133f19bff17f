/** Tables of a draft. What was typed as Markdown says so in the table's description, by which the import gives it back as typed. */
import { Paragraph, StringValueElement, Table, TableCell, TableProperties, TableRow, TextRun, WidthType, type ITableOptions } from 'docx';
import { TEXT_AREA, twips } from '../../core/layout/geometry.ts';
import type { PaperTable } from '../../core/layout/paper.ts';
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { STYLE } from './styles.ts';

const FORMAT = { style: STYLE.table, width: { size: twips(TEXT_AREA.width), type: WidthType.DXA } } as const;

export function tableOf({ rows, separator }: PaperTable): Table {
  const options: ITableOptions = {
    ...FORMAT,
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ style: STYLE.cell, children: [new TextRun(text)] })] })) })),
  };
  return separator === undefined ? new Table(options) : new DescribedTable(options, MARKDOWN_TABLE + separator);
}

/** The library has no option for w:tblDescription, the last of a table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, description: string) {
    super(options);
    this.root[0] = new DescribedProperties(description);
  }
}

class DescribedProperties extends TableProperties {
  constructor(description: string) {
    super(FORMAT);
    this.root.push(new StringValueElement('w:tblDescription', description));
  }
}
