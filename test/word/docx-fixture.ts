/** Word files made of pieces of XML, for the tests of the import. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  ['w', W], ['r', R], ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'], ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'], ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'], ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'], ['o', 'urn:schemas-microsoft-com:office:office'], ['x99', 'urn:unknown'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' ');

/** Parts besides the body, by kind; each is the inside of its root. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

const ROOTS: Readonly<Record<keyof Parts, string>> = { styles: 'styles', numbering: 'numbering', footnotes: 'footnotes', endnotes: 'endnotes', comments: 'comments', header: 'hdr' };

/** @param body the inside of w:body */
export function docx(body: string, parts: Parts = {}): Uint8Array {
  const kinds = Object.keys(parts) as (keyof Parts)[];
  return zipped({
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds.map((kind) => `<Relationship Id="${kind}" Type="${R}/${kind}" Target="parts/${kind}.xml"/>`).join('')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(kinds.map((kind) => [`word/parts/${kind}.xml`, `<w:${ROOTS[kind]} ${NAMESPACES}>${parts[kind]}</w:${ROOTS[kind]}>`])),
  });
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}

/** A paragraph. @param properties the inside of w:pPr */
export const p = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

/** A run of text. @param properties the inside of w:rPr */
export const r = (text: string, properties = ''): string => `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of plain text. */
export const line = (text: string, properties = ''): string => p(r(text), properties);

export const table = (...rows: readonly string[][]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : line(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
