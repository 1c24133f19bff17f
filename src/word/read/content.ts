/** What stands inside a paragraph → its characters, with `\n` for line breaks, `\t` for tabs and `\f` for page breaks. */
import { OWN_BREAKS, OWN_GAP } from '../own-breaks.ts';
import { linearMath } from './math.ts';
import { findObjects } from './objects.ts';
import { plainText } from './plain.ts';
import type { Reading, Story } from './reading.ts';
import { deletedText, deletionOf } from './revisions.ts';
import { isSymbolFont, symbolOf, UNKNOWN_SYMBOL } from './symbols.ts';
import { child, chosenBranch, switchOf, valueOf, type XmlElement } from './xml.ts';

export interface Content {
  readonly text: string;
  /** w:txbxContent of the text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** Texts of 艺术字 that are anchored in it. */
  readonly letters: readonly string[];
}

/** How the run is set in which one stands. */
interface Run {
  readonly hidden: boolean;
  /** Name of a font that shows other signs than are stored; undefined for fonts of text. */
  readonly symbolFont: string | undefined;
}

const PLAIN_RUN: Run = { hidden: false, symbolFont: undefined };

/**
 * @param paragraph w:p, or anything that holds runs
 * @param hiddenByStyle whether the paragraph's style hides its text
 */
export function readContent(paragraph: XmlElement, hiddenByStyle: boolean, story: Story, reading: Reading): Content {
  const { notes } = reading;
  const { fields } = story;
  const parts: string[] = [];
  const boxes: XmlElement[] = [];
  const letters: string[] = [];
  let run = PLAIN_RUN;
  let hidden = '';
  let inserting = false;

  const tellHidden = (): void => {
    if (hidden.trim() !== '') {
      const text = hidden;
      notes.count('隐藏文字', '没有保留', text);
    }
    hidden = '';
  };
  const put = (text: string): void => {
    if (text === '' || !fields.isText()) return;
    if (run.hidden) {
      hidden += text;
      return;
    }
    tellHidden();
    parts.push(text);
    reading.position += text.length;
  };
  const visitAll = (element: XmlElement): void => { element.children.forEach(visit); };

  const visitRun = (element: XmlElement): void => {
    const properties = child(element, 'w:rPr');
    if (valueOf(properties, 'w:rStyle') === OWN_GAP) {
      put('\n');
      return;
    }
    const outer = run;
    run = runOf(properties, hiddenByStyle, reading);
    visitAll(element);
    run = outer;
  };
  const visitInserted = (element: XmlElement): void => {
    const at = reading.position;
    const first = parts.length;
    // one inside another is told with it
    const outermost = !inserting;
    inserting = true;
    visitAll(element);
    if (!outermost) return;
    inserting = false;
    reading.revisions.tell('增加', element, parts.slice(first).join(''), at, reading.position - at);
  };
  const visitRuby = (element: XmlElement): void => {
    const first = parts.length;
    for (const base of element.children) if (base.name === 'w:rubyBase') visitAll(base);
    const text = child(element, 'w:rt');
    if (text !== undefined) notes.count('拼音', '只保留了文字', `${parts.slice(first).join('')}（${plainText(text)}）`);
  };
  const visitMath = (element: XmlElement): void => {
    const text = linearMath(element);
    put(text);
    notes.count('公式', '写成了一行文字，请核对', text);
  };
  const visitObject = (element: XmlElement): void => {
    if (!fields.isText()) return;
    const objects = findObjects(element);
    for (const { what, text } of objects.found) notes.count(what, '没有保留', text);
    boxes.push(...objects.boxes);
    letters.push(...objects.letters);
  };
  const visitField = (element: XmlElement): void => {
    const shown = fields.pass(element);
    if (shown === undefined) return;
    put(shown.text);
    if (shown.note !== undefined) notes.count(shown.note.what, shown.text === '' ? '没有保留' : '只保留了文字', shown.note.text);
  };
  const visitSymbol = ({ attributes }: XmlElement): void => {
    const code = parseInt(attributes['w:char'] ?? '', 16);
    const symbol = symbolOf(attributes['w:font'], code);
    if (symbol === undefined && fields.isText()) notes.count('符号', `认不出，写成“${UNKNOWN_SYMBOL}”，请核对`);
    put(symbol ?? UNKNOWN_SYMBOL);
  };

  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:pPr': case 'w:rPr': case 'w:sdtPr': case 'w:instrText':
        if (element.name === 'w:instrText') fields.instruct(element.text);
        return;
      case 'w:r': visitRun(element); return;
      case 'w:t': put(run.symbolFont === undefined ? textOf(element.text) : symbolsOf(element.text, run.symbolFont)); return;
      case 'w:tab': case 'w:ptab': put('\t'); return;
      case 'w:br': put(element.attributes['w:type'] === 'page' ? '\f' : OWN_BREAKS.get(element.attributes['w:clear']) ?? '\n'); return;
      case 'w:cr': put('\n'); return;
      case 'w:noBreakHyphen': put('-'); return;
      case 'w:sym': visitSymbol(element); return;
      case 'w:fldChar': visitField(element); return;
      case 'w:footnoteReference': if (fields.isText() && !run.hidden) put(reading.references.markOf('footnote', element.attributes['w:id'] ?? '')); return;
      case 'w:endnoteReference': if (fields.isText() && !run.hidden) put(reading.references.markOf('endnote', element.attributes['w:id'] ?? '')); return;
      case 'w:commentReference': reading.references.tellComment(element.attributes['w:id'] ?? ''); return;
      case 'w:ins': case 'w:moveTo': visitInserted(element); return;
      case 'w:ruby': visitRuby(element); return;
      case 'm:oMath': visitMath(element); return;
      case 'w:drawing': case 'w:pict': case 'w:object': visitObject(element); return;
      case 'mc:AlternateContent': chosenBranch(element).forEach(visit); return;
      default: {
        // hyperlinks, content controls, smart tags: they only stand around text
        const deletion = deletionOf(element);
        if (deletion === undefined) visitAll(element);
        else reading.revisions.tell('删除', deletion, deletedText(element), reading.position, 0);
      }
    }
  };
  visitAll(paragraph);
  tellHidden();
  return { text: parts.join(''), boxes, letters };
}

function runOf(properties: XmlElement | undefined, hiddenByStyle: boolean, { styles }: Reading): Run {
  if (properties === undefined) return hiddenByStyle ? { hidden: true, symbolFont: undefined } : PLAIN_RUN;
  const fonts = child(properties, 'w:rFonts')?.attributes;
  const symbolFont = [fonts?.['w:ascii'], fonts?.['w:hAnsi']].find(isSymbolFont);
  // the styles of paragraph and run switch each other: hidden by both is shown
  const hidden = switchOf(properties, 'w:vanish') ?? hiddenByStyle !== styles.hides(valueOf(properties, 'w:rStyle'));
  return { hidden, symbolFont };
}

/** Line ends in the file are no line ends of the text; U+2028 and the like would be. */
function textOf(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
}

/** Of a symbol font only the first 256 signs are its own; a text that was set in one by mistake keeps its characters. */
function symbolsOf(text: string, font: string): string {
  return textOf(text).replace(/[\u0021-\u00ff\uf021-\uf0ff]/g, (char) => symbolOf(font, char.charCodeAt(0)) ?? char);
}

