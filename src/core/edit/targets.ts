/** From a place in the text to what is meant there, and back: definition, references, hover. */
import { lineAt } from '../structure/lines.ts';
import { annexTitleOf, paragraphIndexAt, plainText, shorten } from '../names.ts';
import type { GongwenDocument, GongwenNode } from '../model.ts';
import { annexesOf, type AnnexEntry } from './annexes.ts';
import { referencesIn, type Reference } from './references.ts';

/** @returns the reference at an offset; its end belongs to it */
export function referenceAt(doc: GongwenDocument, offset: number): Reference | undefined {
  const references = referencesIn(doc);
  return references.find(({ from, to }) => from <= offset && offset < to) ?? references.find(({ to }) => to === offset);
}

/**
 * @returns what is meant at an offset: the target of a reference; the heading whose marker or title stands there; the annex whose label,
 * title or entry in 附件说明 stands there
 */
export function targetAt(doc: GongwenDocument, offset: number): GongwenNode | undefined {
  const reference = referenceAt(doc, offset);
  if (reference !== undefined) return reference.target;
  const heading = doc.nodes.findLast(({ kind, from, title }) => kind === 'h' && from <= offset && offset <= title.to);
  if (heading !== undefined) return heading;
  const { entries, pages } = annexesOf(doc);
  const page = pages.find(({ node, title }) => [node, ...title].some(({ from, to }) => from <= offset && offset <= to));
  if (page !== undefined) return page.node;
  const entry = entries.find(({ number, name }) => [...(number === undefined ? [] : [number]), ...name].some(({ from, to }) => from <= offset && offset <= to));
  if (entry === undefined) return undefined;
  return pages.find(({ value }) => value === entry.value)?.node ?? entry.node;
}

/** @returns the references that name a heading or an annex, in order */
export function referencesTo(doc: GongwenDocument, target: GongwenNode): readonly Reference[] {
  return referencesIn(doc).filter((reference) => reference.target?.from === target.from && reference.target.kind === target.kind);
}

/** How much of the first sentence is shown, in full-width characters. */
const SENTENCE_LENGTH = 60;

/**
 * @returns what a reference names, in lines parted by blank lines: marker and title, the first sentence, where it stands; Markdown's signs
 * are escaped. '' where it names nothing.
 */
export function hoverText(doc: GongwenDocument, { target, value }: Reference): string {
  if (target === undefined) return '';
  const entry = target.kind === 'attach' ? annexesOf(doc).entries.find((one) => one.value === value) : undefined;
  const where = `第${lineAt(doc.lineStarts, entry?.number?.from ?? target.from) + 1}行`;
  return [nameFor(doc, target, entry), target.kind === 'h' ? firstSentence(doc, target) : '', where].filter((line) => line !== '').map(escaped).join('\n\n');
}

function nameFor(doc: GongwenDocument, target: GongwenNode, entry: AnnexEntry | undefined): string {
  if (target.kind === 'attach') {
    return entry === undefined ? plainText(doc, target, ' ') : `附件${entry.value > 0 ? entry.value : ''}　${entry.name.map((span) => plainText(doc, span)).join('')}`;
  }
  if (target.kind === 'annex') return `${plainText(doc, target)}　${annexTitleOf(doc, target).map((paragraph) => plainText(doc, paragraph)).join('')}`.trimEnd();
  const gap = /[\p{L}\p{N}]$/u.test(target.markerText) ? '　' : '';
  return `${target.markerText}${gap}${plainText(doc, target.title)}`;
}

/** The first sentence behind the title: of the same paragraph, else of the next one of the section. */
function firstSentence(doc: GongwenDocument, target: GongwenNode): string {
  const at = paragraphIndexAt(doc.paragraphs, target.from);
  const paragraph = doc.paragraphs[at];
  if (paragraph === undefined) return '';
  const below = doc.paragraphs[at + 1];
  const rest = plainText(doc, { from: Math.min(target.title.to, paragraph.to), to: paragraph.to }).replace(/^[。；：！？;:!?\s*]+/, '');
  const text = rest !== '' ? rest : below !== undefined && below.from < target.to ? plainText(doc, below) : '';
  const end = text.search(/[。！？!?]/);
  return shorten(end < 0 ? text : text.slice(0, end + 1), SENTENCE_LENGTH);
}

/** Markdown's signs that would be taken for more than characters. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
