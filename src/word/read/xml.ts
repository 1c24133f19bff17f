/** XML → a tree as small as the questions that are asked of it: names under the short names of their namespaces, text only where text can stand. */
import { SaxesParser } from 'saxes';
import { declares, enterScope, nameIn, OUTERMOST, understandsIn, type Scope } from './scopes.ts';
import { damaged, tooLarge, UnreadableWord } from './unreadable.ts';

export interface XmlElement {
  /** `w:p`: short name of the namespace and local name; the local name alone where there is no namespace. */
  readonly name: string;
  /** By the same kind of names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Characters directly inside, for the elements that can hold text; '' for all others. */
  readonly text: string;
}

/** Levels of elements inside each other: documents have some thirty, more with tables in tables. */
const DEPTH_LIMIT = 400;
/** A document of 300 pages has about a hundred thousand elements. */
const ELEMENT_LIMIT = 4_000_000;

const TEXT_ELEMENTS = new Set(['w:t', 'w:delText', 'w:instrText', 'm:t']);

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const NO_CHILDREN: readonly XmlElement[] = [];

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlElement[];
  text: string;
}

/**
 * @param bytes UTF-8, or UTF-16 with a byte order mark
 * @returns the root
 * @throws UnreadableWord when it is not well-formed, declares a document type (Office never does), or is far larger than a document
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  // namespaces are resolved here: the parser's own way costs half as much again as all the rest
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: Growing[] = [];
  const scopes: Scope[] = [OUTERMOST];
  let root: XmlElement | undefined;
  let count = 0;

  parser.on('doctype', () => { throw damaged(); });
  parser.on('opentag', (tag) => {
    if (open.length >= DEPTH_LIMIT) throw new UnreadableWord('文件里的内容一层套一层，层数多得不正常，没有打开。请在 Word 或 WPS 里打开它，只把文字复制到新文档，另存为 .docx 后再试。');
    if (++count > ELEMENT_LIMIT) throw tooLarge();
    const scope = enterScope(scopes.at(-1)!, tag.attributes);
    const name = nameIn(scope, tag.name, true);
    const element: Growing = { name, attributes: attributesOf(tag.attributes, name, scope), children: NO_CHILDREN, text: '' };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (parent.children === NO_CHILDREN) parent.children = [element];
    else (parent.children as XmlElement[]).push(element);
    open.push(element);
    scopes.push(scope);
  });
  parser.on('closetag', () => {
    open.pop();
    scopes.pop();
  });
  const keep = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined && TEXT_ELEMENTS.has(element.name)) element.text += text;
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    throw error instanceof UnreadableWord ? error : damaged(error);
  }
  if (root === undefined) throw damaged();
  return root;
}

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function attributesOf(given: Readonly<Record<string, string>>, element: string, scope: Scope): Readonly<Record<string, string>> {
  let same = true;
  let any = false;
  for (const key in given) {
    any = true;
    if (declares(key) || nameIn(scope, key, false) !== key) same = false;
  }
  if (!any) return NO_ATTRIBUTES;
  const isChoice = element === 'mc:Choice';
  // nearly all documents use the short names as their prefixes
  if (same && !isChoice) return given;
  const attributes = Object.create(null) as Record<string, string>;
  for (const key in given) if (!declares(key)) attributes[nameIn(scope, key, false)] = given[key]!;
  // prefixes mean something only here, where their declarations are known
  if (isChoice) attributes.understood = understandsIn(scope, attributes.Requires ?? '') ? '1' : '';
  return attributes;
}

/** @returns the first child of that name */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** @returns `w:val` of the first child of that name, undefined when there is none */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** @returns what a switch such as w:vanish says; undefined when it is not there */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found && isOn(found.attributes['w:val']);
}

function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** @returns a whole number; undefined when it is none, or none that fits into 32 bits (as Office reads them) */
export function integer(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*[-+]?\d{1,10}(?:\.\d+)?\s*$/.test(value)) return undefined;
  const number = Math.trunc(Number(value));
  return Math.abs(number) < 2 ** 31 ? number : undefined;
}

/** @returns the branch of mc:AlternateContent that counts: the first one that is understood here, else the fallback */
export function chosenBranch(alternatives: XmlElement): readonly XmlElement[] {
  const branch = alternatives.children.find(({ name, attributes }) => name === 'mc:Fallback' || (name === 'mc:Choice' && attributes.understood === '1'));
  return branch?.children ?? NO_CHILDREN;
}
