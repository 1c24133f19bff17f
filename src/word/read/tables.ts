/** Tables: which cells a row has, and the lines that stand for rows. */
import { deletedText, deletionOf, insertionOf, type RevisionKind } from './revisions.ts';
import { plainText } from './plain.ts';
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { child, chosenBranch, integer, switchOf, valueOf, type XmlElement } from './xml.ts';

export interface Row {
  /** A cell of the table, or undefined where one to the left or above reaches over its place; none when the whole row is gone. */
  readonly cells: readonly (XmlElement | undefined)[];
  readonly changes: readonly Change[];
  /** Text of a hidden row, '' for others. */
  readonly hidden: string;
}

/** A row or a cell that has come or gone. */
export interface Change {
  readonly kind: RevisionKind;
  readonly change: XmlElement;
  readonly text: string;
}

/** Word has 63 columns at most. */
const COLUMN_LIMIT = 63;

/** @returns the rows, with the cells that are left when all changes are accepted */
export function rowsOf(table: XmlElement): Row[] {
  return membersOf(table, 'w:tr').map((row) => {
    const gone = deleted(row);
    if (gone !== undefined) return { cells: [], changes: [gone], hidden: '' };
    if (switchOf(child(row, 'w:trPr'), 'w:hidden')) return { cells: [], changes: [], hidden: plainText(row) };
    const cells = membersOf(row, 'w:tc');
    const changes = [inserted(row), ...cells.flatMap((cell) => [deleted(cell), inserted(cell)])].filter((change) => change !== undefined);
    return { cells: placesOf(row, cells.filter((cell) => deletionOf(cell) === undefined)), changes, hidden: '' };
  });
}

function placesOf(row: XmlElement, cells: readonly XmlElement[]): (XmlElement | undefined)[] {
  const places: (XmlElement | undefined)[] = [];
  const reachOver = (count: number): void => {
    for (let i = 0; i < count && places.length < COLUMN_LIMIT; i++) places.push(undefined);
  };
  if (cells.length === 0) return places;
  const properties = child(row, 'w:trPr');
  reachOver(integer(valueOf(properties, 'w:gridBefore')) ?? 0);
  for (const cell of cells) {
    places.push(cell);
    reachOver((integer(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan')) ?? 1) - 1);
  }
  reachOver(integer(valueOf(properties, 'w:gridAfter')) ?? 0);
  return places;
}

const EMPTY = '（空的表格行或单元格）';

function deleted(element: XmlElement): Change | undefined {
  const change = deletionOf(element);
  return change && { kind: '删除', change, text: deletedText(element).trim() || EMPTY };
}

/** The runs inside are often marked too; then they tell their own text. */
function inserted(element: XmlElement): Change | undefined {
  const change = insertionOf(element);
  return change && !hasInsertedRuns(element) ? { kind: '增加', change, text: plainText(element).trim() || EMPTY } : undefined;
}

function hasInsertedRuns(element: XmlElement): boolean {
  return element.children.some((inside) => (inside.name === 'w:ins' && inside.children.length > 0) || hasInsertedRuns(inside));
}

/** Rows and cells may stand inside content controls. */
function membersOf(element: XmlElement, name: string): XmlElement[] {
  const members: XmlElement[] = [];
  const visit = (inside: XmlElement): void => {
    if (inside.name === name) members.push(inside);
    else if (inside.name === 'mc:AlternateContent') chosenBranch(inside).forEach(visit);
    else if (inside.name === 'w:sdt' || inside.name === 'w:sdtContent' || inside.name === 'w:customXml') inside.children.forEach(visit);
  };
  element.children.forEach(visit);
  return members;
}

/** @returns the row of dashes of a table that was typed in Markdown, '' where it had none; undefined for any other table */
export function markdownSeparator(table: XmlElement): string | undefined {
  const description = valueOf(child(table, 'w:tblPr'), 'w:tblDescription');
  return description?.startsWith(MARKDOWN_TABLE) === true ? description.slice(MARKDOWN_TABLE.length).replace(/[\r\n]+/g, '') : undefined;
}

/** @param rows texts of the cells, without tabs */
export function tabbedLines(rows: readonly (readonly string[])[]): string[] {
  return rows.map((cells) => cells.join('\t'));
}

/** @param separator '' where there was none */
export function markdownLines(rows: readonly (readonly string[])[], separator: string): string[] {
  const [head = '', ...rest] = rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
  return [head, ...(separator === '' ? [] : [separator]), ...rest];
}
