/** The runs of a paragraph → its text. Tracked changes are taken as accepted, fields as their results. */
import { readGraphic } from './graphics.ts';
import type { Revision } from './notes.ts';
import type { Reading } from './reading.ts';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from './symbols.ts';
import { child, chosenBranch, isOn, switchOf, valueOf, type XmlElement } from './xml.ts';

export interface Inline {
  /** `\n` where a line is broken, `\f` where a page is, `\t` for a tab. */
  readonly text: string;
  /** Contents of the text boxes that are anchored here. */
  readonly boxes: readonly XmlElement[];
}

/** What stands in a line of text without being more than that: its contents are read as if it were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set(['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:fldSimple', 'w:dir', 'w:bdo', 'w:sdt', 'w:sdtContent', 'w:rubyBase']);
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);

/** @param hidden whether the paragraph's style hides its text */
export function readInline(elements: readonly XmlElement[], reading: Reading, hidden: boolean): Inline {
  const boxes: XmlElement[] = [];
  let text = '';

  const readElements = (children: readonly XmlElement[]): void => {
    for (const element of children) {
      const { name } = element;
      if (name === 'w:r') readRun(element);
      else if (TRANSPARENT.has(name)) readElements(element.children);
      else if (name === 'mc:AlternateContent') readElements(chosenBranch(element));
      else if (INSERTED.has(name)) {
        const before = text.length;
        readElements(element.children);
        reading.notes.revise(revisionOf(element, false), text.slice(before));
      } else if (DELETED.has(name)) reading.notes.revise(revisionOf(element, true), plainText(element));
      else if (name === 'm:oMath' || name === 'm:oMathPara') text += readFormula(element, reading);
    }
  };

  const readRun = (run: XmlElement): void => {
    const properties = child(run, 'w:rPr');
    const vanishes = switchOf(properties, 'w:vanish') ?? (reading.styles.hides(valueOf(properties, 'w:rStyle')) || hidden);
    const font = child(properties, 'w:rFonts')?.attributes['w:ascii'];
    const before = text;
    for (const element of run.children) readContent(element, font);
    if (!vanishes || text === before) return;
    reading.notes.count('隐藏文字', '没有带过来', text.slice(before.length));
    text = before;
  };

  const readContent = (element: XmlElement, font: string | undefined): void => {
    if (readFieldMark(element, reading) || isInstruction(reading)) return;
    switch (element.name) {
      case 'w:t':
        text += isSymbolFont(font) ? element.text.replace(/[\uf000-\uf0ff]/g, (glyph) => symbol(glyph.charCodeAt(0), font, reading)) : element.text;
        break;
      case 'w:tab':
      case 'w:ptab':
        text += '\t';
        break;
      case 'w:br':
        text += element.attributes['w:type'] === 'page' ? '\f' : element.attributes['w:type'] === 'column' ? '' : '\n';
        break;
      case 'w:cr':
        text += '\n';
        break;
      case 'w:noBreakHyphen':
        text += '-';
        break;
      case 'w:sym':
        text += symbol(parseInt(element.attributes['w:char'] ?? '', 16), element.attributes['w:font'], reading);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        text += referenceOf(element, reading);
        break;
      case 'w:ruby':
        reading.notes.count('拼音、注音', '只留下正文', plainText(child(element, 'w:rt')));
        readElements(child(element, 'w:rubyBase')?.children ?? []);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        boxes.push(...readGraphic(element, reading));
        break;
      case 'mc:AlternateContent':
        for (const inner of chosenBranch(element)) readContent(inner, font);
        break;
    }
  };

  readElements(elements);
  // an instruction ends with its paragraph: one that a broken field never ends must not swallow the rest of the document
  for (const field of reading.fields) field.inResult = true;
  return { text, boxes };
}

/** begin … separate … end: between the first two stands the instruction, then the result. @returns whether the element is such a mark */
function readFieldMark(element: XmlElement, { fields }: Reading): boolean {
  if (element.name !== 'w:fldChar') return element.name === 'w:instrText';
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ inResult: false });
      break;
    case 'separate':
      if (fields.length > 0) fields.at(-1)!.inResult = true;
      break;
    case 'end':
      fields.pop();
      break;
    default:
  }
  return true;
}

function isInstruction({ fields }: Reading): boolean {
  return fields.some(({ inResult }) => !inResult);
}

function symbol(code: number, font: string | undefined, reading: Reading): string {
  const found = symbolOf(font, code);
  if (found === undefined) reading.notes.count('符号', `字体里的图形认不出，写成“${UNKNOWN_SYMBOL}”`);
  return found ?? UNKNOWN_SYMBOL;
}

/** @returns what stands in the text for a footnote or an endnote; '' where it leads nowhere */
function referenceOf(element: XmlElement, reading: Reading): string {
  const note = reading.noteOf(element.name === 'w:footnoteReference' ? 'footnote' : 'endnote', element.attributes['w:id'] ?? '');
  if (note === undefined) return '';
  let index = reading.references.indexOf(note);
  if (index < 0) index = reading.references.push(note) - 1;
  return noteMark(index);
}

/** @param index from zero; @returns the mark that stands in the text and before the note's own text */
export function noteMark(index: number): string {
  return `［注${index + 1}］`;
}

function readFormula(element: XmlElement, reading: Reading): string {
  const text = plainText(element);
  reading.notes.count('公式', '只留下其中的文字', text);
  return text;
}

/** @returns all text below an element, deleted or not, one stretch behind the other */
export function plainText(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  return element.name === 'w:instrText' ? '' : element.text + element.children.map(plainText).join('');
}

/** @returns who changed it, and when */
export function revisionOf(element: XmlElement, deleted: boolean): Revision {
  return { deleted, author: element.attributes['w:author'] ?? '', date: element.attributes['w:date'] ?? '' };
}

/** @returns a tracked change of a paragraph's or a row's own existence; undefined when there is none */
export function ownRevision(properties: XmlElement | undefined): { element: XmlElement; deleted: boolean } | undefined {
  const element = properties?.children.find(({ name }) => DELETED.has(name) || INSERTED.has(name));
  return element && isOn(element.attributes['w:val']) ? { element, deleted: DELETED.has(element.name) } : undefined;
}
