/** The parts of a document by what they are for: names differ between producers, relationships say which is which. */
import { child, parseXml, type XmlElement } from './xml.ts';
import { openZip } from './zip.ts';
import { damaged, UnreadableWord } from './unreadable.ts';

export type PartKind = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'settings' | 'theme';

export interface WordPackage {
  /** w:body of the main part. */
  readonly body: XmlElement;
  /** @returns the root of the main part's part of that kind, undefined when there is none */
  readonly part: (kind: PartKind) => XmlElement | undefined;
  /** @returns the root of the part that a relationship of the main part leads to (headers, footers) */
  readonly related: (id: string) => XmlElement | undefined;
}

interface Relationship {
  readonly id: string;
  /** Last segment of its type, which transitional and strict documents share: styles, officeDocument … */
  readonly kind: string;
  /** Name of the part. */
  readonly target: string;
}

/**
 * @param bytes a file that starts as a .zip does
 * @throws UnreadableWord when there is no main part, or it is no document of Word
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const xml = (name: string): XmlElement | undefined => {
    const content = zip.read(name);
    return content && parseXml(content);
  };
  const main = readRelationships(xml('_rels/.rels'), '').find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml';
  const document = xml(main);
  if (document === undefined) throw damaged();
  if (document.name !== 'w:document') throw new UnreadableWord('这不是 Word 文档（像是表格、演示文稿或别的文件）。请打开扩展名为 .docx 的 Word 文档。');
  const body = child(document, 'w:body');
  if (body === undefined) throw damaged();

  const slash = main.lastIndexOf('/') + 1;
  const relationships = readRelationships(xml(`${main.slice(0, slash)}_rels/${main.slice(slash)}.rels`), main.slice(0, slash));
  const open = (relationship: Relationship | undefined): XmlElement | undefined => relationship && xml(relationship.target);
  return {
    body,
    part: (kind) => open(relationships.find((relationship) => relationship.kind === kind)),
    related: (id) => open(relationships.find((relationship) => relationship.id === id)),
  };
}

/** @param folder of the part that they belong to, '' or with `/` at its end */
function readRelationships(root: XmlElement | undefined, folder: string): Relationship[] {
  return (root?.children ?? [])
    .filter(({ name, attributes }) => name === 'rel:Relationship' && attributes.TargetMode !== 'External')
    .map(({ attributes }) => ({
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').replace(/^.*\//, ''),
      target: partName(attributes.Target ?? '', folder),
    }));
}

/** `../styles.xml` seen from `word/sub/` is `word/styles.xml`; what starts with `/` is seen from the top. */
function partName(target: string, folder: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
