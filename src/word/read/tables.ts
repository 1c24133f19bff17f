/** Tables → lines of cells parted by tabs, as the parser knows them. */
import { MARKDOWN_TABLE } from '../markdown-table.ts';
import { linesOf, readBlocks } from './blocks.ts';
import { ownRevision, plainText, revisionOf } from './inline.ts';
import type { Lines } from './lines.ts';
import type { Reading } from './reading.ts';
import { child, chosenBranch, integer, valueOf, type XmlElement } from './xml.ts';

/** Word's own limit of columns; a span beyond it is none. */
const MOST_COLUMNS = 63;
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Reads a table into lines: a row a line; one that only lays paragraphs out (a single column) gives its paragraphs. */
export function readTable(table: XmlElement, reading: Reading, lines: Lines): void {
  const rows = childrenOf(table, 'w:tr').filter((row) => isKept(child(row, 'w:trPr'), row, reading)).map((row) => childrenOf(row, 'w:tc').map((cell) => ({ row, cell })));
  if (rows.every((cells) => cells.length <= 1)) {
    for (const { cell } of rows.flat()) readBlocks(cell.children, reading, lines);
    return;
  }
  const texts = rows.map((cells) => cells.flatMap(({ row, cell }, i) => [...(i === 0 ? blanksBefore(row) : []), ...cellTexts(cell, reading)]));
  const description = valueOf(child(table, 'w:tblPr'), 'w:tblDescription');
  if (description?.startsWith(MARKDOWN_TABLE) === true) pushMarkdown(texts, description.slice(MARKDOWN_TABLE.length), lines);
  else for (const cells of texts) if (cells.some((text) => text !== '')) lines.push(cells.join('\t'));
}

function pushMarkdown(rows: readonly (readonly string[])[], separator: string, lines: Lines): void {
  for (const [i, cells] of rows.entries()) {
    lines.push(`| ${cells.join(' | ')} |`);
    if (i === 0 && separator !== '') lines.push(separator);
  }
}

/** Rows and cells of a table, through what holds them without being more. */
function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.name === name) return [inner];
    if (TRANSPARENT.has(inner.name)) return childrenOf(inner, name);
    return inner.name === 'mc:AlternateContent' ? chosenBranch(inner).filter((branch) => branch.name === name) : [];
  });
}

/** @returns false for a row that was deleted under tracked changes */
function isKept(properties: XmlElement | undefined, row: XmlElement, { notes }: Reading): boolean {
  const change = ownRevision(properties);
  if (change === undefined) return true;
  notes.revise(revisionOf(change.element, change.deleted), childrenOf(row, 'w:tc').map(plainText).join(' '));
  return !change.deleted;
}

function blanksBefore(row: XmlElement): string[] {
  return Array.from({ length: columnsOf(integer(valueOf(child(row, 'w:trPr'), 'w:gridBefore')), 0) }, () => '');
}

/** The text of a cell, and a blank for each further column that it spans. */
function cellTexts(cell: XmlElement, reading: Reading): string[] {
  const properties = child(cell, 'w:tcPr');
  const deleted = child(properties, 'w:cellDel');
  const merged = child(properties, 'w:vMerge');
  const goesOn = merged !== undefined && merged.attributes['w:val'] !== 'restart';
  if (deleted !== undefined) reading.notes.revise(revisionOf(deleted, true), plainText(cell));
  const text = deleted !== undefined || goesOn ? '' : cellText(cell, reading);
  return [text, ...Array.from({ length: columnsOf(integer(valueOf(properties, 'w:gridSpan')), 1) - 1 }, () => '')];
}

function columnsOf(columns: number | undefined, least: number): number {
  return Math.max(least, Math.min(columns ?? least, MOST_COLUMNS));
}

/** Paragraphs of a cell stand behind each other; a table inside it too. */
function cellText(cell: XmlElement, reading: Reading): string {
  if (cell.children.some(({ name }) => name === 'w:tbl')) reading.notes.count('表格里的表格', '变成了一格里的文字');
  return linesOf(cell.children, reading).map((line) => line.replace(/\t+/g, ' ').trim()).join('　');
}
