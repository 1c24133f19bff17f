/** Paragraphs and tables of a story (the body, a cell, a text box, a note) → lines. */
import { widthOf } from '../../core/structure/lines.ts';
import { STANDARD_PROFILE } from '../../core/layout/profile.ts';
import { ownRevision, readInline, revisionOf } from './inline.ts';
import { createLines, type Lines } from './lines.ts';
import { quoted } from './notes.ts';
import { effective } from './numbering.ts';
import type { Reading } from './reading.ts';
import { paragraphSays, type ParagraphSays } from './styles.ts';
import { readTable } from './tables.ts';
import { child, chosenBranch, valueOf, type XmlElement } from './xml.ts';

/** What holds blocks without being more than that. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo']);

/** 段首空两个字 */
const FIRST_LINE = '　　';
/** A character of the body in twips, for indents that are given in twips. */
const CHARACTER = 315;
/** No line of a text stands in further, in characters. */
const DEEPEST = 14;
/** Style of the marks that the export puts where an element is missing; they are no text of the writer's. */
const MARK_STYLE = 'GongwenMissing';
const MARK = '【待补';

/** Reads blocks one after the other into lines. */
export function readBlocks(elements: readonly XmlElement[], reading: Reading, lines: Lines): void {
  // text of paragraphs whose marks were deleted: it goes on in the next one
  let carried = '';
  const read = (blocks: readonly XmlElement[]): void => {
    for (const element of blocks) {
      if (element.name === 'w:p') carried = readParagraph(element, carried, reading, lines);
      else if (element.name === 'w:tbl') readTable(element, reading, lines);
      else if (TRANSPARENT.has(element.name)) read(element.children);
      else if (element.name === 'mc:AlternateContent') read(chosenBranch(element));
      else if (element.name === 'w:altChunk') reading.notes.count('插入的文件', '没有带过来');
    }
  };
  read(elements);
  if (carried !== '') pushText(carried, '', lines);
}

/** @returns the lines of a story of its own */
export function linesOf(elements: readonly XmlElement[], reading: Reading): string[] {
  const lines = createLines();
  readBlocks(elements, reading, lines);
  return lines.all().filter((line) => line !== '');
}

/** @returns the text that is carried into the next paragraph, '' when the paragraph ends here */
function readParagraph(paragraph: XmlElement, carried: string, reading: Reading, lines: Lines): string {
  const { styles, numbering, notes } = reading;
  const properties = child(paragraph, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle');
  const style = styles.paragraph(styleId);
  const direct = paragraphSays(properties);
  const { text: own, boxes } = readInline(paragraph.children, reading, style.hidden);
  const mark = ownRevision(child(properties, 'w:rPr'));
  if (mark !== undefined) notes.revise(revisionOf(mark.element, mark.deleted), '');
  for (const box of boxes) readBox(box, reading, lines);
  const text = carried + own;
  if (mark?.deleted === true) return text;

  if (styleId === MARK_STYLE && text.startsWith(MARK)) {
    notes.count('待补标记', '是导出时加的，没有带过来');
    return '';
  }
  const place = numbering.placeOf(style, direct);
  const says = effective(style, direct, place);
  const label = place === undefined ? '' : numbering.next(place);
  if (says.pageBreakBefore === true) lines.push('');
  const whole = label + (label === '' ? text : text.replace(/^\t+/, ''));
  pushText(style.contents ? withLeader(whole) : whole, indentOf(says, style.contents, whole), lines);
  const section = child(properties, 'w:sectPr');
  if (section !== undefined && valueOf(section, 'w:type') !== 'continuous') lines.push('');
  return '';
}

function readBox(box: XmlElement, reading: Reading, lines: Lines): void {
  const inside = linesOf(box.children, reading);
  for (const line of inside) lines.push(line);
  if (inside.length > 0) reading.notes.add('文本框', `变成了段落：${quoted(inside.join(' '))}`);
}

/** A mark of ours or of a list with a tab behind it, which parts what needs no parting: 一、⇥总则. */
const MARKED = /^([^\t]{1,8}[、.．）)])\t+/;

function pushText(text: string, indent: string, lines: Lines): void {
  const plain = text.replace(MARKED, '$1').replace(/\t+/g, '　　');
  const pages = plain.split('\f');
  for (const [i, page] of pages.entries()) {
    if (i > 0) lines.push('');
    // a page break alone leaves no line of its own
    if (page === '' && pages.length > 1) continue;
    for (const line of page.split('\n')) lines.push((line === '' || /^[\s\u3000]/.test(line) ? '' : indent) + line);
  }
}

/** The tab before a page number of a 目录 is drawn as dots. */
function withLeader(text: string): string {
  return text.replace(/\t+([^\t]*)$/, '……$1');
}

function indentOf({ indent, align }: ParagraphSays, contents: boolean, text: string): string {
  if (contents) return '';
  if (align === 'right' || align === 'end') return '　'.repeat(roomBefore(text, charactersOf(indent.right, indent.rightChars)));
  if (align === 'center') return '';
  // 首行缩进 is two characters whatever its type; what the whole paragraph stands in comes before
  const first = charactersOf(indent.firstLine, indent.firstLineChars) > 0 ? FIRST_LINE.length : 0;
  const left = Math.round(charactersOf(indent.left, indent.leftChars) - charactersOf(indent.hanging, indent.hangingChars));
  return '　'.repeat(first + Math.max(0, Math.min(left, DEEPEST)));
}

/** @returns a distance in characters of the body; hundredths of a character overrule twips where they are not 0 */
function charactersOf(twips = 0, hundredths = 0): number {
  return hundredths === 0 ? Math.max(0, twips) / CHARACTER : Math.max(0, hundredths) / 100;
}

/** So many full-width blanks put a line where it stands on a line of 28 characters. */
function roomBefore(text: string, right: number): number {
  const longest = Math.max(...text.split('\n').map((line) => widthOf(line, 0, line.length, 2 * STANDARD_PROFILE.charactersPerLine) / 2));
  return Math.max(0, Math.min(STANDARD_PROFILE.charactersPerLine, Math.floor(STANDARD_PROFILE.charactersPerLine - longest - right)));
}
