/** Tables of a draft. What was typed as Markdown says so in the table's description, by which the import gives it back as typed. */
import { Paragraph, StringValueElement, Table, TableCell, TableProperties, TableRow, TextRun, WidthType, type ITableOptions } from 'docx';
import type { PaperTable } from '../../core/layout/paper.ts';
import { textAreaOf, type Profile } from '../../core/layout/profile.ts';
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { STYLE } from './styles.ts';

type Format = Pick<ITableOptions, 'style' | 'width'>;

export function tableOf({ rows, separator }: PaperTable, profile: Profile): Table {
  const format = { style: STYLE.table, width: { size: textAreaOf(profile).width, type: WidthType.DXA } };
  const options: ITableOptions = {
    ...format,
    rows: rows.map((cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ style: STYLE.cell, children: [new TextRun(text)] })] })) })),
  };
  return separator === undefined ? new Table(options) : new DescribedTable(options, format, MARKDOWN_TABLE + separator);
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
