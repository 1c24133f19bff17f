/** 域: of a field its result is text, its instruction is not. A field may begin in one paragraph and end in another. */
import { ordinalGlyph } from '../../core/text/numerals.ts';
import { deletionOf } from './revisions.ts';
import { child, chosenBranch, integer, switchOf, valueOf, type XmlElement } from './xml.ts';

interface Field {
  instruction: string;
  inResult: boolean;
  readonly begin: XmlElement;
}

/** Text that a field shows, though the document holds no result of it; a note where it says less than the field did. */
export interface FieldText {
  readonly text: string;
  readonly note?: { readonly what: string; readonly text: string };
}

/** The fields in which one stands while going through a story (the body, a note, a text box). */
export interface Fields {
  /** @returns what the field shows of its own, at its end */
  readonly pass: (fieldChar: XmlElement) => FieldText | undefined;
  readonly instruct: (text: string) => void;
  /** Whether what comes is the result of all the fields around it. */
  readonly isText: () => boolean;
  /** Whether it is the result of a table of contents. */
  readonly isContents: () => boolean;
}

/** @param story the element whose paragraphs are read */
export function createFields(story: XmlElement): Fields {
  const whole = wholeFields(story);
  const open: Field[] = [];
  let instructions = 0;
  return {
    pass(fieldChar) {
      if (!whole.has(fieldChar)) return undefined;
      const type = fieldChar.attributes['w:fldCharType'];
      if (type === 'begin') {
        open.push({ instruction: '', inResult: false, begin: fieldChar });
        instructions++;
        return undefined;
      }
      const field = open.at(-1);
      if (field === undefined) return undefined;
      if (type === 'separate') {
        if (!field.inResult) instructions--;
        field.inResult = true;
        return undefined;
      }
      open.pop();
      if (!field.inResult) instructions--;
      return field.inResult && !child(field.begin, 'w:ffData') ? undefined : textWithoutResult(field);
    },
    instruct(text) {
      const field = open.at(-1);
      if (field !== undefined && !field.inResult) field.instruction += text;
    },
    isText: () => instructions === 0,
    isContents: () => open.some(({ instruction, inResult }) => inResult && /^\s*TOC\b/i.test(instruction)),
  };
}

/** Stories of their own, and what is not read as text. */
const APART = new Set(['w:pPr', 'w:rPr', 'w:drawing', 'w:pict', 'w:object', 'w:rt']);

/** Characters of fields that have both beginning and end; a damaged field must not swallow what follows. */
function wholeFields(story: XmlElement): Set<XmlElement> {
  const whole = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  const visit = (element: XmlElement): void => {
    if (APART.has(element.name) || deletionOf(element) !== undefined) return;
    if (element.name === 'mc:AlternateContent') {
      chosenBranch(element).forEach(visit);
      return;
    }
    if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push([element]);
      else if (type === 'separate') open.at(-1)?.push(element);
      else if (type === 'end') for (const part of [...(open.pop() ?? []), element]) whole.add(part);
      return;
    }
    for (const inside of element.children) visit(inside);
  };
  story.children.forEach(visit);
  return whole;
}

function textWithoutResult({ instruction, begin }: Field): FieldText | undefined {
  const form = child(begin, 'w:ffData');
  const box = child(form, 'w:checkBox');
  if (box !== undefined) return { text: switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false ? '☑' : '☐' };
  const choice = child(form, 'w:ddList');
  if (choice !== undefined) {
    const entries = choice.children.filter(({ name }) => name === 'w:listEntry');
    const entry = entries[integer(valueOf(choice, 'w:result') ?? valueOf(choice, 'w:default')) ?? 0];
    return { text: entry?.attributes['w:val'] ?? '' };
  }
  return /^\s*eq\b/i.test(instruction) ? equationText(instruction) : undefined;
}

/** Longest instruction that is looked into; what people make with EQ is far shorter. */
const EQUATION_LENGTH = 300;

const OVERSTRIKE = /\\o\s*(?:\\a[clrd]\s*)?\((.*)\)\s*$/i;
const READING = /^\s*(?:\\s\s*)?\\up\s*\d*\s*\(([^()]*)\)\s*[,;，]\s*(.*)$/i;
const ENCLOSED = /^\s*([○〇◯Oo□△◇])\s*[,;，]\s*(.+)$/;
const FRACTION = /^\s*eq\s*\\f\s*\(([^(),;，]*)[,;，]([^()]*)\)\s*$/i;

/** 带圈字符, 拼音指南 and fractions are made with EQ fields, which have no result: their text stands in the instruction. */
function equationText(instruction: string): FieldText {
  if (instruction.length > EQUATION_LENGTH) return { text: '', note: { what: '公式', text: instruction } };
  const fraction = FRACTION.exec(instruction);
  if (fraction !== null) return { text: `${fraction[1]!.trim()}/${fraction[2]!.trim()}` };
  const inside = OVERSTRIKE.exec(instruction)?.[1] ?? '';
  const reading = READING.exec(inside);
  if (reading !== null) return { text: reading[2]!.trim(), note: { what: '拼音', text: `${reading[2]!.trim()}（${reading[1]!.trim()}）` } };
  const enclosed = ENCLOSED.exec(inside);
  if (enclosed !== null) {
    const text = enclosed[2]!.trim();
    const glyph = '□△◇'.includes(enclosed[1]!) ? undefined : ordinalGlyph('circled', integer(text) ?? 0);
    return glyph === undefined ? { text, note: { what: '带圈字符', text } } : { text: glyph };
  }
  return { text: '', note: { what: '公式', text: instruction.replace(/^\s*eq\b/i, '') } };
}
