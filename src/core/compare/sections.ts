/** 稿子的各节: a document as a list of sections, each paragraph in one of them. */
import type { GongwenDocument, GongwenNode, NodeKind, Paragraph } from '../model.ts';
import { nameOf, shorten } from '../names.ts';
import { textOffset } from '../structure/source.ts';
import { isSpace } from '../text/characters.ts';

/** 文首 (above the body), 正文开头 (the body above its first heading), a heading with what stands below it, 文尾, an annex. */
export type SectionKind = 'head' | 'lead' | 'heading' | 'tail' | 'annex';

export interface Section {
  readonly kind: SectionKind;
  /** As the outline calls it, ordinal included. */
  readonly name: string;
  /** Ordinal without white space, '' for none. */
  readonly marker: string;
  /** Title without ordinal and white space, '' for none. */
  readonly title: string;
  /** Index of the section that it stands under, -1 for none. */
  readonly parent: number;
  /** Its paragraphs: from this one… */
  readonly first: number;
  /** …to before that one. Those of sections below it are not among them. */
  readonly end: number;
}

/** A paragraph as it is compared. */
export interface Unit {
  /** Text without white space and without the ordinal that opens it. */
  readonly key: string;
  /** The ordinal that opens it, without white space; '' for none. */
  readonly marker: string;
  /** Offset in the paragraph's text behind that ordinal. */
  readonly bodyFrom: number;
}

export interface Sectioned {
  readonly doc: GongwenDocument;
  readonly sections: readonly Section[];
  /** One for each paragraph. */
  readonly units: readonly Unit[];
}

const HEAD: ReadonlySet<NodeKind> = new Set<NodeKind>(['copyNumber', 'secrecy', 'urgency', 'org', 'docno', 'signer', 'title', 'subtitle', 'salute', 'to']);
const TAIL: ReadonlySet<NodeKind> = new Set<NodeKind>(['attach', 'sign', 'date', 'note', 'cc', 'issue']);
const NAMES: Readonly<Record<'head' | 'lead' | 'tail', string>> = { head: '文首', lead: '正文开头', tail: '文尾' };
/** Longest name in full-width characters. */
const NAME_LENGTH = 30;

type Growing = { -readonly [K in keyof Section]: Section[K] };

/** @returns the sections of a document in order; page furniture belongs to none */
export function sectioned(doc: GongwenDocument): Sectioned {
  const sections: Growing[] = [];
  const units: Unit[] = [];
  /** The open headings and their sections. */
  const open: { readonly to: number; readonly section: number }[] = [];
  let annex = -1;
  let next = 0;
  let element: GongwenNode | undefined;
  const begin = (kind: SectionKind, name: string, node: GongwenNode | undefined, parent: number, at: number): void => {
    const title = node === undefined ? '' : withoutSpace(doc.text.slice(node.title.from, node.title.to));
    sections.push({ kind, name, marker: node?.markerText ?? '', title, parent, first: at, end: at });
  };
  for (const [at, paragraph] of doc.paragraphs.entries()) {
    let opening: GongwenNode | undefined;
    for (; next < doc.nodes.length && doc.nodes[next]!.from < paragraph.to; next++) {
      const node = doc.nodes[next]!;
      if (node.kind === 'h' || node.kind === 'p' || node.kind === 'minor') opening ??= node;
      else if (node.kind !== 'dash') element = node;
    }
    const kind = element !== undefined && element.to > paragraph.from ? element.kind : undefined;
    const heading = opening !== undefined && opening.kind !== 'p' ? opening : undefined;
    while (open.length > 0 && open[open.length - 1]!.to <= paragraph.from) open.pop();
    const now = sections.at(-1)?.kind;
    if (heading !== undefined) {
      begin('heading', shorten(nameOf(doc, heading), NAME_LENGTH), heading, open.at(-1)?.section ?? annex, at);
      if (heading.kind === 'h') open.push({ to: heading.to, section: sections.length - 1 });
    } else if (kind === 'annex' && element!.from >= paragraph.from) {
      begin('annex', shorten(nameOf(doc, element!), NAME_LENGTH), undefined, -1, at);
      sections[sections.length - 1]!.title = withoutSpace(nameOf(doc, element!)).replace(/^附件[0-9０-９一二三四五六七八九十]*/, '');
      annex = sections.length - 1;
    } else if (kind !== undefined && HEAD.has(kind) && now === undefined) begin('head', NAMES.head, undefined, -1, at);
    else if (kind !== undefined && HEAD.has(kind) && sections.length === 1 && now === 'lead') {
      // a line that is no element stood above the first one
      sections[0]!.kind = 'head';
      sections[0]!.name = NAMES.head;
    } else if (kind !== undefined && TAIL.has(kind) && now !== undefined && now !== 'tail' && now !== 'head') begin('tail', NAMES.tail, undefined, annex, at);
    else if (now === undefined || (now === 'head' && (kind === undefined || (!HEAD.has(kind) && !TAIL.has(kind))))) begin('lead', NAMES.lead, undefined, -1, at);
    sections[sections.length - 1]!.end = at + 1;
    units.push(unitOf(paragraph, opening));
  }
  return { doc, sections, units };
}

function unitOf(paragraph: Paragraph, opening: GongwenNode | undefined): Unit {
  const { text } = paragraph;
  const opens = opening?.marker !== undefined && withoutSpace(text.slice(0, textOffset(paragraph, opening.marker.from))).replace(/[*_#>]/g, '') === '';
  const bodyFrom = opens ? textOffset(paragraph, opening.marker.to - 1) + 1 : 0;
  return { key: withoutSpace(text.slice(bodyFrom)), marker: opens ? opening.markerText : '', bodyFrom };
}

/** @returns the text without its white space: line ends, indents and blanks change nothing that is said */
export function withoutSpace(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isSpace(text.charCodeAt(i))) continue;
    if (i > from) result += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}
