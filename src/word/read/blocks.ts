/** Paragraphs and tables, one after the other → lines. */
import { readContent, type Content } from './content.ts';
import { createFields } from './fields.ts';
import { layParagraph } from './layout.ts';
import { effective } from './numbering.ts';
import { plainText } from './plain.ts';
import type { Reading, Story } from './reading.ts';
import { deletedText, deletionOf, markRevision } from './revisions.ts';
import { paragraphSays } from './styles.ts';
import { markdownLines, markdownSeparator, rowsOf, tabbedLines, type Row } from './tables.ts';
import { child, chosenBranch, valueOf, type XmlElement } from './xml.ts';

/** Style of the marks that our own export writes where something is missing, and how such a mark reads. */
const MISSING_STYLE = 'GongwenMissing';
const MISSING_MARK = '【待补';

/** Between the paragraphs of a cell or a note that becomes one line. */
const PARAGRAPH_GAP = '　';

/** A paragraph whose mark was deleted goes on with the next one's content. */
interface Pending {
  readonly paragraph: XmlElement;
  readonly content: Content;
}

interface Sink {
  readonly lines: string[];
  pending: Pending | undefined;
}

/** @returns the lines of a story of its own, bare */
export function readStory(element: XmlElement, layout: Story['layout'], reading: Reading): string[] {
  return readBlocks(element, { fields: createFields(element), layout, inCell: false }, reading);
}

/** @returns the lines as one */
export function onOneLine(lines: readonly string[]): string {
  return lines.map((line) => line.replaceAll('\t', PARAGRAPH_GAP).trim()).filter((line) => line !== '').join(PARAGRAPH_GAP);
}

function readBlocks(element: XmlElement, story: Story, reading: Reading): string[] {
  const sink: Sink = { lines: [], pending: undefined };
  visitBlocks(element.children, sink, story, reading);
  flush(sink, story, reading);
  return sink.lines;
}

function visitBlocks(elements: readonly XmlElement[], sink: Sink, story: Story, reading: Reading): void {
  for (const element of elements) {
    switch (element.name) {
      case 'w:p':
        visitParagraph(element, sink, story, reading);
        break;
      case 'm:oMathPara': case 'm:oMath':
        visitParagraph({ name: 'w:p', attributes: {}, text: '', children: [element] }, sink, story, reading);
        break;
      case 'w:tbl':
        flush(sink, story, reading);
        visitTable(element, sink, story, reading);
        break;
      case 'w:sectPr':
        reading.sections.push(element);
        break;
      case 'w:altChunk': case 'w:subDoc':
        reading.notes.count('嵌入的文件', '没有保留');
        break;
      case 'mc:AlternateContent':
        visitBlocks(chosenBranch(element), sink, story, reading);
        break;
      case 'w:tcPr': case 'w:sdtPr': case 'w:tblPr':
        break;
      default: {
        // content controls and the like only stand around paragraphs
        const deletion = deletionOf(element);
        if (deletion === undefined) visitBlocks(element.children, sink, story, reading);
        else reading.revisions.tell('删除', deletion, deletedText(element), reading.position, 0);
      }
    }
  }
}

function visitParagraph(paragraph: XmlElement, sink: Sink, story: Story, reading: Reading): void {
  const properties = child(paragraph, 'w:pPr');
  const { hidden } = reading.styles.paragraph(valueOf(properties, 'w:pStyle'));
  const contents = story.fields.isContents();
  const own = readContent(paragraph, hidden, story, reading);
  const before = sink.pending?.content;
  const content = before === undefined ? own : { text: before.text + own.text, boxes: [...before.boxes, ...own.boxes], letters: [...before.letters, ...own.letters] };
  sink.pending = undefined;

  const mark = markRevision(properties);
  if (mark === undefined) reading.position++;
  else reading.revisions.tell(mark.kind, mark.change, mark.text, reading.position, 0);
  if (mark?.kind === '删除') sink.pending = { paragraph, content };
  else emit(paragraph, content, contents || story.fields.isContents(), sink, story, reading);
}

/** What has no paragraph behind it to go on with stands by itself; when nothing of it is left, it is gone. */
function flush(sink: Sink, story: Story, reading: Reading): void {
  const { pending } = sink;
  sink.pending = undefined;
  if (pending === undefined || (pending.content.text === '' && pending.content.boxes.length + pending.content.letters.length === 0)) return;
  emit(pending.paragraph, pending.content, false, sink, story, reading);
}

function emit(paragraph: XmlElement, content: Content, inContents: boolean, sink: Sink, story: Story, reading: Reading): void {
  const { lines } = sink;
  const properties = child(paragraph, 'w:pPr');
  const section = child(properties, 'w:sectPr');
  if (section !== undefined) reading.sections.push(section);
  emitBoxes(content, lines, story, reading);
  const styleId = valueOf(properties, 'w:pStyle');
  if (styleId === MISSING_STYLE && isMissingMark(content.text)) {
    reading.notes.count('待补标记', '导出时加的，已去掉', content.text);
    return;
  }
  const style = reading.styles.paragraph(styleId);
  const direct = paragraphSays(properties);
  const place = reading.numbering.placeOf(style, direct);
  const says = effective(style, direct, place);
  const groups = layParagraph({
    label: place === undefined ? '' : reading.numbering.next(place),
    text: content.text,
    contents: inContents || style.contents,
    says: story.layout === 'page' ? says : undefined,
  });
  if (says.pageBreakBefore) endPage(lines);
  const first = lines.length;
  groups.forEach((group, i) => {
    if (i > 0) endPage(lines);
    for (const line of group) lines.push(line);
  });
  if (story.layout === 'page') reading.trace?.(paragraph, first, lines.length);
  if (section !== undefined) endPage(lines);
}

function isMissingMark(text: string): boolean {
  const lines = text.split(/[\n\f]/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.every((line) => line.trim().startsWith(MISSING_MARK));
}

/** A new page shows as a blank line. */
function endPage(lines: string[]): void {
  if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
}

function emitBoxes({ boxes, letters }: Content, lines: string[], story: Story, reading: Reading): void {
  const tell = (what: string, text: string): void => {
    if (story.layout !== 'apart') reading.notes.count(what, '文字放在所在段落之前', text);
  };
  for (const text of letters) {
    lines.push(text.replace(/\s+/g, ' ').trim());
    tell('艺术字', text);
  }
  for (const box of boxes) {
    const inside = readStory(box, bare(story), reading).filter((line) => line !== '');
    for (const line of inside) lines.push(line);
    tell('文本框', inside.join(' '));
  }
}

function bare({ layout }: Story): Story['layout'] {
  return layout === 'page' ? 'plain' : layout;
}

function visitTable(table: XmlElement, sink: Sink, story: Story, reading: Reading): void {
  if (story.inCell) reading.notes.count('表格里的表格', '文字合并到了外层单元格里');
  const rows = rowsOf(table);
  const separator = markdownSeparator(table);
  const shown = rows.filter(({ cells }) => cells.length > 0);
  if (separator === undefined && shown.every(({ cells }) => cells.filter((cell) => cell !== undefined).length === 1)) {
    // one column only holds paragraphs together, as a frame or as the lines of a 版记
    for (const row of rows) {
      tellRow(row, reading);
      for (const cell of row.cells) if (cell !== undefined) visitBlocks(cell.children, sink, story, reading);
      flush(sink, story, reading);
    }
    return;
  }
  if (isJointMark(shown)) {
    for (const cell of shown[0]!.cells) if (cell !== undefined) visitBlocks(cell.children, sink, story, reading);
    flush(sink, story, reading);
    const suffix = sink.lines.pop() ?? '';
    // hidden text leaves nothing of it
    if (SUFFIX.test(suffix) && sink.lines.length > 0) sink.lines.push(sink.lines.pop()! + suffix.trim());
    else sink.lines.push(suffix);
    return;
  }
  const inCell: Story = { ...story, layout: bare(story), inCell: true };
  const texts: string[][] = [];
  for (const row of rows) {
    tellRow(row, reading);
    if (row.cells.length > 0) texts.push(row.cells.map((cell) => (cell === undefined ? '' : onOneLine(readBlocks(cell, inCell, reading)))));
    reading.position++;
  }
  for (const line of separator === undefined ? tabbedLines(texts) : markdownLines(texts, separator)) sink.lines.push(line);
}

/** 发文机关标志 of several organs (联合行文): their names in one cell, 文件 at their right in another. */
function isJointMark(rows: readonly Row[]): boolean {
  const cells = rows.length === 1 ? rows[0]!.cells.filter((cell) => cell !== undefined) : [];
  return cells.length === 2 && SUFFIX.test(plainText(cells[1]!)) && plainText(cells[0]!).trim() !== '';
}

const SUFFIX = /^\s*文\s*件\s*$/;

function tellRow({ changes, hidden }: Row, { notes, revisions, position }: Reading): void {
  for (const { kind, change, text } of changes) revisions.tell(kind, change, text, position, 0);
  if (hidden.trim() !== '') notes.count('隐藏文字', '没有保留', hidden);
}
