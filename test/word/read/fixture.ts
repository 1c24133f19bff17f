/** Documents made in code: XML parts zipped as Word does it. */
import { strToU8, zipSync, type ZipOptions } from 'fflate';
import { readWord, type ImportNote } from '../../../src/word/read/read.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The namespaces that fixtures use, as attributes. */
export const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
  'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:example"',
].join(' ');

export type PartName = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'settings' | 'header1' | 'footer1' | 'footer2';

/** Inner XML of each part. */
export type Parts = Readonly<Partial<Record<PartName, string>>>;

const ROOTS: Readonly<Record<PartName, string>> = {
  styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments', settings: 'settings', header1: 'hdr', footer1: 'ftr', footer2: 'ftr',
};

export const xml = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;

/** @returns the files of a package by name */
export function files(body: string, parts: Parts = {}): Record<string, string> {
  const names = Object.keys(parts) as PartName[];
  const relationship = (name: PartName): string => `<Relationship Id="${name}" Type="${R}/${name.replace(/\d/, '')}" Target="${name}.xml"/>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map(relationship).join('')}</Relationships>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, xml(ROOTS[name], parts[name] ?? '')])),
  };
}

export function without<T>(contents: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(contents).filter(([other]) => other !== name));
}

/** @param contents by name, text or bytes */
export function zip(contents: Readonly<Record<string, string | Uint8Array>>, options: ZipOptions = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(contents).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), options);
}

/** @returns a .docx with this body */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  return zip(files(body, parts));
}

/** @returns the text of a document without the line end at its end */
export function textOf(body: string, parts: Parts = {}): string {
  return readWord(docx(body, parts)).text.replace(/\n$/, '');
}

/** @returns notes as `what：detail` */
export function notesOf(body: string, parts: Parts = {}): string[] {
  return readWord(docx(body, parts)).notes.map(({ what, detail }: ImportNote) => `${what}：${detail}`);
}

/* ---- pieces */

/** @param properties inner XML of w:rPr */
export const r = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** @param inner runs, or plain text; @param properties inner XML of w:pPr */
export const p = (inner = '', properties = ''): string => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || inner === '' ? inner : r(inner)}</w:p>`;

export const numbered = (text: string, numId: number, level = 0): string => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

/** @param inner further elements of the level */
export const level = (index: number, format: string, text: string, inner = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${inner}<w:lvlText w:val="${text}"/></w:lvl>`;

export const abstract = (id: number, inner: string): string => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;

export const num = (id: number, abstractId: number, inner = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${inner}</w:num>`;

export const style = (id: string, inner: string, type = 'paragraph'): string => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;

/** @param cells of each row; a cell is plain text or inner XML of w:tc */
export const table = (rows: readonly (readonly string[])[], properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

const cell = (inner: string): string => `<w:tc>${inner.startsWith('<') ? inner : p(inner)}</w:tc>`;

export const fieldChar = (type: 'begin' | 'separate' | 'end', inner = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;

export const field = (instruction: string, result?: string): string =>
  `${fieldChar('begin')}<w:r><w:instrText>${instruction}</w:instrText></w:r>${result === undefined ? '' : fieldChar('separate') + r(result)}${fieldChar('end')}`;
